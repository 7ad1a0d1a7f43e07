package org.gongkai.check.input;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;
import org.gongkai.page.Page;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The paragraphs and tables of a Word document (.docx). */
final class WordPage {

    private WordPage() {}

    static Page of(OPCPackage docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(docx)) {
            Page.Builder page = Page.builder();
            PageSize size = new PageSize();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    page.paragraph(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    page.table(grid(table, size));
                } else if (element instanceof XWPFSDT control) {
                    control.getContent().getText().lines().forEach(page::paragraph);
                }
            }
            return page.build();
        }
    }

    /** Cells that are merged downwards have the text of the first of them. */
    private static Grid grid(XWPFTable table, PageSize size) {
        GridBuilder grid = Grid.builder();
        List<String> above = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            grid.row();
            int column = 0;
            for (int before = columnsBefore(row); column < before; column++) {
                size.add("", 1, 1);
                grid.cell("");
                set(above, column, "");
            }
            for (ICell each : row.getTableICells()) {
                Optional<CTTcPr> properties = properties(each);
                int width = properties.map(WordPage::width).orElse(1);
                boolean goesOn = properties.filter(WordPage::continues).isPresent() && column < above.size();
                String text = goesOn ? above.get(column) : text(each);
                size.add(text, 1, width);
                grid.cell(text, 1, width);
                for (int i = 0; i < width; i++) {
                    set(above, column + i, text);
                }
                column += width;
            }
        }
        return grid.build();
    }

    private static void set(List<String> texts, int column, String text) {
        while (texts.size() <= column) {
            texts.add("");
        }
        texts.set(column, text);
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

    /** The text of a cell, that of a content control or of its paragraphs. */
    private static String text(ICell cell) {
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
