package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;

class TanchengTest {

    private final Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());

    @Test
    void everyRuleHoldsInThePublishedReport() {
        ValidationResult result = validator.validate(Tancheng.assessable2020());

        assertThat(result.findings()).isEmpty();
        assertThat(result.isValid()).isTrue();
        assertThat(result.isComplete()).isTrue();
        assertThat(result.count(RuleOutcome.VIOLATED)).isZero();
        assertThat(DisclosureJson.read(DisclosureJson.write(result), ValidationResult.class))
                .isEqualTo(result);
    }
}
