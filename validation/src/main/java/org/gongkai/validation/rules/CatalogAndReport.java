package org.gongkai.validation.rules;

import java.io.Serializable;
import java.util.Objects;
import org.gongkai.report.ProactiveTable;
import org.gongkai.tabulation.ProactiveTabulation;

/**
 * Part two of a report as a catalog gives it, and as it was published.
 *
 * @param agency the name of the agency, not null
 * @param year the year of the report
 * @param tabulation what the catalog gives, not null
 * @param published the published table, not null
 */
public record CatalogAndReport(String agency, int year, ProactiveTabulation tabulation, ProactiveTable published)
        implements Serializable {

    /**
     * Rejects null.
     *
     * @param agency the name of the agency
     * @param year the year of the report
     * @param tabulation what the catalog gives
     * @param published the published table
     */
    public CatalogAndReport {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(tabulation, "tabulation");
        Objects.requireNonNull(published, "published");
    }
}
