package org.gongkai.validation.plausibility;

import java.util.Arrays;

/** What is usual among numbers, whatever a few of them are. */
final class Robust {

    /** By which the median of absolute deviations is multiplied to be the standard deviation of a normal distribution. */
    private static final double OF_NORMAL = 1.4826;

    /** The share of the numbers that are below their median. */
    static final double MIDDLE = 0.5;

    private Robust() {}

    /** The number that a share of the others, from 0 to 1, are below; there must be one at least. */
    static double quantile(double[] numbers, double share) {
        return quantileOfSorted(sorted(numbers), share);
    }

    static double[] sorted(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The number that a share of the others are below, where they are in their order. */
    static double quantileOfSorted(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    static double median(double[] numbers) {
        return quantile(numbers, MIDDLE);
    }

    /** How far the numbers are spread around their median. */
    static double spread(double[] numbers) {
        double median = median(numbers);
        return OF_NORMAL
                * median(Arrays.stream(numbers)
                        .map(number -> Math.abs(number - median))
                        .toArray());
    }
}
