package org.gongkai.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.page.Grid;

/** A table of a Word document; cells that are merged downwards have the text of the first of them. */
final class WordTable implements WordFlow.Table {

    private final List<Row> rows = new ArrayList<>();
    private Row row = new Row();
    private Cell cell = new Cell();

    private static final class Row {

        private final List<Cell> cells = new ArrayList<>();
        private int columnsBefore;
        private boolean isGone;
    }

    private static final class Cell {

        private WordFlow content = new WordFlow();
        private int width = 1;
        private boolean continuesDown;
        private boolean continuesRight;
    }

    void beginRow() {
        row = new Row();
        rows.add(row);
    }

    /** Leaves columns out at the beginning of the row. */
    void skipColumns(int count) {
        row.columnsBefore = Math.max(0, count);
    }

    /** Leaves the row out, which is deleted or hidden. */
    void dropRow() {
        row.isGone = true;
    }

    void beginCell() {
        cell = new Cell();
    }

    void span(int columns) {
        cell.width = Math.max(1, columns);
    }

    /** Goes on with the cell above. */
    void continueDown() {
        cell.continuesDown = true;
    }

    /** Goes on with the cell before. */
    void continueRight() {
        cell.continuesRight = true;
    }

    void endCell(WordFlow content) {
        cell.content = content;
        row.cells.add(cell);
    }

    @Override
    public Stream<WordFlow> cells() {
        return rows.stream()
                .filter(each -> !each.isGone)
                .flatMap(each -> each.cells.stream())
                .map(each -> each.content);
    }

    @Override
    public Grid grid(PageSize size) {
        MergedRows grid = new MergedRows(size);
        for (Row each : rows) {
            if (!each.isGone) {
                addTo(grid, each);
            }
        }
        return grid.grid();
    }

    private static void addTo(MergedRows grid, Row row) {
        grid.row();
        for (int before = row.columnsBefore; before > 0; before--) {
            grid.cell("", 1);
        }
        int at = 0;
        while (at < row.cells.size()) {
            Cell first = row.cells.get(at);
            int width = first.width;
            at++;
            while (at < row.cells.size() && row.cells.get(at).continuesRight) {
                width += row.cells.get(at).width;
                at++;
            }
            width = Math.min(width, Grid.MAX_COLUMN_SPAN);
            if (first.continuesDown) {
                grid.cellBelow(first.content.text(), width);
            } else {
                grid.cell(first.content.text(), width);
            }
        }
    }
}
