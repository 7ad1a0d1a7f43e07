package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.form.FormRenderer;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What HTML, Word and Excel have that plain cells do not: raised and struck text, revisions, formulas, hidden parts. */
class PublishedDetailTest {

    private static final AnnualReport REPORT = Tancheng.report2020();
    private static final String HTML = FormRenderer.official().html(REPORT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "37<sup>1</sup> @ textWithNumber 37¹",
                "37<sup><font>[1]</font></sup> @ textWithNumber 37[¹]",
                "<del>73</del>37 @",
                "<s>1</s>37 @",
                "37<span style=display:none>9</span> @",
                "<p>37</p><p hidden>8</p> @",
                "37<script>5</script> @"
            })
    void whatIsRaisedStruckOrHiddenInHtmlAddsNoDigits(String cell, String notice) throws IOException {
        FormReading reading = html(HTML.replaceFirst(">37</td>", ">" + cell + "</td>"));

        assertUnchanged(reading);
        assertThat(reading.notices())
                .filteredOn(each -> each.kind() != NoticeKind.ASSUMED)
                .extracting(each -> each.kind().token() + ' ' + each.printed())
                .isEqualTo(notice == null ? List.of() : List.of(notice));
    }

    @Test
    void thePronunciationOfACharacterIsNotPartOfALabel() throws IOException {
        assertUnchanged(html(HTML.replace("行政处罚", "行政处<ruby>罚<rp>(</rp><rt>fá</rt><rp>)</rp></ruby>")));
    }

    @Test
    void aHiddenRowIsNoRow() throws IOException {
        assertUnchanged(html(HTML.replaceFirst(
                "<tr>(?=\\s*<th[^>]*>行政许可)", "<tr style=\"display:none\"><td>行政许可</td><td>1</td></tr><tr>")));
    }

    @Test
    void whatIsRaisedOrStruckInWordAddsNoDigits() throws IOException {
        FormReading raised = word(document -> addRun(document, "1").setVerticalAlignment("superscript"));
        FormReading struck = word(document -> addRun(document, "1").setStrikeThrough(true));

        assertUnchanged(raised);
        assertThat(raised.notices()).extracting(Notice::printed).contains("95¹");
        assertUnchanged(struck);
    }

    @Test
    void aRevisionOfAWordDocumentIsReadAsItIsAfterIt() throws IOException {
        assertUnchanged(word(document -> {
            XWPFParagraph paragraph = received(document);
            paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("7");
        }));
    }

    @Test
    void columnsThatARowOfAWordTableLeavesOutAreCounted() throws IOException {
        assertUnchanged(word(document -> {
            XWPFTableRow row = table(document).getRow(5);
            row.getCtRow().removeTc(0);
            row.getCtRow().addNewTrPr().addNewGridBefore().setVal(BigInteger.ONE);
        }));
    }

    @Test
    void aFormulaInExcelWithoutAValueIsNotStated() throws IOException {
        FormReading reading = excel(workbook -> {
            Cell cell = numeric(workbook, 111);
            cell.setBlank();
            cell.setCellFormula("95+2+14");
        });

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notices()).extracting(Notice::kind).contains(NoticeKind.BLANK_CELL);
    }

    @Test
    void theValueOfAFormulaInExcelIsRead() throws IOException {
        assertUnchanged(excel(workbook -> {
            Cell cell = numeric(workbook, 111);
            cell.setCellFormula("95+2+14");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        }));
    }

    @Test
    void aHiddenSheetOfAWorkbookIsNotRead() throws IOException {
        assertUnchanged(excel(workbook -> {
            workbook.cloneSheet(0);
            workbook.setSheetHidden(1, true);
        }));
    }

    private static Cell numeric(XSSFWorkbook workbook, double value) {
        for (var row : workbook.getSheetAt(0)) {
            for (Cell cell : (XSSFRow) row) {
                if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == value) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no cell with " + value);
    }

    private static FormReading html(String html) throws IOException {
        return FormReader.create()
                .read(Documents.read(html.getBytes(StandardCharsets.UTF_8), "").page());
    }

    private static FormReading word(Consumer<XWPFDocument> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordReport.write(REPORT, out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            change.accept(document);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            document.write(changed);
            return FormReader.create()
                    .read(Documents.read(changed.toByteArray(), "").page());
        }
    }

    private static FormReading excel(Consumer<XSSFWorkbook> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelReport.write(REPORT, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            change.accept(workbook);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            workbook.write(changed);
            return FormReader.create()
                    .read(Documents.read(changed.toByteArray(), "").page());
        }
    }

    private static XWPFTable table(XWPFDocument document) {
        return document.getTables().get(1);
    }

    /** The paragraph of the first number of the application table, 95. */
    private static XWPFParagraph received(XWPFDocument document) {
        return table(document).getRow(3).getCell(1).getParagraphs().get(0);
    }

    private static XWPFRun addRun(XWPFDocument document, String text) {
        XWPFRun run = received(document).createRun();
        run.setText(text);
        return run;
    }

    private static void assertUnchanged(FormReading reading) {
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.proactive()).contains(REPORT.proactive());
        assertThat(reading.applications()).contains(REPORT.applications());
        assertThat(reading.disputes()).contains(REPORT.disputes());
    }
}
