package org.gongkai.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes a {@link Grid} row by row and cell by cell, spans given as HTML gives them.
 *
 * <p>A cell goes to the first column of its row that no cell from above covers. Where two spans overlap, the earlier cell
 * keeps the place. A span never makes new rows: it ends with the last row that is begun.
 */
public final class GridBuilder {

    private static final int ONE = 1;

    private final List<List<Cell>> rows = new ArrayList<>();
    private int cellCount;

    GridBuilder() {}

    /**
     * Begins the next row.
     *
     * @return this builder
     */
    public GridBuilder row() {
        rows.add(new ArrayList<>());
        return this;
    }

    /**
     * Adds a cell of one row and one column to the row that was begun last.
     *
     * @param text its text as printed, not null
     * @return this builder
     * @throws IllegalStateException if no row is begun
     */
    public GridBuilder cell(String text) {
        return cell(text, ONE, ONE);
    }

    /**
     * Adds a cell to the row that was begun last.
     *
     * @param text its text as printed, not null
     * @param rowSpan the rows it covers, 1 or more, or 0 for all that follow
     * @param columnSpan the columns it covers, 1 or more; more than {@link Grid#MAX_COLUMN_SPAN} count as that
     * @return this builder
     * @throws IllegalStateException if no row is begun
     * @throws IllegalArgumentException if a span is negative, or {@code columnSpan} is 0
     */
    public GridBuilder cell(String text, int rowSpan, int columnSpan) {
        Objects.requireNonNull(text, "text");
        if (rowSpan < 0 || columnSpan < 1) {
            throw new IllegalArgumentException("spans " + rowSpan + " and " + columnSpan + " are not of a cell");
        }
        begunLast()
                .add(new Cell(
                        text,
                        rowSpan == 0 ? Integer.MAX_VALUE : rowSpan,
                        Math.min(columnSpan, Grid.MAX_COLUMN_SPAN),
                        0));
        return this;
    }

    /**
     * Adds a cell of one row and one column that stands on a line of its source.
     *
     * @param text its text as printed, not null
     * @param line the line, from 1
     * @return this builder
     * @throws IllegalStateException if no row is begun
     * @throws IllegalArgumentException if {@code line} is less than 1
     */
    public GridBuilder cellAtLine(String text, int line) {
        Objects.requireNonNull(text, "text");
        if (line < 1) {
            throw new IllegalArgumentException("line " + line + " is less than 1");
        }
        begunLast().add(new Cell(text, ONE, ONE, line));
        return this;
    }

    private List<Cell> begunLast() {
        if (rows.isEmpty()) {
            throw new IllegalStateException("a cell is added before any row is begun");
        }
        return rows.get(rows.size() - 1);
    }

    /**
     * {@return the grid}
     *
     * @throws IllegalArgumentException if it has more than {@link Grid#MAX_CELLS} cells, spans opened out
     */
    public Grid build() {
        cellCount = 0;
        List<List<Placed>> placed = new ArrayList<>(rows.size());
        for (List<Cell> row : rows) {
            placed.add(new ArrayList<>(row.size()));
        }
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row)) {
                column = firstFree(placed.get(row), column);
                cover(placed, row, column, cell);
                column += cell.columnSpan;
            }
        }
        int count = placed.size();
        String[][] texts = new String[count][];
        boolean[][] covered = new boolean[count][];
        int[][] lines = new int[count][];
        for (int row = 0; row < count; row++) {
            List<Placed> cells = placed.get(row);
            texts[row] = new String[cells.size()];
            covered[row] = new boolean[cells.size()];
            boolean hasLines = haveLines(cells);
            lines[row] = hasLines ? new int[cells.size()] : Grid.noLines();
            for (int column = 0; column < cells.size(); column++) {
                texts[row][column] = cells.get(column).text;
                covered[row][column] = cells.get(column).covered;
                if (hasLines) {
                    lines[row][column] = cells.get(column).line;
                }
            }
        }
        return new Grid(texts, covered, lines);
    }

    private static boolean haveLines(List<Placed> cells) {
        for (Placed cell : cells) {
            if (cell.line == 0) {
                return false;
            }
        }
        return !cells.isEmpty();
    }

    private static int firstFree(List<Placed> row, int from) {
        int column = from;
        while (column < row.size() && row.get(column).taken) {
            column++;
        }
        return column;
    }

    private void cover(List<List<Placed>> placed, int row, int column, Cell cell) {
        int end = (int) Math.min(placed.size(), (long) row + cell.rowSpan);
        for (int r = row; r < end; r++) {
            List<Placed> cells = placed.get(r);
            for (int c = column; c < column + cell.columnSpan; c++) {
                while (cells.size() <= c) {
                    cells.add(Placed.FREE);
                    countCell();
                }
                if (!cells.get(c).taken) {
                    cells.set(c, new Placed(cell.text, r != row || c != column, cell.line, true));
                }
            }
        }
    }

    private void countCell() {
        cellCount++;
        if (cellCount > Grid.MAX_CELLS) {
            throw new IllegalArgumentException("a grid of more than " + Grid.MAX_CELLS + " cells");
        }
    }

    private record Cell(String text, int rowSpan, int columnSpan, int line) {}

    private record Placed(String text, boolean covered, int line, boolean taken) {

        /** A place that no cell has taken. */
        static final Placed FREE = new Placed("", false, 0, false);
    }
}
