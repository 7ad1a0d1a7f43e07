package org.gongkai.validation;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.CountTable;

/** Any cells, one after another. */
final class AnySums {

    private final Relation[] relations;

    /** The cells of all reconciliations, for each first the actual and then the expected side. */
    private final int[] cells;

    /** Where the sides end in {@link #cells}: two ends for each reconciliation. */
    private final int[] ends;

    AnySums(List<Reconciliation> reconciliations) {
        this.relations = reconciliations.stream().map(Reconciliation::relation).toArray(Relation[]::new);
        this.cells = reconciliations.stream()
                .flatMapToInt(each -> IntStream.concat(IntStream.of(each.actual()), IntStream.of(each.expected())))
                .toArray();
        this.ends = new int[2 * relations.length];
        int end = 0;
        for (int i = 0; i < relations.length; i++) {
            end += reconciliations.get(i).actual().length;
            ends[2 * i] = end;
            end += reconciliations.get(i).expected().length;
            ends[2 * i + 1] = end;
        }
    }

    boolean allHold(CountTable table) {
        int next = 0;
        for (int i = 0; i < relations.length; i++) {
            long difference = 0;
            for (int end = ends[2 * i]; next < end; next++) {
                difference += table.orZero(cells[next]);
            }
            for (int end = ends[2 * i + 1]; next < end; next++) {
                difference -= table.orZero(cells[next]);
            }
            if (!relations[i].allows(difference)) {
                return false;
            }
        }
        return true;
    }
}
