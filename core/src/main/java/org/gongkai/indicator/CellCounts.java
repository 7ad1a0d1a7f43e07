package org.gongkai.indicator;

import org.gongkai.report.CountTable;
import org.gongkai.report.TableLayout;

/** The counts of a table, or of many of one layout. */
interface CellCounts {

    TableLayout layout();

    boolean isStated(int cell);

    long orZero(int cell);

    static CellCounts of(CountTable table) {
        return new OfTable(table);
    }

    /** Those of one table. */
    record OfTable(CountTable table) implements CellCounts {

        @Override
        public TableLayout layout() {
            return table.layout();
        }

        @Override
        public boolean isStated(int cell) {
            return table.isStated(cell);
        }

        @Override
        public long orZero(int cell) {
            return table.orZero(cell);
        }
    }
}
