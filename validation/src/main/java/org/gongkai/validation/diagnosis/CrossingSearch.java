package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds one explanation of each block so that the crossing sums hold too, all choices up to a cost.
 *
 * <p>It meets in the middle: the blocks are two halves; the choices of one are kept by the key of what they change in the crossing
 * sums, and for those of the other the one that makes up for them is looked up. A half costs at most half as much above the least
 * as both, so that it is enough to keep cheap choices of each in turn. A choice that is not complete is given up where its other
 * blocks cannot touch all crossing sums that what is kept does not make hold.
 */
final class CrossingSearch {

    /** Costs are sums of rounded logarithms. */
    private static final double ROUNDING = 1e-9;

    private static final int MOST_FOUND = 10_000;

    private final CrossingSums sums;
    private final Explanation[][] blocks;
    private final double most;
    private final NodeBudget budget;
    private final List<Choice> found = new ArrayList<>();

    /** One explanation of each block. */
    static final class Choice {

        private final double cost;
        private final List<Explanation> explanations;

        private Choice(double cost, List<Explanation> explanations) {
            this.cost = cost;
            this.explanations = explanations;
        }

        double cost() {
            return cost;
        }

        void putInto(long[] numbers) {
            explanations.forEach(each -> each.putInto(numbers));
        }
    }

    /**
     * Searches.
     *
     * @param numbers the likeliest number of each cell
     * @param blocks the explanations of each block, the likeliest first
     * @param above how much a choice can cost above the one of the likeliest explanations
     */
    CrossingSearch(CrossingSums sums, long[] numbers, List<Explanation[]> blocks, double above, NodeBudget budget) {
        this.sums = sums;
        this.blocks = blocks.toArray(Explanation[][]::new);
        this.most = above + ROUNDING;
        this.budget = budget;
        long[] residuals = sums.residuals(numbers);
        List<Explanation[]> several = new ArrayList<>();
        List<Explanation> single = new ArrayList<>();
        double cost = 0;
        for (Explanation[] each : this.blocks) {
            cost += each[0].cost();
            int count = 1;
            while (count < each.length && each[count].cost() - each[0].cost() <= most) {
                count++;
            }
            if (count == 1) {
                single.add(each[0]);
                each[0].put(sums, residuals, 1);
            } else {
                several.add(Arrays.copyOf(each, count));
            }
        }
        several.sort(Comparator.comparingInt(each -> each.length));
        List<Explanation[]> one = new ArrayList<>();
        List<Explanation[]> other = new ArrayList<>();
        for (int i = several.size() - 1; i >= 0; i -= 2) {
            one.add(0, several.get(i));
            if (i > 0) {
                other.add(0, several.get(i - 1));
            }
        }
        Fixed fixed = new Fixed(single, residuals, cost);
        new Half(one, other, fixed, -1).search();
        if (!budget.isUsedUp()) {
            new Half(other, one, fixed, most / 2).search();
        }
        found.sort(Comparator.comparingDouble(Choice::cost));
    }

    /** What was found, the likeliest first. */
    List<Choice> found() {
        return found;
    }

    /** What does not differ. */
    private static final class Fixed {

        private final List<Explanation> explanations;
        private final long[] residuals;
        private final double cost;

        private Fixed(List<Explanation> explanations, long[] residuals, double cost) {
            this.explanations = explanations;
            this.residuals = residuals;
            this.cost = cost;
        }
    }

    /** The search for choices of some blocks by those of others that are kept. */
    private final class Half {

        private final Explanation[][] tried;
        private final KeptChoices kept;
        private final Fixed fixed;
        private final double above;
        private final Explanation[] chosen;
        private final long[] residuals;
        private final double[][] leastToTouch;
        private final double[][] leastToTouchOne;
        private final MaskGroups last;

        private Half(List<Explanation[]> tried, List<Explanation[]> kept, Fixed fixed, double above) {
            this.tried = tried.toArray(Explanation[][]::new);
            this.kept = new KeptChoices(sums, kept, most / 2, budget);
            this.fixed = fixed;
            this.above = above;
            this.chosen = new Explanation[this.tried.length];
            this.residuals = fixed.residuals.clone();
            this.leastToTouch = leastToTouch(this.tried);
            this.leastToTouchOne = leastToTouchOne(this.tried);
            this.last = new MaskGroups(this.tried.length == 0 ? new Explanation[0] : this.tried[this.tried.length - 1]);
        }

