package org.gongkai.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.AgencyAnswered;
import org.gongkai.application.ApplicationEvent.AgencyConsulted;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.CorrectionMade;
import org.gongkai.application.ApplicationEvent.CorrectionOverdue;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.FeeOverdue;
import org.gongkai.application.ApplicationEvent.FeePaid;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ApplicationEvent.Withdrawal;
import org.gongkai.application.ApplicationState;
import org.gongkai.application.ConsultationAnswer;
import org.gongkai.application.ConsultedAgency;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.LegalDocument;
import org.gongkai.money.Yuan;
import org.junit.jupiter.api.Test;

// Mutants that survive: DeadlineClock.of: clocks of constants are made on loading, before a mutant.
class DeadlineClockTest {

    private static final DeadlineClock CLOCK = DeadlineClock.of(StateCouncilCalendar.published());
    private static final LocalDate RECEIVED = day("2020-01-17");
    private static final Application APPLICATION = received(RECEIVED);

    @Test
    void theReplyIsDueAfterTwentyWorkingDaysShownStepByStep() {
        ClockReading reading = CLOCK.read(APPLICATION, day("2020-02-03"));
        Deadline reply = reading.reply().orElseThrow();
        assertThat(reading.state()).isEqualTo(ApplicationState.HANDLING);
        assertThat(reply.dueOn()).isEqualTo("2020-02-21");
        assertThat(reply.isOverdue()).isFalse();
        assertThat(reply.steps().stream().map(DeadlineStep::toString))
                .containsExactly(
                        "application received: this day starts the period, 2020-01-17"
                                + " (《中华人民共和国政府信息公开条例》（国务院令第711号）第三十一条第（一）项)",
                        "period of 20 working days, 2020-01-18 to 2020-02-21"
                                + " (《中华人民共和国政府信息公开条例》（国务院令第711号）第三十三条第二款)");
        assertThat(reply.uncountedDays()).first().hasToString("2020-01-18 Saturday: weekend");
        assertThat(reply.uncountedDays().stream().map(UncountedDay::toString))
                .contains(
                        "2020-01-31 Friday: day off by notice, Spring Festival, holiday notice for 2020 国办发明电〔2019〕16号"
                                + " 国办发明电〔2020〕1号");
    }

    @Test
    void aClockCountsOnFromAStreamByItsOwnConventions() throws Exception {
        Conventions conventions = Conventions.standard().withCountsDayOfReceipt(true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(DeadlineClock.of(StateCouncilCalendar.published(), conventions));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            DeadlineClock copy = (DeadlineClock) in.readObject();
            assertThat(copy.conventions()).isEqualTo(conventions).isNotEqualTo(CLOCK.conventions());
            assertThat(copy.read(APPLICATION, day("2020-02-03"))
                            .reply()
                            .orElseThrow()
                            .dueOn())
                    .isEqualTo("2020-02-20");
        }
    }

    @Test
    void nothingIsDueBeforeTheDayOfReceipt() {
        ClockReading reading = CLOCK.read(APPLICATION, day("2020-01-16"));
        assertThat(reading.state()).isEqualTo(ApplicationState.NOT_RECEIVED);
        assertThat(reading.deadlines()).isEmpty();
    }

    @Test
    void aLateReplyIsOverdueByItsWorkingDays() {
        Application late = APPLICATION.with(new Reply(day("2020-02-26"), Outcome.DISCLOSED));
        ClockReading reading = CLOCK.read(late, day("2020-12-01"));
        assertThat(reading.state()).isEqualTo(ApplicationState.REPLIED);
        assertThat(reading.reply().orElseThrow().overdueWorkingDays()).isEqualTo(3);
        assertThat(reading.open()).isEmpty();
        assertThat(CLOCK.read(late, day("2020-02-24")).reply().orElseThrow().overdueWorkingDays())
                .isEqualTo(1);
        assertThat(reading.reply().orElseThrow())
                .hasToString("reply due on 2020-02-21, done on 2020-02-26, overdue by 3 working days");
    }

    @Test
    void aReplyOnTheLastDayIsInTime() {
        Application replied = APPLICATION.with(new Reply(day("2020-02-21"), Outcome.DISCLOSED));
        assertThat(CLOCK.readLast(replied).reply().orElseThrow().isOverdue()).isFalse();
    }

