package org.gongkai.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of an Excel workbook that are not hidden, each a page with a table.
 *
 * <p>The texts that stand alone in their row, such as titles and headings, are paragraphs before the table as well.
 */
final class ExcelPage {

    private ExcelPage() {}

    static List<DocumentPart> sheets(OPCPackage xlsx) throws IOException {
        try (Workbook workbook = new XSSFWorkbook(xlsx)) {
            return sheets(workbook);
        }
    }

    static List<DocumentPart> sheets(Workbook workbook) throws UnreadableDocumentException {
        List<DocumentPart> sheets = new ArrayList<>();
        PageSize size = new PageSize();
        for (Sheet sheet : workbook) {
            if (workbook.isSheetHidden(workbook.getSheetIndex(sheet))
                    || workbook.isSheetVeryHidden(workbook.getSheetIndex(sheet))) {
                continue;
            }
            Page.Builder page = Page.builder();
            Grid cells = cells(sheet, size);
            for (List<String> row : cells.rows()) {
                String only = onlyText(row);
                if (!only.isEmpty()) {
                    page.paragraph(only);
                }
            }
            Page built = page.table(cells).build();
            sheets.add(new DocumentPart(
                    sheet.getSheetName(),
                    built,
                    EmptyPage.pictures(built, workbook.getAllPictures().size())));
        }
        if (sheets.isEmpty()) {
            throw new UnreadableDocumentException(Text.of("工作簿没有可见的工作表", "a workbook all of whose sheets are hidden"));
        }
        return sheets;
    }

    /** The texts as they are shown, the text of merged cells in each of them, without rows and columns that are hidden. */
    private static Grid cells(Sheet sheet, PageSize size) {
        int width = 0;
        for (Row row : sheet) {
            width = Math.max(width, row.getLastCellNum());
        }
        int height = sheet.getLastRowNum() + 1;
        if ((long) width * height > Grid.MAX_CELLS) {
            throw new TooLargeException(
                    Text.of("工作表的单元格多于 " + Grid.MAX_CELLS + " 个", "a sheet of more than " + Grid.MAX_CELLS + " cells"));
        }
        int[] rows = IntStream.range(0, height)
                .filter(row -> !isHidden(sheet.getRow(row)))
                .toArray();
        int[] columns = IntStream.range(0, width)
                .filter(column -> !sheet.isColumnHidden(column))
                .toArray();
        ExcelText text = new ExcelText(sheet.getWorkbook());
        String[][] texts = new String[rows.length][columns.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                texts[row][column] = text.of(cell(sheet, rows[row], columns[column]));
                size.add(texts[row][column], 1, 1);
            }
        }
        MergedCells cells = new MergedCells(texts);
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            int top = first(rows, merged.getFirstRow());
            int left = first(columns, merged.getFirstColumn());
            int bottom = last(rows, merged.getLastRow());
            int right = last(columns, merged.getLastColumn());
            if (top <= bottom && left <= right) {
                int row = Math.max(0, merged.getFirstRow());
                int column = Math.max(0, merged.getFirstColumn());
                if (rows[top] != row || columns[left] != column) {
                    // What is merged shows the text of its first cell, even where that is hidden.
                    texts[top][left] = text.of(cell(sheet, row, column));
                }
                cells.merge(top, left, bottom, right);
            }
        }
        return cells.grid();
    }

    private static boolean isHidden(@Nullable Row row) {
        return row != null && row.getZeroHeight();
    }

    private static @Nullable Cell cell(Sheet sheet, int row, int column) {
        Row cells = sheet.getRow(row);
        return cells == null ? null : cells.getCell(column);
    }

    /** The place among those that are shown of the first that is not before a row or column. */
    private static int first(int[] shown, int from) {
        int found = Arrays.binarySearch(shown, from);
        return found < 0 ? -found - 1 : found;
    }

    /** The place of the last that is not after a row or column; a negative one is as far as the sheet goes. */
    private static int last(int[] shown, int to) {
        return to < 0 ? shown.length - 1 : first(shown, to + 1) - 1;
    }

    private static String onlyText(List<String> row) {
        String only = "";
        for (String text : row) {
            if (!text.isBlank() && !only.isEmpty() && !text.equals(only)) {
                return "";
            }
            only = text.isBlank() ? only : text;
        }
        return only;
    }
}
