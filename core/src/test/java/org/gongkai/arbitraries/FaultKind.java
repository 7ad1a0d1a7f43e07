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
    /** A late change of an outcome that the totals of rows were not told of. */
    STALE_TOTAL,
    /** The row of what is carried forward was left 0. */
    FORWARD_ROW_EMPTY,
    /** The total of a row is not stated. */
    BLANKED_TOTAL,
    /** Digits all over the application table were read as others, as a scan or an OCR does. */
    MISREAD,
    /** Two rows of outcomes changed places; no reconciliation sees it. */
    SWAPPED_OUTCOMES,
    /** Two columns changed places; no reconciliation sees it. */
    SWAPPED_COLUMNS,
    /** The rows of what was received and carried in changed places; no reconciliation within one year sees it. */
    SWAPPED_RECEIVED,
    /** One cell of the table of disputes has any other number. */
    DISPUTE_CELL,
    /** The total of a group of disputes was not told of a late change of one of its results. */
    DISPUTE_STALE_TOTAL,
    /** The total of a group of disputes is not stated. */
    DISPUTE_BLANKED_TOTAL,
    /** Fewer normative documents are in force, or disclosed, than the year alone brought. */
    STOCK_TOO_SMALL,
    /** The report is published later than any agency may. */
    LATE_PUBLICATION
}
