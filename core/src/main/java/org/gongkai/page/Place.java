package org.gongkai.page;

import java.io.Serializable;
import java.util.Locale;
import org.gongkai.text.Text;

/**
 * Where something stands in a source: a cell of a table, a line, or the page as a whole.
 *
 * @param table the number of the table on the page, from 1; 0 where it is not in a table
 * @param row the row of the table, from 1; 0 for a table as a whole
 * @param column the column of the row, from 1; 0 for a row as a whole
 * @param line the line of the source, from 1; 0 where it has no lines
 */
public record Place(int table, int row, int column, int line) implements Serializable {

    /** The page as a whole. */
    public static final Place PAGE = new Place(0, 0, 0, 0);

    /**
     * Checks the parts.
     *
     * @param table the number of the table
     * @param row the row
     * @param column the column
     * @param line the line
     * @throws IllegalArgumentException if a part is negative, or a row or column is given without what it is part of
     */
    public Place {
        if (table < 0 || row < 0 || column < 0 || line < 0 || (table == 0 && row > 0) || (row == 0 && column > 0)) {
            throw new IllegalArgumentException(
                    "table " + table + ", row " + row + ", column " + column + ", line " + line + " is no place");
        }
    }

    /**
     * A cell.
     *
     * @param table the number of the table on the page, from 1
     * @param row the row, from 1
     * @param column the column, from 1
     * @return the place
     * @throws IllegalArgumentException if a number is negative
     */
    public static Place ofCell(int table, int row, int column) {
        return new Place(table, row, column, 0);
    }

    /**
     * A table as a whole.
     *
     * @param table the number of the table on the page, from 1
     * @return the place
     * @throws IllegalArgumentException if the number is negative
     */
    public static Place ofTable(int table) {
        return new Place(table, 0, 0, 0);
    }

    /**
     * A line.
     *
     * @param line the line, from 1
     * @return the place
     * @throws IllegalArgumentException if the number is negative
     */
    public static Place ofLine(int line) {
        return new Place(0, 0, 0, line);
    }

    /**
     * The place in words.
     *
     * @param locale the language, not null
     * @return such as {@code table 2, row 5, column 3} or {@code 第2张表第5行第3列}
     */
    public String describe(Locale locale) {
        return text().in(locale);
    }

    private Text text() {
        if (line > 0) {
            return Text.of("第" + line + "行", "line " + line);
        }
        if (table == 0) {
            return Text.of("全文", "page");
        }
        Text text = Text.of("第" + table + "张表", "table " + table);
        if (row > 0) {
            text = text.concat(Text.of("第" + row + "行", ", row " + row));
        }
        return column == 0 ? text : text.concat(Text.of("第" + column + "列", ", column " + column));
    }

    /** {@return the place in English words} */
    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }
}
