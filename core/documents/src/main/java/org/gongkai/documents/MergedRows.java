package org.gongkai.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;
import org.jspecify.annotations.Nullable;

/** The rows of a table as word processors keep them; a cell that goes on with the one above it has the text of that. */
final class MergedRows {

    private final PageSize size;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<String> above = new ArrayList<>();
    private Map<Integer, Cell> cellsAbove = Map.of();
    private Map<Integer, Cell> cells = new HashMap<>();
    private int column;

    /** A cell with the number of rows that it covers. */
    private static final class Cell {

        private final String text;
        private final int width;
        private final Cell first;
        private int height = 1;

        /** A cell, merged with one above it if that is as wide. */
        Cell(String text, int width, @Nullable Cell merged) {
            this.text = text;
            this.width = width;
            first = merged == null || merged.width != width ? this : merged.first;
            if (first != this) {
                first.height++;
            }
        }
    }

    /** No rows yet, of a page with what is counted already. */
    MergedRows(PageSize size) {
        this.size = size;
    }

    void row() {
        rows.add(new ArrayList<>());
        cellsAbove = cells;
        cells = new HashMap<>();
        column = 0;
    }

    /**
     * Adds a cell to the last row.
     *
     * @throws TooLargeException if the page has more cells or text than is read
     */
    void cell(String text, int width) {
        add(text, width, null);
    }

    /** Adds a cell that goes on with the one above it; where there is none, one with the text. */
    void cellBelow(String text, int width) {
        boolean isBelow = column < above.size();
        add(isBelow ? above.get(column) : text, width, isBelow ? cellsAbove.get(column) : null);
    }

    /** The column at which the next cell of the last row begins, from 0. */
    int column() {
        return column;
    }

    private void add(String text, int width, @Nullable Cell merged) {
        size.add(text, 1, width);
        while (above.size() < column + width) {
            above.add("");
        }
        for (int i = 0; i < width; i++) {
            above.set(column + i, text);
        }
        Cell cell = new Cell(text, width, merged);
        rows.get(rows.size() - 1).add(cell);
        cells.put(column, cell);
        column += width;
    }

    Grid grid() {
        GridBuilder grid = Grid.builder();
        for (List<Cell> row : rows) {
            grid.row();
            row.stream()
                    .filter(cell -> cell.first == cell)
                    .forEach(cell -> grid.cell(cell.text, cell.height, cell.width));
        }
        return grid.build();
    }
}
