package org.gongkai.documents;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.gongkai.page.Page;
import org.gongkai.text.RaisedText;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;

/** The paragraphs and tables of a Word document (.docx). */
final class WordPage {

    private WordPage() {}

    static List<DocumentPart> parts(OPCPackage docx) throws IOException {
        return List.of(new DocumentPart("", page(docx)));
    }

    private static Page page(OPCPackage docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(docx)) {
            Page.Builder page = Page.builder();
            PageSize size = new PageSize();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    page.paragraph(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    page.table(WordTable.grid(table, size));
                } else if (element instanceof XWPFSDT control) {
                    control.getContent().getText().lines().forEach(page::paragraph);
                }
            }
            return page.build();
        }
    }

    /** The text of a cell, that of a content control or of its paragraphs. */
    static String text(ICell cell) {
        if (cell instanceof XWPFTableCell plain) {
            return plain.getParagraphs().stream().map(WordPage::text).collect(Collectors.joining("\n"));
        }
        return cell instanceof XWPFSDTCell control ? control.getContent().getText() : "";
    }

    /**
     * The text of a paragraph without what is struck out; what is raised, such as the number of a note, does not become
     * digits of a number.
     */
    private static String text(XWPFParagraph paragraph) {
        if (paragraph.getRuns().stream().noneMatch(run -> isRaised(run) || isStruckOut(run))) {
            return paragraph.getText();
        }
        return paragraph.getRuns().stream()
                .filter(run -> !isStruckOut(run))
                .map(run -> isRaised(run) ? RaisedText.of(run.text()) : run.text())
                .collect(Collectors.joining());
    }

    private static boolean isStruckOut(XWPFRun run) {
        return run.isStrikeThrough() || run.isDoubleStrikeThrough();
    }

    private static boolean isRaised(XWPFRun run) {
        return !STVerticalAlignRun.BASELINE.equals(run.getVerticalAlignment());
    }
}
