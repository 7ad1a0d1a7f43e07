package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.page.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What workbooks of both kinds have besides plain texts and numbers. */
class ExcelShapesTest {

    private static Workbook workbook(boolean isOld) {
        return isOld ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static Document read(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        }
        return Documents.read(out.toByteArray(), "");
    }

    private static Grid grid(Workbook workbook) throws IOException {
        return read(workbook).page().tables().get(0).grid();
    }

    private static RichTextString rich(Workbook workbook, String text, int from, Font font) {
        RichTextString rich = workbook.getCreationHelper().createRichTextString(text);
        rich.applyFont(from, text.length(), font);
        return rich;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsRaisedOrStruckOutInACellAddsNoDigits(boolean isOld) throws IOException {
        Workbook workbook = workbook(isOld);
        Font raised = workbook.createFont();
        raised.setTypeOffset(Font.SS_SUPER);
        Font struck = workbook.createFont();
        struck.setStrikeout(true);
        CellStyle struckCell = workbook.createCellStyle();
        struckCell.setFont(struck);
        Row row = workbook.createSheet().createRow(0);
        row.createCell(0).setCellValue(rich(workbook, "371", 2, raised));
        row.createCell(1).setCellValue(rich(workbook, "379", 2, struck));
        Cell whole = row.createCell(2);
        whole.setCellValue(9);
        whole.setCellStyle(struckCell);
        row.createCell(3).setCellValue(5);

        assertThat(grid(workbook).row(0)).containsExactly("37¹", "37", "", "5");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rowsAndColumnsThatAreHiddenAreNoneAndWhatIsMergedOverThemIsShown(boolean isOld) throws IOException {
        Workbook workbook = workbook(isOld);
        Sheet sheet = workbook.createSheet();
        for (int row = 0; row < 5; row++) {
            sheet.createRow(row).setZeroHeight(row == 0 || row == 3);
            for (int column = 0; column < 4; column++) {
                sheet.getRow(row).createCell(column).setCellValue("" + row + column);
            }
        }
        sheet.setColumnHidden(1, true);
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
        sheet.addMergedRegion(new CellRangeAddress(2, 4, 2, 2));

        Grid grid = grid(workbook);

        assertThat(grid.rows())
                .containsExactly(List.of("00", "12", "13"), List.of("20", "22", "23"), List.of("40", "22", "43"));
        assertThat(grid.isCovered(2, 1)).isTrue();
        assertThat(grid.isCovered(0, 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "General = 123456789012 = 123456789012",
                "0\"件\" = 12 = 12件",
                "#,##0 = 1104 = 1,104",
                "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_  = 0 = 0",
                ";;; = 12 = 12",
                "General\"件\" = 12 = 12",
                "[DBNum1][$-804]General = 12 = 12",
                "0.00 = 12.5 = 12.50"
            })
    void aNumberIsReadAsItsFormatShowsItOrAsItIs(String format, double number, String text) throws IOException {
        for (boolean isOld : new boolean[] {true, false}) {
            Workbook workbook = workbook(isOld);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            Cell cell = workbook.createSheet().createRow(0).createCell(0);
            cell.setCellValue(number);
            cell.setCellStyle(style);

            assertThat(grid(workbook).text(0, 0)).isEqualTo(text);
        }
    }

    @Test
    void thePronunciationOfATextIsNotPartOfIt() throws IOException {
        byte[] xlsx = OfficeFile.xlsx(
                "<row><c t=\"inlineStr\"><is><r><t>处罚</t></r><rPh sb=\"0\" eb=\"1\"><t>chufa</t></rPh></is></c></row>",
                "");

        assertThat(Documents.read(xlsx, "").page().tables().get(0).grid().text(0, 0))
                .isEqualTo("处罚");
    }

    @Test
    void theStrictEditionOfTheStandardIsReadToo() throws IOException {
        String strict = "http://purl.oclc.org/ooxml/";
        OfficeFile file = OfficeFile.sheet("<sheetData/>")
                .with(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"d\""
                                + " Type=\"" + strict
                                + "officeDocument/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
                                + "</Relationships>")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"" + strict + "spreadsheetml/main\"><sheetData>"
                                + OfficeFile.rows(new String[][] {{"a", "b"}}) + "</sheetData></worksheet>");

        assertThat(Documents.read(file.bytes(), "")
                        .page()
                        .tables()
                        .get(0)
                        .grid()
                        .row(0))
                .containsExactly("a", "b");
    }

    @Test
    void aSheetWithAPictureInPlaceOfATableIsSaid() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        workbook.createSheet().createRow(0).createCell(0).setCellValue("年报");
        workbook.addPicture(new byte[] {1}, Workbook.PICTURE_TYPE_PNG);

        assertThat(read(workbook).problems())
                .extracting(problem -> problem.reason().zh())
                .containsExactly("没有表格，有图片1张：图片中的内容未读入");
    }
}
