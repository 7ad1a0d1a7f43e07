package org.gongkai.validation.diagnosis;

/** Numbers of the cells of a block with which its sum holds, as changes of what was most likely read. */
final class Explanation {

    private final double cost;
    private final int[] cells;
    private final long[] changes;
    private final long key;
    private final long mask;

    private Explanation(double cost, int[] cells, long[] changes, long key, long mask) {
        this.cost = cost;
        this.cells = cells;
        this.changes = changes;
        this.key = key;
        this.mask = mask;
    }

    static Explanation of(CrossingSums sums, double cost, int[] cells, long[] changes) {
        long key = 0;
        long mask = 0;
        for (int i = 0; i < cells.length; i++) {
            key += sums.key(cells[i], changes[i]);
            mask |= sums.mask(cells[i]);
        }
        return new Explanation(cost, cells, changes, key, mask);
    }

    /** How unlikely they are. */
    double cost() {
        return cost;
    }

    /** What the changes add to the key of the crossing sums. */
    long key() {
        return key;
    }

    /** The crossing sums that they can touch, a bit for each. */
    long mask() {
        return mask;
    }

    /** Puts the changes into the residuals of the crossing sums, or takes them out with -1. */
    void put(CrossingSums sums, long[] residuals, int times) {
        for (int i = 0; i < cells.length; i++) {
            sums.change(cells[i], times * changes[i], residuals);
        }
    }

    void putInto(long[] numbers) {
        for (int i = 0; i < cells.length; i++) {
            numbers[cells[i]] += changes[i];
        }
    }
}
