package org.gongkai.validation.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.gongkai.report.CountRow;

/**
 * What is read in one cell, and how unlikely each number in its place is beside the likeliest that was read.
 *
 * <p>A cost is the negative logarithm of a likelihood, and 0 for that one, so that costs of cells add up.
 */
final class CellReadings {

    /** However unusual what is read may be, it is likelier than what nobody read. */
    private static final double LEAST = 1;

    private static final int BASE = 10;

    private final long[][] read;
    private final double[][] readCosts;
    private final double[][] otherCosts;
    private final long[] numbers;
    private final Misreadings.Costs misreadings;
    private final UsualCounts usual;
    private final long likeliest;
    private final double leastCost;
    private final int longest;
    private final double leastOfTwo;
    private final LeastCosts listed = new LeastCosts();
    private double leastOfOthers;
    private double leastOfUnlisted;
    private long[] suggested = {};
    private boolean isListed;
    private long[] others;
    private double[] costs;

    /**
     * A cell that was read once or more often.
     *
     * @param readers for each reader what it has for the cell, with the cost of each
     * @param usual how unusual a number is that is read
     * @param ofCell how unusual it is in this cell, before it is read
     */
    CellReadings(
            List<Map<Long, Double>> readers, Misreadings.Costs misreadings, UsualCounts usual, UsualCounts ofCell) {
        this.misreadings = misreadings;
        this.usual = ofCell;
        otherCosts = new double[readers.size()][];
        read = new long[readers.size()][];
        readCosts = new double[readers.size()][];
        for (int reader = 0; reader < read.length; reader++) {
            Map<Long, Double> each = readers.get(reader);
            read[reader] = each.keySet().stream().mapToLong(number -> number).toArray();
            readCosts[reader] = each.values().stream().mapToDouble(cost -> cost).toArray();
            otherCosts[reader] = LongStream.of(read[reader])
                    .mapToDouble(number -> misreadings.other(usual.cost(number(number))))
                    .toArray();
        }
        numbers = Arrays.stream(read)
                .flatMapToLong(Arrays::stream)
                .map(CellReadings::number)
                .distinct()
                .toArray();
        long best = numbers[0];
        for (long number : numbers) {
            best = raw(number) < raw(best) ? number : best;
        }
        likeliest = best;
        leastCost = raw(best);
        longest = Math.max(
                usual.longest(),
                LongStream.of(numbers).mapToInt(Decimal::digits).max().orElseThrow());
        leastOfTwo = leastOfTwo();
        setLeast();
        others = new long[0];
        costs = new double[0];
    }

    /** A blank is no number; as one it counts as 0, and a number with a sign as that number. */
    private static long number(long read) {
        return read == CountRow.NOT_STATED ? 0 : Math.abs(read);
    }

    /** The least of a number of which two digits or more are misread, beside how usual it is. */
    private double leastOfTwo() {
        double all = -leastCost;
        for (int reader = 0; reader < read.length; reader++) {
            double least = Double.POSITIVE_INFINITY;
            for (int each = 0; each < read[reader].length; each++) {
                double ofTwo = read[reader][each] == CountRow.NOT_STATED
                        ? 0
                        : misreadings.leastOfTwo(otherCosts[reader][each]);
                least = Math.min(least, readCosts[reader][each] + ofTwo);
            }
            all += least;
        }
        return all;
    }

    /** The least of all numbers but the one that was read. */
    private void setLeast() {
        long only = read[0][0];
        if (read.length > 1 || read[0].length > 1 || only < 0) {
            return;
        }
        int digits = Decimal.digits(only);
        double usualAsLong = usual.least(only < BASE ? 0 : digits, UsualCounts.LONGEST);
        double other = otherCosts[0][0] + usual.least(0, UsualCounts.LONGEST);
        double one = Math.min(
                misreadings.leastOfAsLong(digits) + usualAsLong,
                misreadings.leastOfShorter(digits) + usual.least(0, digits - 1));
        leastOfOthers = Math.max(LEAST, Math.min(one, other) - leastCost);
        double two = misreadings.leastOfTwo(otherCosts[0][0]) + usualAsLong;
        leastOfUnlisted = Math.max(LEAST, Math.min(two, other) - leastCost);
    }

    /** Has these numbers tried by themselves too. */
    void suggest(long... more) {
        suggested = more;
    }

    /** Lists the numbers that are likely enough to be tried by themselves: those read, misread in one place, and suggested ones. */
    private void list() {
        if (isListed) {
            return;
        }
        isListed = true;
        LongStream.concat(LongStream.of(numbers), LongStream.of(suggested)).forEach(this::list);
        for (long[] ofReader : read) {
            for (long each : ofReader) {
                if (each != CountRow.NOT_STATED) {
                    Decimal.misreadAs(number(each), longest, this::list);
                }
            }
        }
        others = listed.leastFirst();
        costs = LongStream.of(others).mapToDouble(listed::of).toArray();
    }

    private void list(long number) {
        if (number != likeliest && number <= CountRow.MAX_COUNT && listed.of(number) == Double.POSITIVE_INFINITY) {
            listed.put(number, computed(number));
        }
    }

    private double raw(long count) {
        double cost = usual.cost(count);
        for (int reader = 0; reader < read.length; reader++) {
            double least = Double.POSITIVE_INFINITY;
            for (int each = 0; each < read[reader].length; each++) {
                least = Math.min(
                        least,
                        readCosts[reader][each] + misreadings.of(read[reader][each], count, otherCosts[reader][each]));
            }
            cost += least;
        }
        return cost;
    }

    /** The likeliest number that was read. */
    long likeliest() {
        return likeliest;
    }

    /** How unlikely a number is; infinite for what is no count. */
    double cost(long count) {
        if (count == likeliest) {
            return 0;
        }
        double cost = listed.of(count);
        return cost < Double.POSITIVE_INFINITY ? cost : computed(count);
    }

    /** The same, or infinite for what is not listed. */
    double listedCost(long count) {
        list();
        return listed.of(count);
    }

    /** The same, or infinite for what is listed, costs more than a limit, or is too long to be tried beside others. */
    double unlistedCost(double most, long count) {
        list();
        if (count < 0
                || Decimal.digits(count) > longest
                || leastOfTwo + usual.cost(count) > most
                || count == likeliest
                || listed.of(count) < Double.POSITIVE_INFINITY) {
            return Double.POSITIVE_INFINITY;
        }
        return computed(count);
    }

    private double computed(long count) {
        if (count < 0 || count > CountRow.MAX_COUNT) {
            return Double.POSITIVE_INFINITY;
        }
        double cost = raw(count) - leastCost;
        for (long number : numbers) {
            if (number == count) {
                return cost;
            }
        }
        return Math.max(LEAST, cost);
    }

    /** No other number costs less. */
    double leastOfOthers() {
        return leastOfOthers;
    }

    /** No other number costs less that is not listed. */
    double leastOfUnlisted() {
        return leastOfUnlisted;
    }

    /** How many others up to a cost are listed, the likeliest first. */
    int count(double most) {
        if (leastOfOthers > most) {
            return 0;
        }
        list();
        int least = 0;
        int count = costs.length;
        while (least < count) {
            int middle = (least + count) >>> 1;
            if (costs[middle] <= most) {
                least = middle + 1;
            } else {
                count = middle;
            }
        }
        return count;
    }

    long other(int index) {
        return others[index];
    }

    double costOfOther(int index) {
        return costs[index];
    }

    /** Whether every reader has a blank there. */
    boolean isBlank() {
        return Arrays.stream(read).flatMapToLong(Arrays::stream).allMatch(each -> each == CountRow.NOT_STATED);
    }
}
