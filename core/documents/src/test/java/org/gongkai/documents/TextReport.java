package org.gongkai.documents;

import java.util.List;
import java.util.function.BiConsumer;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;

/** Writes pages as text, each with its number below where there are several. */
public final class TextReport {

    private final StringBuilder text = new StringBuilder();
    private final BiConsumer<Grid, StringBuilder> tables;

    private TextReport(BiConsumer<Grid, StringBuilder> tables) {
        this.tables = tables;
    }

    /** {@return the text with a row a line and its cells between tabs, as it is copied from a sheet} */
    public static String inRows(List<Page> pages) {
        return new TextReport(TextReport::appendRows).of(pages);
    }

    /** {@return the text with a cell a line after a tab, as a word processor saves it} */
    public static String inCells(List<Page> pages) {
        return new TextReport(TextReport::appendCells).of(pages);
    }

    private String of(List<Page> pages) {
        int number = 1;
        for (Page page : pages) {
            for (Block block : page.blocks()) {
                if (block instanceof Block.Table table) {
                    tables.accept(table.grid(), text);
                } else if (block instanceof Block.Paragraph paragraph) {
                    text.append(paragraph.text()).append('\n');
                }
            }
            if (pages.size() > 1) {
                text.append("\n— ").append(number).append(" —\n\n");
            }
            number++;
        }
        return text.toString();
    }

    /** Merged cells have their text in the first of their places, and nothing in the others. */
    private static void appendRows(Grid grid, StringBuilder text) {
        for (int row = 0; row < grid.rowCount(); row++) {
            for (int column = 0; column < grid.columnCount(row); column++) {
                text.append(column == 0 ? "" : "\t").append(grid.isCovered(row, column) ? "" : grid.text(row, column));
            }
            text.append('\n');
        }
        text.append('\n');
    }

    private static void appendCells(Grid grid, StringBuilder text) {
        for (int row = 0; row < grid.rowCount(); row++) {
            for (int column = 0; column < grid.columnCount(row); column++) {
                if (!grid.isCovered(row, column)) {
                    text.append('\t').append(grid.text(row, column)).append('\n');
                }
            }
        }
    }
}
