package org.gongkai.form;

import java.io.Serializable;

/**
 * The cells of a form that one printed cell covers.
 *
 * @param row the first row, from 0
 * @param column the first column, from 0
 * @param rowSpan the number of rows, 1 or more
 * @param columnSpan the number of columns, 1 or more
 */
public record FormArea(int row, int column, int rowSpan, int columnSpan) implements Serializable {

    /**
     * Checks the numbers.
     *
     * @param row the first row
     * @param column the first column
     * @param rowSpan the number of rows
     * @param columnSpan the number of columns
     * @throws IllegalArgumentException if a number is out of range
     */
    public FormArea {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "no area of " + rowSpan + " by " + columnSpan + " cells at " + row + ", " + column);
        }
    }

    boolean sharesRowWith(FormArea other) {
        return row < other.row + other.rowSpan && other.row < row + rowSpan;
    }

    boolean sharesColumnWith(FormArea other) {
        return column < other.column + other.columnSpan && other.column < column + columnSpan;
    }
}
