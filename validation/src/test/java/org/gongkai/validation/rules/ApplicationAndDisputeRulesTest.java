package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.CountRow.NOT_STATED;

import java.util.List;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.TableLayout;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;

class ApplicationAndDisputeRulesTest {

    private static final ApplicationTable NONE_ASKED = ApplicationTable.of(
            FormEdition.FORM_2019,
            new long[TableLayout.applications(FormEdition.FORM_2019).cellCount()]);
    private static final DisputeTable NONE_DISPUTED = DisputeTable.of(new long[15]);
    private static final DisputeTable ONE_DISPUTED = NONE_DISPUTED.with(3, 1).with(4, 1);

    @Test
    void disputesOverApplicationsAreUsual() {
        assertThat(outcome(
                        Tancheng.report2020().applications(),
                        Tancheng.report2020().disputes()))
                .isEqualTo(RuleOutcome.HOLDS);
        assertThat(outcome(NONE_ASKED.with(7, 1), ONE_DISPUTED)).isEqualTo(RuleOutcome.HOLDS);
        assertThat(outcome(NONE_ASKED, NONE_DISPUTED)).isEqualTo(RuleOutcome.HOLDS);
    }

    @Test
    void disputesWithoutAnyApplicationAreTold() {
        assertThat(validate(NONE_ASKED, ONE_DISPUTED, BlankPolicy.AS_ZERO).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
                    assertThat(finding.cells())
                            .hasSize(16)
                            .extracting(Cell::pointer)
                            .contains(
                                    "/applications/received/total",
                                    "/applications/carriedIn/total",
                                    "/disputes/reconsideration/pending",
                                    "/disputes/reconsideration/total");
                });
    }

    @Test
    void disputesWithApplicationsThatAreNotStatedCannotBeAssessed() {
        assertThat(outcome(NONE_ASKED.with(0, NOT_STATED), ONE_DISPUTED)).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void disputesThatAreNotStatedFollowTheBlankPolicy() {
        DisputeTable partly = NONE_DISPUTED.with(2, NOT_STATED);

        assertThat(validate(NONE_ASKED, partly, BlankPolicy.AS_ZERO).heldWithBlanks())
                .singleElement()
                .satisfies(held -> assertThat(held.blanks()).hasSize(1));
        assertThat(validate(NONE_ASKED, partly, BlankPolicy.UNKNOWN).count(RuleOutcome.NOT_ASSESSABLE))
                .isEqualTo(1);
        assertThat(outcome(NONE_ASKED, DisputeTable.notStated())).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    private static RuleOutcome outcome(ApplicationTable applications, DisputeTable disputes) {
        ValidationResult result = validate(applications, disputes, BlankPolicy.AS_ZERO);
        return List.of(RuleOutcome.values()).stream()
                .filter(outcome -> result.count(outcome) == 1)
                .findFirst()
                .orElseThrow();
    }

    private static ValidationResult validate(ApplicationTable applications, DisputeTable disputes, BlankPolicy policy) {
        AnnualReport report =
                Tancheng.report2020().withApplications(applications).withDisputes(disputes);
        return Validator.of(RuleSet.of(
                        "one", each -> Subject.unnamed(), List.of(ApplicationAndDisputeRules.ZERO_WITH_DISPUTE)))
                .withBlankPolicy(policy)
                .validate(report);
    }
}
