package org.gongkai.validation.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Reports;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSeries;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.SeriesRules;

/** What is left blank is never held against a report: its tables hold, or nothing can be said of them. */
class BlanksTest {

    private static final Validator<AnnualReport> REPORTS = Validator.of(AnnualReportRules.ruleSet());
    private static final Validator<ReportSeries> SERIES = Validator.of(SeriesRules.ruleSet());

    private static final Set<String> CARRIED_OVER =
            Set.of("applications.carry-over", "proactive.in-force-roll", "proactive.items-roll");

    @Property(tries = 200)
    void tablesWithBlanksViolateNothing(@ForAll("withBlanks") AnnualReport report) {
        assertThat(ofTables(report))
                .allSatisfy(tally -> assertThat(tally.violated()).isZero());
    }

    @Property(tries = 100)
    void whatYearsWithBlanksCarryOverIsNotViolated(@ForAll("series") List<AnnualReport> years) {
        assertThat(SERIES.validate(ReportSeries.of(years)).tallies())
                .filteredOn(tally -> CARRIED_OVER.contains(tally.rule().toString()))
                .hasSameSizeAs(CARRIED_OVER)
                .allSatisfy(tally -> assertThat(tally.violated()).isZero());
    }

    private static List<RuleTally> ofTables(AnnualReport report) {
        return REPORTS.validate(report).tallies().stream()
                .filter(tally -> !tally.rule().toString().startsWith("report."))
                .toList();
    }

    @Provide
    Arbitrary<AnnualReport> withBlanks() {
        return Reports.annual().withBlanks();
    }

    @Provide
    Arbitrary<List<AnnualReport>> series() {
        return Reports.annual().withBlanks().series(4);
    }
}
