package org.gongkai.validation.diagnosis;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How usual a count is in a table, as the negative logarithm of its share: by how many digits the counts of the table have, a 0
 * apart. Of one length some are taken to be all alike, and some the more usual the smaller they are, as counts of work are: the table
 * tells how many.
 */
final class UsualCounts {

    /** What tables have beside what is read in one: of zeros, and of counts of one digit, two, and so on. */
    private static final double[] BEFORE = {4, 2, 1.5, 1, 0.7, 0.5, 0.35, 0.2};

    private static final double LONGER = 0.1;
    static final int LONGEST = 16;
    private static final int OTHER_DIGITS = 9;

    /** Before a table is read, so many counts are as if some were alike, and as many as if others were not. */
    private static final double BEFORE_OF_EACH = 2;

    private static final int ROUNDS = 8;

    /** By the number of digits, the mean of the reciprocals of all counts that have as many. */
    private static final double[] MEAN_RECIPROCALS = new double[LONGEST + 1];

    static {
        double ofOneDigit = 0;
        for (int count = 1; count <= OTHER_DIGITS; count++) {
            ofOneDigit += 1.0 / count / OTHER_DIGITS;
        }
        MEAN_RECIPROCALS[1] = ofOneDigit;
        for (int digits = 2; digits <= LONGEST; digits++) {
            MEAN_RECIPROCALS[digits] = Math.log(OTHER_DIGITS + 1) / OTHER_DIGITS / Decimal.power(digits - 1);
        }
    }

    private final double[] byDigits = new double[LONGEST + 1];

    /** Of the counts of one length, how many are the more usual the smaller they are. */
    private final double smaller;

    private final int longest;

    private UsualCounts(double[] cells, double smaller) {
        this.smaller = smaller;
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
        this.smaller = 0;
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
        return new UsualCounts(
                cells,
                smaller(IntStream.range(0, read.length)
                        .filter(cell -> !isSum.test(cell) && read[cell] > 0)
                        .mapToDouble(cell -> timesAsUsual(read[cell], Decimal.digits(read[cell])))
                        .toArray()));
    }

    /** The likeliest share of counts that are the more usual the smaller they are. */
    private static double smaller(double... timesAsUsual) {
        double smaller = 1.0 / 2;
        for (int round = 0; round < ROUNDS; round++) {
            double sum = BEFORE_OF_EACH;
            for (double times : timesAsUsual) {
                sum += smaller * times / (1 - smaller + smaller * times);
            }
            smaller = sum / (2 * BEFORE_OF_EACH + timesAsUsual.length);
        }
        return smaller;
    }

    /** How much more usual a count is where small ones are than where all of its length are alike. */
    private static double timesAsUsual(long count, int digits) {
        return 1 / (count * MEAN_RECIPROCALS[digits]);
    }

    /** How many digits counts of the table have at most. */
    int longest() {
        return longest;
    }

    /** The cost of the most usual counts of some numbers of digits, those of 0 being of none. */
    double least(int fromDigits, int toDigits) {
        double least = Double.POSITIVE_INFINITY;
        for (int digits = Math.max(0, fromDigits); digits <= Math.min(toDigits, LONGEST); digits++) {
            least = Math.min(least, cost(Decimal.power(Math.max(0, digits - 1)), digits));
        }
        return least;
    }

    double cost(long count) {
        return cost(count, count == 0 ? 0 : Decimal.digits(count));
    }

    private double cost(long count, int digits) {
        return digits == 0 || smaller == 0
                ? byDigits[digits]
                : byDigits[digits] - Math.log(1 - smaller + smaller * timesAsUsual(count, digits));
    }
}
