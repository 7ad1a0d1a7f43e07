package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ConsultedAgency;

/**
 * The deadlines of an application by the standard conventions, found by going over the days one by one. It shares nothing with the
 * clock.
 */
final class DayByDay {

    private static final LocalDate REGULATION_OF_2019 = LocalDate.of(2019, 5, 15);

    /** What was due, by when, the working days after it on which it was still missing, and whether it still is. */
    record Due(DeadlineKind kind, LocalDate on, long late, boolean open) {}

    private record Letter(LocalDate sent, LocalDate due) {}

    private final Predicate<LocalDate> works;
    private final Application application;
    private final LocalDate asOf;
    private final boolean today;
    private final int reply;
    private final List<Due> found = new ArrayList<>();
    private final Set<LocalDate> notCounted = new HashSet<>();
    private final Map<Object, Letter> letters = new LinkedHashMap<>();
    private LocalDate start;
    private int extension;
    private boolean running = true;
    private boolean asked;
    private boolean ended;
    private boolean closed;
    private boolean feeAsked;
    private LocalDate correctable = LocalDate.MIN;
    private LocalDate postponed = LocalDate.MIN;
    private DeadlineKind asks;
    private DeadlineKind awaited;
    private LocalDate awaitedUntil;

    private DayByDay(Application application, LocalDate asOf, Predicate<LocalDate> works) {
        this.works = works;
        this.application = application;
        this.asOf = asOf;
        this.start = application.receivedOn();
        this.today = !start.isBefore(REGULATION_OF_2019);
        this.reply = today ? 20 : 15;
    }

    static List<Due> of(Application application, LocalDate asOf, Predicate<LocalDate> works) {
        return asOf.isBefore(application.receivedOn()) ? List.of() : new DayByDay(application, asOf, works).found();
    }

    /** What was open at the end is at the end. */
    private List<Due> found() {
        application.events().stream()
                .filter(event -> !closed && !event.on().isAfter(asOf))
                .forEach(this::happened);
        if (today && !ended && running && !asked && !asOf.isAfter(after(start, 7, Set.of()))) {
            add(DeadlineKind.CORRECTION_NOTICE, after(start, 7, Set.of()), asOf, true);
        }
        letters.values().stream()
                .filter(letter -> letter.due() != null)
                .forEach(letter -> found.add(new Due(null, letter.due(), 0, !ended && !asOf.isAfter(letter.due()))));
        if (!ended && running) {
            add(DeadlineKind.REPLY, later(reply(extension, asOf)), asOf, true);
        }
        if (awaited != null) {
            add(awaited, awaitedUntil, asOf, true);
        }
        return found;
    }

