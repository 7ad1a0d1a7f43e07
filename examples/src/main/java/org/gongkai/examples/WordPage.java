package org.gongkai.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.grid.Grid;
import org.gongkai.grid.GridBuilder;
import org.gongkai.grid.Page;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The paragraphs and tables of a Word document (.docx). */
final class WordPage {

    private WordPage() {}

    static Page of(InputStream docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(docx)) {
            Page.Builder page = Page.builder();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    page.paragraph(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    page.table(grid(table));
                }
            }
            return page.build();
        }
    }

    /** Cells that are merged downwards have the text of the first of them. */
    private static Grid grid(XWPFTable table) {
        GridBuilder grid = Grid.builder();
        List<String> above = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            grid.row();
            int column = 0;
            for (XWPFTableCell cell : row.getTableCells()) {
                int width = width(cell);
                String text = continues(cell) && column < above.size() ? above.get(column) : cell.getText();
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

    private static int width(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        if (properties == null || !properties.isSetGridSpan()) {
            return 1;
        }
        return Math.max(
                1,
                Math.min(Grid.MAX_COLUMN_SPAN, properties.getGridSpan().getVal().intValue()));
    }

    private static boolean continues(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && !STMerge.RESTART.equals(properties.getVMerge().getVal());
    }
}
