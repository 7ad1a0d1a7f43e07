package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationState;
import org.gongkai.application.ConsultedAgency;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.law.Citation;
import org.jspecify.annotations.Nullable;

/** One going through the events of an application up to a day, collecting what was due. */
final class ClockRun {

    private static final int CORRECTION_NOTICE_DAYS = 7;
    private static final int REPLY_DAYS = 20;
    private static final int MAX_EXTENSION_DAYS = 20;
    private static final int ANSWER_DAYS = 15;
    private static final int PAYMENT_DAYS = 20;

    private final WorkingCalendar calendar;
    private final Conventions conventions;
    private final Application application;
    private final LocalDate day;

    private final List<DeadlineDraft> deadlines = new ArrayList<>();
    private final List<Period.Stop> stops = new ArrayList<>();
    private final Map<Object, Consultation> consultations = new LinkedHashMap<>();
    private ApplicationState state = ApplicationState.HANDLING;
    private DeadlineStep started;
    private boolean running = true;
    private int extension;
    private boolean correctionAsked;
    private @Nullable DeadlineDraft awaited;

    ClockRun(WorkingCalendar calendar, Conventions conventions, Application application, LocalDate day) {
        this.calendar = calendar;
        this.conventions = conventions;
        this.application = application;
        this.day = day;
        LocalDate received = application.receivedOn();
        this.started = new DeadlineStep(
                DeadlineStep.Kind.RECEIPT,
                received,
                received,
                0,
                application.receipt().channel().basis());
    }

    static ClockReading notReceived(Application application, LocalDate day) {
        return new ClockReading(application.registrationNumber(), day, ApplicationState.NOT_RECEIVED, List.of());
    }

    ClockReading reading() {
        for (ApplicationEvent event : application.events()) {
            if (event.on().isAfter(day)) {
                break;
            }
            go(event);
        }
        boolean open = !state.isEnded();
        if (open && running && !correctionAsked) {
            addCorrectionNoticeStillPossible();
        }
        List<Consultation> unanswered = List.copyOf(consultations.values());
        unanswered.forEach(consultation -> consultation.silentOn(day, open));
        if (open && running) {
            DeadlineDraft reply = reply(day);
            reply.provisional = unanswered.stream().anyMatch(Consultation::isAwaited);
            deadlines.add(reply);
        }
        boolean consulting =
                state == ApplicationState.HANDLING && unanswered.stream().anyMatch(Consultation::isAwaited);
        return new ClockReading(
                application.registrationNumber(),
                day,
                consulting ? ApplicationState.CONSULTING : state,
                deadlines.stream().map(draft -> draft.on(day, calendar)).toList());
    }

    private void go(ApplicationEvent event) {
        if (event instanceof ApplicationEvent.CorrectionAsked asked) {
            correctionAsked = true;
            done(
                    DeadlineDraft.of(
                            DeadlineKind.CORRECTION_NOTICE,
                            period(CORRECTION_NOTICE_DAYS, DeadlineKind.CORRECTION_NOTICE.basis())),
                    asked.on());
            await(
                    DeadlineDraft.setByAgency(DeadlineKind.CORRECTION, asked.on(), asked.dueOn()),
                    ApplicationState.AWAITING_CORRECTION);
        } else if (event instanceof ApplicationEvent.FeeNotice notice) {
            done(DeadlineDraft.of(DeadlineKind.FEE_NOTICE, replyPeriod(extension, notice.on())), notice.on());
            await(
                    DeadlineDraft.of(
                            DeadlineKind.PAYMENT,
                            letter(notice.noticeReceivedOn(), PAYMENT_DAYS, DeadlineKind.PAYMENT.basis())),
                    ApplicationState.AWAITING_PAYMENT);
        } else if (event instanceof ApplicationEvent.Extension extended) {
            if (running) {
                done(DeadlineDraft.of(DeadlineKind.EXTENSION_NOTICE, replyPeriod(0, extended.on())), extended.on());
            }
            extension = Math.min(extended.workingDays(), MAX_EXTENSION_DAYS);
        } else {
            goOn(event);
        }
    }

    private void goOn(ApplicationEvent event) {
        switch (event.kind()) {
            case CORRECTION_MADE ->
                restart(DeadlineStep.Kind.CORRECTION_RECEIVED, event.on(), DeadlineKind.CORRECTION.basis());
            case FEE_PAID -> restart(DeadlineStep.Kind.PAYMENT_RECEIVED, event.on(), DeadlineKind.PAYMENT.basis());
            case CORRECTION_OVERDUE -> giveUp(event, ApplicationState.CORRECTION_OVERDUE);
            case FEE_OVERDUE -> giveUp(event, ApplicationState.FEE_OVERDUE);
            case REPLY -> end(event, ApplicationState.REPLIED);
            case WITHDRAWAL -> end(event, ApplicationState.WITHDRAWN);
            default -> consult(event);
        }
    }

