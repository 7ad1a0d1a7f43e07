package org.gongkai.validation;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.CountTable;

/**
 * Tells quickly whether all of several lists of reconciliations hold in a table without blanks.
 *
 * <p>Which way is quickest follows from the cells that a list names, and only from them. Where not all hold, each
 * reconciliation is evaluated by itself. A list that is summed in a way of its own is an element of an array rather than
 * an object behind an interface, because finding the method would cost as much as the sums.
 */
final class Sums {

    private final ColumnSums[] columns;
    private final RowSums[] rows;
    private final ShortSums[] shorts;
    private final AnySums[] others;

    Sums(List<List<Reconciliation>> lists) {
        List<ColumnSums> columnLists = new ArrayList<>();
        List<RowSums> rowLists = new ArrayList<>();
        List<Reconciliation> shortOnes = new ArrayList<>();
        List<AnySums> otherLists = new ArrayList<>();
        for (List<Reconciliation> list : lists) {
            if (ColumnSums.fit(list)) {
                columnLists.add(new ColumnSums(list));
            } else if (RowSums.fit(list)) {
                rowLists.add(new RowSums(list));
            } else if (ShortSums.fit(list)) {
                shortOnes.addAll(list);
            } else {
                otherLists.add(new AnySums(list));
            }
        }
        this.columns = columnLists.toArray(ColumnSums[]::new);
        this.rows = rowLists.toArray(RowSums[]::new);
        this.shorts = shortOnes.isEmpty() ? new ShortSums[0] : new ShortSums[] {new ShortSums(shortOnes)};
        this.others = otherLists.toArray(AnySums[]::new);
    }

    boolean allHold(CountTable table) {
        for (RowSums each : rows) {
            if (!each.allHold(table)) {
                return false;
            }
        }
        for (ColumnSums each : columns) {
            if (!each.allHold(table)) {
                return false;
            }
        }
        for (ShortSums each : shorts) {
            if (!each.allHold(table)) {
                return false;
            }
        }
        for (AnySums each : others) {
            if (!each.allHold(table)) {
                return false;
            }
        }
        return true;
    }
}
