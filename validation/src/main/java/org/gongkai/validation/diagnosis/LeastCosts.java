package org.gongkai.validation.diagnosis;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The least cost of each number: a map without boxes. */
final class LeastCosts {

    private static final int FIRST_CAPACITY = 16;
    private static final int LOAD = 2;
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    private long[] numbers = new long[FIRST_CAPACITY];
    private double[] costs = filled(FIRST_CAPACITY);
    private int count;

    private static double[] filled(int capacity) {
        double[] costs = new double[capacity];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        return costs;
    }

    void put(long number, double cost) {
        int slot = slot(number);
        if (costs[slot] == Double.POSITIVE_INFINITY) {
            numbers[slot] = number;
            costs[slot] = cost;
            if (++count * LOAD > numbers.length) {
                grow();
            }
        } else {
            costs[slot] = Math.min(costs[slot], cost);
        }
    }

    private void grow() {
        long[] before = numbers;
        double[] costsBefore = costs;
        numbers = new long[LOAD * before.length];
        costs = filled(numbers.length);
        count = 0;
        for (int slot = 0; slot < before.length; slot++) {
            if (costsBefore[slot] < Double.POSITIVE_INFINITY) {
                put(before[slot], costsBefore[slot]);
            }
        }
    }

    /** Infinite for a number that was not put. */
    double of(long number) {
        return costs[slot(number)];
    }

    /** Where a number stands, or would. */
    private int slot(long number) {
        int mask = numbers.length - 1;
        int slot = (int) ((number * GOLDEN) >>> Integer.SIZE) & mask;
        while (costs[slot] < Double.POSITIVE_INFINITY && numbers[slot] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The numbers, those that cost least first. */
    long[] leastFirst() {
        // The last bits of a cost are rounding: in their place stands where the number is.
        long[] sorted = IntStream.range(0, numbers.length)
                .filter(slot -> costs[slot] < Double.POSITIVE_INFINITY)
                .mapToLong(slot -> (Double.doubleToLongBits(costs[slot]) & -numbers.length) | slot)
                .sorted()
                .toArray();
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = numbers[(int) (sorted[i] & (numbers.length - 1))];
        }
        return sorted;
    }
}
