package org.gongkai.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.form.FormArea;
import org.gongkai.form.FormEntry;
import org.gongkai.form.FormHeading;
import org.gongkai.form.FormLayout;
import org.gongkai.form.FormRenderer;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.report.AnnualReport;

/** Writes a report as an Excel workbook, all on one sheet, whole numbers as numbers and cells merged as on the form. */
public final class ExcelReport {

    private ExcelReport() {}

    public static void write(AnnualReport report, OutputStream out) throws IOException {
        write(report, new XSSFWorkbook(), out);
    }

    /** Writes a workbook of the years to 2003. */
    public static void writeOld(AnnualReport report, OutputStream out) throws IOException {
        write(report, new HSSFWorkbook(), out);
    }

    private static void write(AnnualReport report, Workbook empty, OutputStream out) throws IOException {
        FormLayout[] forms = {
            FormLayout.of(report.proactive()), FormLayout.of(report.applications()), FormLayout.of(report.disputes())
        };
        try (Workbook workbook = empty) {
            Sheet sheet = workbook.createSheet();
            int next = 0;
            int form = 0;
            for (Block block : FormRenderer.official().page(report).blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    sheet.createRow(next).createCell(0).setCellValue(paragraph.text());
                    next++;
                } else if (block instanceof Block.Table table) {
                    addTable(sheet, next, table.grid());
                    merge(sheet, next, forms[form]);
                    next += table.grid().rowCount();
                    form++;
                }
            }
            workbook.write(out);
        }
    }

    private static void addTable(Sheet sheet, int from, Grid grid) {
        for (int row = 0; row < grid.rowCount(); row++) {
            Row added = sheet.createRow(from + row);
            for (int column = 0; column < grid.columnCount(row); column++) {
                String text = grid.text(row, column);
                if (!grid.isCovered(row, column) && text.matches("-?\\d+")) {
                    added.createCell(column).setCellValue(Long.parseLong(text));
                } else if (!grid.isCovered(row, column)) {
                    added.createCell(column).setCellValue(text);
                }
            }
        }
    }

    private static void merge(Sheet sheet, int from, FormLayout form) {
        form.headings().stream().map(FormHeading::area).forEach(area -> merge(sheet, from, area));
        form.entries().stream().map(FormEntry::area).forEach(area -> merge(sheet, from, area));
    }

    private static void merge(Sheet sheet, int from, FormArea area) {
        if (area.rowSpan() * area.columnSpan() > 1) {
            int row = from + area.row();
            sheet.addMergedRegion(new CellRangeAddress(
                    row, row + area.rowSpan() - 1, area.column(), area.column() + area.columnSpan() - 1));
        }
    }
}
