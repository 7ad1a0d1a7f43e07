package org.gongkai.examples;

import org.gongkai.report.ReportSeries;
import org.gongkai.validation.ValidationResult;

/** The reports of an agency over the years and what came of checking them together. */
record CheckedSeries(AgencyReports agency, ReportSeries series, ValidationResult result) {}
