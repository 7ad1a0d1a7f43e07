package org.gongkai.validation.wording;

import org.gongkai.text.Text;

/** How blank cells are named: a few one by one, and many by the column or the row in which they are. */
public final class BlankWords {

    /** The most cells that are named one by one. */
    public static final int MOST_NAMED = 3;

    /** The most rows or columns that are named. */
    public static final int MOST_LINES = 6;

    /** What stands between the row and the column in the name of a cell. */
    public static final String BETWEEN = " / ";

    /** So many cells of a column: its name, then how many. */
    public static final Text OF_COLUMN = Text.of("“%1$s”一列的%2$d格", "%2$d of column %1$s");

    /** So many cells of a row: its name, then how many. */
    public static final Text OF_ROW = Text.of("“%1$s”一行的%2$d格", "%2$d of row %1$s");

    /** What stands between two names. */
    public static final Text JOINT = Text.of("、", ", ");

    /** What stands in place of the rest, with how many cells there are in all. */
    public static final Text REST = Text.of("等共%1$d格", " and others, %1$d in all");

    private BlankWords() {}
}
