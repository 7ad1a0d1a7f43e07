package org.gongkai.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;
import org.jsoup.nodes.Document;

/** What a page is published as. */
enum Medium {
    HTML {
        @Override
        byte[] write(Document document) {
            return document.outerHtml().getBytes(StandardCharsets.UTF_8);
        }
    },
    TEXT {
        @Override
        byte[] write(Document document) throws IOException {
            StringBuilder text = new StringBuilder();
            for (Block block : HtmlPage.part(document.outerHtml()).page().blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    text.append(paragraph.text()).append('\n');
                } else if (block instanceof Block.Table table) {
                    appendCells(text, table.grid());
                }
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    },
    WORD {
        @Override
        byte[] write(Document document) throws IOException {
            Page page = HtmlPage.part(document.outerHtml()).page();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WordReport.write(page, out);
            return out.toByteArray();
        }
    },
    OLD_WORD {
        @Override
        byte[] write(Document document) throws IOException {
            return OldWordFile.of(HtmlPage.part(document.outerHtml()).page());
        }
    };

    abstract byte[] write(Document document) throws IOException;

    /** A cell a line after a tab, as a word processor gives its tables as text. */
    private static void appendCells(StringBuilder text, Grid grid) {
        for (int row = 0; row < grid.rowCount(); row++) {
            for (int column = 0; column < grid.columnCount(row); column++) {
                if (!grid.isCovered(row, column)) {
                    text.append('\t').append(grid.text(row, column)).append('\n');
                }
            }
        }
    }
}
