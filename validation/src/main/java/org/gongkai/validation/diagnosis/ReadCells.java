package org.gongkai.validation.diagnosis;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.TableRow;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/** The cells of the tables of a report, in the order of the form, by their pointers; the amount of money is one of them. */
final class ReadCells {

    private ReadCells() {}

    static Map<String, Cell> of(AnnualReport report) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        add(report.proactive(), cells);
        addAmount(report.proactive(), cells);
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

    private static void addAmount(ProactiveTable table, Map<String, Cell> cells) {
        for (TableRow row : table.layout().rows()) {
            row.amountLabel().ifPresent(label -> {
                String pointer = table.layout().amountPointer().orElseThrow();
                Figure amount =
                        table.amount().map(yuan -> Figure.of(yuan.toString())).orElse(Figure.notStated());
                cells.put(pointer, Cell.of(pointer, row.label() + " / " + label, amount));
            });
        }
    }
}
