package org.gongkai.documents;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.gongkai.page.Page;
import org.gongkai.text.Text;

/**
 * The paragraphs and tables of a Word document of the years to 2003 (.doc).
 *
 * <p>In the file a table is a run of paragraphs: one with a mark ends a cell, and one without text ends a row and tells where
 * its cells begin and end. A table that holds other tables only lays the page out, and its cells are read as parts of the page.
 */
final class OldWordPage {

    private static final int MOST_PARAGRAPHS = 50_000;
    private static final int MOST_RUNS = 200_000;

    /** Far more tables within each other than a document has. */
    private static final int DEEPEST = 50;

    private final Page.Builder page = Page.builder();
    private final PageSize size = new PageSize();
    private final Deque<OldWordTable> open = new ArrayDeque<>();

    private OldWordPage() {}

    static List<DocumentPart> parts(DirectoryNode doc) throws IOException {
        OldWordHead.check(doc);
        try (HWPFDocument document = new HWPFDocument(doc)) {
            List<PAPX> marks = document.getParagraphTable().getParagraphs();
            TooLargeException.limit(marks.size(), MOST_PARAGRAPHS, Text.of("段落和单元格", "paragraphs and cells"));
            TooLargeException.limit(
                    document.getCharacterTable().getTextRuns().size(), MOST_RUNS, Text.of("文字块", "runs of text"));
            OldWordPage reading = new OldWordPage();
            Range whole = document.getRange();
            for (int i = 0; i < whole.numParagraphs(); i++) {
                Paragraph paragraph = whole.getParagraph(i);
                reading.add(paragraph, OldWordText.of(paragraph), marks.get(i));
            }
            reading.closeDownTo(0);
            return List.of(new DocumentPart("", reading.page.build()));
        }
    }

    private void add(Paragraph paragraph, OldWordText.Piece piece, PAPX mark) {
        int level = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
        TooLargeException.limit(level, DEEPEST, Text.of("嵌套的表格", "tables within each other"));
        closeDownTo(level);
        while (open.size() < level) {
            open.push(new OldWordTable());
        }
        if (open.isEmpty()) {
            page.paragraph(piece.text());
        } else if (paragraph.isTableRowEnd()) {
            open.peek().endRow(TableSprmUncompressor.uncompressTAP(mark.getSprmBuf()));
        } else if (piece.endsCell() || paragraph.isEmbeddedCellMark()) {
            open.peek().endCell(piece.text());
        } else {
            open.peek().paragraph(piece.text());
        }
    }

    /** Ends the tables that lie deeper; the tables in a table are read before the text around them. */
    private void closeDownTo(int level) {
        while (open.size() > level) {
            OldWordTable table = open.pop();
            if (!open.isEmpty()) {
                open.peek().layOut();
            }
            if (table.isLayout()) {
                table.texts().forEach(page::paragraph);
            } else if (!table.isEmpty()) {
                page.table(table.grid(size));
            }
        }
    }
}
