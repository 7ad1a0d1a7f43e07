package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountRow;
import org.gongkai.report.DisputeCounts;
import org.gongkai.report.DisputeTable;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;

class DisputeTableRulesTest {

    private static final Validator<AnnualReport> VALIDATOR =
            Validator.of(RuleSet.of("disputes", report -> Subject.unnamed(), List.of(DisputeTableRules.SUM)));

    @Test
    void everyGroupIsReconciledOnItsOwn() {
        assertThat(DisputeTableRules.SUM.reconciliations()).hasSize(3);
        assertThat(validate(Tancheng.report2020().disputes()).count(RuleOutcome.HOLDS))
                .isEqualTo(3);
    }

    @Test
    void aTotalThatIsNotTheSumIsViolated() {
        DisputeTable table = DisputeTable.builder()
                .reconsideration(DisputeCounts.of(10, 1, 0, 0).withTotal(0))
                .remainingZero()
                .build();

        assertThat(validate(table).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
            assertThat(finding.expected()).isEqualTo(Figure.of(11));
            assertThat(finding.actual()).isEqualTo(Figure.of(0));
            assertThat(finding.difference()).hasValue(-11);
            assertThat(finding.statement().zh()).startsWith("“行政复议”");
        });
    }

    @Test
    void aBlankTotalOverResultsIsNotAssessable() {
        DisputeTable table = DisputeTable.builder()
                .directLitigation(DisputeCounts.of(2, 0, 0, 1).withTotal(CountRow.NOT_STATED))
                .remainingZero()
                .build();

        ValidationResult result = validate(table);

        assertThat(result.findings()).extracting(Finding::outcome).containsExactly(RuleOutcome.NOT_ASSESSABLE);
        assertThat(result.count(RuleOutcome.HOLDS)).isEqualTo(2);
    }

    private static ValidationResult validate(DisputeTable table) {
        return VALIDATOR.validate(Tancheng.report2020().withDisputes(table));
    }
}
