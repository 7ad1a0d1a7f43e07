package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

class FindingKeyTest {

    private final Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
    private final AnnualReport report = Tancheng.report2020();
    private final AnnualReport broken =
            report.withApplications(report.applications().with(0, 59));

    private static List<String> keys(ValidationResult result) {
        return ValidationResults.of(List.of(result)).findings().stream()
                .map(SubjectFinding::key)
                .toList();
    }

    @Test
    void aKeyStaysWhenTheFindingIsExcused() {
        ValidationResult result = validator.validate(broken);
        ValidationResult excused = validator
                .withWaivers(List.of(result.waive(result.findings().get(0), "已核实")), LocalDate.of(2026, 11, 29))
                .validate(broken);

        assertThat(excused.findings()).isNotEqualTo(result.findings());
        assertThat(keys(excused)).isEqualTo(keys(result)).doesNotHaveDuplicates();
    }

    @Test
    void aKeyIsAnotherWhereTheValuesAre() {
        AnnualReport other = report.withApplications(report.applications().with(0, 60));

        assertThat(keys(validator.validate(other)).get(0))
                .isNotEqualTo(keys(validator.validate(broken)).get(0));
    }

    @Property
    void differentFindingsHaveDifferentKeysOfTenConsonants(@ForAll ValidationResults results) {
        List<SubjectFinding> different = results.findings().stream().distinct().toList();

        assertThat(different.stream().map(SubjectFinding::key).collect(Collectors.toSet()))
                .hasSameSizeAs(different)
                .allMatch(key ->
                        key.length() == 10 && key.chars().allMatch(c -> "BCDFGHJKLMNPQRSTVWXZ".indexOf(c) >= 0));
    }
}
