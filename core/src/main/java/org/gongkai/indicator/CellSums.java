package org.gongkai.indicator;

import java.io.Serial;
import java.io.Serializable;
import org.gongkai.report.CountTable;
import org.gongkai.report.TableLayout;

/** The counts of tables of one layout that state all of theirs, added up cell by cell. */
final class CellSums implements CellCounts, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final TableLayout layout;
    private final long[] sums;

    CellSums(TableLayout layout) {
        this.layout = layout;
        this.sums = new long[layout.cellCount()];
    }

    void add(CountTable table) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += table.orZero(i);
        }
    }

    void merge(CellSums other) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
    }

    @Override
    public TableLayout layout() {
        return layout;
    }

    @Override
    public boolean isStated(int cell) {
        return true;
    }

    @Override
    public long orZero(int cell) {
        return sums[cell];
    }
}
