package org.gongkai.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Place;
import org.gongkai.text.CellText;

/** One row of a table on a page, with the keys of its texts. */
final class SheetRow {

    private static final String BLOCK = "第二十条第";

    private final Block.Table table;
    private final int row;
    private final String[] keys;
    private final boolean[] values;

    SheetRow(Block.Table table, int row) {
        this.table = table;
        this.row = row;
        this.keys = new String[table.grid().columnCount(row)];
        this.values = new boolean[keys.length];
        for (int column = 0; column < keys.length; column++) {
            boolean isRepeated = isRepeated(column);
            keys[column] = isRepeated ? keys[column - 1] : CellText.key(text(column));
            values[column] = isRepeated ? values[column - 1] : CellReader.looksLikeValue(text(column));
        }
    }

    private SheetRow(SheetRow other, String[] keys) {
        this.table = other.table;
        this.row = other.row;
        this.keys = keys;
        this.values = other.values;
    }

    /** The same row with other keys, one a cell. */
    SheetRow withKeys(List<String> keys) {
        return new SheetRow(this, keys.toArray(String[]::new));
    }

    /** Whether a cell has the text of the one before it, as those have that another spans. */
    private boolean isRepeated(int column) {
        return column > 0 && text(column).equals(text(column - 1));
    }

    /** The number of the table on the page that the row stands in. */
    int tableNumber() {
        return table.number();
    }

    private Grid grid() {
        return table.grid();
    }

    int size() {
        return keys.length;
    }

    /** The size without the blanks at the end. */
    int end() {
        int end = size();
        while (end > 0 && isBlank(end - 1)) {
            end--;
        }
        return end;
    }

    /** The first column that is not blank, the size of a row without one. */
    int start() {
        int start = 0;
        while (start < size() && isBlank(start)) {
            start++;
        }
        return start;
    }

    /** The column after the last text that is no number. */
    int endOfTexts() {
        int end = size();
        while (end > 0 && looksLikeValue(end - 1)) {
            end--;
        }
        return end;
    }

    String text(int column) {
        return grid().text(row, column);
    }

    String key(int column) {
        return keys[column];
    }

    boolean isBlank(int column) {
        return keys[column].isEmpty() && CellText.plain(text(column)).isEmpty();
    }

    /** Whether a cell has what stands in one for numbers: a number, what stands for one, or nothing. */
    boolean looksLikeValue(int column) {
        return values[column];
    }

    /** Whether a cell from one column on has a number with digits, and not only what stands for one. */
    boolean hasDigit(int from) {
        for (int column = from; column < size(); column++) {
            if (isNumber(column)) {
                return true;
            }
        }
        return false;
    }

    boolean isNumber(int column) {
        return values[column] && text(column).codePoints().anyMatch(Character::isDigit);
    }

    /** The heading of a block of the table of proactive disclosure, where the row has one. */
    Optional<String> blockHeading() {
        for (int column = 0; column < size(); column++) {
            if (keys[column].startsWith(BLOCK)) {
                return Optional.of(text(column));
            }
        }
        return Optional.empty();
    }

    boolean has(String key) {
        return Arrays.asList(keys).contains(key);
    }

    List<String> keys() {
        return Arrays.asList(keys);
    }

    Place place(int column) {
        return grid().place(table.number(), row, column);
    }

    Place place() {
        return place(0).line() > 0 ? place(0) : new Place(table.number(), row + 1, 0, 0);
    }

    /** Whether a cell of another row or column reaches here. */
    boolean isCovered(int column) {
        return grid().isCovered(row, column);
    }

    /** The texts from one column up to another, those of covered cells once. */
    String join(int from, int end) {
        if (end == from + 1) {
            return text(from);
        }
        StringBuilder joined = new StringBuilder();
        for (int column = from; column < end; column++) {
            if (column == from || !isRepeated(column)) {
                joined.append(text(column));
            }
        }
        return joined.toString();
    }
}
