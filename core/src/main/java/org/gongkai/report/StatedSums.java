package org.gongkai.report;

/** Sums of cells of which some may be blank. */
final class StatedSums {

    private StatedSums() {}

    /**
     * The sum of the stated cells, {@link CountRow#NOT_STATED} if there is none.
     *
     * <p>No more than 2<sup>9</sup> counts are ever added, so the sum of numbers below 2<sup>53</sup> stays exact.
     */
    static long ofStated(long[] cells, int start, int end) {
        return ofStated(cells, start, 1, end);
    }

    static long ofStated(long[] cells, int start, int step, int end) {
        long sum = 0;
        boolean stated = false;
        for (int i = start; i < end; i += step) {
            if (cells[i] != CountRow.NOT_STATED) {
                sum += cells[i];
                stated = true;
            }
        }
        return stated ? sum : CountRow.NOT_STATED;
    }
}
