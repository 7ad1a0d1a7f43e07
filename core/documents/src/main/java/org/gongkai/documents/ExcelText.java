package org.gongkai.documents;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.gongkai.text.RaisedText;
import org.jspecify.annotations.Nullable;

/** The texts of the cells of a workbook as a sheet shows them, but for what a format does to a number. */
final class ExcelText {

    /** The formats of Chinese spreadsheets that have no text, and those of them that show a day. */
    private static final Set<Integer> CHINESE_FORMATS = IntStream.concat(
                    IntStream.rangeClosed(27, 36), IntStream.rangeClosed(50, 58))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<Integer> CHINESE_DAYS = Set.of(28, 29, 30, 31, 51, 53, 54, 58);

    private static final String GENERAL = "General";

    /** Whole numbers up to this are exact in a cell. */
    private static final long MOST_EXACT = 1L << 53;

    private final Workbook workbook;
    private final DataFormatter formatter = new DataFormatter();

    ExcelText(Workbook workbook) {
        this.workbook = workbook;
        // A total is often a formula; what it came to stands beside it in the file.
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    /** The text of a cell; a formula that a program wrote without what it comes to shows nothing until it is worked out. */
    String of(@Nullable Cell cell) {
        if (cell == null || isWithoutValue(cell) || font(cell).getStrikeout()) {
            return "";
        }
        return switch (type(cell)) {
            case NUMERIC -> number(cell);
            case STRING -> text(cell);
            default -> formatter.formatCellValue(cell);
        };
    }

    private static boolean isWithoutValue(Cell cell) {
        return cell instanceof XSSFCell formula
                && formula.getCellType() == CellType.FORMULA
                && (formula.getCTCell().getV() == null
                        || formula.getCTCell().getV().isEmpty());
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private Font font(Cell cell) {
        return workbook.getFontAt(cell.getCellStyle().getFontIndex());
    }

    /** A number as its format shows it; where that shows none, such as for zeros, or cannot be told, the number itself. */
    private String number(Cell cell) {
        if (isDay(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        double number = cell.getNumericCellValue();
        boolean isWhole = Math.rint(number) == number && Math.abs(number) <= MOST_EXACT;
        if (isWhole && GENERAL.equals(cell.getCellStyle().getDataFormatString())) {
            return String.valueOf((long) number);
        }
        String shown = formatter.formatCellValue(cell);
        boolean isTold = shown.chars().anyMatch(c -> c >= '0' && c <= '9') && !shown.equals(String.valueOf(number));
        return isTold || !isWhole ? shown : String.valueOf((long) number);
    }

    /** Whether a cell shows a day; how it shows it, as 1/2/20 or without the year, is up to its format and to the machine. */
    private static boolean isDay(Cell cell) {
        if (!DateUtil.isValidExcelDate(cell.getNumericCellValue())) {
            return false;
        }
        short format = cell.getCellStyle().getDataFormat();
        return CHINESE_DAYS.contains((int) format)
                || (DateUtil.isCellDateFormatted(cell)
                        && cell.getCellStyle().getDataFormatString().indexOf('d') >= 0
                        && !CHINESE_FORMATS.contains((int) format));
    }

    /** A text whose parts can have fonts of their own; what is raised adds no digits, and what is struck out is not read. */
    private String text(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            return formatter.formatCellValue(cell);
        }
        RichTextString rich = cell.getRichStringCellValue();
        String whole = rich.getString();
        StringBuilder text = new StringBuilder();
        int count = rich.numFormattingRuns();
        int at = count == 0 ? whole.length() : Math.min(whole.length(), rich.getIndexOfFormattingRun(0));
        text.append(read(whole.substring(0, at), font(cell)));
        for (int i = 0; i < count; i++) {
            int end = i + 1 < count ? Math.min(whole.length(), rich.getIndexOfFormattingRun(i + 1)) : whole.length();
            text.append(read(whole.substring(at, Math.max(at, end)), font(rich, i)));
            at = Math.max(at, end);
        }
        return text.toString();
    }

    private @Nullable Font font(RichTextString rich, int run) {
        if (rich instanceof HSSFRichTextString old) {
            return workbook.getFontAt(old.getFontOfFormattingRun(run));
        }
        return rich instanceof XSSFRichTextString text ? text.getFontOfFormattingRun(run) : null;
    }

    private static String read(String text, @Nullable Font font) {
        if (font == null) {
            return text;
        } else if (font.getStrikeout()) {
            return "";
        }
        return font.getTypeOffset() == Font.SS_NONE ? text : RaisedText.of(text);
    }
}
