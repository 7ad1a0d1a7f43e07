package org.gongkai.validation.diagnosis;

import java.util.function.IntPredicate;

/**
 * How usual a count is in a table, as the negative logarithm of its share: by how many digits the counts of the table have, a 0
 * apart, and those of one length all alike.
 */
final class UsualCounts {

    /** What tables have beside what is read in one: of zeros, and of counts of one digit, two, and so on. */
    private static final double[] BEFORE = {4, 2, 1.5, 1, 0.7, 0.5, 0.35, 0.2};

    private static final double LONGER = 0.1;
    static final int LONGEST = 16;
    private static final int OTHER_DIGITS = 9;

    private final double[] byDigits = new double[LONGEST + 1];
    private final int longest;

    private UsualCounts(double[] cells) {
        double all = 0;
        for (double each : cells) {
            all += each;
        }
        double counts = 1;
        for (int digits = 0; digits <= LONGEST; digits++) {
            byDigits[digits] = -Math.log(cells[digits] / all / counts);
            counts = digits == 0 ? OTHER_DIGITS : counts * (OTHER_DIGITS + 1);
        }
        int last = 1;
        for (int digits = 1; digits <= LONGEST; digits++) {
            last = cells[digits] >= 1 ? digits : last;
        }
        longest = last;
    }

    /** Nothing is more usual than anything else, as of a sum of others. */
    UsualCounts alike() {
        return new UsualCounts(longest);
    }

    private UsualCounts(int longest) {
        this.longest = longest;
    }

    /** Those of the cells of a table that are no sums of others. */
    static UsualCounts of(long[] read, IntPredicate isSum) {
        double[] cells = new double[LONGEST + 1];
        for (int digits = 0; digits <= LONGEST; digits++) {
            cells[digits] = digits < BEFORE.length ? BEFORE[digits] : LONGER;
        }
        for (int cell = 0; cell < read.length; cell++) {
            if (!isSum.test(cell)) {
                cells[read[cell] == 0 ? 0 : Decimal.digits(read[cell])]++;
            }
        }
        return new UsualCounts(cells);
    }

    /** How many digits counts of the table have at most. */
    int longest() {
        return longest;
    }

    /** The cost of the most usual counts of some numbers of digits, those of 0 being of none. */
    double least(int fromDigits, int toDigits) {
        double least = Double.POSITIVE_INFINITY;
        for (int digits = Math.max(0, fromDigits); digits <= Math.min(toDigits, LONGEST); digits++) {
            least = Math.min(least, byDigits[digits]);
        }
        return least;
    }

    double cost(long count) {
        return byDigits[count == 0 ? 0 : Decimal.digits(count)];
    }
}
