package org.gongkai.validation;

import java.util.List;
import org.gongkai.report.CountTable;
import org.gongkai.report.TableLayout;

/** The reconciliations of one rule over one layout, their cells in one array, so that a clean table costs only the sums. */
final class ReconciliationList {

    private final TableLayout layout;
    private final Reconciliation[] reconciliations;

    /** The cells of all reconciliations, for each first the actual and then the expected side. */
    private final int[] cells;

    /** Where the sides end in {@link #cells}: two ends for each reconciliation. */
    private final int[] ends;

    ReconciliationList(TableLayout layout, List<Reconciliation> reconciliations) {
        this.layout = layout;
        this.reconciliations = reconciliations.toArray(Reconciliation[]::new);
        this.cells = new int
                [reconciliations.stream()
                        .mapToInt(each -> each.actual().length + each.expected().length)
                        .sum()];
        this.ends = new int[2 * reconciliations.size()];
        int end = 0;
        for (int i = 0; i < reconciliations.size(); i++) {
            for (int cell : reconciliations.get(i).actual()) {
                cells[end++] = cell;
            }
            ends[2 * i] = end;
            for (int cell : reconciliations.get(i).expected()) {
                cells[end++] = cell;
            }
            ends[2 * i + 1] = end;
        }
    }

    TableLayout layout() {
        return layout;
    }

    void check(CountTable table, Check check) {
        if (!table.isComplete()) {
            for (Reconciliation reconciliation : reconciliations) {
                reconciliation.check(table, check);
            }
            return;
        }
        int held = 0;
        int next = 0;
        for (int i = 0; i < reconciliations.length; i++) {
            long difference = 0;
            int endOfActual = ends[2 * i];
            for (; next < endOfActual; next++) {
                difference += table.orZero(cells[next]);
            }
            int endOfExpected = ends[2 * i + 1];
            for (; next < endOfExpected; next++) {
                difference -= table.orZero(cells[next]);
            }
            if (difference == 0 || reconciliations[i].relation().allows(difference)) {
                held++;
            } else {
                reconciliations[i].check(table, check);
            }
        }
        check.hold(held);
    }
}
