package org.gongkai.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
            Page page = HtmlPage.part(document.outerHtml().getBytes(StandardCharsets.UTF_8))
                    .page();
            return TextReport.inCells(List.of(page)).getBytes(StandardCharsets.UTF_8);
        }
    },
    WORD {
        @Override
        byte[] write(Document document) throws IOException {
            Page page = HtmlPage.part(document.outerHtml().getBytes(StandardCharsets.UTF_8))
                    .page();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WordReport.write(page, out);
            return out.toByteArray();
        }
    },
    OLD_WORD {
        @Override
        byte[] write(Document document) throws IOException {
            return OldWordFile.of(HtmlPage.part(document.outerHtml().getBytes(StandardCharsets.UTF_8))
                    .page());
        }
    };

    abstract byte[] write(Document document) throws IOException;
}
