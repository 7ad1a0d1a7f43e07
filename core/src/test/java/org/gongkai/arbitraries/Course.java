package org.gongkai.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.agency.Agency;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.AgencyAnswered;
import org.gongkai.application.ApplicationEvent.AgencyConsulted;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.CorrectionMade;
import org.gongkai.application.ApplicationEvent.CorrectionOverdue;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.FeeOverdue;
import org.gongkai.application.ApplicationEvent.FeePaid;
import org.gongkai.application.ApplicationEvent.ReasonsAsked;
import org.gongkai.application.ApplicationEvent.ReasonsGiven;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.ReplyPostponed;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ApplicationEvent.ThirdPartyNotified;
import org.gongkai.application.ApplicationEvent.Withdrawal;
import org.gongkai.application.ConsultationAnswer;
import org.gongkai.application.ConsultedAgency;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.application.ReplyDetails;
import org.gongkai.application.ReplyGround;
import org.gongkai.arbitraries.Replies.Said;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.fee.FeeSchedule;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.jspecify.annotations.Nullable;

/** The events of an application from its receipt to its end, all of them lawful or with one breach. */
final class Course {

    private static final StateCouncilCalendar CALENDAR = StateCouncilCalendar.published();
    private static final Agency BUREAU = Agency.of("某县自然资源局");
    private static final String PARTY = "T-1";
    private static final int REPLY_DAYS = 20;
    private static final int NOTICE_DAYS = 7;
    private static final int ANSWER_DAYS = 15;
    private static final int MOST_FREE_PAGES = 30;

    private final Choices choices;
    private final List<ApplicationEvent> events = new ArrayList<>();

    /** The day from which the reply period runs, the last day on which something happened, and what prolongs the period. */
    private LocalDate start;

    private LocalDate day;
    private int extension;

    private Course(LocalDate received, Choices choices) {
        this.start = received;
        this.day = received;
        this.choices = choices;
    }

    /**
     * What is drawn for a course; all zeros is a disclosure on the day of receipt.
     *
     * @param steps which of correction, consultation, extension and fee there are, a bit for each
     * @param early how early things are done
     * @param late how late
     * @param number a quantity of anything
     * @param end how it ends
     */
    record Choices(int steps, int early, int late, int number, int end) {

        private static final int LATEST = 14;

        static Arbitrary<Choices> any() {
            return Combinators.combine(upTo(31), upTo(6), upTo(LATEST), upTo(300), upTo(60))
                    .as(Choices::new);
        }

        private static Arbitrary<Integer> upTo(int most) {
            return Arbitraries.integers().between(0, most);
        }

        private boolean has(int step) {
            return (steps >> step & 1) == 1;
        }
    }

    static List<ApplicationEvent> lawful(LocalDate received, Choices choices) {
        Course course = new Course(received, choices);
        if (choices.end() % 10 == 8) {
            course.askCorrection(choices.early());
            return course.giveUpCorrection(
                    course.hasFormOf2021() || choices.number() % 2 == 0
                            ? Outcome.CORRECTION_OVERDUE
                            : Outcome.OTHER_OUTCOME);
        }
        if (choices.has(0)) {
            course.correct(choices.early());
        }
        if (choices.has(1)) {
            course.consult();
        }
        if (choices.has(2)) {
            course.extend(choices.early(), 1 + choices.number() % REPLY_DAYS);
        }
        if (choices.has(4)) {
            course.postpone(course.askReasons(), REPLY_DAYS + choices.late());
        }
        if (choices.has(3) && fees(course.later(choices.early())).isPresent()) {
            course.askFee(choices.early(), Yuan.ZERO);
            if (choices.end() % 10 == 7) {
                return course.giveUpFee();
            }
            course.pay();
            if (!choices.has(2) && choices.number() % 4 == 0) {
                course.extend(choices.early(), 1 + choices.number() % REPLY_DAYS);
            }
        }
        return course.end(choices.late());
    }

