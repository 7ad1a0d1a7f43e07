package org.gongkai.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;

/** A table of a page that can be changed row by row, column by column and cell by cell; each change gives another one. */
final class Sheet {

    /** A cell, which stands at every place that it covers. */
    record Cell(String text) {

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private final List<List<Cell>> rows;

    private Sheet(List<List<Cell>> rows) {
        this.rows = rows;
    }

    static Sheet of(Grid grid) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rowCount(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < grid.columnCount(row); column++) {
                cells.add(cell(grid, rows, cells, row, column));
            }
            rows.add(cells);
        }
        return new Sheet(rows);
    }

    private static Cell cell(Grid grid, List<List<Cell>> above, List<Cell> left, int row, int column) {
        String text = grid.text(row, column);
        if (grid.isCovered(row, column)) {
            if (column > 0 && left.get(column - 1).text.equals(text)) {
                return left.get(column - 1);
            }
            return above.get(row - 1).get(column);
        }
        return new Cell(text);
    }

    int rowCount() {
        return rows.size();
    }

    int columnCount() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    List<Cell> row(int row) {
        return List.copyOf(rows.get(row));
    }

    /** Every cell once, in reading order. */
    List<Cell> cells() {
        return rows.stream().flatMap(List::stream).distinct().toList();
    }

    Sheet withoutRow(int row) {
        return changed(copy -> {
            copy.remove(row);
            return copy;
        });
    }

    Sheet withRowTwice(int row) {
        return changed(copy -> {
            copy.add(
                    row, copy.get(row).stream().map(cell -> new Cell(cell.text)).toList());
            return copy;
        });
    }

    Sheet withRowsExchanged(int row) {
        return changed(copy -> {
            Collections.swap(copy, row, row + 1);
            return copy;
        });
    }

    Sheet withRow(int row, List<String> texts) {
        return changed(copy -> {
            copy.add(row, texts.stream().map(Cell::new).toList());
            return copy;
        });
    }

    Sheet withoutColumn(int column) {
        return eachRow(cells -> {
            cells.remove(column);
            return cells;
        });
    }

    Sheet withColumnTwice(int column) {
        return eachRow(cells -> {
            cells.add(column, new Cell(cells.get(column).text));
            return cells;
        });
    }

    Sheet withColumnsExchanged(int column) {
        return eachRow(cells -> {
            Collections.swap(cells, column, column + 1);
            return cells;
        });
    }

    Sheet withoutLastCellOf(int row) {
        return changed(copy -> {
            List<Cell> cells = new ArrayList<>(copy.get(row));
            cells.remove(cells.size() - 1);
            copy.set(row, cells);
            return copy;
        });
    }

    Sheet with(Cell old, String text) {
        Cell other = new Cell(text);
        return eachRow(cells -> {
            cells.replaceAll(cell -> cell == old ? other : cell);
            return cells;
        });
    }

    Sheet part(int from, int end) {
        return new Sheet(rows.subList(from, end));
    }

    Sheet followedBy(Sheet other) {
        List<List<Cell>> both = new ArrayList<>(rows);
        both.addAll(other.rows);
        return new Sheet(both);
    }

    /** The same cells where each stands once: what covers several is in the first of them. */
    Sheet withoutSpans() {
        Set<Cell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return eachRow(cells -> cells.stream().filter(seen::add).toList());
    }

    private Sheet changed(UnaryOperator<List<List<Cell>>> change) {
        return new Sheet(change.apply(new ArrayList<>(rows)));
    }

    private Sheet eachRow(UnaryOperator<List<Cell>> change) {
        return new Sheet(
                rows.stream().map(row -> change.apply(new ArrayList<>(row))).toList());
    }

    Grid grid() {
        GridBuilder grid = Grid.builder();
        boolean[][] done = new boolean[rowCount()][columnCount()];
        for (int row = 0; row < rowCount(); row++) {
            grid.row();
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (!done[row][column]) {
                    Cell cell = rows.get(row).get(column);
                    int width = 1;
                    while (isAt(cell, row, column + width)) {
                        width++;
                    }
                    int height = 1;
                    while (isAcross(cell, row + height, column, width)) {
                        height++;
                    }
                    for (int covered = 0; covered < width * height; covered++) {
                        done[row + covered / width][column + covered % width] = true;
                    }
                    grid.cell(cell.text, height, width);
                }
            }
        }
        return grid.build();
    }

    private boolean isAt(Cell cell, int row, int column) {
        return row < rowCount()
                && column < rows.get(row).size()
                && rows.get(row).get(column) == cell;
    }

    private boolean isAcross(Cell cell, int row, int column, int width) {
        for (int covered = 0; covered < width; covered++) {
            if (!isAt(cell, row, column + covered)) {
                return false;
            }
        }
        return true;
    }
}
