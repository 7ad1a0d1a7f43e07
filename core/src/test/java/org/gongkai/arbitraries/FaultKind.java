package org.gongkai.arbitraries;

/** The kinds of mistakes that {@link Faults} puts into a report. */
public enum FaultKind {
    /** One cell has any other number. */
    ONE_CELL,
    /** Two cells have any other numbers. */
    TWO_CELLS,
    /** Two neighbouring digits of a cell changed places. */
    SWAPPED_DIGITS,
    /** One digit of a cell is another. */
    DIGIT_REPLACED,
    /** A digit of a cell is missing. */
    DIGIT_MISSING,
    /** A cell has a digit too many. */
    DIGIT_EXTRA,
    /** Two neighbouring cells of a row changed places. */
    NEIGHBOUR_COLUMN,
    /** The numbers of a row, its total included, stand a column further. */
    SHIFTED_ROW,
    /** A late change of an outcome that the totals of its row and column were not told of. */
    STALE_TOTAL,
    /** The row of what is carried forward was left 0. */
    FORWARD_ROW_EMPTY,
    /** The total of a row is not stated. */
    BLANKED_TOTAL
}
