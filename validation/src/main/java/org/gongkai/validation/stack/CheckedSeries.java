package org.gongkai.validation.stack;

import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.ReportSeries;
import org.gongkai.validation.ValidationResult;

/**
 * The reports of an agency over the years and what came of checking them together.
 *
 * @param agency everything that was read of the agency, not null
 * @param series the reports, not null
 * @param result what came of them, not null
 */
@NoJsonForm
public record CheckedSeries(AgencyReports agency, ReportSeries series, ValidationResult result) {

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
}