        private void search() {
            if (!budget.isUsedUp()) {
                search(0, 0, CrossingSums.key(residuals));
            }
        }

        private void search(int block, double cost, long key) {
            if (budget.isUsedUp()) {
                return;
            }
            if (block == tried.length) {
                lookUp(cost, key);
                return;
            }
            long open = kept.open(residuals, most - cost);
            if (cost + leastToTouch[block][Long.bitCount(open)] > most || isOutOfReach(open, block, cost)) {
                return;
            }
            if (block == tried.length - 1) {
                last.those(open, most - cost, each -> {
                    chosen[block] = each;
                    lookUp(cost + each.cost() - tried[block][0].cost(), key + each.key());
                });
                return;
            }
            for (Explanation each : tried[block]) {
                double with = cost + each.cost() - tried[block][0].cost();
                if (with > most || !budget.step()) {
                    return;
                }
                chosen[block] = each;
                each.put(sums, residuals, 1);
                search(block + 1, with, key + each.key());
                each.put(sums, residuals, -1);
            }
        }

        private boolean isOutOfReach(long open, int block, double cost) {
            for (long left = open; left != 0; left &= left - 1) {
                if (cost + leastToTouchOne[block][Long.numberOfTrailingZeros(left)] > most) {
                    return true;
                }
            }
            return false;
        }

        private void lookUp(double cost, long key) {
            if (cost > above && budget.step()) {
                kept.those(key, most - cost, (ofKept, choice) -> {
                    if (found.size() < MOST_FOUND) {
                        found.add(new Choice(fixed.cost + cost + ofKept, choice(choice)));
                    }
                });
            }
        }

        private List<Explanation> choice(Explanation[] ofKept) {
            List<Explanation> all = new ArrayList<>(fixed.explanations);
            all.addAll(List.of(chosen));
            all.addAll(List.of(ofKept));
            return all;
        }
    }

    /** For each block on, the least cost at which it and those after it touch as many crossing sums. */
    private static double[][] leastToTouch(Explanation[][] blocks) {
        double[][] least = new double[blocks.length + 1][Long.SIZE + 1];
        Arrays.fill(least[blocks.length], Double.POSITIVE_INFINITY);
        least[blocks.length][0] = 0;
        for (int block = blocks.length - 1; block >= 0; block--) {
            double[] own = new double[Long.SIZE + 1];
            Arrays.fill(own, Double.POSITIVE_INFINITY);
            int largest = 0;
            for (Explanation each : blocks[block]) {
                int touched = Long.bitCount(each.mask());
                own[touched] = Math.min(own[touched], each.cost() - blocks[block][0].cost());
                largest = Math.max(largest, touched);
            }
            for (int count = 0; count <= Long.SIZE; count++) {
                least[block][count] = Double.POSITIVE_INFINITY;
                for (int touched = 0; touched <= largest; touched++) {
                    double rest = least[block + 1][Math.max(0, count - touched)];
                    least[block][count] = Math.min(least[block][count], own[touched] + rest);
                }
            }
        }
        return least;
    }

    /** For each block on, and each crossing sum, the least cost at which it or one after it touches that. */
    private static double[][] leastToTouchOne(Explanation[][] blocks) {
        double[][] least = new double[blocks.length + 1][Long.SIZE];
        Arrays.fill(least[blocks.length], Double.POSITIVE_INFINITY);
        for (int block = blocks.length - 1; block >= 0; block--) {
            System.arraycopy(least[block + 1], 0, least[block], 0, Long.SIZE);
            for (Explanation each : blocks[block]) {
                double cost = each.cost() - blocks[block][0].cost();
                for (long left = each.mask(); left != 0; left &= left - 1) {
                    int bit = Long.numberOfTrailingZeros(left);
                    least[block][bit] = Math.min(least[block][bit], cost);
                }
            }
        }
        return least;
    }
}
