package org.gongkai.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.agency.Agency;
import org.gongkai.application.Application;
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
import org.gongkai.application.ProvisionForm;
import org.gongkai.application.Receipt;
import org.gongkai.application.ReceiptChannel;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.money.Yuan;

/**
 * Applications with every possible order of events, lawful or not, and whole registers of them; and such whose handling is lawful
 * in every respect, or in all but one.
 */
public final class Applications {

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 5, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final Agency AGENCY = Agency.of("某县人民政府");
    private static final Agency BUREAU = Agency.of("某县自然资源局");
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
    private static final int MAX_EVENTS = 9;
    private static final int MAX_REGISTER = 60;

    /** So that the calendar covers the whole handling, whatever it is. */
    private static final LocalDate LAST_LAWFUL_DAY = LocalDate.of(2025, 6, 30);

    private static final LocalDate FIRST_DAY_OF_FEES = LocalDate.of(2021, 1, 1);
    private static final Set<Breach> WITH_FEES = EnumSet.of(
            Breach.LATE_FEE_NOTICE,
            Breach.WRONG_FEE,
            Breach.EXTENSION_ANEW,
            Breach.SECOND_FEE_NOTICE,
            Breach.UNASKED_PAYMENT,
            Breach.GIVEN_UP_BEFORE_PAYMENT_DAY,
            Breach.PAGE_FEE_FOR_PUBLIC);

    private static final LocalDate FIRST_DAY_OF_RECONSIDERATION_FIRST = LocalDate.of(2024, 1, 1);

    private Applications() {}

    private record Step(int choice, int days, int number) {}

    /** {@return applications received from the first day of the Regulation to the end of 2025} */
    public static Arbitrary<Application> applications() {
        return applications(FIRST_DAY, LAST_DAY);
    }

