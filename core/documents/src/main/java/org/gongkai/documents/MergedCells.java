package org.gongkai.documents;

import java.util.Arrays;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;

/** The cells of a sheet, rows of one length; those that are merged have the text of the first of them, which covers the others. */
final class MergedCells {

    private final String[][] texts;
    private final int height;
    private final int width;
    private final boolean[][] covered;
    private final int[][] rowSpans;
    private final int[][] columnSpans;
    private final PageSize size = new PageSize();

    MergedCells(String[][] texts) {
        this.texts = texts;
        height = texts.length;
        width = height == 0 ? 0 : texts[0].length;
        covered = new boolean[height][width];
        rowSpans = ones();
        columnSpans = ones();
    }

    private int[][] ones() {
        int[][] ones = new int[height][width];
        for (int[] row : ones) {
            Arrays.fill(row, 1);
        }
        return ones;
    }

    /**
     * Merges cells of the sheet.
     *
     * @throws TooLargeException if more is merged than is read
     */
    void merge(int top, int left, int lastRow, int lastColumn) {
        int bottom = lastRow + 1;
        int right = lastColumn + 1;
        size.add(texts[top][left], bottom - top, right - left);
        boolean isOne = isApart(top, left, bottom, right);
        for (int row = top; row < bottom; row++) {
            Arrays.fill(texts[row], left, right, texts[top][left]);
            if (isOne) {
                Arrays.fill(covered[row], left, right, true);
            }
        }
        if (isOne) {
            covered[top][left] = false;
            rowSpans[top][left] = bottom - top;
            columnSpans[top][left] = right - left;
        }
    }

    /** Whether an area is one that a cell can cover, and no other cell covers a part of it. */
    private boolean isApart(int top, int left, int bottom, int right) {
        if (right - left > Grid.MAX_COLUMN_SPAN) {
            return false;
        }
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                if (covered[row][column] || rowSpans[row][column] > 1 || columnSpans[row][column] > 1) {
                    return false;
                }
            }
        }
        return true;
    }

    Grid grid() {
        GridBuilder grid = Grid.builder();
        for (int row = 0; row < height; row++) {
            grid.row();
            for (int column = 0; column < width; column++) {
                if (!covered[row][column]) {
                    grid.cell(texts[row][column], rowSpans[row][column], columnSpans[row][column]);
                }
            }
        }
        return grid.build();
    }
}
