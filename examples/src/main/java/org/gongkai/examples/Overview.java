package org.gongkai.examples;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;

/** What a run over several reports showed: of each by itself, of several together, and what could not be read. */
record Overview(
        List<CheckedReport> reports,
        List<AgencyReports> agencies,
        List<CheckedSeries> series,
        List<CheckedSummary> summaries,
        List<String> unreadable) {

    /** {@return every result: of the reports, of the series, of the summaries} */
    ValidationResults results() {
        return Stream.concat(reports.stream().flatMap(report -> report.results().stream()), together().stream())
                .collect(ValidationResults.collector());
    }

    /** {@return the results of several reports together: of the series, of the summaries} */
    List<ValidationResult> together() {
        return Stream.concat(
                        series.stream().map(CheckedSeries::result),
                        summaries.stream().flatMap(summary -> summary.result().stream()))
                .toList();
    }
}
