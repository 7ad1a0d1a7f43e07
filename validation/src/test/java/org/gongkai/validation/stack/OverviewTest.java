package org.gongkai.validation.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.arbitraries.CountyStack;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final int YEAR = 2023;

    private static AnnualReport withMoreCarriedIn(AnnualReport report) {
        ApplicationTable table = report.applications();
        int total = table.layout().row(RowName.CARRIED_IN).cell(ColumnName.TOTAL);
        return report.withApplications(table.with(total, table.orZero(total) + 7));
    }

    @Test
    void theFindingsOfEachReportAreThoseOfOneAfterTheOther() {
        List<AnnualReport> units = new ArrayList<>(CountyStack.bureaus(3, YEAR));
        AnnualReport summary = CountyStack.summary(units);
        units.set(1, withMoreCarriedIn(units.get(1)));
        List<AnnualReport> reports = new ArrayList<>(CountyStack.bureaus(3, YEAR - 1));
        reports.addAll(units);
        reports.add(summary);
        Overview overview = ReportChecks.standard()
                .checkTogether(reports.stream()
                        .map(report -> ReadReport.of(report.agency().name() + report.year(), report))
                        .toList());

        List<List<Finding>> each = overview.findingsOfEach();

        assertThat(each)
                .containsExactlyElementsOf(
                        overview.reports().stream().map(overview::findingsOf).toList());
        assertThat(overview.together())
                .filteredOn(result -> !result.findings().isEmpty())
                .hasSizeGreaterThan(1)
                .extracting(ValidationResult::findings)
                .allSatisfy(found ->
                        assertThat(each).anySatisfy(all -> assertThat(all).containsAll(found)));
    }
}
