package org.gongkai.page;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;

/**
 * A table as it stands on a page: rows of cells with their texts, every span opened out.
 *
 * <p>A cell that spans several rows or columns covers each of them: all the cells it covers have its text, and all but the
 * first {@linkplain #isCovered are covered}. Rows need not be of one length; a page whose spans are lost has ragged rows.
 * Rows and columns are counted from 0. Two grids are equal if they have the same cells, wherever they were found.
 */
@NoJsonForm
public final class Grid implements Serializable {

    /** The most cells a grid can have, spans opened out. */
    public static final int MAX_CELLS = 250_000;

    /** The most columns that a cell can span, as in HTML. */
    public static final int MAX_COLUMN_SPAN = 1_000;

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int[] NO_LINES = {};

    private final String[][] texts;
    private final boolean[][] covered;
    private final int[][] lines;

    Grid(String[][] texts, boolean[][] covered, int[][] lines) {
        this.texts = texts;
        this.covered = covered;
        this.lines = lines;
    }

    /**
     * A grid of texts without spans.
     *
     * @param rows the texts row by row, not null and without nulls; rows may differ in length
     * @return the grid
     * @throws IllegalArgumentException if there are more than {@link #MAX_CELLS} cells
     */
    public static Grid of(List<? extends List<String>> rows) {
        GridBuilder builder = builder();
        for (List<String> row : Objects.requireNonNull(rows, "rows")) {
            builder.row();
            row.forEach(builder::cell);
        }
        return builder.build();
    }

    /** {@return a builder with no row} */
    public static GridBuilder builder() {
        return new GridBuilder();
    }

    /** {@return the number of rows} */
    public int rowCount() {
        return texts.length;
    }

    /** {@return the number of columns of the longest row} */
    public int columnCount() {
        return Arrays.stream(texts).mapToInt(row -> row.length).max().orElse(0);
    }

    /**
     * The length of a row.
     *
     * @param row the row, from 0
     * @return the number of its cells
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public int columnCount(int row) {
        return texts[row].length;
    }

    /** {@return the number of cells of all rows, covered cells included} */
    public int cellCount() {
        int count = 0;
        for (String[] row : texts) {
            count += row.length;
        }
        return count;
    }

    /** {@return whether all rows have the same number of cells} */
    public boolean isRectangular() {
        return Arrays.stream(texts).mapToInt(row -> row.length).distinct().count() <= 1;
    }

    /**
     * The text of a cell as it is printed.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @return the text, empty for a cell without one
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public String text(int row, int column) {
        return texts[row][column];
    }

    /**
     * Tells whether a cell is covered by one that starts further up or further left.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @return false for a cell of its own
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public boolean isCovered(int row, int column) {
        return covered[row][column];
    }

    /**
     * Where a cell stands in its source.
     *
     * @param table the number of this grid on its page, from 1
     * @param row the row, from 0
     * @param column the column, from 0; a column beyond the row stands for the end of the row
     * @return its line where the source has lines, else its row and column, both counted from 1
     */
    public Place place(int table, int row, int column) {
        int[] ofRow = lines[row];
        if (ofRow.length > 0) {
            return Place.ofLine(ofRow[Math.min(column, ofRow.length - 1)]);
        }
        return Place.ofCell(table, row + 1, column + 1);
    }

    /**
     * The texts of a row.
     *
     * @param row the row, from 0
     * @return the texts, unmodifiable
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public List<String> row(int row) {
        return List.of(texts[row]);
    }

    /** {@return the texts row by row, a text that spans several cells repeated in each; unmodifiable} */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(texts.length);
        for (String[] row : texts) {
            rows.add(List.of(row));
        }
        return List.copyOf(rows);
    }

    static int[] noLines() {
        return NO_LINES;
    }

    /** A copy of cells that have a text each, and a line each in a row that has lines. */
    private static Grid checked(String[][] texts, boolean[][] covered, int[][] lines) {
        if (covered.length != texts.length || lines.length != texts.length) {
            throw new IllegalArgumentException("rows of a grid differ in number");
        }
        Grid grid = new Grid(texts.clone(), covered.clone(), lines.clone());
        for (int row = 0; row < texts.length; row++) {
            grid.texts[row] = List.of(texts[row]).toArray(String[]::new);
            grid.covered[row] = covered[row].clone();
            grid.lines[row] = lines[row].clone();
            int columns = grid.texts[row].length;
            boolean withLines = grid.lines[row].length > 0;
            if (grid.covered[row].length != columns
                    || (withLines && grid.lines[row].length != columns)
                    || Arrays.stream(grid.lines[row]).anyMatch(line -> line < 1)) {
                throw new IllegalArgumentException("row " + row + " of a grid differs in its columns");
            }
        }
        if (grid.cellCount() > MAX_CELLS) {
            throw new IllegalArgumentException("a grid of more than " + MAX_CELLS + " cells");
        }
        return grid;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> checked(texts, covered, lines));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Grid that
                        && Arrays.deepEquals(texts, that.texts)
                        && Arrays.deepEquals(covered, that.covered));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(texts) + Arrays.deepHashCode(covered);
    }

    /** {@return the size and nothing of the texts, which can be long} */
    @Override
    public String toString() {
        return "Grid{" + rowCount() + " rows, " + columnCount() + " columns}";
    }
}
