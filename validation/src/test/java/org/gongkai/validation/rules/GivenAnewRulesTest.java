package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.application.ReplyDetails;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.dispute.DisputeResult;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Validator;

class GivenAnewRulesTest {

    private static final Agency AGENCY = Agency.of("某县人民政府");
    private static final LocalDate FILED = LocalDate.of(2025, 4, 1);
    private static final LocalDate DECIDED = LocalDate.of(2025, 5, 20);
    private static final LocalDate ANEW = LocalDate.of(2025, 6, 3);
    private static final Validator<DisputeRegister> VALIDATOR = Validator.of(
            DisputeRules.ruleSet(DeadlineClock.of(StateCouncilCalendar.published()), LocalDate.of(2025, 12, 31)));

    @Example
    void aReplyIsGivenAfterACaseOverItsApplicationThatWasFiledBefore() {
        assertThat(afterCase(over("2025-001"))).isNull();
        assertThat(afterCase(over("2025-001").filedOn(ANEW))).isNull();
        assertThat(afterCase(over("2025-001").filedOn(ANEW.plusDays(1)))).isEqualTo(RuleOutcome.VIOLATED);
        assertThat(afterCase(over("2025-002"))).isEqualTo(RuleOutcome.VIOLATED);
        assertThat(afterCase(over("2025-002"), over("2025-001")))
                .as("the case is entered for two agencies")
                .isNull();
        assertThat(afterCase(against())).as("what it is over is not recorded").isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(afterCase(over("2025-001").caseNumber("某政复〔2025〕8号")))
                .as("the register is a part")
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Example
    void theReplyTheCaseAndItsDayAreNamed() {
        assertThat(findings(over("2025-002")))
                .filteredOn(finding -> finding.rule().toString().equals("dispute.reply-after-case"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells())
                        .extracting(Cell::pointer)
                        .containsExactly(
                                "/applications/0/registrationNumber",
                                "/applications/0/events/1/on",
                                "/applications/0/events/1/afterCase",
                                "/disputes/0/caseNumber",
                                "/disputes/0/filedOn"));
    }

    @Example
    void aNewReplyAfterACaseThatWasUpheldIsWorthALook() {
        String rule = "dispute.reply-after-upheld";

        assertThat(outcome(rule, over("2025-001"))).as("pending").isNull();
        for (DisputeResult result : DisputeResult.values()) {
            assertThat(outcome(rule, over("2025-001").closedOn(DECIDED).result(result)))
                    .isEqualTo(result == DisputeResult.UPHELD ? RuleOutcome.VIOLATED : null);
        }
    }

    private static Dispute.Builder against() {
        return Dispute.builder()
                .caseNumber("某政复〔2025〕7号")
                .agency(AGENCY)
                .kind(DisputeKind.RECONSIDERATION)
                .filedOn(FILED);
    }

    private static Dispute.Builder over(String registrationNumber) {
        return against().registrationNumber(registrationNumber);
    }

    private static RuleOutcome afterCase(Dispute.Builder... disputes) {
        return outcome("dispute.reply-after-case", disputes);
    }

    /** What is found by a rule, null where it holds. */
    private static RuleOutcome outcome(String rule, Dispute.Builder... disputes) {
        return findings(disputes).stream()
                .filter(finding -> finding.rule().toString().equals(rule))
                .map(Finding::outcome)
                .findFirst()
                .orElse(null);
    }

    private static List<Finding> findings(Dispute.Builder... disputes) {
        Application application = Application.builder()
                .registrationNumber("2025-001")
                .agency(AGENCY)
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1"))
                .receipt(Receipt.inPerson(LocalDate.of(2025, 3, 3)))
                .informationWanted("会议纪要")
                .addEvents(
                        new Reply(LocalDate.of(2025, 3, 17), Outcome.STATE_SECRET),
                        new Reply(ANEW, Outcome.DISCLOSED)
                                .with(ReplyDetails.builder()
                                        .afterCase("某政复〔2025〕7号")
                                        .build()))
                .build();
        return VALIDATOR
                .validate(new DisputeRegister(
                        List.of(disputes).stream().map(Dispute.Builder::build).toList(), List.of(application)))
                .findings();
    }
}
