package org.gongkai.layout;

import java.util.Arrays;

/** Lengths of which those that are as good as one are one. */
final class Snapped {

    /** How far two of them are apart that are taken for one, in points: double borders are as far. */
    static final double NEAR = 2.6;

    /** The first and the last length of each, ascending. */
    private final double[] first;

    private final double[] last;

    private Snapped(double[] first, double[] last) {
        this.first = first;
        this.last = last;
    }

    static Snapped of(double[] lengths) {
        double[] sorted = lengths.clone();
        Arrays.sort(sorted);
        double[] first = new double[sorted.length];
        double[] last = new double[sorted.length];
        int count = 0;
        for (double length : sorted) {
            if (count == 0 || length - last[count - 1] > NEAR) {
                first[count] = length;
                count++;
            }
            last[count - 1] = length;
        }
        return new Snapped(Arrays.copyOf(first, count), Arrays.copyOf(last, count));
    }

    int count() {
        return first.length;
    }

    double at(int index) {
        return (first[index] + last[index]) / 2;
    }

    /** The index of one of the lengths. */
    int indexOf(double length) {
        int index = Arrays.binarySearch(first, length);
        return index >= 0 ? index : -index - 2;
    }

    /** The index of the last length that is not beyond one, less than 0 for one before all, and the last for one behind all. */
    int lastUpTo(double length) {
        int from = 0;
        int to = first.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (at(middle) <= length) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }
}