    /**
     * Applications received in a stretch of time.
     *
     * @param first the first day of submission
     * @param last the last day of submission
     * @return the applications
     */
    public static Arbitrary<Application> applications(LocalDate first, LocalDate last) {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(1, 40))
                .as(Step::new);
        return Combinators.combine(received(first, last), steps.list().ofMaxSize(MAX_EVENTS))
                .as(Applications::withHistory);
    }

    /** Applications as they come in, before anything happened. */
    private static Arbitrary<Application> received(LocalDate first, LocalDate last) {
        Arbitrary<ProvisionForm> forms = Arbitraries.of(ProvisionForm.class).injectNull(0.3);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99_999),
                        Applicants.applicants(),
                        receipts(first, last),
                        forms)
                .as((number, applicant, receipt, form) -> {
                    Application.Builder application = Application.builder()
                            .registrationNumber("R-" + number)
                            .agency(AGENCY)
                            .applicant(applicant)
                            .receipt(receipt)
                            .informationWanted("第" + number % 12 + "号征收补偿方案");
                    if (form != null) {
                        application.formWanted(form);
                    }
                    return application.build();
                });
    }

    /**
     * Applications that were handled lawfully to their end, by the published working calendar and the standard conventions:
     * everything in time, with corrections, consultations, extensions, fees by page, and applications that were given up.
     *
     * @return the applications; they shrink to one that was granted on the day of receipt
     */
    public static Arbitrary<Application> lawful() {
        return lawful(FIRST_DAY, LAST_LAWFUL_DAY);
    }

    /**
     * Applications that were submitted in a stretch of time and handled lawfully to their end.
     *
     * @param first the first day of submission
     * @param last the last day of submission, so early that the calendar covers the half year after it
     * @return the applications
     */
    public static Arbitrary<Application> lawful(LocalDate first, LocalDate last) {
        return ended(first, last, Applications::confirmedOnArrival, Course::lawful);
    }

    /**
     * Applications in whose handling one thing is not lawful, and all else is.
     *
     * @param breach what is not lawful, not null
     * @return the applications
     */
    public static Arbitrary<Application> unlawful(Breach breach) {
        Objects.requireNonNull(breach, "breach");
        return ended(
                firstDay(breach),
                LAST_LAWFUL_DAY,
                breach == Breach.LATE_POST_CONFIRMATION
                        ? Applications::confirmedLate
                        : Applications::confirmedOnArrival,
                (received, choices) -> Course.with(breach, received, choices));
    }

    private static LocalDate firstDay(Breach breach) {
        if (breach == Breach.RECONSIDERATION_FIRST_NOT_TOLD) {
            return FIRST_DAY_OF_RECONSIDERATION_FIRST;
        }
        return WITH_FEES.contains(breach) ? FIRST_DAY_OF_FEES : FIRST_DAY;
    }

    private static Arbitrary<Application> ended(
            LocalDate first,
            LocalDate last,
            UnaryOperator<Receipt> confirmed,
            BiFunction<LocalDate, Course.Choices, List<ApplicationEvent>> course) {
        return Combinators.combine(received(first, last), Course.Choices.any()).as((application, choices) -> {
            Receipt receipt = confirmed.apply(application.receipt());
            return Application.builder()
                    .from(application)
                    .receipt(receipt)
                    .informationWanted("登记编号" + application.registrationNumber() + "所称地块的征收补偿方案")
                    .addAllEvents(course.apply(receipt.receivedOn(), choices))
                    .build();
        });
    }

    private static Receipt confirmedOnArrival(Receipt receipt) {
        return receipt.channel() == ReceiptChannel.ORDINARY_POST
                ? Receipt.ordinaryPost(receipt.submittedOn(), receipt.submittedOn())
                : receipt;
    }

    private static Receipt confirmedLate(Receipt receipt) {
        LocalDate arrived = receipt.submittedOn();
        return Receipt.ordinaryPost(arrived, StateCouncilCalendar.published().plusWorkingDays(arrived, 2));
    }

    /** {@return registers received in 2019 to 2021, with numbers of their own} */
    public static Arbitrary<List<Application>> registers() {
        return registers(applications(LocalDate.of(2019, 11, 1), LocalDate.of(2021, 3, 1)));
    }

    /** {@return registers of applications that were handled lawfully, with numbers of their own, and each for something else} */
    public static Arbitrary<List<Application>> lawfulRegisters() {
        return registers(lawful());
    }

    /**
     * Registers in which at least one application has a breach and the others are lawful.
     *
     * @param breach what is not lawful, not null
     * @return the registers; they shrink to a single application
     */
    public static Arbitrary<List<Application>> unlawfulRegisters(Breach breach) {
        return Combinators.combine(lawfulRegisters(), unlawful(breach))
                .as((register, application) -> distinct(
                        Stream.concat(Stream.of(application), register.stream()).toList()));
    }

    private static Arbitrary<List<Application>> registers(Arbitrary<Application> applications) {
        return applications.list().ofMaxSize(MAX_REGISTER).map(Applications::distinct);
    }

    private static List<Application> distinct(List<Application> drawn) {
        Map<String, Application> register = new LinkedHashMap<>();
        drawn.forEach(application -> register.putIfAbsent(application.registrationNumber(), application));
        return List.copyOf(register.values());
    }

    /** {@return receipts by every channel, from the first day of the Regulation to the end of 2025} */
    public static Arbitrary<Receipt> receipts() {
        return receipts(FIRST_DAY, LAST_DAY);
    }

    private static Arbitrary<Receipt> receipts(LocalDate first, LocalDate last) {
        return Combinators.combine(
                        Days.between(first, last),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 4))
                .as((submitted, wait, channel) -> {
                    LocalDate confirmed = submitted.plusDays(wait);
                    return switch (channel) {
                        case 0 -> Receipt.inPerson(submitted);
                        case 1 -> Receipt.signedPost(submitted);
                        case 2 -> Receipt.ordinaryPost(submitted, confirmed);
                        case 3 -> Receipt.internet(submitted, confirmed);
                        default -> Receipt.fax(submitted, confirmed);
                    };
                });
    }

    private static Application withHistory(Application received, List<Step> history) {
        Application application = received;
        LocalDate day = received.receivedOn().minusDays(history.size() % 4);
        for (Step step : history) {
            day = day.plusDays(step.days());
            application = application.with(event(step, day));
        }
        return application;
    }

    private static ApplicationEvent event(Step step, LocalDate day) {
        int number = step.number();
        ConsultationAnswer answer = number % 2 == 0 ? ConsultationAnswer.AGREES : ConsultationAnswer.OBJECTS;
        return switch (step.choice() % 18) {
            case 0 -> new CorrectionAsked(day, day.plusDays(number));
            case 1 -> new CorrectionMade(day);
            case 2 -> new CorrectionOverdue(day);
            case 3 -> new ThirdPartyConsulted(day, "T-" + number % 2, day.plusDays(number % 4));
            case 4 -> new ThirdPartyAnswered(day, "T-" + number % 2, answer);
            case 5 ->
                new AgencyConsulted(
                        day,
                        BUREAU,
                        number % 2 == 0 ? ConsultedAgency.JOINT_MAKER : ConsultedAgency.OTHER,
                        day.plusDays(number % 3));
            case 6 -> new AgencyAnswered(day, BUREAU, answer);
            case 7 -> new Extension(day, number);
            case 8 ->
                new FeeNotice(
                        day,
                        number % 2 == 0 ? FeeMode.PER_ITEM : FeeMode.PER_PAGE,
                        number,
                        Yuan.of(number * 10L),
                        day.plusDays(number % 5));
            case 9 -> new FeePaid(day);
            case 10 -> new FeeOverdue(day);
            case 11 -> new Withdrawal(day);
            case 12 -> new ReasonsAsked(day);
            case 13 -> new ReasonsGiven(day);
            case 14 -> new ReplyPostponed(day, day.plusDays(number));
            case 15 -> new ThirdPartyNotified(day, "T-" + number % 2);
            default -> reply(day, OUTCOMES.get((step.choice() + number) % OUTCOMES.size()), number);
        };
    }

    private static Reply reply(LocalDate day, Outcome outcome, int number) {
        List<Outcome> reasons = new ArrayList<>();
        if (outcome == Outcome.PARTLY_DISCLOSED && number % 3 != 0) {
            reasons.add(number % 3 == 1 ? Outcome.THIRD_PARTY_RIGHTS : Outcome.NOT_HELD);
        }
        return new Reply(day, outcome, reasons, Replies.detailsOf(number));
    }
}
