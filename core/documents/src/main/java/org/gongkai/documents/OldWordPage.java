package org.gongkai.documents;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
 * its cells begin and end.
 */
final class OldWordPage {

    private static final int MOST_PARAGRAPHS = 50_000;
    private static final int MOST_RUNS = 200_000;

    /** Far more tables within each other than a document has. */
    private static final int DEEPEST = 50;

    private static final char ANCHOR = '\u0008';
    private static final String OBJECT = "\u0013 EMBED ";
    private static final String EQUATION = "\u0013 EMBED Equation";

    private final List<PAPX> marks;
    private final Range all;
    private final Deque<OldWordTable> open = new ArrayDeque<>();
    private WordFlow flow = new WordFlow();
    private int pictures;
    private boolean hasObject;

    private OldWordPage(HWPFDocument document) {
        marks = document.getParagraphTable().getParagraphs();
        TooLargeException.limit(marks.size(), MOST_PARAGRAPHS, Text.of("段落和单元格", "paragraphs and cells"));
        TooLargeException.limit(
                document.getCharacterTable().getTextRuns().size(), MOST_RUNS, Text.of("文字块", "runs of text"));
        all = document.getOverallRange();
    }

    static List<DocumentPart> parts(DirectoryNode doc) throws IOException {
        OldWordHead.check(doc);
        try (HWPFDocument document = new HWPFDocument(doc)) {
            OldWordPage reading = new OldWordPage(document);
            Page page = reading.page(document);
            return List.of(new DocumentPart("", page, reading.problems(page)));
        }
    }

    private List<Problem> problems(Page page) {
        List<Problem> problems = new ArrayList<>(EmptyPage.pictures(page, pictures));
        if (hasObject) {
            problems.add(WordPage.OBJECT);
        }
        return problems;
    }

    /** The page of a document; boxes of text are read where the first of them is anchored, notes after all. */
    private Page page(HWPFDocument document) {
        WordFlow boxes = flow(document.getMainTextboxRange(), new WordFlow());
        WordFlow page = flow(document.getRange(), boxes);
        for (Range notes : List.of(document.getFootnoteRange(), document.getEndnoteRange())) {
            page.addUnlessBlank(flow(notes, new WordFlow()));
        }
        return page.page();
    }

    /** What stands in a part of the document, with what is anchored in it. */
    private WordFlow flow(Range range, WordFlow boxes) {
        flow = new WordFlow();
        boolean isAnchored = false;
        boolean isAdded = false;
        for (int i = 0; i < all.numParagraphs(); i++) {
            int start = marks.get(i).getStart();
            if (start < range.getStartOffset() || start >= range.getEndOffset()) {
                continue;
            }
            Paragraph paragraph = all.getParagraph(i);
            OldWordText.Piece piece = OldWordText.of(paragraph);
            add(paragraph, piece, marks.get(i));
            String text = paragraph.text();
            pictures += piece.pictures();
            hasObject |= text.contains(OBJECT) && !text.contains(EQUATION);
            isAnchored |= text.indexOf(ANCHOR) >= 0;
            if (isAnchored && !isAdded && open.isEmpty()) {
                flow.addUnlessBlank(boxes);
                isAdded = true;
            }
        }
        closeDownTo(0);
        if (!isAdded) {
            flow.addUnlessBlank(boxes);
        }
        return flow;
    }

    private void add(Paragraph paragraph, OldWordText.Piece piece, PAPX mark) {
        int level = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
        TooLargeException.limit(level, DEEPEST, Text.of("嵌套的表格", "tables within each other"));
        closeDownTo(level);
        while (open.size() < level) {
            open.push(new OldWordTable());
        }
        if (open.isEmpty()) {
            flow.paragraph(piece.text());
        } else if (paragraph.isTableRowEnd()) {
            open.peek().endRow(TableSprmUncompressor.uncompressTAP(mark.getSprmBuf()));
        } else {
            open.peek().cell().paragraph(piece.text());
            if (piece.endsCell() || paragraph.isEmbeddedCellMark()) {
                open.peek().endCell();
            }
        }
    }

    /** Ends the tables that lie deeper. */
    private void closeDownTo(int level) {
        while (open.size() > level) {
            OldWordTable table = open.pop();
            if (open.isEmpty()) {
                flow.table(table);
            } else {
                open.peek().cell().innerTable(table);
            }
        }
    }
}
