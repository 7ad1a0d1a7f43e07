package org.gongkai.arbitraries;

import java.util.List;
import java.util.Objects;
import org.gongkai.report.AnnualReport;

/**
 * A summary report (汇总) and the reports of the units that it sums up.
 *
 * @param summary the summary, not null
 * @param units the reports of the units, each of the year and the edition of the summary; unmodifiable
 */
public record Summary(AnnualReport summary, List<AnnualReport> units) {

    /**
     * Copies the list.
     *
     * @param summary the summary
     * @param units the reports of the units
     */
    public Summary {
        Objects.requireNonNull(summary, "summary");
        units = List.copyOf(units);
    }
}