    @Test
    void theCorrectionCanBeAskedForWithinSevenWorkingDays() {
        assertThat(CLOCK.read(APPLICATION, day("2020-02-04")).open())
                .extracting(Deadline::kind)
                .containsExactly(DeadlineKind.CORRECTION_NOTICE, DeadlineKind.REPLY);
        assertThat(CLOCK.read(APPLICATION, day("2020-02-05")).open())
                .extracting(Deadline::kind)
                .containsExactly(DeadlineKind.REPLY);
    }

    @Test
    void aCorrectionAskedForTooLateIsKeptAndShownLate() {
        Application asked = APPLICATION.with(new CorrectionAsked(day("2020-02-07"), day("2020-02-20")));
        ClockReading reading = CLOCK.read(asked, day("2020-02-25"));
        assertThat(reading.state()).isEqualTo(ApplicationState.AWAITING_CORRECTION);
        assertThat(reading.reply()).isEmpty();
        assertThat(reading.deadlines(DeadlineKind.CORRECTION_NOTICE))
                .singleElement()
                .satisfies(notice -> assertThat(notice.overdueWorkingDays()).isEqualTo(3));
        assertThat(reading.deadlines(DeadlineKind.CORRECTION)).singleElement().satisfies(correction -> {
            assertThat(correction.isOpen()).isTrue();
            assertThat(correction.overdueWorkingDays()).isEqualTo(3);
            assertThat(correction.steps()).hasSize(1);
            assertThat(correction.uncountedDays()).isEmpty();
        });
    }

    @Test
    void anApplicationThatIsGivenUpHasNothingDue() {
        Application notCorrected = APPLICATION
                .with(new CorrectionAsked(day("2020-01-20"), day("2020-02-10")))
                .with(new CorrectionOverdue(day("2020-02-11")));
        ClockReading reading = CLOCK.readLast(notCorrected);
        assertThat(reading.state()).isEqualTo(ApplicationState.CORRECTION_OVERDUE);
        assertThat(reading.open()).isEmpty();

        Application notPaid = received(day("2021-03-01"))
                .with(new FeeNotice(day("2021-03-03"), FeeMode.PER_PAGE, 31, Yuan.of(10)))
                .with(new FeeOverdue(day("2021-04-01")));
        assertThat(CLOCK.readLast(notPaid).state()).isEqualTo(ApplicationState.FEE_OVERDUE);
        assertThat(CLOCK.readLast(notPaid).open()).isEmpty();
    }

