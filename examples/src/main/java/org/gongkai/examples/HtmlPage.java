package org.gongkai.examples;

import org.gongkai.grid.Grid;
import org.gongkai.grid.GridBuilder;
import org.gongkai.grid.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The paragraphs and tables of an HTML document.
 *
 * <p>A table that holds other tables only lays the page out; its cells are read as parts of the page. What is hidden is not
 * read.
 */
final class HtmlPage {

    private static final String IGNORED =
            "script, style, noscript, template, [hidden], [style*=display:none], [style*=display: none]";
    private static final int MOST_SPANNED_ROWS = 65_534;

    private final Page.Builder page = Page.builder();
    private final StringBuilder paragraph = new StringBuilder();

    private HtmlPage() {}

    static Page of(String html) {
        Element body = Jsoup.parse(html).body();
        body.select(IGNORED).remove();
        HtmlPage reading = new HtmlPage();
        reading.read(body);
        reading.endParagraph();
        return reading.page.build();
    }

    private void read(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                paragraph.append(text.text());
            } else if (node instanceof Element child) {
                readElement(child);
            }
        }
    }

    private void readElement(Element element) {
        if (element.normalName().equals("br")) {
            endParagraph();
        } else if (element.normalName().equals("table")
                && element.select("table").size() == 1) {
            endParagraph();
            page.table(grid(element));
        } else if (element.isBlock() || element.normalName().equals("td")) {
            endParagraph();
            read(element);
            endParagraph();
        } else {
            read(element);
        }
    }

    private void endParagraph() {
        String text = paragraph.toString().strip();
        if (!text.isEmpty()) {
            page.paragraph(text);
        }
        paragraph.setLength(0);
    }

    private static Grid grid(Element table) {
        GridBuilder grid = Grid.builder();
        for (Element row : table.select("tr")) {
            grid.row();
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    grid.cell(
                            cell.text(),
                            span(cell, "rowspan", MOST_SPANNED_ROWS),
                            Math.max(1, span(cell, "colspan", Grid.MAX_COLUMN_SPAN)));
                }
            }
        }
        return grid.build();
    }

    /** A span as browsers take it: what is no number is 1. */
    private static int span(Element cell, String name, int most) {
        String value = cell.attr(name).strip();
        if (!value.matches("\\d{1,9}")) {
            return 1;
        }
        return Math.min(most, Integer.parseInt(value));
    }
}
