package org.gongkai.documents;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A table of a Word document; cells that are merged downwards have the text of the first of them. */
final class WordTable {

    private final PageSize size;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<String> above = new ArrayList<>();
    private Map<Integer, Cell> cellsAbove = Map.of();

    /** A cell with the number of rows that it covers. */
    private static final class Cell {

        private final String text;
        private final int width;
        private final Cell first;
        private int height = 1;

        /** A cell, merged with one above it if that is as wide. */
        Cell(String text, int width, @Nullable Cell merged) {
            this.text = text;
            this.width = width;
            first = merged == null || merged.width != width ? this : merged.first;
            if (first != this) {
                first.height++;
            }
        }
    }

    private WordTable(PageSize size) {
        this.size = size;
    }

    /**
     * The cells of a table.
     *
     * @throws TooLargeException if the page has more cells or text than is read
     */
    static Grid grid(XWPFTable table, PageSize size) {
        WordTable cells = new WordTable(size);
        table.getRows().forEach(cells::add);
        GridBuilder grid = Grid.builder();
        for (List<Cell> row : cells.rows) {
            grid.row();
            row.stream()
                    .filter(cell -> cell.first == cell)
                    .forEach(cell -> grid.cell(cell.text, cell.height, cell.width));
        }
        return grid.build();
    }

    private void add(XWPFTableRow row) {
        List<Cell> cells = new ArrayList<>();
        Map<Integer, Cell> byColumn = new HashMap<>();
        int column = 0;
        for (int before = columnsBefore(row); column < before; column++) {
            cells.add(cell("", 1, column, null));
        }
        for (ICell each : row.getTableICells()) {
            Optional<CTTcPr> properties = properties(each);
            int width = properties.map(WordTable::width).orElse(1);
            boolean goesOn = properties.filter(WordTable::continues).isPresent() && column < above.size();
            Cell cell = cell(
                    goesOn ? above.get(column) : WordPage.text(each),
                    width,
                    column,
                    goesOn ? cellsAbove.get(column) : null);
            cells.add(cell);
            byColumn.put(column, cell);
            column += width;
        }
        rows.add(cells);
        cellsAbove = byColumn;
    }

    private Cell cell(String text, int width, int column, @Nullable Cell merged) {
        size.add(text, 1, width);
        while (above.size() < column + width) {
            above.add("");
        }
        for (int i = 0; i < width; i++) {
            above.set(column + i, text);
        }
        return new Cell(text, width, merged);
    }

    /** The columns that are left out at the beginning of a row. */
    private static int columnsBefore(XWPFTableRow row) {
        CTTrPr properties = row.getCtRow().getTrPr();
        return properties == null || properties.sizeOfGridBeforeArray() == 0
                ? 0
                : columns(properties.getGridBeforeArray(0), 0);
    }

    private static Optional<CTTcPr> properties(ICell cell) {
        return cell instanceof XWPFTableCell plain
                ? Optional.ofNullable(plain.getCTTc().getTcPr())
                : Optional.empty();
    }

    private static int width(CTTcPr properties) {
        return properties.isSetGridSpan() ? columns(properties.getGridSpan(), 1) : 1;
    }

    /** A number of columns; where none is stated, the least. */
    private static int columns(CTDecimalNumber number, int least) {
        BigInteger stated = number.getVal();
        return stated == null
                ? least
                : stated.max(BigInteger.valueOf(least))
                        .min(BigInteger.valueOf(Grid.MAX_COLUMN_SPAN))
                        .intValue();
    }

    private static boolean continues(CTTcPr properties) {
        return properties.isSetVMerge()
                && !STMerge.RESTART.equals(properties.getVMerge().getVal());
    }
}
