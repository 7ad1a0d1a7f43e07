package org.gongkai.validation;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.CountTable;

/**
 * The columns of a table with rows of seven cells: seven reconciliations, each over the same two runs of rows.
 *
 * <p>The constant step from row to row is what lets the loops run without a check of every index.
 */
final class ColumnSums {

    private static final int WIDTH = 7;

    private final int actualStart;
    private final int actualEnd;
    private final int expectedStart;
    private final int expectedEnd;

    ColumnSums(List<Reconciliation> reconciliations) {
        Reconciliation first = reconciliations.get(0);
        this.actualStart = first.actual()[0];
        this.actualEnd = actualStart + WIDTH * first.actual().length;
        this.expectedStart = first.expected()[0];
        this.expectedEnd = expectedStart + WIDTH * first.expected().length;
    }

    static boolean fit(List<Reconciliation> reconciliations) {
        if (reconciliations.size() != WIDTH) {
            return false;
        }
        Reconciliation first = reconciliations.get(0);
        return IntStream.range(0, WIDTH).allMatch(column -> {
            Reconciliation each = reconciliations.get(column);
            return each.relation() == Relation.EQUAL
                    && isRunOfRows(first.actual(), each.actual(), column)
                    && isRunOfRows(first.expected(), each.expected(), column);
        });
    }

    private static boolean isRunOfRows(int[] first, int[] cells, int column) {
        return first.length > 0
                && cells.length == first.length
                && IntStream.range(0, cells.length).allMatch(row -> cells[row] == first[0] + WIDTH * row + column);
    }

    boolean allHold(CountTable table) {
        long column0 = 0;
        long column1 = 0;
        long column2 = 0;
        long column3 = 0;
        long column4 = 0;
        long column5 = 0;
        long column6 = 0;
        for (int row = expectedStart; row < expectedEnd; row += WIDTH) {
            column0 += table.orZero(row);
            column1 += table.orZero(row + 1);
            column2 += table.orZero(row + 2);
            column3 += table.orZero(row + 3);
            column4 += table.orZero(row + 4);
            column5 += table.orZero(row + 5);
            column6 += table.orZero(row + 6);
        }
        for (int row = actualStart; row < actualEnd; row += WIDTH) {
            column0 -= table.orZero(row);
            column1 -= table.orZero(row + 1);
            column2 -= table.orZero(row + 2);
            column3 -= table.orZero(row + 3);
            column4 -= table.orZero(row + 4);
            column5 -= table.orZero(row + 5);
            column6 -= table.orZero(row + 6);
        }
        return (column0 | column1 | column2 | column3 | column4 | column5 | column6) == 0;
    }
}