    private void happened(ApplicationEvent event) {
        LocalDate on = event.on();
        if (event instanceof ApplicationEvent.CorrectionAsked correction) {
            if (today && running) {
                add(DeadlineKind.CORRECTION_NOTICE, after(start, 7, Set.of()), on);
            }
            asked = true;
            arrived(on);
            await(DeadlineKind.CORRECTION, correction.dueOn());
            correctable = correction.dueOn();
        } else if (event instanceof ApplicationEvent.CorrectionMade) {
            if (asks == null && !ended && !on.isAfter(correctable)) {
                asks = DeadlineKind.CORRECTION;
            }
            comes(DeadlineKind.CORRECTION, on);
        } else if (event instanceof ApplicationEvent.FeePaid) {
            if (today) {
                comes(DeadlineKind.PAYMENT, on);
            } else if (asks == DeadlineKind.PAYMENT) {
                asks = null;
                ended = false;
            }
        } else if (event instanceof ApplicationEvent.ThirdPartyConsulted letter) {
            letters.putIfAbsent(
                    letter.party(), new Letter(on, today ? after(letter.letterReceivedOn(), 15, Set.of()) : null));
        } else if (today && event instanceof ApplicationEvent.AgencyConsulted letter) {
            boolean joint = letter.role() == ConsultedAgency.JOINT_MAKER;
            letters.putIfAbsent(
                    letter.agency(), new Letter(on, joint ? after(letter.letterReceivedOn(), 15, Set.of()) : null));
        } else if (event instanceof ApplicationEvent.ThirdPartyAnswered answer) {
            answered(letters.remove(answer.party()), on);
        } else if (today && event instanceof ApplicationEvent.AgencyAnswered answer) {
            answered(letters.remove(answer.agency()), on);
        } else if (event instanceof ApplicationEvent.Extension longer && extension == 0) {
            if (running) {
                add(DeadlineKind.EXTENSION_NOTICE, later(reply(0, on)), on);
            }
            extension = Math.min(longer.workingDays(), reply);
        } else if (event instanceof ApplicationEvent.ReplyPostponed later) {
            if (today && running) {
                add(DeadlineKind.POSTPONEMENT_NOTICE, later(reply(extension, on)), on);
                postponed = later.dueOn();
            }
        } else if (event instanceof ApplicationEvent.FeeNotice && !today) {
            asks = feeAsked ? asks : DeadlineKind.PAYMENT;
            feeAsked = true;
        } else if (event instanceof ApplicationEvent.FeeNotice fee && !feeAsked) {
            feeAsked = true;
            if (running) {
                add(DeadlineKind.FEE_NOTICE, later(reply(extension, on)), on);
            }
            arrived(on);
            await(DeadlineKind.PAYMENT, after(fee.noticeReceivedOn(), 20, Set.of()));
        } else if (event instanceof ApplicationEvent.Reply || event instanceof ApplicationEvent.Withdrawal) {
            if (running) {
                add(DeadlineKind.REPLY, later(reply(extension, on)), on);
            }
            arrived(on);
            ended = true;
            closed = true;
        } else if (event instanceof ApplicationEvent.CorrectionOverdue) {
            givenUp(DeadlineKind.CORRECTION, on);
        } else if (event instanceof ApplicationEvent.FeeOverdue) {
            givenUp(DeadlineKind.PAYMENT, on);
        }
    }

    private void comes(DeadlineKind kind, LocalDate on) {
        if (asks == kind) {
            arrived(on);
            asks = null;
            start = on;
            extension = 0;
            postponed = LocalDate.MIN;
            running = true;
            ended = false;
        }
    }

    private LocalDate later(LocalDate due) {
        return due.isBefore(postponed) ? postponed : due;
    }

    private void givenUp(DeadlineKind kind, LocalDate on) {
        if (asks == kind && !ended) {
            arrived(on);
            running = false;
            ended = true;
        }
    }

    private void await(DeadlineKind kind, LocalDate until) {
        running = false;
        ended = false;
        asks = kind;
        awaited = kind;
        awaitedUntil = until;
    }

    private void arrived(LocalDate on) {
        if (awaited != null) {
            add(awaited, awaitedUntil, on);
            awaited = null;
        }
    }

    private void answered(Letter letter, LocalDate on) {
        if (letter == null) {
            return;
        }
        if (letter.due() != null) {
            found.add(new Due(null, letter.due(), late(letter.due(), on), false));
        }
        notCounted.addAll(waiting(letter, letter.due() == null || on.isBefore(letter.due()) ? on : letter.due()));
    }

    private static Set<LocalDate> waiting(Letter letter, LocalDate last) {
        Set<LocalDate> days = new HashSet<>();
        for (LocalDate day = letter.sent().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }

    private LocalDate reply(int prolonged, LocalDate seen) {
        Set<LocalDate> out = new HashSet<>(notCounted);
        letters.values().forEach(letter -> out.addAll(waiting(letter, letter.due() == null ? seen : letter.due())));
        return after(start, reply + prolonged, out);
    }

    private LocalDate after(LocalDate from, int days, Set<LocalDate> out) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= works.test(day) && !out.contains(day) ? 1 : 0;
        }
        return day;
    }

    private void add(DeadlineKind kind, LocalDate due, LocalDate until) {
        add(kind, due, until, false);
    }

    private void add(DeadlineKind kind, LocalDate due, LocalDate until, boolean open) {
        found.add(new Due(kind, due, late(due, until), open));
    }

    private long late(LocalDate due, LocalDate until) {
        return due.isBefore(until)
                ? due.plusDays(1).datesUntil(until.plusDays(1)).filter(works).count()
                : 0;
    }
}
