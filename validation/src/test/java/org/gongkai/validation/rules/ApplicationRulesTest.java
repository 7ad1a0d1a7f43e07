package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ConsultationAnswer;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.json.DisclosureJson;
import org.gongkai.money.Yuan;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;

class ApplicationRulesTest {

    private static final DeadlineClock CLOCK = DeadlineClock.of(StateCouncilCalendar.published());
    private static final LocalDate LATER = LocalDate.of(2026, 6, 30);
    private static final LocalDate RECEIVED = LocalDate.of(2022, 3, 1);

    @Example
    void aReplyOnTheTwentiethWorkingDayIsInTime() {
        assertThat(outcome("application.reply-in-time", with(reply("2022-03-29", Outcome.DISCLOSED))))
                .isEqualTo(RuleOutcome.HOLDS);
    }

    @Example
    void aLateReplyIsFoundWithTheWorkingDaysThatItIsLate() {
        Application late = with(reply("2022-04-06", Outcome.DISCLOSED));

        assertThat(validate(late).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).hasToString("application.reply-in-time");
            assertThat(finding.expected()).hasToString("2022-03-29");
            assertThat(finding.actual()).hasToString("2022-04-06");
            // 30 and 31 March, 1 April, the make-up Saturday 2 April, 6 April; 3 to 5 April are days off.
            assertThat(finding.difference()).hasValue(5);
            assertThat(finding.cells())
                    .extracting(cell -> cell.pointer())
                    .containsExactly("/registrationNumber", "/events/0/on");
            assertThat(finding.message(Locale.CHINESE)).contains("答复不晚于2022-03-29");
        });
    }

    @Example
    void ofSeveralEventsOfTheDayThatIsLateTheLastIsNamed() {
        Application late = with(
                new ThirdPartyConsulted(LocalDate.of(2022, 3, 2), "T-1"),
                new ThirdPartyAnswered(LocalDate.of(2022, 5, 20), "T-1", ConsultationAnswer.AGREES),
                reply("2022-05-20", Outcome.DISCLOSED));

        assertThat(validate(late).findings())
                .filteredOn(finding -> finding.rule().toString().equals("application.reply-in-time"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells())
                        .extracting(cell -> cell.pointer())
                        .containsExactly("/registrationNumber", "/events/2/on"));
    }

    @Example
    void anApplicationThatIsOpenIsOverdueOnceItsLastDayHasPassed() {
        Application open = with();

        assertThat(Validator.of(ApplicationRules.ruleSet(CLOCK, LocalDate.of(2022, 3, 29)))
                        .validate(open)
                        .findings())
                .isEmpty();
        assertThat(Validator.of(ApplicationRules.ruleSet(CLOCK, LocalDate.of(2022, 3, 30)))
                        .validate(open)
                        .findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly("application.reply-in-time");
    }

    @Example
    void whatIsCertainWithoutTheDaysThatTheCalendarDoesNotKnowIsJudged() {
        Application received = Application.builder()
                .from(with())
                .receipt(Receipt.inPerson(LocalDate.of(2026, 12, 1)))
                .build();
        Application answered = received.with(reply("2026-12-02", Outcome.DISCLOSED));
        RuleSet<Application> rules = ApplicationRules.ruleSet(CLOCK, LocalDate.of(2027, 1, 31));

        assertThat(Validator.of(rules).validate(answered).findings()).isEmpty();
        assertThat(outcome("application.reply-in-time", answered, LocalDate.of(2027, 1, 31)))
                .isEqualTo(RuleOutcome.HOLDS);
        for (String silent : List.of(
                "application.correction-notice-in-time",
                "application.extension-in-time",
                "application.fee-notice-in-time",
                "application.third-party-wait")) {
            assertThat(isSilent(silent, answered, LocalDate.of(2027, 1, 31))).isTrue();
        }
        assertThat(isSilent("application.reply-in-time", received, LocalDate.of(2026, 12, 29)))
                .isTrue();
        assertThat(outcome("application.reply-in-time", received, LocalDate.of(2027, 1, 31)))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcome(
                        "application.reply-in-time",
                        received.with(reply("2027-01-05", Outcome.DISCLOSED)),
                        LocalDate.of(2027, 1, 31)))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        Application late = Application.builder()
                .from(with())
                .receipt(Receipt.inPerson(LocalDate.of(2026, 11, 20)))
                .build()
                .with(reply("2027-01-31", Outcome.DISCLOSED));
        assertThat(outcome("application.reply-in-time", late, LocalDate.of(2027, 1, 31)))
                .isEqualTo(RuleOutcome.VIOLATED);
    }

    @Example
    void aThirdPartyIsWaitedForAsLongAsIsCertain() {
        Application asked = Application.builder()
                .from(with())
                .receipt(Receipt.inPerson(LocalDate.of(2026, 12, 8)))
                .build()
                .with(new ThirdPartyConsulted(LocalDate.of(2026, 12, 9), "T-1"));
        LocalDate asOf = LocalDate.of(2027, 3, 1);

        assertThat(outcome("application.third-party-wait", asked.with(reply("2026-12-24", Outcome.DISCLOSED)), asOf))
                .isEqualTo(RuleOutcome.VIOLATED);
        assertThat(outcome("application.third-party-wait", asked.with(reply("2027-01-08", Outcome.DISCLOSED)), asOf))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Example
    void anExtensionIsAsLongAsTheLawOfTheDayOfReceiptAllows() {
        Application old = Application.builder()
                .from(with())
                .receipt(Receipt.inPerson(LocalDate.of(2019, 5, 14)))
                .build();

        assertThat(outcome("application.extension-length", old.with(new Extension(LocalDate.of(2019, 6, 3), 15))))
                .isEqualTo(RuleOutcome.HOLDS);
        assertThat(outcome("application.extension-length", old.with(new Extension(LocalDate.of(2019, 6, 3), 16))))
                .isEqualTo(RuleOutcome.VIOLATED);
        assertThat(isSilent(
                        "application.correction-once",
                        old.with(new CorrectionAsked(LocalDate.of(2019, 6, 3), LocalDate.of(2019, 6, 20))),
                        LATER))
                .isTrue();
    }

    @Example
    void aCorrectionIsAskedForWithinSevenWorkingDaysAndOnce() {
        CorrectionAsked inTime = new CorrectionAsked(LocalDate.of(2022, 3, 10), LocalDate.of(2022, 3, 31));
        CorrectionAsked late = new CorrectionAsked(LocalDate.of(2022, 3, 11), LocalDate.of(2022, 3, 31));
        String notice = "application.correction-notice-in-time";

        assertThat(outcome(notice, with(inTime))).isEqualTo(RuleOutcome.HOLDS);
        assertThat(outcome(notice, with(late))).isEqualTo(RuleOutcome.VIOLATED);
        assertThat(outcome("application.correction-once", with(inTime))).isEqualTo(RuleOutcome.HOLDS);
        CorrectionAsked again = new CorrectionAsked(LocalDate.of(2022, 3, 15), LocalDate.of(2022, 3, 31));
        assertThat(outcome("application.correction-once", with(inTime, again))).isEqualTo(RuleOutcome.VIOLATED);
        assertThat(outcome(
                        "application.correction-once",
                        with(inTime, new CorrectionMade(LocalDate.of(2022, 3, 14)), again)))
                .as("the corrected application can be unclear, too")
                .isEqualTo(RuleOutcome.HOLDS);
    }

    @Example
    void anExtensionIsToldInTimeAndOfAtMostTwentyDays() {
        Extension lawful = new Extension(LocalDate.of(2022, 3, 29), 20);
        Extension late = new Extension(LocalDate.of(2022, 3, 30), 20);
        Extension long21 = new Extension(LocalDate.of(2022, 3, 20), 21);

        assertThat(outcome("application.extension-in-time", with(lawful))).isEqualTo(RuleOutcome.HOLDS);
        assertThat(outcome("application.extension-in-time", with(late))).isEqualTo(RuleOutcome.VIOLATED);
        assertThat(validate(with(late, reply("2022-04-20", Outcome.DISCLOSED))).findings())
                .filteredOn(finding -> finding.rule().toString().equals("application.extension-in-time"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells())
                        .extracting(cell -> cell.pointer())
                        .containsExactly("/registrationNumber", "/events/0/on"));
        assertThat(outcome("application.extension-length", with(lawful))).isEqualTo(RuleOutcome.HOLDS);
        assertThat(outcome("application.extension-length", with(long21))).isEqualTo(RuleOutcome.VIOLATED);
    }

    @Example
    void nothingIsDisclosedWhileAThirdPartyCanStillAnswer() {
        ThirdPartyConsulted asked = new ThirdPartyConsulted(LocalDate.of(2022, 3, 2), "T-1");
        String rule = "application.third-party-wait";

        assertThat(outcome(rule, with(asked, reply("2022-03-10", Outcome.DISCLOSED))))
                .isEqualTo(RuleOutcome.VIOLATED);
        assertThat(outcome(rule, with(asked, reply("2022-03-23", Outcome.DISCLOSED))))
                .as("on its last day it can still answer")
                .isEqualTo(RuleOutcome.VIOLATED);
        assertThat(outcome(rule, with(asked, reply("2022-03-24", Outcome.DISCLOSED))))
                .as("its fifteen working days ended on 23 March, and silence leaves the decision to the agency")
                .isEqualTo(RuleOutcome.HOLDS);
        assertThat(outcome(
                        rule,
                        with(
                                asked,
                                new ThirdPartyAnswered(LocalDate.of(2022, 3, 8), "T-1", ConsultationAnswer.AGREES),
                                reply("2022-03-10", Outcome.DISCLOSED))))
                .isEqualTo(RuleOutcome.HOLDS);
        assertThat(outcome(rule, with(asked, partly(Outcome.PROCESS_INFORMATION))))
                .isEqualTo(RuleOutcome.VIOLATED);
        assertThat(isSilent(rule, with(asked, partly(Outcome.THIRD_PARTY_RIGHTS)), LATER))
                .as("the part of the third party is withheld")
                .isTrue();
        assertThat(validate(with(asked, partly())).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
            assertThat(finding.cells())
                    .extracting(cell -> cell.pointer())
                    .containsExactly("/registrationNumber", "/events/1/restReasons");
        });
        assertThat(outcome(
                        rule,
                        with(
                                asked,
                                reply("2022-03-10", Outcome.DISCLOSED),
                                new ThirdPartyAnswered(LocalDate.of(2022, 3, 11), "T-1", ConsultationAnswer.AGREES))))
                .as("it answered on the day after")
                .isEqualTo(RuleOutcome.VIOLATED);
        assertThat(tallyOf(rule, with(asked, reply("2022-03-10", Outcome.DISCLOSED)), LocalDate.of(2022, 3, 9))
                        .items())
                .as("nothing was disclosed by that day")
                .isZero();
        assertThat(tally(rule, with(asked, reply("2022-03-10", Outcome.THIRD_PARTY_RIGHTS))))
                .as("a refusal need not wait")
                .isEqualTo("0 0 0");
    }

    private static Reply partly(Outcome... restReasons) {
        return new Reply(LocalDate.of(2022, 3, 10), Outcome.PARTLY_DISCLOSED, List.of(restReasons));
    }

    @Example
    void whatWasGivenUpIsClosedSo() {
        CorrectionAsked asked = new CorrectionAsked(LocalDate.of(2022, 3, 2), LocalDate.of(2022, 3, 20));
        CorrectionOverdue overdue = new CorrectionOverdue(LocalDate.of(2022, 3, 21));
        String rule = "application.outcome-follows-events";

        assertThat(outcome(rule, with(asked, overdue, reply("2022-03-22", Outcome.CORRECTION_OVERDUE))))
                .isEqualTo(RuleOutcome.HOLDS);
        assertThat(outcome(rule, with(asked, overdue, reply("2022-03-22", Outcome.DISCLOSED))))
                .isEqualTo(RuleOutcome.VIOLATED);
        assertThat(outcome(rule, with(asked, overdue, reply("2022-03-22", Outcome.OTHER_OUTCOME))))
                .as("the form of 2021 has a row of its own")
                .isEqualTo(RuleOutcome.VIOLATED);
        assertThat(outcome(rule, with(reply("2022-03-22", Outcome.CORRECTION_OVERDUE))))
                .isEqualTo(RuleOutcome.VIOLATED);
        assertThat(outcome(rule, with(reply("2022-03-22", Outcome.FEE_UNPAID)))).isEqualTo(RuleOutcome.VIOLATED);
        assertThat(outcome(rule, with(reply("2022-03-22", Outcome.UNCLEAR_AFTER_CORRECTION))))
                .isEqualTo(RuleOutcome.VIOLATED);
        assertThat(outcome(
                        rule,
                        with(
                                new FeeNotice(LocalDate.of(2022, 3, 2), FeeMode.PER_PAGE, 68, Yuan.of(380)),
                                new FeeOverdue(LocalDate.of(2022, 4, 2)),
                                reply("2022-04-02", Outcome.FEE_UNPAID))))
                .isEqualTo(RuleOutcome.HOLDS);
    }

    @Example
    void theOutcomeThatTheEventsGiveIsNamed() {
        CorrectionAsked asked = new CorrectionAsked(LocalDate.of(2022, 3, 2), LocalDate.of(2022, 3, 20));
        CorrectionOverdue overdue = new CorrectionOverdue(LocalDate.of(2022, 3, 21));
        FeeNotice notice = new FeeNotice(LocalDate.of(2022, 3, 2), FeeMode.PER_PAGE, 68, Yuan.of(380));

        assertThat(unfollowed(asked, overdue, reply("2022-03-22", Outcome.DISCLOSED)))
                .isEqualTo("办理结果“（一）予以公开”与办理过程不符，应为“1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请”");
        assertThat(unfollowed(notice, new FeeOverdue(LocalDate.of(2022, 4, 2)), reply("2022-04-02", Outcome.DISCLOSED)))
                .isEqualTo("办理结果“（一）予以公开”与办理过程不符，应为“2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请”");
        assertThat(unfollowed(reply("2022-03-22", Outcome.FEE_UNPAID)))
                .isEqualTo("办理结果“2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请”与办理过程不符：没有收费通知，或者其后已经缴费");
    }

    private static String unfollowed(ApplicationEvent... events) {
        return validate(with(events)).findings().stream()
                .filter(finding -> finding.rule().toString().equals("application.outcome-follows-events"))
                .map(finding -> finding.message(Locale.CHINESE))
                .collect(Collectors.joining());
    }

    @Example
    void givingUpByArticle30IsLawfulBeforeTheFormHadARowForIt() {
        Application givenUp = Application.builder()
                .from(with())
                .receipt(Receipt.inPerson(LocalDate.of(2020, 3, 2)))
                .build()
                .with(new CorrectionAsked(LocalDate.of(2020, 3, 3), LocalDate.of(2020, 3, 20)))
                .with(new CorrectionOverdue(LocalDate.of(2020, 3, 21)));

        assertThat(validate(givenUp.with(reply("2020-03-22", Outcome.CORRECTION_OVERDUE)))
                        .findings())
                .isEmpty();
        assertThat(validate(givenUp.with(reply("2020-03-22", Outcome.OTHER_OUTCOME)))
                        .findings())
                .isEmpty();
    }

    @Example
    void theWithdrawnOutcomeOfEditionIsCheckedAsItWasWhereThatIsAsked() {
        RuleSet<Application> rules = ApplicationRules.ruleSet(CLOCK, LATER);
        Rule<Application> withdrawn = rules.rule(RuleId.of("application.outcome-of-edition"));
        Validator<Application> asked =
                Validator.of(RuleSet.of("once", each -> Subject.unnamed(), List.of(withdrawn.restored())));
        Application in2020 = Application.builder()
                .from(with())
                .receipt(Receipt.inPerson(LocalDate.of(2020, 3, 2)))
                .build();

        assertThat(asked.validate(in2020.with(reply("2020-03-22", Outcome.CORRECTION_OVERDUE)))
                        .count(RuleOutcome.VIOLATED))
                .isEqualTo(1);
        assertThat(asked.validate(in2020.with(reply("2020-03-22", Outcome.OTHER_OUTCOME)))
                        .count(RuleOutcome.HOLDS))
                .isEqualTo(1);
    }

    @Example
    void aFeeByPageIsWhatTheRatesGive() {
        assertThat(outcome("application.fee-by-page", with(fee("2022-03-02", 68, 380))))
                .isEqualTo(RuleOutcome.HOLDS);
        ValidationResult wrong = validate(with(fee("2022-03-02", 68, 680)));
        assertThat(wrong.findings())
                .filteredOn(finding -> finding.rule().toString().equals("application.fee-by-page"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.expected()).hasToString("380元");
                    assertThat(finding.actual()).hasToString("680元");
                });
        Application before = Application.builder()
                .from(with())
                .receipt(Receipt.inPerson(LocalDate.of(2020, 12, 1)))
                .build();
        assertThat(outcome("application.fee-by-page", before.with(fee("2020-12-02", 68, 380))))
                .as("there was no fee before 2021")
                .isEqualTo(RuleOutcome.VIOLATED);
    }

    @Property(tries = 300)
    void checkingNeverFailsAndNeverShowsWhoAsked(@ForAll Application application) {
        ValidationResult result = validate(application);

        application
                .applicant()
                .identity()
                .ifPresent(identity ->
                        assertThat(DisclosureJson.write(result) + result).doesNotContain(identity.name()));
    }

    private static Application with(ApplicationEvent... events) {
        return Application.builder()
                .registrationNumber("2022-001")
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1"))
                .receipt(Receipt.inPerson(RECEIVED))
                .informationWanted("征地补偿安置方案")
                .addEvents(events)
                .build();
    }

    private static Reply reply(String on, Outcome outcome) {
        return new Reply(LocalDate.parse(on), outcome);
    }

    private static FeeNotice fee(String on, int pages, long yuan) {
        return new FeeNotice(LocalDate.parse(on), FeeMode.PER_PAGE, pages, Yuan.of(yuan));
    }

    private static ValidationResult validate(Application application) {
        return Validator.of(ApplicationRules.ruleSet(CLOCK, LATER)).validate(application);
    }

    private static RuleOutcome outcome(String rule, Application application) {
        return outcome(rule, application, LATER);
    }

    private static RuleOutcome outcome(String rule, Application application, LocalDate asOf) {
        RuleTally tally = tallyOf(rule, application, asOf);
        if (tally.violated() > 0) {
            return RuleOutcome.VIOLATED;
        }
        assertThat(tally.holds() + tally.notAssessable()).isPositive();
        return tally.notAssessable() > 0 ? RuleOutcome.NOT_ASSESSABLE : RuleOutcome.HOLDS;
    }

    private static boolean isSilent(String rule, Application application, LocalDate asOf) {
        RuleTally tally = tallyOf(rule, application, asOf);
        return tally.holds() + tally.violated() + tally.notAssessable() == 0;
    }

    private static String tally(String rule, Application application) {
        RuleTally tally = tallyOf(rule, application, LATER);
        return tally.holds() + " " + tally.violated() + " " + tally.notAssessable();
    }

    private static RuleTally tallyOf(String rule, Application application, LocalDate asOf) {
        return Validator.of(ApplicationRules.ruleSet(CLOCK, asOf)).validate(application).tallies().stream()
                .filter(each -> each.rule().toString().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
