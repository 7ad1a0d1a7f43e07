package org.gongkai.validation.rules;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountTable;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.Text;
import org.gongkai.validation.Check;
import org.gongkai.validation.Comparison;
import org.gongkai.validation.Relation;

/** Cells of a row that must compare with cells of the same row in the year before and others of the year. */
final class StockCarried implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final FormEdition edition;
    private final Text title;
    private final Relation relation;
    private final int[][] actual;
    private final int[][] before;
    private final int[][] besides;

    StockCarried(
            FormEdition edition,
            Text title,
            List<ColumnName> actual,
            Relation relation,
            List<ColumnName> before,
            List<ColumnName> besides) {
        this.edition = edition;
        this.title = title;
        this.relation = relation;
        List<TableRow> rows = rowsWith(edition, actual);
        this.actual = cellsInRows(rows, actual);
        this.before = cellsInRows(rows, before);
        this.besides = cellsInRows(rows, besides);
    }

    private static List<TableRow> rowsWith(FormEdition edition, List<ColumnName> columns) {
        return TableLayout.proactive(edition).rows().stream()
                .filter(row -> row.columns().containsAll(columns))
                .toList();
    }

    private static int[][] cellsInRows(List<TableRow> rows, List<ColumnName> columns) {
        return rows.stream()
                .map(row -> columns.stream().mapToInt(row::cell).toArray())
                .toArray(int[][]::new);
    }

    FormEdition edition() {
        return edition;
    }

    Text title() {
        return title;
    }

    void check(SuccessiveReports years, Check check) {
        for (int row = 0; row < actual.length; row++) {
            if (holds(years, row)) {
                check.holds();
            } else {
                compare(years, row, check);
            }
        }
    }

    /** Tells it where nothing is blank, without making any object. */
    private boolean holds(SuccessiveReports years, int row) {
        CountTable earlier = years.before().proactive();
        CountTable later = years.after().proactive();
        if (!earlier.isComplete() || !later.isComplete()) {
            return false;
        }
        long difference = sum(later, actual[row]) - sum(earlier, before[row]) - sum(later, besides[row]);
        return relation == Relation.EQUAL ? difference == 0 : difference <= 0;
    }

    private static long sum(CountTable table, int... cells) {
        long sum = 0;
        for (int cell : cells) {
            sum += table.orZero(cell);
        }
        return sum;
    }

    private void compare(SuccessiveReports years, int row, Check check) {
        TableRow named = TableLayout.proactive(edition).rowOf(actual[row][0]);
        Comparison comparison = Comparison.of(
                years.statement(Text.of(
                        "“" + named.label() + "”行：" + title.zh(),
                        "row " + named.text().en() + ": " + title.en())),
                relation);
        for (int cell : actual[row]) {
            comparison.actual(years.placeAfter(), years.after().proactive(), cell);
        }
        for (int cell : before[row]) {
            comparison.expected(years.placeBefore(), years.before().proactive(), cell);
        }
        for (int cell : besides[row]) {
            comparison.expected(years.placeAfter(), years.after().proactive(), cell);
        }
        comparison.check(check);
    }
}
