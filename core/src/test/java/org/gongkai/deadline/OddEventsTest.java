package org.gongkai.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.CorrectionMade;
import org.gongkai.application.ApplicationEvent.CorrectionOverdue;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.FeeOverdue;
import org.gongkai.application.ApplicationEvent.FeePaid;
import org.gongkai.application.ApplicationEvent.ReasonsAsked;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.ReplyPostponed;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ApplicationState;
import org.gongkai.application.ConsultationAnswer;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.money.Yuan;
import org.junit.jupiter.api.Test;

/**
 * Events that come twice, unasked, too late or out of place, and later days for the reply: worked out by hand for an application
 * received on Wednesday, 1 March 2023, whose reply is due on 29 March. Of what follows 5 April (Qingming) is off, Sunday, 23
 * April is worked, 29 April to 3 May (Labour Day) are off, and Saturday, 6 May is worked.
 */
class OddEventsTest {

    private static final DeadlineClock CLOCK = DeadlineClock.of(StateCouncilCalendar.published());

    @Test
    void aSecondExtensionOfOnePeriodHasNoEffect() {
        ClockReading reading = after(new Extension(march(10), 10), new Extension(march(20), 20));

        // 30 and 31 March, 3, 4, 6, 7 and 10 to 13 April.
        assertThat(replyDue(reading)).isEqualTo("2023-04-13");
        assertThat(reading.deadlines(DeadlineKind.EXTENSION_NOTICE)).hasSize(1);
    }

    @Test
    void aPeriodThatCountsAnewCanBeExtendedAgain() {
        ClockReading reading = after(
                new Extension(march(10), 20),
                fee(march(20)),
                new FeePaid(march(24)),
                new Extension(LocalDate.of(2023, 4, 20), 5));

        // From 27 March twenty working days end on the Sunday that is worked, 23 April; then 24 to 28 April.
        assertThat(replyDue(reading)).isEqualTo("2023-04-28");
        assertThat(reading.deadlines(DeadlineKind.EXTENSION_NOTICE))
                .extracting(deadline -> deadline.dueOn().toString())
                .containsExactly("2023-03-29", "2023-04-23");
    }

    @Test
    void whatNobodyAskedForHasNoEffect() {
        for (ApplicationEvent unasked : new ApplicationEvent[] {
            new FeePaid(march(10)),
            new CorrectionMade(march(10)),
            new FeeOverdue(march(10)),
            new CorrectionOverdue(march(10))
        }) {
            ClockReading reading = after(unasked);
            assertThat(reading.state()).isEqualTo(ApplicationState.HANDLING);
            assertThat(reading.deadlines())
                    .extracting(Deadline::kind)
                    .containsExactly(DeadlineKind.CORRECTION_NOTICE, DeadlineKind.REPLY);
            assertThat(replyDue(reading)).isEqualTo("2023-03-29");
        }
    }

    @Test
    void aCorrectionInPartsIsMadeWithTheLastOfThemUpToTheDayThatWasSet() {
        CorrectionAsked asked = new CorrectionAsked(march(3), march(20));

        // 16, 17, 20 to 24, 27 to 31 March, 3, 4, 6, 7 and 10 to 13 April.
        assertThat(replyDue(after(asked, new CorrectionMade(march(8)), new CorrectionMade(march(15)))))
                .isEqualTo("2023-04-13");
        // 9, 10, 13 to 17, 20 to 24, 27 to 31 March, 3, 4 and 6 April.
        assertThat(replyDue(after(asked, new CorrectionMade(march(8)), new CorrectionMade(march(21)))))
                .isEqualTo("2023-04-06");
        assertThat(replyDue(after(asked, new CorrectionMade(march(21)))))
                .as("a correction that the agency takes although it is late; 22 March to 19 April")
                .isEqualTo("2023-04-19");
    }

    @Test
    void aSecondFeeNoticeHasNoEffect() {
        FeeNotice first = new FeeNotice(march(3), FeeMode.PER_PAGE, 31, Yuan.of(10), march(6));

        // 7 to 10, 13 to 17, 20 to 24, 27 to 31 March and 3 April.
        assertThat(after(first, fee(march(10))).deadlines(DeadlineKind.PAYMENT))
                .singleElement()
                .satisfies(payment -> assertThat(payment.dueOn()).isEqualTo("2023-04-03"));
        ClockReading paid = after(first, new FeePaid(march(8)), fee(march(10)));
        assertThat(paid.state()).isEqualTo(ApplicationState.HANDLING);
        assertThat(replyDue(paid)).isEqualTo("2023-04-06");
    }

