package org.gongkai.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The tables of a page, written as a sheet and as a Word document with the cells merged as they are on the page. */
final class OfficeTables {

    private OfficeTables() {}

    /** A cell and what it reaches over. */
    private record Cell(int row, int column, int rows, int columns, String text) {}

    private static List<Cell> cells(Element table) {
        List<Cell> cells = new ArrayList<>();
        Set<List<Integer>> taken = new HashSet<>();
        int row = 0;
        for (Element line : table.select("tr")) {
            int column = 0;
            for (Element printed : line.select("td, th")) {
                while (taken.contains(List.of(row, column))) {
                    column++;
                }
                Cell cell = new Cell(
                        row,
                        column,
                        span(printed, "rowspan"),
                        span(printed, "colspan"),
                        printed.wholeText().strip());
                for (int down = 0; down < cell.rows; down++) {
                    for (int right = 0; right < cell.columns; right++) {
                        taken.add(List.of(row + down, column + right));
                    }
                }
                cells.add(cell);
            }
            row++;
        }
        return cells;
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }

    /** A workbook of one sheet, with the tables one below the other. */
    static byte[] xlsx(String html) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Sheet1");
            int top = 0;
            for (Element table : Jsoup.parse(html).select("table")) {
                int bottom = top;
                for (Cell cell : cells(table)) {
                    int row = top + cell.row;
                    CellUtil.createCell(CellUtil.getRow(row, sheet), cell.column, cell.text);
                    if (cell.rows > 1 || cell.columns > 1) {
                        sheet.addMergedRegion(new CellRangeAddress(
                                row, row + cell.rows - 1, cell.column, cell.column + cell.columns - 1));
                    }
                    bottom = Math.max(bottom, row + 1);
                }
                top = bottom;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** A document with the paragraphs and tables of the page, in their order. */
    static byte[] docx(String html) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (Element block : Jsoup.parse(html).select("table, body > p")) {
                if (block.normalName().equals("p")) {
                    document.createParagraph().createRun().setText(block.text());
                } else {
                    addTo(document, cells(block));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void addTo(XWPFDocument document, List<Cell> cells) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        int rows = cells.stream().mapToInt(cell -> cell.row + cell.rows).max().orElse(0);
        int columns = cells.stream()
                .mapToInt(cell -> cell.column + cell.columns)
                .max()
                .orElse(0);
        for (int row = 0; row < rows; row++) {
            XWPFTableRow written = table.createRow();
            while (!written.getTableCells().isEmpty()) {
                written.removeCell(0);
            }
            for (int column = 0; column < columns; column++) {
                for (Cell cell : cells) {
                    if (cell.column == column && cell.row <= row && row < cell.row + cell.rows) {
                        add(written.createCell(), cell, row);
                    }
                }
            }
        }
    }

    private static void add(XWPFTableCell written, Cell cell, int row) {
        var properties = written.getCTTc().addNewTcPr();
        if (cell.columns > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns));
        }
        if (cell.rows > 1) {
            properties.addNewVMerge().setVal(row == cell.row ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (row == cell.row) {
            written.setText(cell.text);
        }
    }
}
