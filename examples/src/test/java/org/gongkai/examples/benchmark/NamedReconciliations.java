package org.gongkai.examples.benchmark;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.examples.benchmark.HandValidator.Cells;

/** The reconciliations of {@link HandValidator} one by one, for what takes conditions with names. */
final class NamedReconciliations {

    private static final int COLUMNS = 7;
    private static final int ROWS = 23;
    private static final int GROUP = 5;

    private NamedReconciliations() {}

    /** A reconciliation by itself. */
    record Named(String name, Predicate<Cells> holds) {}

    static List<Named> all() {
        return Stream.of(
                        IntStream.range(0, ROWS)
                                .mapToObj(row -> new Named(
                                        "row " + row, cells -> adds(cells.applications, COLUMNS * row, COLUMNS))),
                        IntStream.range(0, COLUMNS)
                                .mapToObj(column -> new Named(
                                        "outcomes of column " + column,
                                        cells -> outcomes(cells.applications, column)
                                                == at(cells.applications, 21, column))),
                        IntStream.range(0, COLUMNS)
                                .mapToObj(column -> new Named(
                                        "balance of column " + column,
                                        cells -> isBalanced(cells.applications, column))),
                        IntStream.range(0, 3)
                                .mapToObj(group -> new Named(
                                        "disputes " + group, cells -> adds(cells.disputes, GROUP * group, GROUP))),
                        IntStream.range(0, 2)
                                .mapToObj(row -> new Named(
                                        "disclosed of all " + row,
                                        cells -> cells.proactive[3 * row + 1] <= cells.proactive[3 * row + 2])),
                        IntStream.range(0, 2)
                                .mapToObj(row -> new Named(
                                        "disclosed of made " + row,
                                        cells -> cells.proactive[3 * row + 1] <= cells.proactive[3 * row])),
                        IntStream.of(6, 9, 12, 15, 18)
                                .mapToObj(first -> new Named(
                                        "items " + first,
                                        cells -> cells.proactive[first] + cells.proactive[first + 1] >= 0)))
                .flatMap(each -> each)
                .toList();
    }

    private static boolean adds(long[] cells, int first, int length) {
        long sum = 0;
        for (int i = first; i < first + length - 1; i++) {
            sum += cells[i];
        }
        return sum == cells[first + length - 1];
    }

    private static long at(long[] cells, int row, int column) {
        return cells[COLUMNS * row + column];
    }

    private static long outcomes(long[] cells, int column) {
        long sum = 0;
        for (int row = 2; row < 21; row++) {
            sum += at(cells, row, column);
        }
        return sum;
    }

    private static boolean isBalanced(long[] cells, int column) {
        return at(cells, 0, column) + at(cells, 1, column) == at(cells, 21, column) + at(cells, 22, column);
    }
}
