package org.gongkai.validation.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import net.jqwik.api.SampleReportingFormat;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.WholeAndOwn;
import org.junit.jupiter.api.Test;

/** What a failing property prints is read by a person. */
class ValidationSampleFormatTest {

    private final SampleReportingFormat format = new ValidationSampleFormat();

    @Test
    void jqwikFindsTheFormat() {
        assertThat(ServiceLoader.load(SampleReportingFormat.class))
                .hasAtLeastOneElementOfType(ValidationSampleFormat.class);
    }

    @Test
    void aResultIsItsCountsAndItsFindings() {
        AnnualReport tancheng = Tancheng.report2020();
        AnnualReport broken = tancheng.withApplications(tancheng.applications().with(0, 96));
        ValidationResult result = Validator.of(AnnualReportRules.ruleSet()).validate(broken);

        assertThat(format.appliesTo(result)).isTrue();
        assertThat(format.label(result)).contains("ValidationResult ");
        assertThat(format.report(result).toString())
                .startsWith("{subject=" + result.subject() + ", ruleSet=" + result.ruleSet() + ", holds=")
                .contains("violated=", "findings=" + result.findings());
    }

    @Test
    void reportsThatAreComparedAreParts() {
        AnnualReport tancheng = Tancheng.report2020();
        AnnualReport own =
                AnnualReport.builder().from(tancheng).scope(ReportScope.OWN).build();

        assertThat(format.report(new WholeAndOwn(tancheng, own)))
                .hasToString("{whole=" + tancheng + ", own=" + own + '}');
        assertThat(format.appliesTo(tancheng)).isFalse();
    }
}
