package org.gongkai.validation.diagnosis;

import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.report.TableRow;

/** The report that diagnoses are tried on, its rows, and application tables with other numbers in them. */
final class ChangedTables {

    static final AnnualReport TANCHENG = Tancheng.report2020();

    private ChangedTables() {}

    static TableRow row(RowName name) {
        return TANCHENG.applications().layout().row(name);
    }

    static TableRow row(Outcome outcome) {
        return TANCHENG.applications().layout().row(outcome);
    }

    static AnnualReport with(ApplicationTable table) {
        return TANCHENG.withApplications(table);
    }

    static AnnualReport with(AnnualReport report, int cell, long value) {
        return report.withApplications(report.applications().with(cell, value));
    }

    static ApplicationTable raised(ApplicationTable table, int cell, long by) {
        return table.with(cell, table.orZero(cell) + by);
    }

    /** Adds to a cell and to the total of its row. */
    static ApplicationTable add(ApplicationTable table, TableRow row, ColumnName column, long amount) {
        return raised(raised(table, row.cell(column), amount), row.cell(ColumnName.TOTAL), amount);
    }
}
