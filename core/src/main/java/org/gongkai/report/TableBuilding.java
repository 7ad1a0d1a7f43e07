package org.gongkai.report;

/** The cells of a table that is being built row by row; a row that is not set stays blank. */
final class TableBuilding {

    private final TableLayout layout;
    private final long[] cells;
    private long rowsSet;

    TableBuilding(TableLayout layout) {
        this.layout = layout;
        this.cells = CountTable.blankCells(layout);
    }

    void set(String rowName, CountRow counts) {
        TableRow row = layout.row(rowName);
        give(row);
        counts.copyTo(cells, row.firstCell());
    }

    /** Sets the one numbered cell of a row. */
    void set(String rowName, String column, long value) {
        TableRow row = layout.row(rowName);
        int cell = row.cell(column);
        layout.column(cell).check(value);
        give(row);
        cells[cell] = value;
    }

    private void give(TableRow row) {
        long bit = 1L << layout.rows().indexOf(row);
        if ((rowsSet & bit) != 0) {
            throw new IllegalStateException("row \"" + row.name() + "\" is given twice");
        }
        rowsSet |= bit;
    }

    boolean isSet(String rowName) {
        return (rowsSet >>> layout.rows().indexOf(layout.row(rowName)) & 1) != 0;
    }

    void remainingZero() {
        for (int i = 0; i < layout.rows().size(); i++) {
            if ((rowsSet >>> i & 1) == 0) {
                for (int cell : layout.rows().get(i).cells()) {
                    cells[cell] = cells[cell] == CountRow.NOT_STATED ? 0 : cells[cell];
                }
            }
        }
    }

    long[] cells() {
        return cells.clone();
    }
}
