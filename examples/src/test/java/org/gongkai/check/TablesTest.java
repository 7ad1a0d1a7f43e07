package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results as tables: what a reviewer opens in a spreadsheet. */
class TablesTest {

    private static final String FORMULA = "=HYPERLINK(\"http://a.example\")";

    @TempDir
    private Path folder;

    private Path reports;

    @BeforeEach
    void writeReports() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        AnnualReport right = Tancheng.report2020();
        AnnualReport wrong = AnnualReport.builder()
                .from(right.withApplications(right.applications().with(0, 59)))
                .agency(Agency.of(FORMULA))
                .build();
        Files.writeString(reports.resolve("a.json"), DisclosureJson.write(right));
        Files.writeString(reports.resolve("b.json"), DisclosureJson.write(wrong));
        Files.writeString(reports.resolve("c.json"), "{");
    }

    private Run run(Path table, String... options) {
        return Run.of(Stream.concat(Stream.of(options), Stream.of("--table", table.toString(), reports.toString()))
                .toArray(String[]::new));
    }

    @Test
    void anExcelWorkbookHasASheetForEachTableWithNumbersAsNumbers() throws IOException {
        Path file = folder.resolve("out.xlsx");

        Run run = run(file);

        assertThat(run.status()).isEqualTo(2);
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("核对发现", "年度报告", "指标", "值得一看");
            Sheet sheet = book.getSheet("年度报告");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(text(sheet.getRow(0), 0)).isEqualTo("行政机关");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(2020);
            int received = column(sheet, "一、本年新收政府信息公开申请数量 / 自然人");
            assertThat(sheet.getRow(1).getCell(received).getNumericCellValue()).isEqualTo(95);
            assertThat(sheet.getRow(2).getCell(received).getNumericCellValue()).isEqualTo(59);
            assertThat(text(sheet.getRow(3), 2)).endsWith("c.json");
            assertThat(text(sheet.getRow(3), column(sheet, "无法读入的原因"))).isNotBlank();
            assertThat(book.getSheet("核对发现").getLastRowNum()).isGreaterThan(2);
            assertThat(cells(book).map(Cell::getCellType)).containsOnly(CellType.STRING, CellType.NUMERIC);
        }
    }

    @Test
    void csvFilesStandBesideEachOtherAndNoCellBeginsAFormula() throws IOException {
        Path file = folder.resolve("out.csv");

        run(file, "--lang=en");

        for (String name : List.of("out.csv", "out-reports.csv", "out-indicators.csv", "out-look.csv")) {
            String csv = Files.readString(folder.resolve(name));
            assertThat(csv).startsWith("\uFEFF\"agency\",\"year\",\"file\",");
            assertThat(csv).doesNotContain("\n" + FORMULA, "\"=", ",=");
        }
        for (String name : List.of("out.csv", "out-reports.csv", "out-indicators.csv")) {
            assertThat(Files.readString(folder.resolve(name))).contains("\"'=HYPERLINK(\"\"http");
        }
        assertThat(Files.readString(folder.resolve("out-look.csv")))
                .endsWith(
                        "\"There is nothing to compare figures with: that takes two years of one agency, or 30 agencies.\"\r\n");
        assertThat(Files.readString(file)).contains(",\"error\",", "applications.balance");
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws IOException {
        Path file = folder.resolve("out.csv");
        Path beside = Files.writeString(folder.resolve("out-reports.csv"), "mine");

        Run refused = run(file);

        assertThat(refused.err()).contains("out-reports.csv");
        assertThat(Files.exists(file)).isFalse();
        assertThat(Files.readString(beside)).isEqualTo("mine");
        run(file, "--overwrite");
        assertThat(Files.readString(beside)).isNotEqualTo("mine");
    }

    @Test
    void aTableInNoDirectoryIsSaidToBeSo() {
        assertThat(run(folder.resolve("none").resolve("out.csv")).err()).contains("所在文件夹不存在");
    }

    @Test
    void anotherKindOfFileIsWrongUsage() {
        Run run = run(folder.resolve("out.pdf"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--table writes .csv or .xlsx, not ");
    }

    private static Stream<Cell> cells(Workbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetAt)
                .flatMap(
                        sheet -> IntStream.rangeClosed(0, sheet.getLastRowNum()).mapToObj(sheet::getRow))
                .flatMap(row -> IntStream.range(0, row.getLastCellNum()).mapToObj(row::getCell))
                .filter(cell -> cell != null);
    }

    private static int column(Sheet sheet, String ending) {
        Row heads = sheet.getRow(0);
        return IntStream.range(0, heads.getLastCellNum())
                .filter(column -> text(heads, column).endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Row row, int column) {
        return row.getCell(column).getStringCellValue();
    }
}
