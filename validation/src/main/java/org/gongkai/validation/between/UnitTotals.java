package org.gongkai.validation.between;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.gongkai.report.CountTable;
import org.gongkai.text.Text;
import org.gongkai.validation.ReportPlace;

/** The sums of the tables of units, cell by cell. */
public final class UnitTotals {

    /** Where the summary stands beside its units. */
    public static final ReportPlace SUMMARY = new ReportPlace("/summary", "汇总");

    /** A finding lists the cells of so many units at most; its figures are of all. */
    public static final int LISTED = 50;

    /** Far beyond every cell, and far enough from the ends of a long that differences from cells do not overflow. */
    private static final long BEYOND = Long.MAX_VALUE / 2;

    private final long[] sums;
    private final int[] blanks;

    private UnitTotals(long[] sums, int[] blanks) {
        this.sums = sums;
        this.blanks = blanks;
    }

    /**
     * The sums of tables of one layout.
     *
     * @param cells how many cells the layout has
     * @param tables the tables, not null
     * @return their sums
     */
    public static UnitTotals of(int cells, List<? extends CountTable> tables) {
        Objects.requireNonNull(tables, "tables");
        long[] sums = new long[cells];
        int[] blanks = new int[cells];
        long magnitude = 0;
        for (CountTable table : tables) {
            for (int cell = 0; cell < cells; cell++) {
                long value = table.orZero(cell);
                sums[cell] += value;
                magnitude |= Math.abs(value);
            }
            if (!table.isComplete()) {
                for (int cell = 0; cell < cells; cell++) {
                    blanks[cell] += table.isStated(cell) ? 0 : 1;
                }
            }
        }
        // The number of tables times the greatest value could leave the range of a long.
        if (Long.numberOfLeadingZeros(magnitude) + Integer.numberOfLeadingZeros(tables.size()) <= Integer.SIZE + 1) {
            for (int cell = 0; cell < cells; cell++) {
                sums[cell] = clamped(tables, cell);
            }
        }
        return new UnitTotals(sums, blanks);
    }

    /**
     * Where a unit stands beside others.
     *
     * @param agency the name of the unit, not null
     * @return its place
     */
    public static ReportPlace placeOf(String agency) {
        return ReportPlace.named("/units", Objects.requireNonNull(agency, "agency"));
    }

    /**
     * What must hold between a summary and its units.
     *
     * @param cell what people call the cell or the amount, not null
     * @return that the summary has the sum of the units there
     */
    public static Text statement(Text cell) {
        Objects.requireNonNull(cell, "cell");
        return Text.of("“" + cell.zh() + "”：汇总 = 各单位之和", cell.en() + ": summary = sum of the units");
    }

    private static long clamped(List<? extends CountTable> tables, int cell) {
        BigInteger sum = BigInteger.ZERO;
        for (CountTable table : tables) {
            sum = sum.add(BigInteger.valueOf(table.orZero(cell)));
        }
        return sum.min(BigInteger.valueOf(BEYOND))
                .max(BigInteger.valueOf(-BEYOND))
                .longValueExact();
    }

    /**
     * The sum of what is stated; of sums beyond every count only that they are.
     *
     * @param cell the number of the cell
     * @return the sum
     */
    public long sum(int cell) {
        return sums[cell];
    }

    /**
     * How many units do not state a cell.
     *
     * @param cell the number of the cell
     * @return from none to all of them
     */
    public int blanks(int cell) {
        return blanks[cell];
    }
}