    static List<ApplicationEvent> with(Breach breach, LocalDate received, Choices choices) {
        Course course = new Course(received, choices);
        int early = choices.early();
        int late = choices.late();
        switch (breach) {
            case LATE_REPLY -> course.reply(REPLY_DAYS + 1 + late, course.outcome());
            case LATE_CORRECTION_NOTICE -> course.correct(NOTICE_DAYS + 1 + late);
            case LATE_EXTENSION -> {
                course.extend(REPLY_DAYS + 1 + early, REPLY_DAYS);
                course.reply(REPLY_DAYS + 1 + late, course.outcome());
            }
            case LATE_FEE_NOTICE -> {
                course.askFee(REPLY_DAYS + 1 + early, Yuan.ZERO);
                course.pay();
            }
            case DISCLOSED_BEFORE_ANSWER -> {
                course.add(new ThirdPartyConsulted(course.later(early), PARTY));
                course.add(new Reply(CALENDAR.plusWorkingDays(course.day, late), Outcome.DISCLOSED));
            }
            case SECOND_CORRECTION -> {
                course.askCorrection(early);
                course.correct(early);
            }
            case LONG_EXTENSION -> course.extend(early, REPLY_DAYS + 1 + late);
            case OUTCOME_WITHOUT_EVENTS -> course.reply(late, Outcome.UNCLEAR_AFTER_CORRECTION);
            case WRONG_FEE -> {
                course.askFee(early, Yuan.of(1L + choices.number()));
                course.pay();
            }
            case SECOND_EXTENSION -> {
                course.extend(early, 1 + late);
                course.add(new Extension(course.later(early + late), REPLY_DAYS));
            }
            case EXTENSION_ANEW -> {
                course.extend(early, 1 + late);
                course.askFee(early, Yuan.ZERO);
                course.pay();
                course.extend(early, 1 + late);
            }
            case SECOND_FEE_NOTICE -> {
                course.askFee(early, Yuan.ZERO);
                course.pay();
                course.askFee(early, Yuan.ZERO);
            }
            case UNASKED_PAYMENT -> course.add(new FeePaid(course.later(early)));
            case LATE_POST_CONFIRMATION -> course.reply(early, course.outcome());
            case REPLY_BEFORE_ARRIVAL -> course.add(new Reply(received.minusDays(10L + late), Outcome.DISCLOSED));
            case SECOND_REPLY -> {
                course.reply(early, course.outcome());
                course.reply(early + late, course.outcome());
            }
            case EXTENSION_AFTER_REPLY -> {
                course.reply(early, course.outcome());
                course.add(new Extension(course.later(early + late), REPLY_DAYS));
                return course.events;
            }
            case GIVEN_UP_UNASKED -> {
                course.add(new CorrectionOverdue(course.later(early)));
                course.add(new Reply(course.day, Outcome.CORRECTION_OVERDUE));
            }
            case GIVEN_UP_BEFORE_CORRECTION_DAY -> {
                course.askCorrection(early);
                LocalDate due = course.dueOn();
                course.add(new CorrectionOverdue(due.minusDays(late % 10)));
                course.add(new Reply(course.day, Outcome.CORRECTION_OVERDUE));
            }
            case GIVEN_UP_BEFORE_PAYMENT_DAY -> {
                course.askFee(early, Yuan.ZERO);
                course.add(new FeeOverdue(CALENDAR.plusWorkingDays(course.feeReceived(), REPLY_DAYS - late)));
                course.add(new Reply(course.day, Outcome.FEE_UNPAID));
            }
            case LATE_POSTPONEMENT -> {
                course.add(new ReasonsAsked(course.later(early)));
                course.postpone(REPLY_DAYS + 1 + early, REPLY_DAYS + late);
                course.reply(REPLY_DAYS + 1 + late, course.outcome());
            }
            case POSTPONED_WITHOUT_REASONS -> {
                course.postpone(early, REPLY_DAYS + late);
                course.reply(early + late, Outcome.DISCLOSED);
            }
            case EXCESS_WITHOUT_REASONS -> course.add(new Reply(course.later(early), Outcome.EXCESSIVE_APPLICATIONS));
            case THIRD_PARTY_NOT_ASKED -> course.add(new Reply(course.later(early), Outcome.THIRD_PARTY_RIGHTS));
            case THIRD_PARTY_NOT_NOTIFIED -> {
                course.add(new ThirdPartyConsulted(course.later(early), PARTY));
                course.add(new ThirdPartyAnswered(
                        CALENDAR.plusWorkingDays(course.day, late), PARTY, ConsultationAnswer.OBJECTS));
                course.add(new Reply(course.day, Outcome.DISCLOSED));
            }
            case DISCLOSED_WITHOUT_REASONS -> {
                course.add(new ThirdPartyConsulted(course.later(early), PARTY));
                course.add(new ThirdPartyAnswered(course.day, PARTY, ConsultationAnswer.OBJECTS));
                course.add(new ThirdPartyNotified(course.day, PARTY));
                course.replyWithout(Outcome.DISCLOSED, ReplyGround.PROVIDED, Said.REASONS);
            }
            case GROUND_OF_ANOTHER_OUTCOME ->
                course.add(new Reply(course.later(early), Outcome.REQUIRES_CREATION)
                        .with(ReplyDetails.builder()
                                .ground(ReplyGround.NONEXISTENT)
                                .build()));
            case BASIS_OF_ANOTHER_OUTCOME -> course.replyWithout(Outcome.STATE_SECRET, null, Said.BASIS_OF_OUTCOME);
            case PAGE_FEE_FOR_PUBLIC -> {
                course.askFee(early, MOST_FREE_PAGES + 1 + choices.number(), Yuan.ZERO);
                course.pay();
                course.replyWithout(Outcome.DISCLOSED, ReplyGround.ALREADY_PUBLIC);
            }
            case PUBLIC_WITHOUT_PLACE ->
                course.replyWithout(Outcome.DISCLOSED, ReplyGround.ALREADY_PUBLIC, Said.WHERE_FOUND);
            case REFUSED_WITHOUT_REASONS -> course.replyWithout(Outcome.INTERNAL_AFFAIRS, null, Said.REASONS);
            case SEARCH_NOT_TOLD -> course.replyWithout(Outcome.NOT_HELD, ReplyGround.NONEXISTENT, Said.REASONS);
            case AGENCY_NOT_NAMED -> course.replyWithout(Outcome.NOT_HELD, ReplyGround.OTHER_AGENCY, Said.AGENCY);
            case EARLIER_APPLICATION_NOT_NAMED ->
                course.replyWithout(Outcome.REPEATED_APPLICATION, null, Said.EARLIER_APPLICATION);
            case BASIS_NOT_CITED -> course.replyWithout(Outcome.PROCESS_INFORMATION, null, Said.BASIS);
            case RECONSIDERATION_FIRST_NOT_TOLD ->
                course.replyWithout(Outcome.INTERNAL_AFFAIRS, null, Said.RECONSIDERATION);
            case REMEDIES_NOT_TOLD -> course.replyWithout(Outcome.REQUIRES_CREATION, null, Said.RECONSIDERATION);
            case SHORT_REMEDY_PERIOD -> course.replyWithout(Outcome.REQUIRES_CREATION, null, Said.WHOLE_PERIOD);
        }
        return course.events.get(course.events.size() - 1) instanceof Reply ? course.events : course.end(late);
    }

