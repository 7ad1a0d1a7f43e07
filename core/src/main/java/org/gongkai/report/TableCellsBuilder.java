package org.gongkai.report;

/** The cells of a table that is being built row by row; a row that is not set stays blank. */
final class TableCellsBuilder {

    private final TableLayout layout;
    private final long[] cells;
    private long rowsSet;

    TableCellsBuilder(TableLayout layout) {
        this.layout = layout;
        this.cells = CountTable.blankCells(layout);
    }

    void set(TableRow row, CountRow counts) {
        give(row);
        counts.copyTo(cells, row.firstCell());
    }

    void set(RowName name, CountRow counts) {
        set(layout.row(name), counts);
    }

    /** Sets the one numbered cell of a row. */
    void set(RowName name, ColumnName column, long value) {
        TableRow row = layout.row(name);
        int cell = row.cell(column);
        layout.column(cell).check(value);
        give(row);
        cells[cell] = value;
    }

    private void give(TableRow row) {
        long bit = 1L << row.index();
        if ((rowsSet & bit) != 0) {
            throw new IllegalStateException("row \"" + row.name() + "\" is given twice");
        }
        rowsSet |= bit;
    }

    boolean isSet(TableRow row) {
        return (rowsSet >>> row.index() & 1) != 0;
    }

    void remainingZero() {
        for (int cell = 0; cell < cells.length; cell++) {
            if (!isSet(layout.rowOf(cell)) && cells[cell] == CountRow.NOT_STATED) {
                cells[cell] = 0;
            }
        }
    }

    long[] cells() {
        return cells.clone();
    }
}
