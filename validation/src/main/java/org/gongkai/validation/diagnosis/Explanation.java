package org.gongkai.validation.diagnosis;

/**
 * Numbers of the cells of a block with which its sum holds.
 *
 * @param cost how unlikely they are
 * @param cells the cells with another number than the likeliest that was read
 * @param changes by how much more each is
 * @param key what the changes add to the key of the crossing sums
 * @param mask the crossing sums that they can touch, a bit for each
 */
record Explanation(double cost, int[] cells, long[] changes, long key, long mask) {

    static Explanation of(CrossingSums sums, double cost, int[] cells, long[] changes) {
        long key = 0;
        long mask = 0;
        for (int i = 0; i < cells.length; i++) {
            key += sums.key(cells[i], changes[i]);
            mask |= sums.mask(cells[i]);
        }
        return new Explanation(cost, cells, changes, key, mask);
    }

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