    private void consult(ApplicationEvent event) {
        if (event instanceof ApplicationEvent.ThirdPartyConsulted asked) {
            DeadlineDraft answer = DeadlineDraft.of(
                    DeadlineKind.THIRD_PARTY_ANSWER,
                    letter(asked.letterReceivedOn(), ANSWER_DAYS, DeadlineKind.THIRD_PARTY_ANSWER.basis()));
            ask(asked.party(), new Consultation(asked.on(), answer));
        } else if (event instanceof ApplicationEvent.AgencyConsulted asked) {
            DeadlineDraft answer = asked.role() == ConsultedAgency.JOINT_MAKER
                    ? DeadlineDraft.of(
                            DeadlineKind.JOINT_MAKER_ANSWER,
                            letter(asked.letterReceivedOn(), ANSWER_DAYS, DeadlineKind.JOINT_MAKER_ANSWER.basis()))
                    : null;
            ask(asked.agency(), new Consultation(asked.on(), answer));
        } else if (event instanceof ApplicationEvent.ThirdPartyAnswered answered) {
            answer(answered.party(), answered.on());
        } else if (event instanceof ApplicationEvent.AgencyAnswered answered) {
            answer(answered.agency(), answered.on());
        }
    }

    private void ask(Object whom, Consultation consultation) {
        consultations.put(whom, consultation);
        if (consultation.answer() != null) {
            deadlines.add(consultation.answer());
        }
    }

    private void answer(Object who, LocalDate on) {
        Consultation consultation = consultations.remove(who);
        if (consultation == null) {
            throw new IllegalStateException("answer without a question on " + on);
        }
        stops.add(consultation.answeredOn(on, conventions));
    }

    private void await(DeadlineDraft due, ApplicationState awaiting) {
        awaited = due;
        deadlines.add(due);
        running = false;
        state = awaiting;
    }

    private void restart(DeadlineStep.Kind kind, LocalDate on, Citation basis) {
        if (awaited != null) {
            awaited.doneOn = on;
            awaited = null;
        }
        started = new DeadlineStep(kind, on, on, 0, basis);
        running = true;
        state = ApplicationState.HANDLING;
        if (!conventions.extensionOutlivesRestart()) {
            extension = 0;
        }
    }

    private void giveUp(ApplicationEvent event, ApplicationState givenUp) {
        if (awaited != null) {
            awaited.lapsedOn = event.on();
            awaited = null;
        }
        state = givenUp;
    }

    private void end(ApplicationEvent event, ApplicationState ended) {
        if (running) {
            DeadlineDraft reply = reply(event.on());
            if (ended == ApplicationState.REPLIED) {
                reply.doneOn = event.on();
            } else {
                reply.lapsedOn = event.on();
            }
            deadlines.add(reply);
        }
        if (awaited != null) {
            awaited.lapsedOn = event.on();
        }
        state = ended;
    }

    private void addCorrectionNoticeStillPossible() {
        DeadlineDraft notice = DeadlineDraft.of(
                DeadlineKind.CORRECTION_NOTICE, period(CORRECTION_NOTICE_DAYS, DeadlineKind.CORRECTION_NOTICE.basis()));
        if (!day.isAfter(notice.dueOn)) {
            deadlines.add(notice);
        }
    }

    private void done(DeadlineDraft draft, LocalDate on) {
        draft.doneOn = on;
        deadlines.add(draft);
    }

    private DeadlineDraft reply(LocalDate asOf) {
        return DeadlineDraft.of(DeadlineKind.REPLY, replyPeriod(extension, asOf));
    }

    /** The reply period, in which a question that is out stops the clock for as long as its answer can be waited for. */
    private Period replyPeriod(int extended, LocalDate asOf) {
        List<Period.Stop> all = new ArrayList<>(stops);
        for (Consultation consultation : consultations.values()) {
            all.add(consultation.stop(consultation.lastWait(asOf), false, conventions));
        }
        all.sort(Comparator.comparing(Period.Stop::first).thenComparing(Period.Stop::last));
        return period(REPLY_DAYS, DeadlineKind.REPLY.basis()).with(extended, all);
    }

    private Period period(int length, Citation basis) {
        return Period.of(calendar, started, dayBefore(started), length, basis);
    }

    private Period letter(LocalDate received, int length, Citation basis) {
        DeadlineStep letter = new DeadlineStep(DeadlineStep.Kind.LETTER_RECEIVED, received, received, 0, basis);
        return Period.of(calendar, letter, received, length, basis);
    }

    private LocalDate dayBefore(DeadlineStep start) {
        boolean sameDay = conventions.countsDayOfReceipt() && start.kind() != DeadlineStep.Kind.PAYMENT_RECEIVED;
        return sameDay ? start.to().minusDays(1) : start.to();
    }
}
