package org.gongkai.validation.diagnosis;

import java.util.Arrays;
import java.util.List;

/** The choices of some blocks, one explanation of each, by the key of what they change in the crossing sums. */
final class KeptChoices {

    private static final int FIRST_CAPACITY = 256;
    private static final int LOAD = 2;

    @FunctionalInterface
    interface Use {
        void accept(double cost, Explanation[] choice);
    }

    private final CrossingSums sums;
    private final Explanation[][] blocks;
    private final double most;
    private final NodeBudget budget;
    private final int[] chosen;
    private final long[] residuals;
    private final LeastCosts[] leastOfSum;

    private int count;
    private long[] keys = new long[FIRST_CAPACITY];
    private double[] costs = new double[FIRST_CAPACITY];
    private int[] choices;
    private final int[] heads;
    private final int[] next;

    KeptChoices(CrossingSums sums, List<Explanation[]> blocks, double most, NodeBudget budget) {
        this.sums = sums;
        this.blocks = blocks.toArray(Explanation[][]::new);
        this.most = most;
        this.budget = budget;
        this.chosen = new int[this.blocks.length];
        this.choices = new int[FIRST_CAPACITY * this.blocks.length];
        this.residuals = new long[sums.crossingCount()];
        this.leastOfSum = new LeastCosts[residuals.length];
        Arrays.setAll(leastOfSum, sum -> new LeastCosts());
        keep(0, 0, 0);
        heads = new int[Integer.highestOneBit(Math.max(1, count)) * LOAD];
        Arrays.fill(heads, -1);
        next = new int[count];
        for (int choice = 0; choice < count; choice++) {
            int slot = slot(keys[choice]);
            next[choice] = heads[slot];
            heads[slot] = choice;
        }
    }

    private void keep(int block, double cost, long key) {
        if (budget.isUsedUp()) {
            return;
        }
        if (block == blocks.length) {
            add(cost, key);
            return;
        }
        Explanation[] explanations = blocks[block];
        for (int i = 0; i < explanations.length; i++) {
            double with = cost + explanations[i].cost() - explanations[0].cost();
            if (with > most || !budget.step()) {
                return;
            }
            chosen[block] = i;
            explanations[i].put(sums, residuals, 1);
            keep(block + 1, with, key + explanations[i].key());
            explanations[i].put(sums, residuals, -1);
        }
    }

    private void add(double cost, long key) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, LOAD * count);
            costs = Arrays.copyOf(costs, LOAD * count);
            choices = Arrays.copyOf(choices, LOAD * count * chosen.length);
        }
        keys[count] = key;
        costs[count] = cost;
        System.arraycopy(chosen, 0, choices, count * chosen.length, chosen.length);
        count++;
        for (int sum = 0; sum < residuals.length; sum++) {
            leastOfSum[sum].put(residuals[sum], cost);
        }
    }

    private int slot(long key) {
        return (int) (key ^ (key >>> Integer.SIZE)) & (heads.length - 1);
    }

    /** The crossing sums that no choice up to a cost makes hold, a bit for each. */
    long open(long[] off, double above) {
        long open = 0;
        for (int sum = 0; sum < off.length; sum++) {
            if (leastOfSum[sum].of(-off[sum]) > above) {
                open |= CrossingSums.bit(sum);
            }
        }
        return open;
    }

    /** Gives the choices up to a cost that make up for what has a key. */
    void those(long key, double above, Use use) {
        for (int choice = heads[slot(-key)]; choice >= 0; choice = next[choice]) {
            if (keys[choice] == -key && costs[choice] <= above) {
                use.accept(costs[choice], choice(choice));
            }
        }
    }

    private Explanation[] choice(int number) {
        Explanation[] choice = new Explanation[blocks.length];
        for (int block = 0; block < choice.length; block++) {
            choice[block] = blocks[block][choices[number * choice.length + block]];
        }
        return choice;
    }
}
