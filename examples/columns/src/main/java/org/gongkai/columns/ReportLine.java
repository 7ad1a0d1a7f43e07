package org.gongkai.columns;

import org.gongkai.report.AnnualReport;

/**
 * A report and where it stands.
 *
 * @param line the number of its line, from 1
 * @param report the report
 */
record ReportLine(int line, AnnualReport report) {}
