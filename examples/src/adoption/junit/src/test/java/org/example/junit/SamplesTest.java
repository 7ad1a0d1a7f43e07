package org.example.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Samples;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    @ParameterizedTest
    @MethodSource("reports")
    void aReportAddsUp(AnnualReport report) {
        assertTrue(Validator.of(AnnualReportRules.ruleSet()).validate(report).isValid());
    }

    static Stream<AnnualReport> reports() {
        return Samples.of(Reports.annual(), 42, 20).stream();
    }

    @Test
    void samplesAreTheSameInEveryRun() {
        List<AnnualReport> reports = Samples.of(Reports.annual(), 42, 20);
        assertEquals(reports, Samples.of(Reports.annual(), 42, 20));
    }
}
