package org.gongkai.validation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountRow;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

class AcceptancePolicyTest {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 31);

    private final Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
    private final AnnualReport report = Tancheng.report2020();
    private final AnnualReport broken =
            report.withApplications(report.applications().with(0, 59));
    private final ValidationResult result = validator.validate(broken);
    private final AcceptancePolicy lenient =
            AcceptancePolicy.standard().with(FindingKind.ERROR, Consequence.NEEDS_REASON);

    private static Acceptance decide(AcceptancePolicy policy, ValidationResult result) {
        return policy.decide(List.of(result));
    }

    @Test
    void aReportInWhichEverythingHoldsIsAccepted() {
        Acceptance acceptance = decide(AcceptancePolicy.standard(), validator.validate(report));

        assertThat(acceptance.decision()).isEqualTo(AcceptanceDecision.ACCEPTED);
        assertThat(acceptance.describe(Locale.CHINESE)).isEqualTo("通过");
        assertThat(acceptance.summary().zh()).isEqualTo("通过");
    }

    @Test
    void anErrorSendsAReportBackWhateverReasonIsGiven() {
        assertThat(decide(AcceptancePolicy.standard(), result).decision()).isEqualTo(AcceptanceDecision.SENT_BACK);
        assertThat(decide(AcceptancePolicy.standard(), waived()).blocking()).hasSameSizeAs(violations());
    }

    @Test
    void whatNeedsAReasonIsAcceptedWithIt() {
        Acceptance without = decide(lenient, result);
        Acceptance with = decide(lenient, waived());

        assertThat(without.decision()).isEqualTo(AcceptanceDecision.SENT_BACK);
        assertThat(without.withoutReason()).isEqualTo(violations());
        assertThat(without.describe(Locale.ENGLISH))
                .startsWith("sent back\nto be mended or given a reason: column natural person: ");
        int count = violations().size();
        assertThat(without.summary().zh()).isEqualTo("退回（应修改或说明理由" + count + "项）");
        assertThat(without.summary().en()).isEqualTo("sent back (" + count + " to be mended or given a reason)");
        assertThat(with.decision()).isEqualTo(AcceptanceDecision.ACCEPTED_WITH_REASONS);
        assertThat(with.describe(Locale.CHINESE)).startsWith("说明理由后通过\n已说明理由：").contains("；理由：与登记簿核对无误");
    }

    private List<Finding> violations() {
        return result.findings().stream().filter(Finding::isOpenViolation).toList();
    }

    private ValidationResult waived() {
        List<Waiver> waivers = violations().stream()
                .map(finding -> result.waive(finding, "与登记簿核对无误"))
                .toList();
        return validator.withWaivers(waivers, DAY).validate(broken);
    }

    @Test
    void whatIsOnlySaidDoesNothing() {
        assertThat(decide(AcceptancePolicy.standard().with(FindingKind.ERROR, Consequence.SAID), result)
                        .decision())
                .isEqualTo(AcceptanceDecision.ACCEPTED);
    }

    @Test
    void whatCannotBeAssessedCanBlockToo() {
        ValidationResult open =
                validator.validate(report.withApplications(report.applications().with(0, CountRow.NOT_STATED)));
        AcceptancePolicy strict = AcceptancePolicy.standard().with(FindingKind.NOT_ASSESSABLE, Consequence.BLOCKS);

        assertThat(open.isValid()).isTrue();
        assertThat(decide(AcceptancePolicy.standard(), open).decision()).isEqualTo(AcceptanceDecision.ACCEPTED);
        assertThat(decide(strict, open).blocking()).isEqualTo(open.findings()).hasSizeGreaterThan(1);
    }

    @Test
    void aPolicyHasAConsequenceOfEveryKindThatItCanHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AcceptancePolicy(Map.of(FindingKind.ERROR, Consequence.BLOCKS)))
                .withMessageContaining("every kind of finding");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcceptancePolicy.standard().with(FindingKind.WAIVED, Consequence.SAID));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> AcceptancePolicy.standard().with(FindingKind.NOT_ASSESSABLE, Consequence.NEEDS_REASON))
                .withMessage("no reason can be given for what cannot be assessed");
    }

    @Test
    void aDecisionThatItsFindingsDoNotGiveIsRejected() {
        String json = DisclosureJson.write(decide(lenient, result)).replace("sentBack", "accepted");

        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(json, Acceptance.class))
                .withMessageContaining("decision is sentBack by the findings, not accepted");
    }

    @Property
    void everyFindingHasTheConsequenceOfItsKind(
            @ForAll AcceptancePolicy policy, @ForAll @Size(max = 3) List<ValidationResult> results) {
        Acceptance acceptance = policy.decide(results);
        List<Finding> all =
                results.stream().flatMap(each -> each.findings().stream()).toList();

        assertThat(acceptance.blocking()).isEqualTo(with(Consequence.BLOCKS, policy, all));
        assertThat(acceptance.withoutReason())
                .isEqualTo(with(Consequence.NEEDS_REASON, policy, all).stream()
                        .filter(Finding::isOpenViolation)
                        .toList());
        assertThat(acceptance.withReason())
                .isEqualTo(with(Consequence.NEEDS_REASON, policy, all).stream()
                        .filter(finding -> finding.waivedBecause().isPresent())
                        .toList());
    }

    private static List<Finding> with(Consequence consequence, AcceptancePolicy policy, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> policy.consequences().get(FindingKind.withoutWaiver(finding)) == consequence)
                .toList();
    }
}
