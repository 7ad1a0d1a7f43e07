package org.gongkai.validation.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private final long[][] read;
    private final double[][] readCosts;
    private final long[] numbers;
    private final Misreadings.Costs misreadings;
    private final UsualCounts usual;
    private final long likeliest;
    private final double leastCost;
    private long[] others;
    private double[] costs;

    /**
     * A cell that was read once or more often.
     *
     * @param readers for each reader what it has for the cell, with the cost of each
     * @param usual how unusual a number is in itself
     */
    CellReadings(List<Map<Long, Double>> readers, Misreadings.Costs misreadings, UsualCounts usual) {
        this.misreadings = misreadings;
        this.usual = usual;
        read = new long[readers.size()][];
        readCosts = new double[readers.size()][];
        for (int reader = 0; reader < read.length; reader++) {
            Map<Long, Double> each = readers.get(reader);
            read[reader] = each.keySet().stream().mapToLong(number -> number).toArray();
            readCosts[reader] = each.values().stream().mapToDouble(cost -> cost).toArray();
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
        others = new long[0];
        costs = new double[0];
    }

    /** A blank is no number; as one it counts as 0, and a number with a sign as that number. */
    private static long number(long read) {
        return read == CountRow.NOT_STATED ? 0 : Math.abs(read);
    }

    /** Lists the numbers that are likely enough to be tried by themselves: those read, misread in one place, and these. */
    void listOthers(long... suggested) {
        TreeMap<Long, Double> listed = new TreeMap<>();
        LongStream.concat(LongStream.of(numbers), LongStream.of(suggested))
                .forEach(number -> listed.put(number, cost(number)));
        for (long[] ofReader : read) {
            for (long each : ofReader) {
                if (each != CountRow.NOT_STATED) {
                    Decimal.misreadAs(
                            number(each), usual.longest(), number -> listed.computeIfAbsent(number, this::cost));
                }
            }
        }
        listed.remove(likeliest);
        listed.values().removeIf(cost -> cost >= misreadings.otherNumber());
        List<Map.Entry<Long, Double>> sorted =
                listed.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
        others = sorted.stream().mapToLong(Map.Entry::getKey).toArray();
        costs = sorted.stream().mapToDouble(Map.Entry::getValue).toArray();
    }

    private double raw(long count) {
        double cost = usual.cost(count);
        for (int reader = 0; reader < read.length; reader++) {
            double least = Double.POSITIVE_INFINITY;
            for (int each = 0; each < read[reader].length; each++) {
                least = Math.min(least, readCosts[reader][each] + misreadings.of(read[reader][each], count));
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
        return costs.length == 0 ? LEAST : Math.min(LEAST, costs[0]);
    }

    /** How many others are listed, the likeliest first. */
    int count() {
        return others.length;
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
