package org.gongkai.check.stack;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.text.Text;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;

/**
 * What a run over several reports showed: of each by itself, of several together, and what could not be read.
 *
 * @param reports the reports in the order in which they were read, not null
 * @param agencies the reports by agency, not null
 * @param series the reports over the years, not null
 * @param summaries the summaries with their units, not null
 * @param unreadable why other inputs could not be read, not null
 */
public record Overview(
        List<CheckedReport> reports,
        List<AgencyReports> agencies,
        List<CheckedSeries> series,
        List<CheckedSummary> summaries,
        List<Text> unreadable) {

    /** {@return every result: of the reports, of the series, of the summaries} */
    public ValidationResults results() {
        return Stream.concat(reports.stream().flatMap(report -> report.results().stream()), together().stream())
                .collect(ValidationResults.collector());
    }

    /** {@return the results of several reports together: of the series, of the summaries} */
    public List<ValidationResult> together() {
        return Stream.concat(
                        series.stream().map(CheckedSeries::result),
                        summaries.stream().flatMap(summary -> summary.result().stream()))
                .toList();
    }
}
