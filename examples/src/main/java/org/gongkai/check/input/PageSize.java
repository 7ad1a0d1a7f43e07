package org.gongkai.check.input;

import org.gongkai.page.Grid;

/** How large the tables of a page become when spans are opened out, each place of which has the whole text of its cell. */
final class PageSize {

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
            throw new TooLargeException("a page of more than " + Grid.MAX_CELLS + " cells");
        }
        if (text > MOST_TEXT) {
            throw new TooLargeException("cells of more than " + MOST_TEXT + " characters");
        }
    }
}
