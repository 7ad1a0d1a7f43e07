package org.gongkai.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.report.CountTable;

/**
 * Tells quickly whether all reconciliations of a list hold in a table without blanks.
 *
 * <p>Which way is quickest follows from the cells that the reconciliations name, and only from them. Where not all hold,
 * each is evaluated by itself.
 */
interface Sums {

    boolean allHold(CountTable table);

    /** The quick way for reconciliations that name whole columns or whole rows, if these do. */
    static Optional<Sums> shaped(List<Reconciliation> reconciliations) {
        if (ColumnSums.fit(reconciliations)) {
            return Optional.of(new ColumnSums(reconciliations.get(0)));
        }
        return RowSums.fit(reconciliations) ? Optional.of(new RowSums(reconciliations)) : Optional.empty();
    }

    /** The quickest way for reconciliations of any cells. */
    static Sums any(List<Reconciliation> reconciliations) {
        return ShortSums.fit(reconciliations) ? new ShortSums(reconciliations) : new AnySums(reconciliations);
    }

    /** Seven columns side by side: the second reconciliation names the cells next to those of the first, and so on. */
    final class ColumnSums implements Sums {

        private static final int COLUMNS = 7;

        private final int[] actual;
        private final int[] expected;

        private ColumnSums(Reconciliation first) {
            this.actual = first.actual();
            this.expected = first.expected();
        }

        static boolean fit(List<Reconciliation> reconciliations) {
            if (reconciliations.size() != COLUMNS) {
                return false;
            }
            Reconciliation first = reconciliations.get(0);
            return IntStream.range(0, COLUMNS).allMatch(column -> {
                Reconciliation each = reconciliations.get(column);
                return each.relation() == Relation.EQUAL
                        && isShifted(first.actual(), each.actual(), column)
                        && isShifted(first.expected(), each.expected(), column);
            });
        }

        private static boolean isShifted(int[] cells, int[] shifted, int by) {
            return cells.length == shifted.length
                    && IntStream.range(0, cells.length).allMatch(i -> cells[i] + by == shifted[i]);
        }

        @Override
        public boolean allHold(CountTable table) {
            long column0 = 0;
            long column1 = 0;
            long column2 = 0;
            long column3 = 0;
            long column4 = 0;
            long column5 = 0;
            long column6 = 0;
            for (int cell : expected) {
                column0 += table.orZero(cell);
                column1 += table.orZero(cell + 1);
                column2 += table.orZero(cell + 2);
                column3 += table.orZero(cell + 3);
                column4 += table.orZero(cell + 4);
                column5 += table.orZero(cell + 5);
                column6 += table.orZero(cell + 6);
            }
            for (int cell : actual) {
                column0 -= table.orZero(cell);
                column1 -= table.orZero(cell + 1);
                column2 -= table.orZero(cell + 2);
                column3 -= table.orZero(cell + 3);
                column4 -= table.orZero(cell + 4);
                column5 -= table.orZero(cell + 5);
                column6 -= table.orZero(cell + 6);
            }
            return (column0 | column1 | column2 | column3 | column4 | column5 | column6) == 0;
        }
    }

    /** Rows of four or of six cells and their total. */
    final class RowSums implements Sums {

        private static final int FOUR = 4;
        private static final int SIX = 6;

        private final int parts;
        private final int[] firstCells;

        private RowSums(List<Reconciliation> reconciliations) {
            this.parts = reconciliations.get(0).expected().length;
            this.firstCells = reconciliations.stream()
                    .mapToInt(each -> each.expected()[0])
                    .toArray();
        }

        static boolean fit(List<Reconciliation> reconciliations) {
            if (reconciliations.isEmpty()) {
                return false;
            }
            int parts = reconciliations.get(0).expected().length;
            return (parts == FOUR || parts == SIX)
                    && reconciliations.stream().allMatch(each -> {
                        int[] cells = each.expected();
                        return each.relation() == Relation.EQUAL
                                && cells.length == parts
                                && each.actual().length == 1
                                && each.actual()[0] == cells[0] + parts
                                && IntStream.range(0, parts).allMatch(i -> cells[i] == cells[0] + i);
                    });
        }

        @Override
        public boolean allHold(CountTable table) {
            long differences = 0;
            for (int first : firstCells) {
                long sum = table.orZero(first)
                        + table.orZero(first + 1)
                        + table.orZero(first + 2)
                        + table.orZero(first + 3);
                if (parts == SIX) {
                    sum += table.orZero(first + 4) + table.orZero(first + 5);
                }
                differences |= sum - table.orZero(first + parts);
            }
            return differences == 0;
        }
    }

    /** Few cells in each, at whatever place. */
    final class ShortSums implements Sums {

        private static final int CELLS = 3;

        private final int[] cells;

        /** 1 for a cell that is added, -1 for one that is subtracted, 0 where a reconciliation has fewer cells. */
        private final int[] signs;

        /** -1 where the difference must be 0; 0 where it may be negative. */
        private final long[] exact;

        private ShortSums(List<Reconciliation> reconciliations) {
            this.cells = new int[CELLS * reconciliations.size()];
            this.signs = new int[cells.length];
            this.exact = new long[reconciliations.size()];
            for (int i = 0; i < exact.length; i++) {
                Reconciliation each = reconciliations.get(i);
                exact[i] = each.relation() == Relation.EQUAL ? -1 : 0;
                int sign = each.relation() == Relation.AT_LEAST ? -1 : 1;
                int next = CELLS * i;
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

        @Override
        public boolean allHold(CountTable table) {
            long violations = 0;
            for (int i = 0, cell = 0; i < exact.length; i++, cell += CELLS) {
                long difference = signs[cell] * table.orZero(cells[cell])
                        + signs[cell + 1] * table.orZero(cells[cell + 1])
                        + signs[cell + 2] * table.orZero(cells[cell + 2]);
                // The sign bit is set by a positive difference, and by a negative one where it must be 0.
                violations |= -difference | (difference & exact[i]);
            }
            return violations >= 0;
        }
    }

    /** Any cells, one after another. */
    final class AnySums implements Sums {

        private final Relation[] relations;

        /** The cells of all reconciliations, for each first the actual and then the expected side. */
        private final int[] cells;

        /** Where the sides end in {@link #cells}: two ends for each reconciliation. */
        private final int[] ends;

        private AnySums(List<Reconciliation> reconciliations) {
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

        @Override
        public boolean allHold(CountTable table) {
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