    private void add(ApplicationEvent event) {
        events.add(event);
        day = event.on();
    }

    /** The day some working days after the start, or that of the last event if it is later. */
    private LocalDate later(int workingDays) {
        LocalDate then = CALENDAR.plusWorkingDays(start, workingDays);
        return then.isBefore(day) ? day : then;
    }

    private void askCorrection(int workingDays) {
        LocalDate on = later(workingDays);
        add(new CorrectionAsked(on, on.plusDays(10L + choices.number() % 20)));
    }

    private void correct(int workingDays) {
        askCorrection(workingDays);
        add(new CorrectionMade(day.plusDays(choices.late() % 10)));
        restart();
    }

    private LocalDate dueOn() {
        return ((CorrectionAsked) events.get(0)).dueOn();
    }

    private List<ApplicationEvent> giveUpCorrection(Outcome outcome) {
        add(new CorrectionOverdue(dueOn().plusDays(1)));
        add(new Reply(day, outcome));
        return events;
    }

    private boolean hasFormOf2021() {
        return FormEdition.forYear(dueOn().plusDays(1).getYear()) == FormEdition.FORM_2021;
    }

    private void consult() {
        LocalDate on = later(choices.early());
        LocalDate received = on.plusDays(choices.number() % 3);
        ConsultationAnswer answer = choices.number() % 2 == 0 ? ConsultationAnswer.AGREES : ConsultationAnswer.OBJECTS;
        LocalDate answered = CALENDAR.plusWorkingDays(received, choices.late() % ANSWER_DAYS);
        if (choices.number() % 5 < 3) {
            add(new ThirdPartyConsulted(on, PARTY, received));
            add(new ThirdPartyAnswered(answered, PARTY, answer));
        } else {
            ConsultedAgency role = choices.number() % 5 == 3 ? ConsultedAgency.JOINT_MAKER : ConsultedAgency.OTHER;
            add(new AgencyConsulted(on, BUREAU, role, received));
            add(new AgencyAnswered(answered, BUREAU, answer));
        }
    }

    private void extend(int workingDays, int length) {
        add(new Extension(later(workingDays), length));
        extension = Math.min(length, REPLY_DAYS);
    }

    /** Asks for reasons and is given them; how many working days after the start that is. */
    private int askReasons() {
        add(new ReasonsAsked(later(choices.early())));
        add(new ReasonsGiven(day));
        return choices.early();
    }

    private void postpone(int workingDays, int later) {
        LocalDate on = later(workingDays);
        add(new ReplyPostponed(on, CALENDAR.plusWorkingDays(on, later)));
    }

    private static Optional<FeeSchedule> fees(LocalDate on) {
        return FeeSchedule.on(on);
    }

