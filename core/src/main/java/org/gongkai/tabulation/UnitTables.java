package org.gongkai.tabulation;

import java.io.Serializable;
import java.util.Comparator;
import java.util.function.Function;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;

/** What a consolidation keeps of a unit's report. */
record UnitTables(
        Agency agency, int year, ProactiveTable proactive, ApplicationTable applications, DisputeTable disputes)
        implements Serializable {

    /** Different for any two units of a consolidation: those of one name have different codes. */
    static final Comparator<UnitTables> ORDER = Comparator.comparing(
                    (Function<UnitTables, String>) unit -> unit.agency().name())
            .thenComparing(
                    unit -> unit.agency().creditCode().map(CreditCode::toString).orElse(""));

    static UnitTables of(AnnualReport report) {
        return new UnitTables(
                report.agency(), report.year(), report.proactive(), report.applications(), report.disputes());
    }
}
