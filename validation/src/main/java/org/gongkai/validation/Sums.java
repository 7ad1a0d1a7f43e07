package org.gongkai.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    /** A run of rows of four or of six cells, each followed by its total. */
    static final class RowSums {

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

    /**
     * The columns of a table with rows of seven cells: seven reconciliations, each over the same two runs of rows.
     *
     * <p>The constant step from row to row is what lets the loops run without a check of every index.
     */
    static final class ColumnSums {

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

    /** Few cells in each reconciliation, at whatever place. */
    static final class ShortSums {

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

    /** Any cells, one after another. */
    static final class AnySums {

        private final Relation[] relations;

        /** The cells of all reconciliations, for each first the actual and then the expected side. */
        private final int[] cells;

        /** Where the sides end in {@link #cells}: two ends for each reconciliation. */
        private final int[] ends;

        AnySums(List<Reconciliation> reconciliations) {
            this.relations =
                    reconciliations.stream().map(Reconciliation::relation).toArray(Relation[]::new);
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
}
