package org.gongkai.validation.rules;

import java.io.Serializable;
import java.util.Objects;
import org.gongkai.report.AnnualReport;
import org.gongkai.tabulation.Tabulation;

/**
 * A year's register as it adds up, and the report that was published of it.
 *
 * @param tabulation the tables of the register, not null
 * @param report the report of the same agency and year, not null
 */
public record RegisterAndReport(Tabulation tabulation, AnnualReport report) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param tabulation the tables of the register
     * @param report the report of the same agency and year
     * @throws IllegalArgumentException if the years differ
     */
    public RegisterAndReport {
        Objects.requireNonNull(tabulation, "tabulation");
        Objects.requireNonNull(report, "report");
        if (tabulation.year() != report.year()) {
            throw new IllegalArgumentException(
                    "a register of " + tabulation.year() + " with a report of " + report.year());
        }
    }
}
