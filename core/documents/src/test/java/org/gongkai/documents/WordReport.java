package org.gongkai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.form.FormRenderer;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes a report as a Word document whose cells are merged as on the form. */
public final class WordReport {

    private static final int TWIPS = 20;

    private WordReport() {}

    public static void write(AnnualReport report, OutputStream out) throws IOException {
        write(FormRenderer.official().page(report), out);
    }

    static void write(Page page, OutputStream out) throws IOException {
        write(Paper.A4, List.of(page), out);
    }

    /** Writes pages, each from the top of a sheet. */
    public static void write(Paper paper, List<Page> pages, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            Map<Grid, ColumnWidths> columns = ColumnWidths.of(pages, paper);
            for (Page page : pages) {
                if (page != pages.get(0)) {
                    document.createParagraph().setPageBreak(true);
                }
                for (Block block : page.blocks()) {
                    if (block instanceof Block.Paragraph paragraph) {
                        document.createParagraph().createRun().setText(paragraph.text());
                    } else if (block instanceof Block.Table table) {
                        addTable(document, table.grid(), columns.get(table.grid()), paper);
                    }
                }
            }
            setPaper(document, paper);
            document.write(out);
        }
    }

    private static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * TWIPS));
    }

    private static void setPaper(XWPFDocument document, Paper paper) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(paper.width()));
        size.setH(twips(paper.height()));
        size.setOrient(paper.width() > paper.height() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(twips(paper.margin()));
        margins.setRight(twips(paper.margin()));
        margins.setTop(twips(paper.margin()));
        margins.setBottom(twips(paper.margin()));
    }

    private static void addTable(XWPFDocument document, Grid grid, ColumnWidths columns, Paper paper) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        CTTblGrid widths = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < columns.count(); column++) {
            widths.addNewGridCol().setW(twips(columns.width(column)));
        }
        int heads = paper.repeatedRows(SpannedCell.of(grid));
        for (int row = 0; row < grid.rowCount(); row++) {
            XWPFTableRow added = table.createRow();
            added.setRepeatHeader(row < heads);
            while (!added.getTableCells().isEmpty()) {
                added.removeCell(0);
            }
            int column = 0;
            while (column < grid.columnCount(row)) {
                column = addCell(added, grid, row, column, columns);
            }
        }
    }

    private static int addCell(XWPFTableRow added, Grid grid, int row, int column, ColumnWidths columns) {
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
            setText(cell, grid.text(row, column), columns.size());
        }
        return end;
    }

    private static void setText(XWPFTableCell cell, String text, double size) {
        XWPFRun run = cell.getParagraphs().get(0).createRun();
        run.setFontSize(size);
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines.get(line));
        }
    }
}
