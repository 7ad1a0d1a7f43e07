package org.gongkai.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    SheetRow(Block.Table table, int row) {
        this(table, row, keys(table.grid().row(row)));
    }

    private SheetRow(Block.Table table, int row, String[] keys) {
        this.table = table;
        this.row = row;
        this.keys = keys;
    }

    private static String[] keys(List<String> texts) {
        String[] keys = new String[texts.size()];
        for (int i = 0; i < keys.length; i++) {
            // What spans cells is repeated in them.
            boolean repeated = i > 0 && texts.get(i).equals(texts.get(i - 1));
            keys[i] = repeated ? keys[i - 1] : CellText.key(texts.get(i));
        }
        return keys;
    }

    /** The same row with other keys, one a cell. */
    SheetRow withKeys(List<String> keys) {
        return new SheetRow(table, row, keys.toArray(String[]::new));
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
        while (end > 0 && CellReader.looksLikeValue(text(end - 1))) {
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
        return CellText.plain(text(column)).isEmpty();
    }

    /** Whether a cell from one column on has a number with digits, and not only what stands for one. */
    boolean hasDigit(int from) {
        return IntStream.range(from, size()).anyMatch(this::isNumber);
    }

    boolean isNumber(int column) {
        return text(column).codePoints().anyMatch(Character::isDigit) && CellReader.looksLikeValue(text(column));
    }

    /** The heading of a block of the table of proactive disclosure, where the row has one. */
    Optional<String> blockHeading() {
        return IntStream.range(0, size())
                .filter(column -> keys[column].startsWith(BLOCK))
                .mapToObj(this::text)
                .findFirst();
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
        return IntStream.range(from, end)
                .filter(column -> column == from || !text(column).equals(text(column - 1)))
                .mapToObj(this::text)
                .collect(Collectors.joining());
    }
}