    @Test
    void anExtensionWhileACorrectionIsAwaitedDoesNotProlongTheNewPeriod() {
        ClockReading reading = after(
                new CorrectionAsked(march(3), march(20)), new Extension(march(6), 10), new CorrectionMade(march(8)));

        assertThat(replyDue(reading)).isEqualTo("2023-04-06");
        assertThat(reading.deadlines(DeadlineKind.EXTENSION_NOTICE)).isEmpty();
    }

    @Test
    void aPostponedReplyIsDueOnTheDayThatWasSetIfThatIsLater() {
        ClockReading inTime = after(new ReasonsAsked(march(6)), postponed(march(29), LocalDate.of(2023, 6, 30)));
        assertThat(replyDue(inTime)).isEqualTo("2023-06-30");
        assertThat(inTime.deadlines(DeadlineKind.POSTPONEMENT_NOTICE))
                .singleElement()
                .hasToString("postponementNotice due on 2023-03-29, done on 2023-03-29");
        ClockReading late = after(postponed(march(30), LocalDate.of(2023, 6, 30)));
        assertThat(replyDue(late)).isEqualTo("2023-06-30");
        assertThat(late.deadlines(DeadlineKind.POSTPONEMENT_NOTICE))
                .singleElement()
                .satisfies(notice -> assertThat(notice.overdueWorkingDays()).isEqualTo(1));
        assertThat(replyDue(after(postponed(march(10), march(20)))))
                .as("the twenty working days are not shortened")
                .isEqualTo("2023-03-29");
    }

    @Test
    void anExtendedReplyCanBePostponedUpToTheEndOfTheExtension() {
        LocalDate lastDay = LocalDate.of(2023, 4, 26);
        Extension extended = new Extension(march(10), 20);

        // 30, 31 March, 3, 4, 6, 7, 10 to 14, 17 to 21, 23 to 26 April.
        assertThat(replyDue(after(extended))).isEqualTo(lastDay);
        ClockReading reading = after(extended, postponed(lastDay, LocalDate.of(2023, 5, 31)));
        assertThat(replyDue(reading)).isEqualTo("2023-05-31");
        assertThat(reading.deadlines(DeadlineKind.POSTPONEMENT_NOTICE))
                .singleElement()
                .satisfies(notice -> assertThat(notice.dueOn()).isEqualTo(lastDay));
        assertThat(replyDue(after(extended, postponed(march(20), LocalDate.of(2023, 4, 20)))))
                .isEqualTo(lastDay);
    }

    @Test
    void whatIsToldUntilThePostponedDayIsInTimeAndPaymentStartsThePeriodAnew() {
        ReplyPostponed postponed = postponed(march(29), LocalDate.of(2023, 6, 30));
        ClockReading charged = after(postponed, fee(LocalDate.of(2023, 5, 8)), new FeePaid(LocalDate.of(2023, 5, 15)));

        assertThat(charged.deadlines(DeadlineKind.FEE_NOTICE))
                .singleElement()
                .hasToString("feeNotice due on 2023-06-30, done on 2023-05-08");
        // 16 to 19, 22 to 26, 29 May to 2 June, 5 to 9 and 12 June.
        assertThat(replyDue(charged)).isEqualTo("2023-06-12");
        assertThat(after(postponed, postponed(LocalDate.of(2023, 6, 30), LocalDate.of(2023, 7, 31)))
                        .deadlines(DeadlineKind.POSTPONEMENT_NOTICE))
                .extracting(deadline -> deadline.dueOn().toString())
                .containsExactly("2023-03-29", "2023-06-30");
    }

    @Test
    void aReplyCannotBePostponedWhilePaymentIsAwaited() {
        ClockReading reading =
                after(fee(march(6)), postponed(march(10), LocalDate.of(2023, 6, 30)), new FeePaid(march(24)));

        assertThat(reading.deadlines(DeadlineKind.POSTPONEMENT_NOTICE)).isEmpty();
        assertThat(replyDue(reading)).isEqualTo("2023-04-23");
    }

