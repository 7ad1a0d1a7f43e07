package org.gongkai.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.validation.between.UnitTotals;

/** By how much a summary differs from the sums of its units, over the cells and the amount of all tables; blanks are 0. */
final class UnitDifferences {

    private static final List<Function<AnnualReport, CountTable>> TABLES =
            List.of(AnnualReport::proactive, AnnualReport::applications, AnnualReport::disputes);

    private final long[][] cells;
    private final BigDecimal amount;

    private UnitDifferences(long[][] cells, BigDecimal amount) {
        this.cells = cells;
        this.amount = amount;
    }

    /** The sums of units themselves, as they differ from nothing. */
    static UnitDifferences ofSums(List<AnnualReport> units) {
        long[][] cells = new long[TABLES.size()][];
        for (int i = 0; i < cells.length; i++) {
            Function<AnnualReport, CountTable> table = TABLES.get(i);
            int count = table.apply(units.get(0)).layout().cellCount();
            UnitTotals totals = UnitTotals.of(count, units.stream().map(table).toList());
            cells[i] = new long[count];
            for (int cell = 0; cell < count; cell++) {
                cells[i][cell] = totals.sum(cell);
            }
        }
        return new UnitDifferences(
                cells, units.stream().map(UnitDifferences::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The summary less the sums of the units, whose tables have its rows. */
    static UnitDifferences of(AnnualReport summary, List<AnnualReport> units) {
        UnitDifferences sums = ofSums(units);
        for (int i = 0; i < sums.cells.length; i++) {
            CountTable table = TABLES.get(i).apply(summary);
            for (int cell = 0; cell < sums.cells[i].length; cell++) {
                sums.cells[i][cell] = table.orZero(cell) - sums.cells[i][cell];
            }
        }
        return new UnitDifferences(sums.cells, amount(summary).subtract(sums.amount));
    }

    private static BigDecimal amount(AnnualReport report) {
        return report.proactive().amount().map(Yuan::amount).orElse(BigDecimal.ZERO);
    }

    boolean areNone() {
        for (long[] ofTable : cells) {
            for (long difference : ofTable) {
                if (difference != 0) {
                    return false;
                }
            }
        }
        return amount.signum() == 0;
    }

    /** Tells whether they are the figures of a unit so many times over. */
    boolean are(AnnualReport unit, int times) {
        for (int i = 0; i < cells.length; i++) {
            CountTable table = TABLES.get(i).apply(unit);
            for (int cell = 0; cell < cells[i].length; cell++) {
                if (cells[i][cell] != times * table.orZero(cell)) {
                    return false;
                }
            }
        }
        return amount.compareTo(amount(unit).multiply(BigDecimal.valueOf(times))) == 0;
    }
}
