package org.gongkai.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
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

    /** The formats of Chinese spreadsheets that have no text, and those of them that show a day. */
    private static final Set<Integer> CHINESE_FORMATS = IntStream.concat(
                    IntStream.rangeClosed(27, 36), IntStream.rangeClosed(50, 58))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<Integer> CHINESE_DAYS = Set.of(28, 29, 30, 31, 51, 53, 54, 58);

    /** Whole numbers up to this are exact in a cell. */
    private static final long MOST_EXACT = 1L << 53;

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
            page.table(cells);
            sheets.add(new DocumentPart(sheet.getSheetName(), page.build()));
        }
        if (sheets.isEmpty()) {
            throw new UnreadableDocumentException(Text.of("工作簿没有可见的工作表", "a workbook all of whose sheets are hidden"));
        }
        return sheets;
    }

    /** The texts as they are shown, the text of merged cells in each of them. */
    private static Grid cells(Sheet sheet, PageSize size) {
        DataFormatter formatter = new DataFormatter();
        // A total is often a formula; what it came to stands beside it in the file.
        formatter.setUseCachedValuesForFormulaCells(true);
        int width = 0;
        for (Row row : sheet) {
            width = Math.max(width, row.getLastCellNum());
        }
        int height = sheet.getLastRowNum() + 1;
        if ((long) width * height > Grid.MAX_CELLS) {
            throw new TooLargeException(
                    Text.of("工作表的单元格多于 " + Grid.MAX_CELLS + " 个", "a sheet of more than " + Grid.MAX_CELLS + " cells"));
        }
        String[][] texts = new String[height][width];
        for (int row = 0; row < height; row++) {
            Row cells = sheet.getRow(row);
            for (int column = 0; column < width; column++) {
                texts[row][column] = cells == null ? "" : text(cells.getCell(column), formatter);
                size.add(texts[row][column], 1, 1);
            }
        }
        MergedCells cells = new MergedCells(texts);
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            cells.merge(merged.getFirstRow(), merged.getFirstColumn(), merged.getLastRow(), merged.getLastColumn());
        }
        return cells.grid();
    }

    /** The text of a cell; a formula that a program wrote without what it comes to shows nothing until it is worked out. */
    private static String text(@Nullable Cell cell, DataFormatter formatter) {
        boolean isWithoutValue = cell instanceof XSSFCell formula
                && formula.getCellType() == CellType.FORMULA
                && (formula.getCTCell().getV() == null
                        || formula.getCTCell().getV().isEmpty());
        if (isWithoutValue) {
            return "";
        }
        if (cell != null && isDay(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return cell != null && isWholeNumber(cell)
                ? String.valueOf((long) cell.getNumericCellValue())
                : formatter.formatCellValue(cell);
    }

    /** Whether a cell shows a day; how it shows it, as 1/2/20 or without the year, is up to its format and to the machine. */
    private static boolean isDay(Cell cell) {
        if (type(cell) != CellType.NUMERIC || !DateUtil.isValidExcelDate(cell.getNumericCellValue())) {
            return false;
        }
        short format = cell.getCellStyle().getDataFormat();
        return CHINESE_DAYS.contains((int) format)
                || (DateUtil.isCellDateFormatted(cell)
                        && cell.getCellStyle().getDataFormatString().indexOf('d') >= 0
                        && !CHINESE_FORMATS.contains((int) format));
    }

    /** Whether a cell without a format has a whole number; a long one, such as an amount, is shown rounded. */
    private static boolean isWholeNumber(Cell cell) {
        if (type(cell) != CellType.NUMERIC || cell.getCellStyle().getDataFormat() != 0) {
            return false;
        }
        double number = cell.getNumericCellValue();
        return Math.rint(number) == number && Math.abs(number) <= MOST_EXACT;
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
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
