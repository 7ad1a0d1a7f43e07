package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All numbers of the cells of a block with which its sum holds and that cost no more than a limit, the likeliest first.
 *
 * <p>Up to three cells of a block differ from what was read, or a whole row. The costliest of them follows from the others, so that
 * of those no more than one mistake in each is tried; any other number, of whatever digits, stands alone.
 */
final class BlockExplanations {

    private static final int[] NO_CELLS = {};
    private static final long[] NO_CHANGES = {};

    private final CrossingSums sums;
    private final int[] cells;
    private final Equation sum;
    private final ReadTable read;
    private final long[] numbers;
    private final Misreadings.Costs misreadings;
    private final int[] signs;
    private final int[] row;

    private final List<Explanation> found = new ArrayList<>();
    private double limit;

    BlockExplanations(ReadTable read, CrossingSums.Block block) {
        this.sums = read.sums();
        this.read = read;
        this.numbers = read.numbers();
        this.misreadings = read.misreadings();
        this.sum = block.sum();
        this.cells =
                IntStream.of(block.cells()).filter(cell -> !read.isKnown(cell)).toArray();
        this.signs = IntStream.of(cells).map(sum::sign).toArray();
        this.row = read.rows().stream()
                .filter(each -> isSame(each, cells))
                .findFirst()
                .orElse(NO_CELLS);
    }

    private static boolean isSame(int[] row, int[] cells) {
        return row.length == cells.length
                && IntStream.of(row).allMatch(cell -> IntStream.of(cells).anyMatch(each -> each == cell));
    }

    /** The explanations up to a cost, or fewer if the budget is used up. */
    Explanation[] upTo(double most, NodeBudget budget) {
        found.clear();
        limit = most;
        long residual = sum.residual(numbers);
        if (residual == 0) {
            add(0, NO_CELLS, NO_CHANGES);
        }
        if (sum.cells().length == 0) {
            free(budget);
        } else {
            for (int forced = 0; forced < cells.length; forced++) {
                bound(forced, residual, budget);
            }
            if (misreadings.shiftedRow() <= limit) {
                shifted();
            }
        }
        found.sort(Comparator.comparingDouble(Explanation::cost));
        return found.toArray(Explanation[]::new);
    }

    /** A cell by itself can be anything. */
    private void free(NodeBudget budget) {
        for (int cell : cells) {
            CellReadings others = read.cell(cell);
            for (int i = 0; i < others.count() && others.costOfOther(i) <= limit && budget.step(); i++) {
                add(others.costOfOther(i), new int[] {cell}, new long[] {others.other(i) - numbers[cell]});
            }
        }
    }

    /** The whole row stands a column further, with its last cell or before it, or two neighbours are exchanged. */
    private void shifted() {
        for (int width = row.length - 1; width > 1 && width <= row.length; width++) {
            rotated(0, width, 1);
            rotated(0, width, width - 1);
        }
        for (int column = 0; column + 1 < row.length; column++) {
            rotated(column, 2, 1);
        }
    }

    private void rotated(int from, int width, int by) {
        int[] changed = new int[width];
        long[] changes = new long[width];
        long residual = sum.residual(numbers);
        int count = 0;
        for (int column = 0; column < width; column++) {
            int cell = row[from + column];
            long change = numbers[row[from + (column + by) % width]] - numbers[cell];
            if (change != 0) {
                changed[count] = cell;
                changes[count++] = change;
                residual += sum.sign(cell) * change;
            }
        }
        if (residual == 0 && count > 0) {
            add(misreadings.shiftedRow(), Arrays.copyOf(changed, count), Arrays.copyOf(changes, count));
        }
    }

    /** One cell follows from up to two others, none of which costs more. */
    private void bound(int forced, long residual, NodeBudget budget) {
        Forced last = new Forced(forced);
        if (residual != 0) {
            double alone = last.solve(residual);
            if (alone <= limit) {
                add(alone, new int[] {cells[forced]}, new long[] {last.change});
            }
        }
        for (int first = 0; first < cells.length; first++) {
            if (first != forced) {
                withFirst(last, forced, first, residual, budget);
            }
        }
    }

    private void withFirst(Forced last, int forced, int first, long residual, NodeBudget budget) {
        int cell = cells[first];
        int sign = signs[first];
        CellReadings others = read.cell(cell);
        for (int i = 0; i < others.count(); i++) {
            double cost = others.costOfOther(i);
            if (cost + Math.max(cost, last.least) > limit || !budget.step()) {
                return;
            }
            long change = others.other(i) - numbers[cell];
            long left = residual + sign * change;
            if (left != 0) {
                double ofLast = last.solve(left);
                if (cost + ofLast <= limit && last.isLast(ofLast, cost, forced, first)) {
                    add(cost + ofLast, new int[] {cell, last.cell}, new long[] {change, last.change});
                }
            }
            for (int second = first + 1; second < cells.length; second++) {
                if (second != forced) {
                    withSecond(last, forced, first, change, cost, second, left, budget);
                }
            }
        }
    }

    private void withSecond(
            Forced last,
            int forced,
            int first,
            long ofFirst,
            double costOfFirst,
            int second,
            long residual,
            NodeBudget budget) {
        int cell = cells[second];
        int sign = signs[second];
        CellReadings others = read.cell(cell);
        for (int i = 0; i < others.count(); i++) {
            double cost = others.costOfOther(i);
            double both = cost + costOfFirst;
            if (both + Math.max(Math.max(cost, costOfFirst), last.least) > limit || !budget.step()) {
                return;
            }
            long change = others.other(i) - numbers[cell];
            long left = residual + sign * change;
            if (left == 0) {
                continue;
            }
            double ofLast = last.solve(left);
            if (both + ofLast <= limit
                    && last.isLast(ofLast, costOfFirst, forced, first)
                    && last.isLast(ofLast, cost, forced, second)) {
                add(both + ofLast, new int[] {cells[first], cell, last.cell}, new long[] {ofFirst, change, last.change
                });
            }
        }
    }

    private void add(double cost, int[] changed, long[] changes) {
        found.add(Explanation.of(sums, cost, changed, changes));
    }

    /** The cell whose number follows from those of the others. */
    private final class Forced {

        private final int cell;
        private final int sign;
        private final CellReadings others;
        private final double least;
        private long change;

        private Forced(int index) {
            this.cell = cells[index];
            this.sign = signs[index];
            this.others = read.cell(cell);
            this.least = others.leastOfOthers();
        }

        /** The cost of the number that makes up for a residual. */
        private double solve(long residual) {
            change = -sign * residual;
            return others.cost(numbers[cell] + change);
        }

        /** Of several cells the costliest follows from the others, and of equal ones the last. */
        private boolean isLast(double cost, double other, int index, int otherIndex) {
            return cost < misreadings.otherNumber() && (cost > other || (cost == other && index > otherIndex));
        }
    }
}
