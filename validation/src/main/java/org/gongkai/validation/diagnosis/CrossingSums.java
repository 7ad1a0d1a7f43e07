package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The equations of a table, divided into sums that have no cell in common, a block of cells each, and those that cross them.
 *
 * <p>What is changed in one block is bound to that in others by the crossing sums alone. A cell that is in no sum of its own is a
 * block by itself.
 */
final class CrossingSums {

    /** Neighbouring sums get keys that have little in common: those of SplitMix64. */
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    private static final int[] NONE = {};
    private static final int MASKED = Long.SIZE - 1;

    private final List<Equation> equations;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Equation> crossing = new ArrayList<>();
    private final int[][] crossings;
    private final int[][] signs;
    private final long[] keys;

    /** Cells of which the sum, if there is one, must hold. */
    static final class Block {

        private final int[] cells;
        private final Equation sum;

        private Block(int[] cells, Equation sum) {
            this.cells = cells;
            this.sum = sum;
        }

        int[] cells() {
            return cells;
        }

        Equation sum() {
            return sum;
        }
    }

    CrossingSums(int cellCount, List<Equation> equations) {
        this.equations = List.copyOf(equations);
        int[] blockOf = new int[cellCount];
        Arrays.fill(blockOf, -1);
        List<Equation> shortestFirst = new ArrayList<>(equations);
        shortestFirst.sort(Comparator.comparingInt(equation -> equation.cells().length));
        for (Equation equation : shortestFirst) {
            int[] cells = equation.cells();
            if (IntStream.of(cells).allMatch(cell -> blockOf[cell] < 0)) {
                IntStream.of(cells).forEach(cell -> blockOf[cell] = blocks.size());
                blocks.add(new Block(cells, equation));
            } else {
                crossing.add(equation);
            }
        }
        Equation none = Equation.ofNothing();
        for (int cell = 0; cell < cellCount; cell++) {
            if (blockOf[cell] < 0) {
                blocks.add(new Block(new int[] {cell}, none));
            }
        }
        crossings = new int[cellCount][];
        signs = new int[cellCount][];
        Arrays.fill(crossings, NONE);
        Arrays.fill(signs, NONE);
        keys = new long[cellCount];
        for (int sum = 0; sum < crossing.size(); sum++) {
            for (int cell : crossing.get(sum).plus()) {
                cross(sum, cell, 1);
            }
            for (int cell : crossing.get(sum).minus()) {
                cross(sum, cell, -1);
            }
        }
    }

    private void cross(int sum, int cell, int sign) {
        int before = crossings[cell].length;
        crossings[cell] = Arrays.copyOf(crossings[cell], before + 1);
        crossings[cell][before] = sum;
        signs[cell] = Arrays.copyOf(signs[cell], before + 1);
        signs[cell][before] = sign;
        keys[cell] += sign * key(sum);
    }

    private static long key(int sum) {
        long key = GOLDEN * (sum + 1);
        key = (key ^ (key >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        key = (key ^ (key >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return key ^ (key >>> 31);
    }

    List<Block> blocks() {
        return blocks;
    }

    int crossingCount() {
        return crossing.size();
    }

    /** By how much each crossing sum is off. */
    long[] residuals(long[] numbers) {
        return crossing.stream().mapToLong(sum -> sum.residual(numbers)).toArray();
    }

    boolean allHold(long[] numbers) {
        return equations.stream().allMatch(equation -> equation.residual(numbers) == 0);
    }

    /** Puts a change of a cell into the residuals of the crossing sums. */
    void change(int cell, long by, long[] residuals) {
        int[] touched = crossings[cell];
        for (int i = 0; i < touched.length; i++) {
            residuals[touched[i]] += signs[cell][i] * by;
        }
    }

    /** One number for the residuals of all crossing sums: it is 0 if all are, and that of a change is added to it. */
    static long key(long[] residuals) {
        long key = 0;
        for (int sum = 0; sum < residuals.length; sum++) {
            key += residuals[sum] * key(sum);
        }
        return key;
    }

    /** What a change of a cell adds to the {@link #key(long[]) key} of the residuals. */
    long key(int cell, long by) {
        return keys[cell] * by;
    }

    /** The crossing sums that a cell stands in, a bit for each. */
    long mask(int cell) {
        long mask = 0;
        for (int sum : crossings[cell]) {
            mask |= bit(sum);
        }
        return mask;
    }

    /** The bit of a crossing sum; the last ones of very many share one. */
    static long bit(int sum) {
        return 1L << Math.min(sum, MASKED);
    }
}
