package org.gongkai.validation.diagnosis;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.validation.diagnosis.CrossingSearch.Choice;

/**
 * The tables in which all sums hold and that are nearly as likely as the likeliest one, given what was read.
 *
 * <p>A bound on the cost of each block by itself gives one for the table. The search goes on from there in steps until a table is
 * found, and then as far beyond it as others would weigh. What weighs beyond that is reckoned with.
 */
final class LikelyTables {

    /** What is less likely than the likeliest by a factor of e to this need not be looked at. */
    static final double WINDOW = 6;

    /** The same where at most one node in so many was used until there. */
    private static final double WIDER_WINDOW = 10;

    private static final long LITTLE_USED = 200;

    /** Beyond the bound, how many tables at it weigh as much as all, where one was found within it, and how that grows with those found. */
    private static final double OF_ONE = 0.75;

    private static final double GROWTH = 1.25;

    private static final double FIRST = 3;
    private static final double STEP = 3.5;
    private static final double STEP_BEYOND = 1.5;
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

    /** What the likeliest explanations of all blocks cost, whether or not they are a table. */
    private double least;

    /** By how much more than that a table can cost so that it was looked at for certain. */
    private double above;

    LikelyTables(ReadTable read, long nodes) {
        this.sums = read.sums();
        this.numbers = read.numbers();
        this.budget = new NodeBudget(nodes);
        sums.blocks().forEach(block -> blocks.add(new BlockExplanations(read, block)));
        limits = new double[blocks.size()];
        if (!read.contradictsItself() && hasExplanations()) {
            search();
        }
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
        least = explanations.stream().mapToDouble(each -> each[0].cost()).sum();
        double next = FIRST;
        while (searched(next) && found.isEmpty() && next < MOST_ABOVE) {
            next += STEP;
        }
        if (!found.isEmpty()) {
            searchBeyondLikeliest();
        }
    }

    /** In one step where that takes little search, and else in as many as the budget allows, since each tells how sure the likeliest is. */
    private void searchBeyondLikeliest() {
        double likeliest = found.get(0).cost() - least;
        double beyond = beyondLikeliest();
        while (beyond < WINDOW && !budget.isUsedUp()) {
            beyond = budget.isHardlyUsed(LITTLE_USED) ? WINDOW : Math.min(WINDOW, beyond + STEP_BEYOND);
            searched(likeliest + beyond);
        }
        if (budget.isHardlyUsed(LITTLE_USED)) {
            searched(likeliest + WIDER_WINDOW);
        }
    }

    /** Looks at all tables up to a bound, unless the budget does not suffice; what was found before is kept then. */
    private boolean searched(double next) {
        for (int block = 0; block < limits.length; block++) {
            double needed = explanations.get(block)[0].cost() + next;
            if (needed > limits[block]) {
                limits[block] = needed;
                Explanation[] more = blocks.get(block).upTo(needed, budget);
                if (budget.isUsedUp()) {
                    return false;
                }
                explanations.set(block, more);
            }
        }
        List<Choice> choices = new CrossingSearch(sums, numbers, explanations, next, budget).found();
        if (budget.isUsedUp()) {
            choices.addAll(found);
            choices.sort(Comparator.comparingDouble(Choice::cost));
        } else {
            above = next;
        }
        found = choices;
        return !budget.isUsedUp();
    }

    /** By how much more than the likeliest table another one can cost so that it was looked at for certain. */
    double beyondLikeliest() {
        return above - (found.get(0).cost() - least);
    }

    /** Whether no table is likelier than the first. */
    boolean isComplete() {
        return found.isEmpty() ? !budget.isUsedUp() : beyondLikeliest() >= 0;
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
        double all = weights.values().stream().mapToDouble(weight -> weight).sum() + notLookedAt(weights.values());
        return weights.entrySet().stream()
                .map(each -> new LikelyTable(each.getKey().array(), each.getValue() / all))
                .toList();
    }

    /**
     * What all other tables together weigh, of which nothing is known but that they cost more than what was looked at: about as many as
     * cost less, each of the weight at that bound. How many exactly comes from draws like those of {@code StatedProbabilityTest}.
     */
    private double notLookedAt(Collection<Double> weights) {
        if (weights.isEmpty()) {
            return 0;
        }
        double ofEach = Math.exp(-beyondLikeliest());
        double within =
                Math.max(1, weights.stream().filter(weight -> weight >= ofEach).count());
        return OF_ONE * Math.pow(within, GROWTH) * ofEach;
    }

    /** The numbers of all cells, and their share of all tables. */
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
