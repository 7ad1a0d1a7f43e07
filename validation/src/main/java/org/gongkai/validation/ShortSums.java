package org.gongkai.validation;

import java.util.List;
import org.gongkai.report.CountTable;

/** Few cells in each reconciliation, at whatever place. */
final class ShortSums {

    private static final int CELLS = 3;

    private final int[] cells;

    /** 1 for a cell that is added, -1 for one that is subtracted, 0 where a reconciliation has fewer cells. */
    private final long[] signs;

    /** -1 where the difference must be 0; 0 where it may be negative. */
    private final long[] exact;

    ShortSums(List<Reconciliation> reconciliations) {
        this.cells = new int[CELLS * reconciliations.size()];
        this.signs = new long[cells.length];
        this.exact = new long[cells.length];
        for (int i = 0; i < reconciliations.size(); i++) {
            Reconciliation each = reconciliations.get(i);
            int sign = each.relation() == Relation.AT_LEAST ? -1 : 1;
            int next = CELLS * i;
            exact[next] = each.relation() == Relation.EQUAL ? -1 : 0;
            for (int cell : each.actual()) {
                cells[next] = cell;
                signs[next++] = sign;
            }
            for (int cell : each.expected()) {
                cells[next] = cell;
                signs[next++] = -sign;
            }
        }
    }

    static boolean fit(List<Reconciliation> reconciliations) {
        return reconciliations.stream().allMatch(each -> each.actual().length + each.expected().length <= CELLS);
    }

    boolean allHold(CountTable table) {
        long violations = 0;
        for (int i = 0; i < cells.length; i += CELLS) {
            long difference = signs[i] * table.orZero(cells[i])
                    + signs[i + 1] * table.orZero(cells[i + 1])
                    + signs[i + 2] * table.orZero(cells[i + 2]);
            // The sign bit is set by a positive difference, and by a negative one where it must be 0.
            violations |= -difference | (difference & exact[i]);
        }
        return violations >= 0;
    }
}