    @Test
    void aReplyDatedBeforeReceiptIsInTimeAndSeenFromReceiptOn() {
        Application replied = received(new Reply(LocalDate.of(2023, 2, 20), Outcome.DISCLOSED));

        assertThat(CLOCK.read(replied, LocalDate.of(2023, 2, 28)).state()).isEqualTo(ApplicationState.NOT_RECEIVED);
        assertThat(CLOCK.read(replied, march(1)).state()).isEqualTo(ApplicationState.REPLIED);
        assertThat(CLOCK.readLast(replied).deadlines())
                .singleElement()
                .hasToString("reply due on 2023-03-29, done on 2023-02-20");
    }

    @Test
    void whatFollowsOnTheFirstReplyHasNoEffect() {
        ClockReading reading = after(
                new Reply(march(10), Outcome.NOT_HELD),
                new Extension(march(15), 20),
                fee(march(16)),
                new FeePaid(march(17)),
                new ThirdPartyConsulted(march(17), "T-1"),
                postponed(march(20), LocalDate.of(2023, 6, 30)),
                new Reply(LocalDate.of(2023, 5, 30), Outcome.DISCLOSED));

        assertThat(reading.state()).isEqualTo(ApplicationState.REPLIED);
        assertThat(reading.deadlines()).singleElement().hasToString("reply due on 2023-03-29, done on 2023-03-10");
    }

    @Test
    void noAnswerIsAwaitedForAnApplicationThatIsGivenUp() {
        ThirdPartyConsulted asked = new ThirdPartyConsulted(march(3), "T-1");
        CorrectionAsked correction = new CorrectionAsked(march(6), march(10));
        CorrectionOverdue overdue = new CorrectionOverdue(march(13));

        assertThat(after(asked, correction, overdue).open()).isEmpty();
        assertThat(after(asked, fee(march(6)), new FeeOverdue(march(20))).open())
                .isEmpty();
        ClockReading taken = after(asked, correction, overdue, new CorrectionMade(march(14)));
        assertThat(taken.state()).isEqualTo(ApplicationState.CONSULTING);
        assertThat(taken.open())
                .extracting(deadline -> deadline.kind() + " " + deadline.dueOn())
                // From 27 March, after the fifteen working days of the third party, twenty to Sunday, 23 April.
                .containsExactly("THIRD_PARTY_ANSWER 2023-03-24", "REPLY 2023-04-23");
    }

    @Test
    void aSecondAnswerAndASecondLetterWhileOneIsOutHaveNoEffect() {
        ThirdPartyConsulted first = new ThirdPartyConsulted(march(3), "T-1");
        ThirdPartyAnswered answer = new ThirdPartyAnswered(march(8), "T-1", ConsultationAnswer.OBJECTS);
        ThirdPartyAnswered again = new ThirdPartyAnswered(march(15), "T-1", ConsultationAnswer.AGREES);

        // 6, 7 and 8 March do not count: 30 and 31 March and 3 April follow.
        assertThat(replyDue(after(first, answer, again))).isEqualTo("2023-04-03");
        assertThat(replyDue(after(first, new ThirdPartyConsulted(march(7), "T-1"), answer)))
                .isEqualTo("2023-04-03");
    }

    private static ClockReading after(ApplicationEvent... events) {
        return CLOCK.readLast(received(events));
    }

    private static LocalDate replyDue(ClockReading reading) {
        return reading.reply().orElseThrow().dueOn();
    }

    private static ReplyPostponed postponed(LocalDate on, LocalDate dueOn) {
        return new ReplyPostponed(on, dueOn);
    }

    private static FeeNotice fee(LocalDate on) {
        return new FeeNotice(on, FeeMode.PER_PAGE, 31, Yuan.of(10));
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2023, 3, day);
    }

    private static Application received(ApplicationEvent... events) {
        return Application.builder()
                .registrationNumber("2023-012")
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON))
                .receipt(Receipt.inPerson(march(1)))
                .informationWanted("某项政府信息")
                .addEvents(events)
                .build();
    }
}
