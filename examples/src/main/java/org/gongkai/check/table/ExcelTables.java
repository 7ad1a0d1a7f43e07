package org.gongkai.check.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Tables as the sheets of an Excel workbook: numbers are numbers, and a text is a text whatever it begins with. */
final class ExcelTables {

    /** No cell of Excel holds more characters. */
    private static final int LONGEST = 32_767;

    private static final int WINDOW = 100;

    private ExcelTables() {}

    static byte[] of(List<ResultTable> tables) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            head.setWrapText(true);
            for (ResultTable table : tables) {
                add(table, book.createSheet(table.title()), head);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void add(ResultTable table, Sheet sheet, CellStyle head) {
        Row first = sheet.createRow(0);
        for (int column = 0; column < table.heads().size(); column++) {
            Cell cell = first.createCell(column);
            cell.setCellValue(table.heads().get(column));
            cell.setCellStyle(head);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            add(table.rows().get(row), sheet.createRow(row + 1));
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, table.rows().size(), 0, table.heads().size() - 1));
    }

    private static void add(List<Object> cells, Row row) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else if (!cell.toString().isEmpty()) {
                String text = cell.toString();
                row.createCell(column).setCellValue(text.substring(0, Math.min(text.length(), LONGEST)));
            }
        }
    }
}
