package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All numbers of the cells of a block with which its sum holds and that cost no more than a limit, the likeliest first.
 *
 * <p>Up to three cells of a block differ from what was read, or a whole row, or four and more of which all but one are 0. All of
 * them but one have numbers that are listed for them; that of the last one follows, and is any other, of whatever digits, where it
 * stands alone.
 */
final class BlockExplanations {

    private static final int MOST_LISTED = 3;
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
            alone(residual);
            listedPairs(residual, budget);
            for (int last = 0; last < cells.length; last++) {
                unlisted(last, residual, budget);
            }
            zeroed(residual, budget);
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
            int count = others.count(limit);
            for (int i = 0; i < count && budget.step(); i++) {
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

    private void alone(long residual) {
        for (int cell = 0; cell < cells.length && residual != 0; cell++) {
            double cost = read(cell).cost(following(cell, residual));
            if (cost <= limit) {
                add(cost, new int[] {cells[cell]}, new long[] {-signs[cell] * residual});
            }
        }
    }

    /** Two cells or three of which each has a number that is listed. */
    private void listedPairs(long residual, NodeBudget budget) {
        for (int one = 0; one < cells.length; one++) {
            for (int other = one + 1; other < cells.length; other++) {
                listedPair(one, other, residual, budget);
                for (int third = other + 1; third < cells.length; third++) {
                    listedTriple(one, other, third, residual, budget);
                }
            }
        }
    }

    private void listedPair(int one, int other, long residual, NodeBudget budget) {
        CellReadings tried = read(one);
        CellReadings last = read(other);
        int count = tried.count(limit - last.leastOfOthers());
        for (int i = 0; i < count && budget.step(); i++) {
            long left = residual + signs[one] * change(one, i);
            double cost = tried.costOfOther(i) + last.listedCost(following(other, left));
            if (cost <= limit) {
                add(cost, new int[] {cells[one], cells[other]}, new long[] {change(one, i), -signs[other] * left});
            }
        }
    }

    /** That with the most numbers is the one that is looked up. */
    private void listedTriple(int one, int other, int third, long residual, NodeBudget budget) {
        double ofOne = read(one).leastOfOthers();
        double ofOther = read(other).leastOfOthers();
        double ofThird = read(third).leastOfOthers();
        int counts = read(one).count(limit - ofOther - ofThird);
        int countsOfOther = read(other).count(limit - ofOne - ofThird);
        int countsOfThird = read(third).count(limit - ofOne - ofOther);
        if (counts == 0 || countsOfOther == 0 || countsOfThird == 0) {
            return;
        }
        if (counts >= countsOfOther && counts >= countsOfThird) {
            listedTriple(other, third, one, ofOne, residual, budget);
        } else if (countsOfOther >= countsOfThird) {
            listedTriple(one, third, other, ofOther, residual, budget);
        } else {
            listedTriple(one, other, third, ofThird, residual, budget);
        }
    }

    private void listedTriple(int one, int other, int last, double leastOfLast, long residual, NodeBudget budget) {
        twoOf(one, other, leastOfLast, residual, budget, (i, j, both, left) -> {
            double cost = both + read(last).listedCost(following(last, left));
            if (cost <= limit) {
                add(one, i, other, j, cost, last, left);
            }
        });
    }

    /** One cell with a number that is not listed for it, which follows from one other or two. */
    private void unlisted(int last, long residual, NodeBudget budget) {
        CellReadings ofLast = read(last);
        double least = ofLast.leastOfUnlisted();
        for (int one = 0; one < cells.length; one++) {
            if (one == last) {
                continue;
            }
            int count = read(one).count(limit - least);
            for (int i = 0; i < count && budget.step(); i++) {
                long left = residual + signs[one] * change(one, i);
                double ofOne = read(one).costOfOther(i);
                double cost = ofOne + ofLast.unlistedCost(limit - ofOne, following(last, left));
                if (cost <= limit) {
                    add(cost, new int[] {cells[one], cells[last]}, new long[] {change(one, i), -signs[last] * left});
                }
            }
            for (int other = one + 1; other < cells.length; other++) {
                if (other != last) {
                    unlisted(one, other, last, residual, budget);
                }
            }
        }
    }

    private void unlisted(int one, int other, int last, long residual, NodeBudget budget) {
        twoOf(one, other, read(last).leastOfUnlisted(), residual, budget, (i, j, both, left) -> {
            double cost = both + read(last).unlistedCost(limit - both, following(last, left));
            if (cost <= limit) {
                add(one, i, other, j, cost, last, left);
            }
        });
    }

    @FunctionalInterface
    private interface UseOfTwo {
        void accept(int one, int other, double cost, long residual);
    }

    /** Gives all numbers of two cells beside which a third one is not too unlikely, and what they leave of the residual. */
    private void twoOf(int one, int other, double leastOfLast, long residual, NodeBudget budget, UseOfTwo use) {
        CellReadings ofOne = read(one);
        CellReadings ofOther = read(other);
        double most = limit - leastOfLast;
        int count = ofOne.count(most - ofOther.leastOfOthers());
        for (int i = 0; i < count; i++) {
            double cost = ofOne.costOfOther(i);
            long left = residual + signs[one] * change(one, i);
            int countOfOther = ofOther.count(most - cost);
            for (int j = 0; j < countOfOther && budget.step(); j++) {
                use.accept(i, j, cost + ofOther.costOfOther(j), left + signs[other] * change(other, j));
            }
        }
    }

    /** Four cells or more in which something was read for a 0, of which one can have another number that is listed. */
    private void zeroed(long residual, NodeBudget budget) {
        int[] stated = IntStream.range(0, cells.length)
                .filter(index -> numbers[cells[index]] != 0 && read(index).cost(0) <= limit)
                .toArray();
        if (stated.length < MOST_LISTED) {
            return;
        }
        for (int last = -1; last < cells.length; last++) {
            zeroed(stated, 0, new ZeroedCells(last, NO_CELLS, 0, residual), budget);
        }
    }

    /** The cells that are 0, what they cost, and what they leave of the residual for the last cell, if there is one. */
    private static final class ZeroedCells {

        private final int last;
        private final int[] zeros;
        private final double cost;
        private final long residual;

        private ZeroedCells(int last, int[] zeros, double cost, long residual) {
            this.last = last;
            this.zeros = zeros;
            this.cost = cost;
            this.residual = residual;
        }

        private int count() {
            return zeros.length + (last < 0 ? 0 : 1);
        }
    }

    private void zeroed(int[] stated, int from, ZeroedCells zeroed, NodeBudget budget) {
        if (zeroed.count() > MOST_LISTED) {
            addZeroed(zeroed);
        }
        for (int i = from; i < stated.length && budget.step(); i++) {
            int index = stated[i];
            double cost = zeroed.cost + read(index).cost(0);
            if (index != zeroed.last && cost <= limit) {
                int[] zeros = Arrays.copyOf(zeroed.zeros, zeroed.zeros.length + 1);
                zeros[zeroed.zeros.length] = index;
                long residual = zeroed.residual - signs[index] * numbers[cells[index]];
                zeroed(stated, i + 1, new ZeroedCells(zeroed.last, zeros, cost, residual), budget);
            }
        }
    }

    private void addZeroed(ZeroedCells zeroed) {
        int last = zeroed.last;
        boolean isLast = last >= 0;
        long number = isLast ? following(last, zeroed.residual) : 0;
        double cost = zeroed.cost + (isLast ? read(last).listedCost(number) : 0);
        boolean isOtherwise = isLast ? number == 0 : zeroed.residual != 0;
        if (isOtherwise || cost > limit) {
            return;
        }
        int[] changed = new int[zeroed.count()];
        long[] changes = new long[changed.length];
        for (int i = 0; i < zeroed.zeros.length; i++) {
            changed[i] = cells[zeroed.zeros[i]];
            changes[i] = -numbers[changed[i]];
        }
        if (isLast) {
            changed[changed.length - 1] = cells[last];
            changes[changed.length - 1] = number - numbers[cells[last]];
        }
        add(cost, changed, changes);
    }

    private CellReadings read(int index) {
        return read.cell(cells[index]);
    }

    private long change(int index, int other) {
        return read(index).other(other) - numbers[cells[index]];
    }

    /** The number of a cell that makes up for a residual. */
    private long following(int index, long residual) {
        return numbers[cells[index]] - signs[index] * residual;
    }

    private void add(int one, int i, int other, int j, double cost, int last, long residual) {
        add(cost, new int[] {cells[one], cells[other], cells[last]}, new long[] {
            change(one, i), change(other, j), -signs[last] * residual
        });
    }

    private void add(double cost, int[] changed, long[] changes) {
        found.add(Explanation.of(sums, cost, changed, changes));
    }
}
