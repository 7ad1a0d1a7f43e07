package org.gongkai.report;

import java.io.Serializable;
import java.util.Objects;

/**
 * A report and that of the same agency for the year before.
 *
 * @param report the report, not null
 * @param previous the report for the year before, not null
 */
public record ReportAndPrevious(AnnualReport report, AnnualReport previous) implements Serializable {

    /**
     * Rejects null and years that do not follow one another.
     *
     * @param report the report
     * @param previous the report for the year before
     * @throws IllegalArgumentException if {@code previous} is not of the year before
     */
    public ReportAndPrevious {
        Objects.requireNonNull(report, "report");
        if (Objects.requireNonNull(previous, "previous").year() != report.year() - 1) {
            throw new IllegalArgumentException("the year before " + report.year() + " is not " + previous.year());
        }
    }
}
