package org.gongkai.documents;

import org.gongkai.page.Grid;
import org.gongkai.text.Text;

/** How large the tables of a page become when spans are opened out, each place of which has the whole text of its cell. */
final class PageSize {

    static final Text TOO_MANY_CELLS =
            Text.of("页面的单元格多于 " + Grid.MAX_CELLS + " 个", "a page of more than " + Grid.MAX_CELLS + " cells");

    /** More than all the text of the largest document, in characters. */
    private static final long MOST_TEXT = 32_000_000;

    private long cells;
    private long text;

    /**
     * Counts a cell before it is added.
     *
     * @throws TooLargeException if the page has more cells or text than is read
     */
    void add(String content, int rows, int columns) {
        long places = (long) rows * columns;
        cells += places;
        text += places * content.length();
        if (cells > Grid.MAX_CELLS) {
            throw new TooLargeException(TOO_MANY_CELLS);
        }
        if (text > MOST_TEXT) {
            throw new TooLargeException(
                    Text.of("单元格文字多于 " + MOST_TEXT + " 字", "cells of more than " + MOST_TEXT + " characters"));
        }
    }
}
