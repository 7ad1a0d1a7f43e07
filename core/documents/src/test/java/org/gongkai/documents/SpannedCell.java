package org.gongkai.documents;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.page.Grid;

/**
 * A cell of a table with the cells that it covers, as it is drawn.
 *
 * @param text what stands in it
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param rowSpan the rows it covers
 * @param columnSpan the columns it covers
 */
public record SpannedCell(String text, int row, int column, int rowSpan, int columnSpan) {

    /** {@return the cells of a table in reading order} */
    public static List<SpannedCell> of(Grid grid) {
        boolean[][] taken = new boolean[grid.rowCount()][grid.columnCount()];
        List<SpannedCell> cells = new ArrayList<>();
        for (int row = 0; row < grid.rowCount(); row++) {
            for (int column = 0; column < grid.columnCount(row); column++) {
                if (!grid.isCovered(row, column)) {
                    cells.add(of(grid, row, column, taken));
                }
            }
        }
        return cells;
    }

    private static SpannedCell of(Grid grid, int row, int column, boolean[][] taken) {
        int right = column + 1;
        while (right < grid.columnCount(row) && grid.isCovered(row, right) && !taken[row][right]) {
            right++;
        }
        int bottom = row + 1;
        while (bottom < grid.rowCount() && isPart(grid, row, column, bottom, right)) {
            bottom++;
        }
        for (int r = row; r < bottom; r++) {
            for (int c = column; c < right; c++) {
                taken[r][c] = true;
            }
        }
        return new SpannedCell(grid.text(row, column), row, column, bottom - row, right - column);
    }

    private static boolean isPart(Grid grid, int row, int column, int below, int right) {
        for (int c = column; c < right; c++) {
            if (c >= grid.columnCount(below)
                    || !grid.isCovered(below, c)
                    || !grid.text(below, c).equals(grid.text(row, column))) {
                return false;
            }
        }
        return true;
    }

    /** {@return the row below it} */
    public int bottom() {
        return row + rowSpan;
    }

    /** {@return the column behind it} */
    public int right() {
        return column + columnSpan;
    }

    /** Whether what stands in it is never broken: a number, or nothing. */
    boolean isNumber() {
        return text.chars().allMatch(c -> c < 256 && c != '\n');
    }
}
