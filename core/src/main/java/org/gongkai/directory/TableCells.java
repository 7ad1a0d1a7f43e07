package org.gongkai.directory;

import org.gongkai.page.Grid;
import org.gongkai.page.Place;

/** The cells of a table as rows under heads, whichever way the table lies. */
record TableCells(Grid grid, int table, Lie lie) {

    /** Which way a table lies. */
    enum Lie {
        /** Heads above, a row for each item. */
        UPRIGHT,
        /** A card: heads and what belongs to them side by side, several pairs in a row. */
        PAIRED,
        /** Heads at the left, a column for each item; a card of two columns is one item. */
        TURNED
    }

    int rowCount() {
        return switch (lie) {
            case UPRIGHT -> grid.rowCount();
            case PAIRED -> grid.columnCount() > 2 && grid.columnCount() % 2 == 0 ? 2 : 0;
            case TURNED -> grid.columnCount();
        };
    }

    int columnCount(int row) {
        return switch (lie) {
            case UPRIGHT -> grid.columnCount(row);
            case PAIRED -> grid.rowCount() * pairs();
            case TURNED -> grid.rowCount();
        };
    }

    private int pairs() {
        return grid.columnCount() / 2;
    }

    private int gridRow(int row, int column) {
        return switch (lie) {
            case UPRIGHT -> row;
            case PAIRED -> column / pairs();
            case TURNED -> column;
        };
    }

    private int gridColumn(int row, int column) {
        return switch (lie) {
            case UPRIGHT -> column;
            case PAIRED -> 2 * (column % pairs()) + row;
            case TURNED -> row;
        };
    }

    private boolean isThere(int row, int column) {
        return column >= 0
                && row < rowCount()
                && column < columnCount(row)
                && gridColumn(row, column) < grid.columnCount(gridRow(row, column));
    }

    /** The text as printed, empty where there is no cell, and in a pair that another pair reaches into. */
    String text(int row, int column) {
        if (!isThere(row, column) || (lie == Lie.PAIRED && isCovered(row, column))) {
            return "";
        }
        return grid.text(gridRow(row, column), gridColumn(row, column));
    }

    boolean isCovered(int row, int column) {
        return isThere(row, column) && grid.isCovered(gridRow(row, column), gridColumn(row, column));
    }

    /** Whether a cell is covered by one that starts in a row above, and not by one at its left. */
    boolean isCoveredFromAbove(int row, int column) {
        if (!isCovered(row, column)) {
            return false;
        }
        int left = column - 1;
        String text = text(row, column);
        while (isCovered(row, left) && text.equals(text(row, left))) {
            left--;
        }
        return !isThere(row, left) || !text.equals(text(row, left));
    }

    Place place(int row, int column) {
        return grid.place(table, gridRow(row, column), gridColumn(row, column));
    }
}
