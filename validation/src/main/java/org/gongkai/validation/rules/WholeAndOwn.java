package org.gongkai.validation.rules;

import java.io.Serializable;
import java.util.Objects;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;

/**
 * The report of a whole region (汇总) and that of its government alone (本级) for the same year.
 *
 * @param whole the report of the whole, not null
 * @param own that of the government and its departments alone, not null
 */
public record WholeAndOwn(AnnualReport whole, AnnualReport own) implements Serializable {

    /**
     * Rejects null and reports that are not of one year, or not of these scopes.
     *
     * @param whole the report of the whole
     * @param own that of the government alone
     * @throws IllegalArgumentException if the reports are of different years, {@code whole} is no summary or {@code own} is one
     */
    public WholeAndOwn {
        if (Objects.requireNonNull(whole, "whole").year()
                != Objects.requireNonNull(own, "own").year()) {
            throw new IllegalArgumentException("the whole is of " + whole.year() + ", its own part of " + own.year());
        }
        if (whole.scope() != ReportScope.SUMMARY || own.scope() != ReportScope.OWN) {
            throw new IllegalArgumentException("expected a summary and a report of the agency alone, was "
                    + whole.scope() + " and " + own.scope());
        }
    }
}
