package org.gongkai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.form.FormRenderer;
import org.gongkai.page.Block;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;

/** Writes a report as an Excel workbook, whole numbers as numbers and cells merged as on the form. */
public final class ExcelReport {

    private ExcelReport() {}

    /** Writes a report on one sheet. */
    public static void write(AnnualReport report, OutputStream out) throws IOException {
        write(Paper.A4, pages(report), out);
    }

    /** Writes a report on one sheet of a workbook of the years to 2003. */
    public static void writeOld(AnnualReport report, OutputStream out) throws IOException {
        writeOld(Paper.A4, pages(report), out);
    }

    private static List<Page> pages(AnnualReport report) {
        return List.of(FormRenderer.official().page(report));
    }

    /** Writes pages, each on a sheet of its own. */
    public static void write(Paper paper, List<Page> pages, OutputStream out) throws IOException {
        write(paper, pages, new XSSFWorkbook(), out);
    }

    /** Writes pages, each on a sheet of its own of a workbook of the years to 2003. */
    public static void writeOld(Paper paper, List<Page> pages, OutputStream out) throws IOException {
        write(paper, pages, new HSSFWorkbook(), out);
    }

    private static void write(Paper paper, List<Page> pages, Workbook empty, OutputStream out) throws IOException {
        try (Workbook workbook = empty) {
            for (Page page : pages) {
                Sheet sheet = workbook.createSheet();
                sheet.getPrintSetup().setLandscape(paper.width() > paper.height());
                int next = 0;
                for (Block block : page.blocks()) {
                    if (block instanceof Block.Paragraph paragraph) {
                        sheet.createRow(next).createCell(0).setCellValue(paragraph.text());
                        next++;
                    } else if (block instanceof Block.Table table) {
                        addTable(sheet, next, SpannedCell.of(table.grid()));
                        next += table.grid().rowCount();
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static void addTable(Sheet sheet, int from, List<SpannedCell> cells) {
        for (SpannedCell each : cells) {
            int row = from + each.row();
            Cell cell = CellUtil.getCell(CellUtil.getRow(row, sheet), each.column());
            if (each.text().matches("-?\\d+")) {
                cell.setCellValue(Long.parseLong(each.text()));
            } else {
                cell.setCellValue(each.text());
            }
            if (each.rowSpan() * each.columnSpan() > 1) {
                sheet.addMergedRegion(
                        new CellRangeAddress(row, from + each.bottom() - 1, each.column(), each.right() - 1));
            }
        }
    }
}
