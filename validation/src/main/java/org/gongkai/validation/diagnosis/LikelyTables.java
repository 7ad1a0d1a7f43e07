package org.gongkai.validation.diagnosis;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.gongkai.validation.diagnosis.CrossingSearch.Choice;

/**
 * The tables in which all sums hold and that are nearly as likely as the likeliest one, given what was read.
 *
 * <p>A bound on the cost of each block by itself gives one for the table. The search goes on from there in steps until a table is
 * found, and then as far beyond it as others would weigh.
 */
final class LikelyTables {

    /** What is less likely than the likeliest by a factor of e to this is left out. */
    static final double WINDOW = 6;

    private static final double FIRST = 3;
    private static final double STEP = 3.5;
    private static final double MOST_ABOVE = 45;
    private static final double BLOCK_STEP = 8;
    private static final double MOST_OF_BLOCK = 64;

    private final CrossingSums sums;
    private final long[] numbers;
    private final NodeBudget budget;
    private final List<BlockExplanations> blocks = new ArrayList<>();
    private final List<Explanation[]> explanations = new ArrayList<>();
    private final double[] limits;
    private List<Choice> found = List.of();
    private boolean isComplete;

    LikelyTables(ReadTable read, long nodes) {
        this.sums = read.sums();
        this.numbers = read.numbers();
        this.budget = new NodeBudget(nodes);
        sums.blocks().forEach(block -> blocks.add(new BlockExplanations(read, block)));
        limits = new double[blocks.size()];
        if (!read.contradictsItself() && hasExplanations()) {
            search();
        }
        isComplete |= found.isEmpty() && !budget.isUsedUp();
    }

    /** Whether every block has one; it is looked for in steps. */
    private boolean hasExplanations() {
        for (int block = 0; block < limits.length; block++) {
            Explanation[] each = blocks.get(block).upTo(0, budget);
            while (each.length == 0 && limits[block] < MOST_OF_BLOCK && !budget.isUsedUp()) {
                limits[block] += BLOCK_STEP;
                each = blocks.get(block).upTo(limits[block], budget);
            }
            if (each.length == 0) {
                return false;
            }
            explanations.add(each);
        }
        return !budget.isUsedUp();
    }

    private void search() {
        double least = explanations.stream().mapToDouble(each -> each[0].cost()).sum();
        double above = FIRST;
        OptionalDouble best = searched(above);
        while (best.isEmpty() && above < MOST_ABOVE && !budget.isUsedUp()) {
            above += STEP;
            best = searched(above);
        }
        isComplete = !budget.isUsedUp();
        if (best.isPresent() && isComplete && best.getAsDouble() - least + WINDOW > above) {
            searched(best.getAsDouble() - least + WINDOW);
        }
    }

    /** The cost of the likeliest table up to a bound; where the budget does not suffice, what was found before is kept too. */
    private OptionalDouble searched(double above) {
        for (int block = 0; block < limits.length; block++) {
            double needed = explanations.get(block)[0].cost() + above;
            if (needed > limits[block]) {
                limits[block] = needed;
                Explanation[] more = blocks.get(block).upTo(needed, budget);
                if (budget.isUsedUp()) {
                    return OptionalDouble.empty();
                }
                explanations.set(block, more);
            }
        }
        List<Choice> choices = new CrossingSearch(sums, numbers, explanations, above, budget).found();
        if (budget.isUsedUp()) {
            choices.addAll(found);
            choices.sort(Comparator.comparingDouble(Choice::cost));
        }
        found = choices;
        return found.stream().mapToDouble(Choice::cost).min();
    }

    /** Whether no table is likelier than the first. */
    boolean isComplete() {
        return isComplete;
    }

    /** The tables, the likeliest first. */
    List<LikelyTable> tables() {
        Map<LongBuffer, Double> weights = new LinkedHashMap<>();
        for (Choice choice : found) {
            long[] table = numbers.clone();
            choice.putInto(table);
            if (sums.allHold(table)) {
                weights.putIfAbsent(
                        LongBuffer.wrap(table), Math.exp(found.get(0).cost() - choice.cost()));
            }
        }
        double all = weights.values().stream().mapToDouble(weight -> weight).sum();
        return weights.entrySet().stream()
                .map(each -> new LikelyTable(each.getKey().array(), each.getValue() / all))
                .toList();
    }

    /** The numbers of all cells, and their share of all likely tables. */
    static final class LikelyTable {

        private final long[] numbers;
        private final double share;

        private LikelyTable(long[] numbers, double share) {
            this.numbers = numbers;
            this.share = share;
        }

        long[] numbers() {
            return numbers;
        }

        double share() {
            return share;
        }
    }
}
