package org.gongkai.validation.stack;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSeries;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;

/**
 * The reports of an agency over the years and what came of checking them together.
 *
 * @param agency everything that was read of the agency, not null
 * @param series the reports, not null
 * @param result what came of them, not null
 */
@NoJsonForm
public record CheckedSeries(AgencyReports agency, ReportSeries series, ValidationResult result)
        implements Serializable {

    /**
     * Rejects null.
     *
     * @param agency everything that was read of the agency
     * @param series the reports
     * @param result what came of them
     */
    public CheckedSeries {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(result, "result");
    }

    /** What was found of a report and those of the years before it; nothing of one that is not in the series. */
    List<Finding> findingsOf(AnnualReport report) {
        return series.reports().stream().noneMatch(each -> each == report)
                ? List.of()
                : result.findings().stream()
                        .filter(finding -> latestYear(finding) == report.year())
                        .toList();
    }

    /** The latest year whose report a finding is about; the last of all where it names none. */
    private int latestYear(Finding finding) {
        return series.reports().stream()
                .mapToInt(AnnualReport::year)
                .filter(year ->
                        finding.cells().stream().anyMatch(cell -> (cell.pointer() + '/').startsWith("/" + year + '/')))
                .max()
                .orElse(series.lastYear());
    }
}
