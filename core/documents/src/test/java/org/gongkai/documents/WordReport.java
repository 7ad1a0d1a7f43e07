package org.gongkai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.form.FormRenderer;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes a report as a Word document whose cells are merged as on the form. */
public final class WordReport {

    private WordReport() {}

    public static void write(AnnualReport report, OutputStream out) throws IOException {
        write(FormRenderer.official().page(report), out);
    }

    static void write(Page page, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (Block block : page.blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    document.createParagraph().createRun().setText(paragraph.text());
                } else if (block instanceof Block.Table table) {
                    addTable(document, table.grid());
                }
            }
            document.write(out);
        }
    }

    private static void addTable(XWPFDocument document, Grid grid) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        for (int row = 0; row < grid.rowCount(); row++) {
            XWPFTableRow added = table.createRow();
            while (!added.getTableCells().isEmpty()) {
                added.removeCell(0);
            }
            int column = 0;
            while (column < grid.columnCount(row)) {
                column = addCell(added, grid, row, column);
            }
        }
    }

    private static int addCell(XWPFTableRow added, Grid grid, int row, int column) {
        boolean goesOn = row > 0
                && grid.isCovered(row, column)
                && grid.text(row - 1, column).equals(grid.text(row, column));
        int end = column + 1;
        while (end < grid.columnCount(row)
                && grid.isCovered(row, end)
                && grid.text(row, end).equals(grid.text(row, column))) {
            end++;
        }
        XWPFTableCell cell = added.createCell();
        var properties = cell.getCTTc().addNewTcPr();
        if (end - column > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(end - column));
        }
        boolean goesOnBelow = row + 1 < grid.rowCount()
                && grid.isCovered(row + 1, column)
                && grid.text(row + 1, column).equals(grid.text(row, column));
        if (goesOn) {
            properties.addNewVMerge();
        } else {
            if (goesOnBelow) {
                properties.addNewVMerge().setVal(STMerge.RESTART);
            }
            cell.setText(grid.text(row, column));
        }
        return end;
    }
}
