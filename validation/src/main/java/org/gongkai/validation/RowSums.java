package org.gongkai.validation;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.CountTable;

/** A run of rows of four or of six cells, each followed by its total. */
final class RowSums {

    private static final int FOUR = 4;
    private static final int SIX = 6;

    private final boolean ofSix;
    private final int start;
    private final int end;

    RowSums(List<Reconciliation> reconciliations) {
        int parts = reconciliations.get(0).expected().length;
        this.ofSix = parts == SIX;
        this.start = reconciliations.get(0).expected()[0];
        this.end = start + (parts + 1) * reconciliations.size();
    }

    static boolean fit(List<Reconciliation> reconciliations) {
        if (reconciliations.isEmpty()) {
            return false;
        }
        int[] first = reconciliations.get(0).expected();
        return (first.length == FOUR || first.length == SIX)
                && IntStream.range(0, reconciliations.size())
                        .allMatch(row ->
                                isRow(reconciliations.get(row), first[0] + row * (first.length + 1), first.length));
    }

    private static boolean isRow(Reconciliation each, int firstCell, int parts) {
        int[] cells = each.expected();
        return each.relation() == Relation.EQUAL
                && cells.length == parts
                && each.actual().length == 1
                && each.actual()[0] == firstCell + parts
                && IntStream.range(0, parts).allMatch(i -> cells[i] == firstCell + i);
    }

    boolean allHold(CountTable table) {
        return ofSix ? allSixesHold(table) : allFoursHold(table);
    }

    private boolean allSixesHold(CountTable table) {
        long differences = 0;
        for (int first = start; first < end; first += SIX + 1) {
            differences |= table.orZero(first)
                    + table.orZero(first + 1)
                    + table.orZero(first + 2)
                    + table.orZero(first + 3)
                    + table.orZero(first + 4)
                    + table.orZero(first + 5)
                    - table.orZero(first + SIX);
        }
        return differences == 0;
    }

    private boolean allFoursHold(CountTable table) {
        long differences = 0;
        for (int first = start; first < end; first += FOUR + 1) {
            differences |= table.orZero(first)
                    + table.orZero(first + 1)
                    + table.orZero(first + 2)
                    + table.orZero(first + 3)
                    - table.orZero(first + FOUR);
        }
        return differences == 0;
    }
}
