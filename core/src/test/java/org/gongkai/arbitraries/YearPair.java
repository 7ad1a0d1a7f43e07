package org.gongkai.arbitraries;

import java.util.Objects;
import org.gongkai.report.AnnualReport;

/**
 * The reports of an agency on two years, one after the other.
 *
 * @param previous the report on the earlier year, not null
 * @param current the report on the year after, not null
 */
public record YearPair(AnnualReport previous, AnnualReport current) {

    /**
     * Rejects null.
     *
     * @param previous the report on the earlier year
     * @param current the report on the year after
     */
    public YearPair {
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(current, "current");
    }
}
