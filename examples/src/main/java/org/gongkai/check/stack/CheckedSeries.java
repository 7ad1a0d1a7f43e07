package org.gongkai.check.stack;

import org.gongkai.report.ReportSeries;
import org.gongkai.validation.ValidationResult;

/**
 * The reports of an agency over the years and what came of checking them together.
 *
 * @param agency everything that was read of the agency, not null
 * @param series the reports, not null
 * @param result what came of them, not null
 */
public record CheckedSeries(AgencyReports agency, ReportSeries series, ValidationResult result) {}
