package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.validation.Cell;
import org.gongkai.validation.ReportPlace;

/**
 * The counts of a report that say what was done in the year: neither totals nor stocks such as the documents in force, which
 * are alike from year to year where nothing happened.
 */
final class Activity {

    /** With fewer counts that are not 0, that two reports are alike says nothing: many small agencies have none. */
    private static final int REMARKABLE = 5;

    private static final Set<ColumnName> NO_ACTIVITY =
            EnumSet.of(ColumnName.TOTAL, ColumnName.TOTAL_DISCLOSED, ColumnName.LAST_YEAR_ITEMS, ColumnName.IN_FORCE);

    private static final int[][] PROACTIVE = {
        cells(TableLayout.proactive(FormEdition.FORM_2019)), cells(TableLayout.proactive(FormEdition.FORM_2021))
    };
    private static final int[][] APPLICATIONS = {
        cells(TableLayout.applications(FormEdition.FORM_2019)), cells(TableLayout.applications(FormEdition.FORM_2021))
    };
    private static final int[] DISPUTES = cells(TableLayout.disputes());

    private Activity() {}

    private static int[] cells(TableLayout layout) {
        List<Integer> cells = new ArrayList<>();
        for (TableRow row : layout.rows()) {
            for (ColumnName column : row.columns()) {
                if (!row.is(RowName.PROCESSED) && !NO_ACTIVITY.contains(column)) {
                    cells.add(row.cell(column));
                }
            }
        }
        return cells.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Tells whether so many of the counts are not 0 that it cannot be by chance that another report has the same. */
    static boolean isRemarkable(AnnualReport report) {
        return count(report) >= REMARKABLE;
    }

    /** How many of the counts are not 0. */
    static int count(AnnualReport report) {
        return count(report.proactive(), PROACTIVE[report.proactive().edition().ordinal()])
                + count(
                        report.applications(),
                        APPLICATIONS[report.applications().edition().ordinal()])
                + count(report.disputes(), DISPUTES);
    }

    private static int count(CountTable table, int... cells) {
        int count = 0;
        for (int cell : cells) {
            count += table.orZero(cell) == 0 ? 0 : 1;
        }
        return count;
    }

    /** The first of the counts that are not 0, in the order of the form. */
    static List<Cell> cells(ReportPlace place, AnnualReport report, int most) {
        List<Cell> cells = new ArrayList<>();
        add(place, report.proactive(), PROACTIVE[report.proactive().edition().ordinal()], cells);
        add(
                place,
                report.applications(),
                APPLICATIONS[report.applications().edition().ordinal()],
                cells);
        add(place, report.disputes(), DISPUTES, cells);
        return cells.stream().limit(most).toList();
    }

    private static void add(ReportPlace place, CountTable table, int[] numbers, List<Cell> cells) {
        for (int cell : numbers) {
            if (table.orZero(cell) != 0) {
                cells.add(place.cell(table, cell));
            }
        }
    }
}