    @Test
    void aThirdPartyIsWaitedForFifteenWorkingDaysAndNoLonger() {
        Application consulting = received(day("2023-03-01")).with(new ThirdPartyConsulted(day("2023-03-03"), "T-1"));
        ClockReading waiting = CLOCK.read(consulting, day("2023-03-24"));
        assertThat(waiting.state()).isEqualTo(ApplicationState.CONSULTING);
        assertThat(waiting.reply().orElseThrow().isProvisional()).isTrue();
        ClockReading after = CLOCK.read(consulting, day("2023-03-25"));
        assertThat(after.state()).isEqualTo(ApplicationState.HANDLING);
        assertThat(after.reply().orElseThrow().isProvisional()).isFalse();
        assertThat(after.reply().orElseThrow().dueOn())
                .isEqualTo(waiting.reply().orElseThrow().dueOn())
                .isEqualTo("2023-04-20");
        assertThat(after.deadlines(DeadlineKind.THIRD_PARTY_ANSWER))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.isOpen()).isFalse();
                    assertThat(answer.isOverdue()).isFalse();
                });
    }

    @Test
    void anAgencyWithoutAPeriodIsWaitedForUntilItAnswers() {
        Application consulting = received(day("2023-03-01"))
                .with(new AgencyConsulted(day("2023-03-03"), Agency.of("另一机关"), ConsultedAgency.OTHER));
        ClockReading reading = CLOCK.read(consulting, day("2023-06-30"));
        assertThat(reading.state()).isEqualTo(ApplicationState.CONSULTING);
        assertThat(reading.reply().orElseThrow().isOverdue()).isFalse();
        assertThat(reading.deadlines(DeadlineKind.JOINT_MAKER_ANSWER)).isEmpty();
    }

    @Test
    void aJointMakerHasFifteenWorkingDaysToAnswer() {
        Application consulting = received(day("2023-03-01"))
                .with(new AgencyConsulted(day("2023-03-03"), Agency.of("另一机关"), ConsultedAgency.JOINT_MAKER));
        assertThat(CLOCK.read(consulting, day("2023-03-06")).deadlines(DeadlineKind.JOINT_MAKER_ANSWER))
                .singleElement()
                .satisfies(answer -> assertThat(answer.dueOn()).isEqualTo("2023-03-24"));
    }

    @Test
    void theAnswerOfAnAgencyEndsTheWaiting() {
        Application answered = received(day("2023-03-01"))
                .with(new AgencyConsulted(day("2023-03-03"), Agency.of("另一机关"), ConsultedAgency.JOINT_MAKER))
                .with(new AgencyAnswered(day("2023-03-08"), Agency.of("另一机关"), ConsultationAnswer.AGREES));
        ClockReading reading = CLOCK.read(answered, day("2023-03-08"));
        assertThat(reading.state()).isEqualTo(ApplicationState.HANDLING);
        assertThat(reading.deadlines(DeadlineKind.JOINT_MAKER_ANSWER))
                .singleElement()
                .satisfies(answer -> assertThat(answer.doneOn()).contains(day("2023-03-08")));
        assertThat(reading.reply().orElseThrow()).hasToString("reply due on 2023-04-03, open");
        assertThat(reading)
                .hasToString("2020-017 on 2023-03-08: handling [jointMakerAnswer due on 2023-03-24, done on 2023-03-08,"
                        + " correctionNotice due on 2023-03-10, open, reply due on 2023-04-03, open]");
    }

    @Test
    void consultationsThatOverlapStopTheClockOnce() {
        Application application = received(day("2023-03-01"))
                .with(new ThirdPartyConsulted(day("2023-03-06"), "T-1"))
                .with(new ThirdPartyConsulted(day("2023-03-08"), "T-2"))
                .with(new ThirdPartyAnswered(day("2023-03-10"), "T-2", ConsultationAnswer.AGREES))
                .with(new ThirdPartyAnswered(day("2023-03-14"), "T-1", ConsultationAnswer.AGREES));
        assertThat(due(application, StoppedDays.BETWEEN_LETTER_AND_ANSWER)).isEqualTo("2023-04-06");
    }

    @Test
    void anAgencyMustAskTellAndReplyAndTheOthersAnswerCorrectAndPay() {
        assertThat(Arrays.stream(DeadlineKind.values()).filter(DeadlineKind::isForAgency))
                .containsExactly(
                        DeadlineKind.CORRECTION_NOTICE,
                        DeadlineKind.EXTENSION_NOTICE,
                        DeadlineKind.POSTPONEMENT_NOTICE,
                        DeadlineKind.FEE_NOTICE,
                        DeadlineKind.REPLY);
        assertThat(Arrays.stream(DeadlineKind.values()).map(DeadlineKind::label))
                .containsExactly("告知补正", "补正", "第三方答复", "共同制作机关答复", "告知延期", "告知延迟答复", "收费通知", "缴费", "答复");
        assertThat(DeadlineStep.Kind.PERIOD.label()).isEqualTo("期限");
        assertThat(CLOCK.conventions()).isEqualTo(Conventions.standard());
    }

    @Test
    void aWithdrawalLeavesTheReplyLapsed() {
        Application withdrawn = APPLICATION.with(new Withdrawal(day("2020-02-25")));
        Deadline reply = CLOCK.readLast(withdrawn).reply().orElseThrow();
        assertThat(reply.isOpen()).isFalse();
        assertThat(reply.doneOn()).isEmpty();
        assertThat(reply.overdueWorkingDays()).isEqualTo(2);
        assertThat(reply).hasToString("reply due on 2020-02-21, lapsed, overdue by 2 working days");
    }

    @Test
    void eventsAfterTheDayAreNotLookedAt() {
        Application extended = APPLICATION.with(new Extension(day("2020-02-20"), 20));
        assertThat(CLOCK.read(extended, day("2020-02-19")).reply().orElseThrow().dueOn())
                .isEqualTo("2020-02-21");
        assertThat(CLOCK.read(extended, day("2020-02-20")).reply().orElseThrow().dueOn())
                .isEqualTo("2020-03-20");
    }

    @Test
    void theDayOfReceiptCanBeCounted() {
        Conventions counting = Conventions.standard().withCountsDayOfReceipt(true);
        DeadlineClock clock = DeadlineClock.of(CLOCK.calendar(), counting);
        assertThat(clock.readLast(APPLICATION).reply().orElseThrow().dueOn()).isEqualTo("2020-02-20");
    }

    @Test
    void whichDaysOfAConsultationCountIsAConvention() {
        Application application = received(day("2023-03-01"))
                .with(new ThirdPartyConsulted(day("2023-03-06"), "T-1"))
                .with(new ThirdPartyAnswered(day("2023-03-10"), "T-1", ConsultationAnswer.AGREES));
        assertThat(StoppedDays.BETWEEN_LETTER_AND_ANSWER.token()).isEqualTo("betweenLetterAndAnswer");
        assertThat(due(application, StoppedDays.BETWEEN_LETTER_AND_ANSWER)).isEqualTo("2023-04-03");
        assertThat(due(application, StoppedDays.AFTER_LETTER_THROUGH_ANSWER)).isEqualTo("2023-04-04");
        assertThat(due(application, StoppedDays.LETTER_THROUGH_ANSWER)).isEqualTo("2023-04-06");
    }

    @Test
    void theLastDayOfASilenceIsWaitingUnderEveryConvention() {
        Application silent = received(day("2023-03-01")).with(new ThirdPartyConsulted(day("2023-03-06"), "T-1"));
        assertThat(due(silent, StoppedDays.BETWEEN_LETTER_AND_ANSWER))
                .isEqualTo(due(silent, StoppedDays.AFTER_LETTER_THROUGH_ANSWER));
    }

    @Test
    void aCorrectionIsAskedForOnceAndNotDueAgain() {
        Application corrected = received(day("2023-03-01"))
                .with(new CorrectionAsked(day("2023-03-03"), day("2023-03-20")))
                .with(new CorrectionMade(day("2023-03-06")));
        assertThat(CLOCK.readLast(corrected).open()).extracting(Deadline::kind).containsExactly(DeadlineKind.REPLY);
    }

    @Test
    void anEarlierExtensionDoesNotOutliveARestartUnlessChosenOtherwise() {
        Application application = received(day("2023-03-01"))
                .with(new Extension(day("2023-03-02"), 10))
                .with(new CorrectionAsked(day("2023-03-03"), day("2023-03-20")))
                .with(new CorrectionMade(day("2023-03-06")));
        assertThat(CLOCK.readLast(application).reply().orElseThrow().dueOn()).isEqualTo("2023-04-03");
        DeadlineClock lenient =
                DeadlineClock.of(CLOCK.calendar(), Conventions.standard().withExtensionOutlivesRestart(true));
        assertThat(lenient.readLast(application).reply().orElseThrow().dueOn()).isEqualTo("2023-04-18");
    }

    @Test
    void aReplyOnADayOffAfterTheLastDayIsLateByNoWorkingDay() {
        Application late = APPLICATION.with(new Reply(day("2020-02-22"), Outcome.DISCLOSED));
        assertThat(CLOCK.readLast(late).reply().orElseThrow())
                .hasToString("reply due on 2020-02-21, done on 2020-02-22, overdue")
                .matches(Deadline::isOverdue);
        assertThat(CLOCK.readLast(late).reply().orElseThrow().text().zh()).endsWith("，逾期");
    }

    @Test
    void whatWasReceivedBeforeTheRevisionIsReadByTheLawOfItsDay() {
        Application old = received(day("2019-05-14"))
                .with(new ThirdPartyConsulted(day("2019-05-16"), "T-1"))
                .with(new ThirdPartyAnswered(day("2019-05-20"), "T-1", ConsultationAnswer.AGREES))
                .with(new Extension(day("2019-05-30"), 20));
        ClockReading reading = CLOCK.readLast(old);
        Deadline reply = reading.reply().orElseThrow();
        // 15 working days and 15 more, with two between that were not counted.
        assertThat(reply.dueOn()).isEqualTo(CLOCK.calendar().plusWorkingDays(day("2019-05-14"), 32));
        assertThat(reply.basis()).hasToString("《中华人民共和国政府信息公开条例》（国务院令第492号）第二十四条第二款");
        assertThat(reply.steps())
                .extracting(step -> step.basis().toString())
                .allMatch(basis -> basis.contains("第492号"));
        assertThat(reading.deadlines())
                .extracting(Deadline::kind)
                .containsExactly(DeadlineKind.EXTENSION_NOTICE, DeadlineKind.REPLY);
        assertThat(CLOCK.readLast(received(day("2019-05-14")))
                        .reply()
                        .orElseThrow()
                        .dueOn())
                .isEqualTo("2019-06-04");
        assertThat(CLOCK.readLast(received(day("2019-05-15")))
                        .reply()
                        .orElseThrow()
                        .dueOn())
                .isEqualTo("2019-06-13");
        assertThat(GoverningLaw.of(day("2019-05-14")).regulation()).isEqualTo(LegalDocument.REGULATION_2007);
        assertThat(GoverningLaw.of(day("2019-05-15")).longestExtension()).isEqualTo(20);
    }

    @Test
    void theRegulationOf2007SetsNoPeriodForCorrectionsFeesAndOtherAgencies() {
        Application old = received(day("2018-03-01"))
                .with(new AgencyConsulted(day("2018-03-05"), Agency.of("另一机关"), ConsultedAgency.JOINT_MAKER))
                .with(new AgencyAnswered(day("2018-03-09"), Agency.of("另一机关"), ConsultationAnswer.AGREES))
                .with(new FeeNotice(day("2018-03-12"), FeeMode.PER_PAGE, 31, Yuan.of(10)));
        assertThat(CLOCK.readLast(old).state()).isEqualTo(ApplicationState.AWAITING_PAYMENT);
        assertThat(CLOCK.readLast(old).deadlines()).singleElement().hasToString("reply due on 2018-03-22, open");
        assertThat(CLOCK.readLast(old.with(new FeePaid(day("2018-03-14")))).deadlines())
                .singleElement()
                .hasToString("reply due on 2018-03-22, open");
        assertThat(CLOCK.readLast(old.with(new FeeOverdue(day("2018-04-14")))).deadlines())
                .isEmpty();
        Application corrected = received(day("2018-03-01"))
                .with(new CorrectionAsked(day("2018-03-20"), day("2018-04-10")))
                .with(new CorrectionMade(day("2018-04-02")));
        assertThat(CLOCK.readLast(corrected).deadlines())
                .extracting(Deadline::kind)
                .containsExactly(DeadlineKind.CORRECTION, DeadlineKind.REPLY);
        assertThat(CLOCK.readLast(corrected).deadlines().get(0).basis())
                .hasToString("《中华人民共和国政府信息公开条例》（国务院令第492号）第二十一条第（四）项");
    }

    @Test
    void aReadingIsWrittenWithItsArithmetic() throws IOException {
        Application replied = received(day("2021-04-19"))
                .with(new ThirdPartyConsulted(day("2021-04-21"), "T-1"))
                .with(new ThirdPartyAnswered(day("2021-04-26"), "T-1", ConsultationAnswer.AGREES))
                .with(new Extension(day("2021-05-18"), 5))
                .with(new Reply(day("2021-06-02"), Outcome.DISCLOSED));
        try (InputStream golden = DeadlineClockTest.class.getResourceAsStream("clock-reading.json")) {
            assertThat(DisclosureJson.writePretty(CLOCK.readLast(replied)) + '\n')
                    .isEqualTo(new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static LocalDate due(Application application, StoppedDays stoppedDays) {
        return DeadlineClock.of(CLOCK.calendar(), Conventions.standard().withStoppedDays(stoppedDays))
                .readLast(application)
                .reply()
                .orElseThrow()
                .dueOn();
    }

    private static Application received(LocalDate day) {
        return Application.builder()
                .registrationNumber("2020-017")
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON))
                .receipt(Receipt.inPerson(day))
                .informationWanted("某项政府信息")
                .build();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
