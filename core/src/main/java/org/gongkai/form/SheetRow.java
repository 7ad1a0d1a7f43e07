package org.gongkai.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.internal.Recent;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Place;
import org.gongkai.text.CellText;
import org.jspecify.annotations.Nullable;

/** One row of a table on a page, with the keys of its texts. */
final class SheetRow {

    private static final String BLOCK = "第二十条第";

    private final Block.Table table;
    private final int row;
    private final String[] printedKeys;
    private final String[] keys;
    private final boolean[] values;
    private final List<String> distinctKeys;

    /** What is known of a text without its place. */
    private record Printed(String key, boolean isValue) {

        private static final Printed NUMBER = new Printed("", true);
        private static final Recent<Printed> RECENT =
                Recent.of(text -> new Printed(CellText.key(text), CellReader.looksLikeValue(text)));

        static Printed of(String text) {
            return CellReader.isNumber(text) ? NUMBER : RECENT.to(text);
        }
    }

    /** A row whose cells are known where they have the text of those before or above them, as those have that another spans. */
    private SheetRow(Block.Table table, int row, @Nullable SheetRow above) {
        this.table = table;
        this.row = row;
        this.keys = new String[table.grid().columnCount(row)];
        this.values = new boolean[keys.length];
        for (int column = 0; column < keys.length; column++) {
            if (isRepeated(column)) {
                keys[column] = keys[column - 1];
                values[column] = values[column - 1];
            } else if (above != null && above.hasText(column, text(column))) {
                keys[column] = above.keys[column];
                values[column] = above.values[column];
            } else {
                Printed printed = Printed.of(text(column));
                keys[column] = printed.key;
                values[column] = printed.isValue;
            }
        }
        this.printedKeys = keys;
        this.distinctKeys = distinct(keys);
    }

    private SheetRow(SheetRow other, String[] keys) {
        this.table = other.table;
        this.row = other.row;
        this.printedKeys = other.printedKeys;
        this.keys = keys;
        this.values = other.values;
        this.distinctKeys = distinct(keys);
    }

    /** The rows of a table that have cells. */
    static List<SheetRow> of(Block.Table table) {
        List<SheetRow> rows = new ArrayList<>(table.grid().rowCount());
        @Nullable SheetRow above = null;
        for (int row = 0; row < table.grid().rowCount(); row++) {
            if (table.grid().columnCount(row) > 0) {
                above = new SheetRow(table, row, above);
                rows.add(above);
            }
        }
        return rows;
    }

    private static List<String> distinct(String[] keys) {
        List<String> distinct = new ArrayList<>();
        String last = "";
        for (String key : keys) {
            if (!key.isEmpty() && !key.equals(last)) {
                distinct.add(key);
                last = key;
            }
        }
        return distinct;
    }

    private boolean hasText(int column, String text) {
        return column < size() && text(column).equals(text);
    }

    /** The same row with other keys, one a cell. */
    SheetRow withKeys(List<String> keys) {
        return new SheetRow(this, keys.toArray(new String[keys.size()]));
    }

    /** Whether a cell has the text of the one before it, as those have that another spans. */
    boolean isRepeated(int column) {
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

    /** The first text that is not blank, empty in a row without one. */
    String firstText() {
        int start = start();
        return start < size() ? text(start) : "";
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

    /** The key of what is printed in a cell, whatever the key of the cell is. */
    String printedKey(int column) {
        return printedKeys[column];
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
        return values[column] && hasDigit(text(column));
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (Character.isDigit(point)) {
                return true;
            }
            i += Character.charCount(point);
        }
        return false;
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

    /** Whether a cell has a key that is not empty. */
    boolean has(String key) {
        return distinctKeys.contains(key);
    }

    /** The keys that are not empty, each once where cells side by side have it. */
    List<String> distinctKeys() {
        return distinctKeys;
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
