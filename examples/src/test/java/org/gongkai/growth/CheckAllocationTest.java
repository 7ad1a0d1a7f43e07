package org.gongkai.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

/** What checking a report in which all holds takes: of memory, for no time is measured. What is compiled takes less. */
class CheckAllocationTest {

    private static final AnnualReport CLEAN = clean();
    private static final RuleSet<AnnualReport> EVERY_RULE = AnnualReportRules.ruleSet();
    private static final Validator<AnnualReport> RECONCILIATIONS = Validator.of(reconciliations());
    private static final Validator<AnnualReport> ALL = Validator.of(EVERY_RULE);

    private static AnnualReport clean() {
        AnnualReport.Builder report =
                AnnualReport.builder().from(Tancheng.report2020()).publishedOn(LocalDate.of(2021, 1, 29));
        for (ReportSection section : ReportSection.values()) {
            report.putNarrative(section, "本年度各单位按照要求更新公开目录，及时答复申请，定期检查栏目，记录办理情况。");
        }
        return report.build();
    }

    private static RuleSet<AnnualReport> reconciliations() {
        List<Rule<AnnualReport>> rules = EVERY_RULE.rules().stream()
                .filter(rule -> !rule.reconciliations().isEmpty())
                .toList();
        return RuleSet.of("reconciliations", Subject::of, rules);
    }

    @Test
    void allOfTheReportHolds() {
        ValidationResult result = ALL.validate(CLEAN);

        assertThat(result.count(RuleOutcome.HOLDS)).isGreaterThan(49);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void reconciliationsThatHoldTakeTheirResultAndNoMore() {
        assertThat(Allocation.perCall(() -> RECONCILIATIONS.validate(CLEAN))).isLessThan(256);
    }

    @Test
    void everyRuleThatHoldsTakesLessThan640Bytes() {
        assertThat(Allocation.perCall(() -> ALL.validate(CLEAN))).isLessThan(640);
    }
}
