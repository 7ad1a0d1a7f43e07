package org.gongkai.validation.change;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/** The cells of the tables of a report, in the order of the form, by their pointers; the amount of money is one of them. */
final class ReportCells {

    /** Longer than any amount of money. */
    private static final int LONGEST_AMOUNT = 40;

    private static final String UNIT = "元";

    private ReportCells() {}

    static Map<String, Cell> of(AnnualReport report) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        add(report.proactive(), cells);
        Cell amount = amount(report.proactive());
        cells.put(amount.pointer(), amount);
        add(report.applications(), cells);
        add(report.disputes(), cells);
        return cells;
    }

    private static void add(CountTable table, Map<String, Cell> cells) {
        for (int i = 0; i < table.layout().cellCount(); i++) {
            Cell cell = Cell.of(table, i);
            cells.put(cell.pointer(), cell);
        }
    }

    private static Cell amount(ProactiveTable table) {
        TableRow row = table.layout().rows().stream()
                .filter(each -> each.amountLabel().isPresent())
                .findFirst()
                .orElseThrow();
        return Cell.of(
                table.layout().amountPointer().orElseThrow(),
                row.label() + " / " + row.amountLabel().orElseThrow(),
                table.amount().map(amount -> Figure.of(amount.toString())).orElse(Figure.notStated()));
    }

    /**
     * Whether a cell with one pointer is of one thing in tables of two forms: the single row of 其他处理 of 2019 holds what in 2021
     * stands in three rows, of which the last has its name.
     */
    static boolean isOneThing(String pointer, FormEdition before, FormEdition after) {
        return before == after
                || TableLayout.applications(after).cellAt(pointer).stream()
                        .noneMatch(
                                cell -> isOther(TableLayout.applications(after).rowOf(cell)));
    }

    private static boolean isOther(TableRow row) {
        return row.name().equals(Outcome.OTHER_OUTCOME.token());
    }

    static ProactiveTable proactive(FormEdition edition, Map<String, Cell> cells) {
        TableLayout layout = TableLayout.proactive(edition);
        Optional<Yuan> amount = layout.amountPointer()
                .map(cells::get)
                .map(Cell::value)
                .filter(Figure::isStated)
                .map(ReportCells::yuan);
        return ProactiveTable.of(edition, amount, counts(layout, cells));
    }

    static ApplicationTable applications(FormEdition edition, Map<String, Cell> cells) {
        return ApplicationTable.of(edition, counts(TableLayout.applications(edition), cells));
    }

    static DisputeTable disputes(Map<String, Cell> cells) {
        return DisputeTable.of(counts(TableLayout.disputes(), cells));
    }

    private static long[] counts(TableLayout layout, Map<String, Cell> cells) {
        long[] counts = new long[layout.cellCount()];
        for (int i = 0; i < counts.length; i++) {
            Cell cell = cells.get(layout.pointer(i));
            counts[i] = cell == null ? CountRow.NOT_STATED : count(cell);
        }
        return counts;
    }

    private static long count(Cell cell) {
        if (!cell.value().isStated()) {
            return CountRow.NOT_STATED;
        }
        return cell.value()
                .number()
                .orElseThrow(() -> new IllegalArgumentException(cell.pointer() + " is no count: " + cell.value()));
    }

    private static Yuan yuan(Figure amount) {
        String text = amount.toString();
        if (text.length() > LONGEST_AMOUNT || !text.endsWith(UNIT)) {
            throw new IllegalArgumentException("expected an amount such as 380元, but was \"" + text + '"');
        }
        return Yuan.of(new BigDecimal(text.substring(0, text.length() - UNIT.length())));
    }
}
