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

    private final RowSums[] rows;
    private final ColumnSums[] columns;
    private final Balances[] balances;
    private final PairSums[] pairs;
    private final AnySums[] others;

    Sums(List<List<Reconciliation>> lists) {
        List<RowSums> rowLists =
                lists.stream().filter(RowSums::fit).map(RowSums::new).toList();
        List<ColumnSums> columnLists = new ArrayList<>();
        List<Balances> balanceLists = new ArrayList<>();
        List<Reconciliation> pairList = new ArrayList<>();
        List<AnySums> otherLists = new ArrayList<>();
        for (List<Reconciliation> list : lists) {
            boolean isTotalled = rowLists.stream().anyMatch(rows -> rows.areBegunBy(list));
            if (isTotalled && ColumnSums.fit(list)) {
                columnLists.add(new ColumnSums(list));
            } else if (isTotalled && Balances.fit(list)) {
                balanceLists.add(new Balances(list));
            } else if (PairSums.fit(list)) {
                pairList.addAll(list);
            } else if (!RowSums.fit(list)) {
                otherLists.add(new AnySums(list));
            }
        }
        this.rows = rowLists.toArray(RowSums[]::new);
        this.columns = columnLists.toArray(ColumnSums[]::new);
        this.balances = balanceLists.toArray(Balances[]::new);
        this.pairs = pairList.isEmpty() ? new PairSums[0] : new PairSums[] {new PairSums(pairList)};
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
        for (Balances each : balances) {
            if (!each.allHold(table)) {
                return false;
            }
        }
        for (PairSums each : pairs) {
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

        /** Whether these rows have totals of six, and the cells of the first of some reconciliations begin rows among them. */
        boolean areBegunBy(List<Reconciliation> reconciliations) {
            return ofSix
                    && reconciliations.stream()
                            .limit(1)
                            .flatMapToInt(each ->
                                    IntStream.concat(IntStream.of(each.actual()), IntStream.of(each.expected())))
                            .allMatch(cell -> cell >= start && cell < end && (cell - start) % (SIX + 1) == 0);
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
     * Seven columns, each with a run of rows and one that is their sum.
     *
     * <p>The seventh column is that of the totals. Where those hold, which {@link RowSums} tells of the same rows, it follows
     * from the other six, and is not summed again. The constant step from row to row is what lets the loop run without a
     * check of every index.
     */
    static final class ColumnSums {

        private static final int WIDTH = 7;

        private final int sum;
        private final int start;
        private final int end;

        ColumnSums(List<Reconciliation> reconciliations) {
            Reconciliation first = reconciliations.get(0);
            this.sum = first.actual()[0];
            this.start = first.expected()[0];
            this.end = start + WIDTH * first.expected().length;
        }

        static boolean fit(List<Reconciliation> reconciliations) {
            if (!areColumns(reconciliations)) {
                return false;
            }
            int[] run = reconciliations.get(0).expected();
            return reconciliations.get(0).actual().length == 1
                    && run.length > 0
                    && IntStream.range(0, run.length).allMatch(row -> run[row] == run[0] + WIDTH * row);
        }

        /** Whether they say the same of the seven cells of each of several rows. */
        static boolean areColumns(List<Reconciliation> reconciliations) {
            return reconciliations.size() == WIDTH
                    && IntStream.range(0, WIDTH).allMatch(column -> {
                        Reconciliation each = reconciliations.get(column);
                        return each.relation() == Relation.EQUAL
                                && areBeside(reconciliations.get(0).actual(), each.actual(), column)
                                && areBeside(reconciliations.get(0).expected(), each.expected(), column);
                    });
        }

        private static boolean areBeside(int[] first, int[] cells, int column) {
            return cells.length == first.length
                    && IntStream.range(0, cells.length).allMatch(i -> cells[i] == first[i] + column);
        }

        boolean allHold(CountTable table) {
            long column0 = table.orZero(sum);
            long column1 = table.orZero(sum + 1);
            long column2 = table.orZero(sum + 2);
            long column3 = table.orZero(sum + 3);
            long column4 = table.orZero(sum + 4);
            long column5 = table.orZero(sum + 5);
            for (int row = start; row < end; row += WIDTH) {
                column0 -= table.orZero(row);
                column1 -= table.orZero(row + 1);
                column2 -= table.orZero(row + 2);
                column3 -= table.orZero(row + 3);
                column4 -= table.orZero(row + 4);
                column5 -= table.orZero(row + 5);
            }
            return (column0 | column1 | column2 | column3 | column4 | column5) == 0;
        }
    }

    /** Seven columns, in each of which two cells and two others come to the same; the seventh follows as in {@link ColumnSums}. */
    static final class Balances {

        private static final int SIDE = 2;

        private final int actual;
        private final int otherActual;
        private final int expected;
        private final int otherExpected;

        Balances(List<Reconciliation> reconciliations) {
            Reconciliation first = reconciliations.get(0);
            this.actual = first.actual()[0];
            this.otherActual = first.actual()[1];
            this.expected = first.expected()[0];
            this.otherExpected = first.expected()[1];
        }

        static boolean fit(List<Reconciliation> reconciliations) {
            return ColumnSums.areColumns(reconciliations)
                    && reconciliations.get(0).actual().length == SIDE
                    && reconciliations.get(0).expected().length == SIDE;
        }

        boolean allHold(CountTable table) {
            long differences = 0;
            for (int column = 0; column < ColumnSums.WIDTH - 1; column++) {
                differences |= table.orZero(actual + column)
                        + table.orZero(otherActual + column)
                        - table.orZero(expected + column)
                        - table.orZero(otherExpected + column);
            }
            return differences == 0;
        }
    }

    /** Two cells in each reconciliation, at whatever place, whose sum or difference must not be negative. */
    static final class PairSums {

        private static final int CELLS = 2;

        private final int[] cells;

        /** For each pair 0 if its second cell is added, and -1 if it is subtracted. */
        private final long[] signs;

        PairSums(List<Reconciliation> reconciliations) {
            this.cells = reconciliations.stream()
                    .flatMapToInt(each -> IntStream.concat(IntStream.of(greater(each)), IntStream.of(lesser(each))))
                    .toArray();
            this.signs = reconciliations.stream()
                    .mapToLong(each -> -lesser(each).length)
                    .toArray();
        }

        static boolean fit(List<Reconciliation> reconciliations) {
            return reconciliations.stream()
                    .allMatch(each -> each.relation() != Relation.EQUAL
                            && greater(each).length > 0
                            && greater(each).length + lesser(each).length == CELLS);
        }

        private static int[] greater(Reconciliation each) {
            return each.relation() == Relation.AT_LEAST ? each.actual() : each.expected();
        }

        private static int[] lesser(Reconciliation each) {
            return each.relation() == Relation.AT_LEAST ? each.expected() : each.actual();
        }

        boolean allHold(CountTable table) {
            long signBits = 0;
            for (int i = 0; i < signs.length; i++) {
                long sign = signs[i];
                signBits |= table.orZero(cells[CELLS * i]) + ((table.orZero(cells[CELLS * i + 1]) ^ sign) - sign);
            }
            return signBits >= 0;
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
