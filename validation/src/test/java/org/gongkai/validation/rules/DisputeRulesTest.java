package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeGround;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.dispute.DisputeResult;
import org.gongkai.money.Yuan;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;

class DisputeRulesTest {

    private static final Agency AGENCY = Agency.of("某县人民政府");
    private static final LocalDate RECEIVED = LocalDate.of(2025, 3, 3);
    private static final LocalDate REPLIED = LocalDate.of(2025, 3, 17);
    private static final LocalDate FILED = LocalDate.of(2025, 7, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final RuleSet<DisputeRegister> RULES =
            DisputeRules.ruleSet(DeadlineClock.of(StateCouncilCalendar.published()), AS_OF);

    @Example
    void aDirectLawsuitOverARefusalIsFoundForTheGroundsOfArticles14To16() {
        List<Outcome> withheld = Arrays.stream(Outcome.values())
                .filter(outcome -> found(
                        "dispute.reconsideration-first",
                        direct().ground(DisputeGround.REFUSAL),
                        new Reply(REPLIED, outcome)))
                .toList();

        assertThat(withheld)
                .containsExactly(
                        Outcome.STATE_SECRET,
                        Outcome.PROHIBITED_BY_LAW,
                        Outcome.SECURITY_OR_STABILITY,
                        Outcome.THIRD_PARTY_RIGHTS,
                        Outcome.INTERNAL_AFFAIRS,
                        Outcome.PROCESS_INFORMATION,
                        Outcome.ENFORCEMENT_FILE);
        assertThat(found(
                        "dispute.reconsideration-first",
                        direct().ground(DisputeGround.PARTIAL_REFUSAL),
                        new Reply(REPLIED, Outcome.PARTLY_DISCLOSED, List.of(Outcome.THIRD_PARTY_RIGHTS))))
                .isTrue();
    }

    @Example
    void aLawsuitOverARefusalIsLawfulAfterReconsiderationAndBefore2024AndIsDismissedOtherwise() {
        String rule = "dispute.reconsideration-first";
        Reply secret = new Reply(REPLIED, Outcome.STATE_SECRET);
        Dispute.Builder refusal = direct().ground(DisputeGround.REFUSAL);
        LocalDate before = LocalDate.of(2023, 12, 29);

        assertThat(outcome(rule, refusal, secret)).isEqualTo("violated");
        assertThat(outcome(rule, direct().ground(DisputeGround.NO_REPLY_IN_TIME), secret))
                .isEqualTo("silent");
        assertThat(outcome(rule, refusal.closedOn(FILED).result(DisputeResult.OTHER_RESULT), secret))
                .isEqualTo("holds");
        assertThat(outcome(
                        rule,
                        direct().kind(DisputeKind.LITIGATION_AFTER_RECONSIDERATION)
                                .ground(DisputeGround.REFUSAL),
                        secret))
                .isEqualTo("silent");
        assertThat(outcome(
                        rule,
                        direct().ground(DisputeGround.REFUSAL).filedOn(LocalDate.of(2024, 1, 2)),
                        application(LocalDate.of(2023, 12, 1), new Reply(before, Outcome.STATE_SECRET))))
                .as("replied to before the law was revised")
                .isEqualTo("silent");
        assertThat(outcome(rule, direct(), secret)).isEqualTo("notAssessable");
    }

    @Example
    void whatIsNotHeardByItselfIsFoundUnlessItEndedSo() {
        for (DisputeGround ground : List.of(
                DisputeGround.CORRECTION_NOTICE,
                DisputeGround.EXTENSION,
                DisputeGround.FORM_OF_PROVISION,
                DisputeGround.PROACTIVE_DISCLOSURE)) {
            Dispute.Builder filed = reconsideration().ground(ground);
            assertThat(outcome("dispute.heard", filed)).as(ground.token()).isEqualTo("violated");
            assertThat(outcome("dispute.heard", filed.closedOn(FILED).result(DisputeResult.OTHER_RESULT)))
                    .isEqualTo("holds");
            assertThat(outcome("dispute.heard", reconsideration().ground(ground).filedOn(LocalDate.of(2021, 12, 21))))
                    .isEqualTo("holds");
        }
        assertThat(outcome("dispute.heard", direct().ground(DisputeGround.PROACTIVE_DISCLOSURE)))
                .isEqualTo("violated");
        assertThat(outcome("dispute.heard", direct().ground(DisputeGround.EXTENSION)))
                .isEqualTo("holds");
    }

    @Example
    void aFeeIsNotHeardWhileItCanBePaidAndIsHeardAfterwards() {
        // Received on 10 March, to be paid within 20 working days, of which 4 April is none: by 8 April.
        FeeNotice notice = new FeeNotice(LocalDate.of(2025, 3, 10), FeeMode.PER_PAGE, 68, Yuan.of(380));
        Dispute.Builder fee = reconsideration().ground(DisputeGround.FEE_NOTICE);

        assertThat(outcome("dispute.heard", fee.filedOn(LocalDate.of(2025, 4, 8)), notice))
                .isEqualTo("violated");
        assertThat(outcome("dispute.heard", fee.filedOn(LocalDate.of(2025, 4, 9)), notice))
                .isEqualTo("holds");
        assertThat(outcome("dispute.heard", fee)).isEqualTo("notAssessable");
    }

    @Example
    void aGroundIsFoundWhereSomethingElseHappened() {
        String rule = "dispute.ground-and-outcome";

        assertThat(outcome(
                        rule, reconsideration().ground(DisputeGround.REFUSAL), new Reply(REPLIED, Outcome.DISCLOSED)))
                .isEqualTo("violated");
        assertThat(outcome(
                        rule,
                        reconsideration().ground(DisputeGround.UNAVAILABLE),
                        new Reply(REPLIED, Outcome.REQUIRES_CREATION)))
                .isEqualTo("holds");
        assertThat(outcome(
                        rule,
                        reconsideration().ground(DisputeGround.NOT_HANDLED),
                        new Reply(REPLIED, Outcome.OTHER_OUTCOME)))
                .isEqualTo("holds");
        assertThat(outcome(rule, reconsideration().ground(DisputeGround.EXTENSION)))
                .isEqualTo("violated");
        assertThat(outcome(
                        rule,
                        reconsideration().ground(DisputeGround.EXTENSION),
                        new Extension(LocalDate.of(2025, 3, 28), 20)))
                .isEqualTo("holds");
        assertThat(outcome(
                        rule,
                        reconsideration().ground(DisputeGround.CORRECTION_NOTICE),
                        new CorrectionAsked(LocalDate.of(2025, 3, 5), LocalDate.of(2025, 3, 20))))
                .isEqualTo("holds");
        assertThat(outcome(rule, reconsideration().ground(DisputeGround.REFUSAL).filedOn(RECEIVED.minusDays(1))))
                .isEqualTo("violated");
        assertThat(outcome(rule, reconsideration().ground(DisputeGround.REFUSAL)))
                .isEqualTo("notAssessable");
    }

    @Example
    void theReplyGivenAnewAfterAJudgmentIsWhatALaterCaseIsAbout() {
        Application anew = application(
                RECEIVED, new Reply(REPLIED, Outcome.STATE_SECRET), new Reply(FILED.minusDays(3), Outcome.NOT_HELD));

        assertThat(outcome("dispute.ground-and-outcome", reconsideration().ground(DisputeGround.UNAVAILABLE), anew))
                .isEqualTo("holds");
        assertThat(outcome("dispute.ground-and-outcome", reconsideration().ground(DisputeGround.REFUSAL), anew))
                .isEqualTo("violated");
    }

    @Example
    void silenceIsDisputedOnceTheReplyIsOverdue() {
        // The twentieth working day after 3 March is 31 March.
        String rule = "dispute.ground-and-outcome";
        Dispute.Builder silence = direct().ground(DisputeGround.NO_REPLY_IN_TIME);

        assertThat(outcome(rule, silence.filedOn(LocalDate.of(2025, 4, 1)))).isEqualTo("holds");
        assertThat(outcome(rule, silence.filedOn(LocalDate.of(2025, 3, 31)))).isEqualTo("violated");
        assertThat(outcome(rule, silence.filedOn(FILED), new Reply(LocalDate.of(2025, 4, 2), Outcome.DISCLOSED)))
                .isEqualTo("holds");
        assertThat(outcome(rule, silence, new Reply(REPLIED, Outcome.DISCLOSED)))
                .isEqualTo("violated");
        assertThat(outcome(
                        rule,
                        silence.closedOn(FILED).result(DisputeResult.UPHELD),
                        new Reply(REPLIED, Outcome.DISCLOSED)))
                .as("a claim that failed")
                .isEqualTo("holds");
    }

    @Example
    void aPeriodThatEndsOnADayOffEndsOnTheNextWorkingDay() {
        // Sixty days after 3 March end on 2 May, a day off until 5 May 2025; six months on 3 September; 15 days on 18
        // March.
        assertThat(filed(DisputeKind.RECONSIDERATION, LocalDate.of(2025, 5, 6))).isEqualTo("holds");
        assertThat(filed(DisputeKind.RECONSIDERATION, LocalDate.of(2025, 5, 7))).isEqualTo("violated");
        assertThat(filed(DisputeKind.DIRECT_LITIGATION, LocalDate.of(2025, 9, 3)))
                .isEqualTo("holds");
        assertThat(filed(DisputeKind.DIRECT_LITIGATION, LocalDate.of(2025, 9, 4)))
                .isEqualTo("violated");
        assertThat(filed(DisputeKind.LITIGATION_AFTER_RECONSIDERATION, LocalDate.of(2025, 3, 18)))
                .isEqualTo("holds");
        assertThat(filed(DisputeKind.LITIGATION_AFTER_RECONSIDERATION, LocalDate.of(2025, 3, 19)))
                .isEqualTo("violated");
    }

    private static String filed(DisputeKind kind, LocalDate day) {
        return outcome(
                "dispute.filed-in-time",
                reconsideration().kind(kind).knownOn(RECEIVED).filedOn(day));
    }

    @Example
    void whatCannotHaveBeenKnownBeforeIsCertainlyInTimeSoonAfter() {
        Reply refused = new Reply(REPLIED, Outcome.STATE_SECRET);

        assertThat(outcome("dispute.filed-in-time", reconsideration().filedOn(REPLIED.plusDays(60)), refused))
                .isEqualTo("holds");
        assertThat(outcome("dispute.filed-in-time", reconsideration().filedOn(REPLIED.plusDays(61)), refused))
                .isEqualTo("notAssessable");
        Dispute.Builder silence = reconsideration().ground(DisputeGround.NO_REPLY_IN_TIME);
        assertThat(outcome("dispute.filed-in-time", silence.filedOn(LocalDate.of(2025, 5, 30))))
                .isEqualTo("holds");
        assertThat(outcome("dispute.filed-in-time", silence.filedOn(LocalDate.of(2025, 5, 31))))
                .isEqualTo("notAssessable");
    }

    @Example
    void aReconsiderationIsDecidedInNinetyDaysAtMost() {
        // Accepted on Tuesday, 1 July 2025: sixty days end on Saturday, 30 August, and ninety on Monday, 29 September.
        assertThat(decided(LocalDate.of(2025, 9, 1))).isEqualTo("holds");
        assertThat(decided(LocalDate.of(2025, 9, 2))).isEqualTo("notAssessable");
        assertThat(decided(LocalDate.of(2025, 9, 29))).isEqualTo("notAssessable");
        assertThat(decided(LocalDate.of(2025, 9, 30))).isEqualTo("violated");
        assertThat(outcome("dispute.decided-in-time", reconsideration().acceptedOn(FILED)))
                .as("pending")
                .isEqualTo("violated");
        assertThat(outcome("dispute.decided-in-time", reconsideration())).isEqualTo("notAssessable");
    }

    private static String decided(LocalDate day) {
        return outcome(
                "dispute.decided-in-time",
                reconsideration().acceptedOn(FILED).closedOn(day).result(DisputeResult.UPHELD));
    }

    @Example
    void aLawsuitAfterReconsiderationIsFoundWhereThatWasStillOpen() {
        Dispute lawsuit = direct().kind(DisputeKind.LITIGATION_AFTER_RECONSIDERATION)
                .filedOn(FILED.plusDays(20))
                .build();
        Dispute open = reconsideration().build();

        assertThat(outcome("dispute.after-reconsideration", application(RECEIVED), open, lawsuit))
                .isEqualTo("violated");
        assertThat(outcome(
                        "dispute.after-reconsideration",
                        application(RECEIVED),
                        open.closed(FILED.plusDays(20), DisputeResult.UPHELD),
                        lawsuit))
                .isEqualTo("holds");
        assertThat(outcome(
                        "dispute.after-reconsideration",
                        application(RECEIVED),
                        reconsideration().filedOn(FILED.minusDays(11)).build(),
                        lawsuit))
                .as("the period can have ended without a decision")
                .isEqualTo("notAssessable");
        assertThat(outcome("dispute.after-reconsideration", application(RECEIVED), lawsuit))
                .isEqualTo("notAssessable");
    }

    @Example
    void theReconsiderationThatIsNamedGoesBeforeThatOfTheSameApplication() {
        Dispute lawsuit = direct().kind(DisputeKind.LITIGATION_AFTER_RECONSIDERATION)
                .reconsiderationNumber("R-2")
                .filedOn(FILED.plusDays(20))
                .build();
        Dispute done = reconsideration().build().closed(FILED.plusDays(9), DisputeResult.UPHELD);
        Dispute named = reconsideration().caseNumber("R-2").build();

        assertThat(outcome("dispute.after-reconsideration", application(RECEIVED), done, named, lawsuit))
                .isEqualTo("violated");
        assertThat(outcome("dispute.after-reconsideration", application(RECEIVED), done, lawsuit))
                .as("not in the register")
                .isEqualTo("notAssessable");
    }

    @Example
    void theAgencyOfACaseIsThatOfTheApplication() {
        Dispute.Builder other = reconsideration().agency(Agency.of("某县财政局"));

        assertThat(outcome("dispute.agency", reconsideration())).isEqualTo("holds");
        assertThat(outcome("dispute.agency", other)).isEqualTo("violated");
        assertThat(outcome("dispute.agency", reconsideration().registrationNumber("2025-002")))
                .isEqualTo("notAssessable");
    }

    @Property
    void noCaseIsAnErrorAndEveryRuleComesToAnEnd(@ForAll DisputeRegister register) {
        ValidationResult result = Validator.of(RULES).validate(register);

        assertThat(result.isValid()).isTrue();
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.severity()).isNotEqualTo(Severity.ERROR));
        assertThat(result).isEqualTo(Validator.of(RULES).validate(register));
    }

    private static boolean found(String rule, Dispute.Builder dispute, ApplicationEvent... events) {
        return outcome(rule, dispute, events).equals("violated");
    }

    private static String outcome(String rule, Dispute.Builder dispute, ApplicationEvent... events) {
        return outcome(rule, dispute, application(RECEIVED, events));
    }

    private static String outcome(String rule, Dispute.Builder dispute, Application application) {
        return outcome(rule, application, dispute.build());
    }

    /** The one outcome of a rule, or that it says nothing. */
    private static String outcome(String rule, Application application, Dispute... disputes) {
        ValidationResult result = Validator.of(RULES)
                .validate(new DisputeRegister(List.of(disputes), List.of(application)))
                .ofRules(id -> id.toString().equals(rule));
        List<RuleOutcome> outcomes = Stream.of(RuleOutcome.values())
                .filter(outcome -> result.count(outcome) > 0)
                .toList();
        assertThat(outcomes).hasSizeLessThan(2);
        return outcomes.isEmpty() ? "silent" : outcomes.get(0).token();
    }

    private static Application application(LocalDate receivedOn, ApplicationEvent... events) {
        return Application.builder()
                .registrationNumber("2025-001")
                .agency(AGENCY)
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1"))
                .receipt(Receipt.inPerson(receivedOn))
                .informationWanted("会议纪要")
                .addEvents(events)
                .build();
    }

    private static Dispute.Builder reconsideration() {
        return Dispute.builder()
                .caseNumber("R-1")
                .agency(AGENCY)
                .registrationNumber("2025-001")
                .kind(DisputeKind.RECONSIDERATION)
                .filedOn(FILED);
    }

    private static Dispute.Builder direct() {
        return reconsideration().caseNumber("L-1").kind(DisputeKind.DIRECT_LITIGATION);
    }
}
