package org.gongkai.tabulation;

import java.math.BigInteger;
import java.util.List;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.TableLayout;

/** Adds up the tables of units cell by cell: a blank adds nothing, and a cell that is blank in all of them stays blank. */
final class UnitSums {

    private UnitSums() {}

    /**
     * The sums of tables that all have one layout.
     *
     * @throws ArithmeticException if a sum is out of the range of a cell, naming the cell
     */
    static long[] of(TableLayout layout, List<? extends CountTable> tables) {
        long[] sums = new long[layout.cellCount()];
        boolean[] stated = new boolean[sums.length];
        long magnitude = 0;
        for (CountTable table : tables) {
            for (int cell = 0; cell < sums.length; cell++) {
                long value = table.orZero(cell);
                sums[cell] += value;
                magnitude |= Math.abs(value);
                stated[cell] |= table.isStated(cell);
            }
        }
        // The sums above are exact unless the number of tables times the greatest value can leave the range of a long.
        boolean exact =
                Long.numberOfLeadingZeros(magnitude) + Integer.numberOfLeadingZeros(tables.size()) > Integer.SIZE;
        for (int cell = 0; cell < sums.length; cell++) {
            if (!stated[cell]) {
                sums[cell] = CountRow.NOT_STATED;
            } else if (!exact) {
                sums[cell] = inRange(layout, cell, exactly(tables, cell));
            } else {
                inRange(layout, cell, BigInteger.valueOf(sums[cell]));
            }
        }
        return sums;
    }

    private static BigInteger exactly(List<? extends CountTable> tables, int cell) {
        BigInteger sum = BigInteger.ZERO;
        for (CountTable table : tables) {
            sum = sum.add(BigInteger.valueOf(table.orZero(cell)));
        }
        return sum;
    }

    private static long inRange(TableLayout layout, int cell, BigInteger sum) {
        if (sum.abs().compareTo(BigInteger.valueOf(CountRow.MAX_COUNT)) > 0) {
            throw new ArithmeticException("the sum " + sum + " of the units in " + layout.pointer(cell)
                    + " is more than " + CountRow.MAX_COUNT);
        }
        return sum.longValueExact();
    }
}