    private void askFee(int workingDays, Yuan tooMuch) {
        askFee(workingDays, 1 + choices.number(), tooMuch);
    }

    private void askFee(int workingDays, int pages, Yuan tooMuch) {
        LocalDate on = later(workingDays);
        Yuan amount = fees(on).orElseThrow().perPage(pages).amount().plus(tooMuch);
        add(new FeeNotice(on, FeeMode.PER_PAGE, pages, amount, on.plusDays(choices.early() % 3)));
    }

    private LocalDate feeReceived() {
        return ((FeeNotice) events.get(events.size() - 1)).noticeReceivedOn();
    }

    private void pay() {
        add(new FeePaid(CALENDAR.plusWorkingDays(feeReceived(), choices.late())));
        restart();
    }

    private void restart() {
        start = day;
        extension = 0;
    }

    private List<ApplicationEvent> giveUpFee() {
        add(new FeeOverdue(CALENDAR.plusWorkingDays(feeReceived(), REPLY_DAYS + 1)));
        add(new Reply(day, Outcome.FEE_UNPAID));
        return events;
    }

    private List<ApplicationEvent> end(int workingDays) {
        if (choices.end() % 10 == 9) {
            add(new Withdrawal(later(workingDays)));
        } else {
            reply(workingDays * (REPLY_DAYS + extension) / Choices.LATEST, outcome());
            if (choices.number() % 7 == 6) {
                replyAnew();
            }
        }
        return events;
    }

    private void reply(int workingDays, Outcome outcome) {
        if (outcome == Outcome.EXCESSIVE_APPLICATIONS && events.stream().noneMatch(ReasonsAsked.class::isInstance)) {
            add(new ReasonsAsked(day));
        }
        if (outcome == Outcome.DISCLOSED && objects()) {
            add(new ThirdPartyNotified(later(workingDays), PARTY));
        }
        add(new Reply(later(workingDays), outcome, reasons(outcome), details(outcome)));
    }

    private void replyWithout(Outcome outcome, @Nullable ReplyGround ground, Said... without) {
        add(new Reply(later(choices.early()), outcome).with(Replies.said(outcome, ground, without)));
    }

    /** Replies once more after a case in which the reply was annulled, for which other agencies are asked once more. */
    private void replyAnew() {
        add(new AgencyConsulted(day.plusDays(30), BUREAU, ConsultedAgency.OTHER));
        add(new Reply(day.plusDays(choices.late()), Outcome.DISCLOSED)
                .with(ReplyDetails.builder()
                        .from(Replies.said(Outcome.DISCLOSED, ReplyGround.PROVIDED))
                        .afterCase("C-" + choices.number())
                        .build()));
    }

    private ReplyDetails details(Outcome outcome) {
        ReplyGround ground = ground(outcome);
        return switch (choices.number() % 4) {
            case 0 -> ReplyDetails.none();
            case 1 ->
                ground == null
                        ? ReplyDetails.none()
                        : ReplyDetails.builder().ground(ground).build();
            default -> Replies.said(outcome, ground);
        };
    }

    private @Nullable ReplyGround ground(Outcome outcome) {
        boolean even = choices.number() / 4 % 2 == 0;
        return switch (outcome) {
            case DISCLOSED ->
                even && events.stream().noneMatch(FeeNotice.class::isInstance)
                        ? ReplyGround.ALREADY_PUBLIC
                        : ReplyGround.PROVIDED;
            case NOT_HELD -> even ? ReplyGround.NONEXISTENT : ReplyGround.OTHER_AGENCY;
            default -> null;
        };
    }

    private boolean objects() {
        return events.stream()
                .anyMatch(event -> event instanceof ThirdPartyAnswered answered
                        && answered.answer() == ConsultationAnswer.OBJECTS);
    }

    private List<Outcome> reasons(Outcome outcome) {
        return outcome == Outcome.PARTLY_DISCLOSED && choices.number() % 3 > 0
                ? List.of(choices.number() % 3 == 1 ? Outcome.THIRD_PARTY_RIGHTS : Outcome.NOT_HELD)
                : List.of();
    }

    /** Any outcome that both forms have, none of which says that the application was given up, and that the events lead to. */
    private Outcome outcome() {
        boolean consulted = events.stream().anyMatch(ThirdPartyConsulted.class::isInstance);
        boolean corrected = events.stream().anyMatch(CorrectionMade.class::isInstance);
        List<Outcome> possible = Outcome.of(FormEdition.FORM_2019).stream()
                .filter(outcome -> corrected || outcome != Outcome.UNCLEAR_AFTER_CORRECTION)
                .filter(outcome -> consulted || outcome != Outcome.THIRD_PARTY_RIGHTS)
                .toList();
        return possible.get(choices.end() % possible.size());
    }
}
