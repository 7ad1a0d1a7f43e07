package org.gongkai.validation.rules;

import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;

/** The figures of a report. */
record Figures(ProactiveTable proactive, ApplicationTable applications, DisputeTable disputes) {

    static Figures of(AnnualReport report) {
        return new Figures(report.proactive(), report.applications(), report.disputes());
    }
}
