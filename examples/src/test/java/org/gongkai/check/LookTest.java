package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Country;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.RowName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where figures that are worth a look are told. */
class LookTest {

    private static final String FORMULA = "=1+1";
    private static final int AGENCIES = 24;
    private static final int WRONG = 7;
    private static final int YEARS = 4;

    @TempDir
    private Path folder;

    private Path reports;

    /** In seven agencies, one of them with a hostile name, the licences and penalties of one year are a thousand times too many. */
    @BeforeEach
    void writeReports() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        List<AnnualReport> all =
                Country.ofSeed(3).withAgencies(AGENCIES).withYears(2021, 2024).reports();
        for (int i = 0; i < all.size(); i++) {
            AnnualReport report = all.get(i);
            if (report.year() == 2023 && i < WRONG * YEARS) {
                ProactiveTable table = report.proactive();
                for (RowName row : List.of(RowName.LICENSE, RowName.PENALTY)) {
                    int cell = table.layout().row(row).cell(ColumnName.DECISIONS);
                    table = table.with(cell, (table.orZero(cell) + 10) * 1_000);
                }
                report = report.withProactive(table);
            }
            if (i < YEARS) {
                report = AnnualReport.builder()
                        .from(report)
                        .agency(Agency.of(FORMULA))
                        .build();
            }
            Files.writeString(reports.resolve("r" + i + ".json"), DisclosureJson.write(report));
        }
    }

    private Run run(String... options) {
        return Run.of(
                Stream.concat(Stream.of(options), Stream.of(reports.toString())).toArray(String[]::new));
    }

    @Test
    void theFirstFiveArePrintedAndTheRestIsCountedWithTheWordsThatNoneIsAnError() {
        List<String> lines = run("--lang=en").out().lines().toList();
        int heading = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("Worth a look: "))
                .findFirst()
                .orElseThrow());

        assertThat(lines.get(heading)).contains("None is an error");
        assertThat(lines.subList(heading + 1, heading + 6))
                .allSatisfy(line -> assertThat(line).startsWith("  ").contains("much: usually"));
        assertThat(lines.get(heading + 6)).matches("  and \\d+ more \\(--table writes all of them\\)");
    }

    @Test
    void brieflyTheyAreCounted() {
        assertThat(run("--brief").out()).containsPattern("值得一看（不是错误）：\\d+处").doesNotContain("偏多");
    }

    @Test
    void linesOfJsonAndLettersKnowNothingOfThem() throws IOException {
        Path letters = folder.resolve("letters");

        assertThat(run("--json").out()).doesNotContain("偏多", "much: usually");
        run("--letters", letters.toString());

        try (Stream<Path> files = Files.list(letters)) {
            for (Path letter :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(letter)).doesNotContain("值得一看", "偏多");
            }
        }
    }

    @Test
    void theSheetHasARowForEachWithTheFileAndNumbersAsNumbers() throws IOException {
        Path file = folder.resolve("out.xlsx");
        run("--table", file.toString());

        try (InputStream in = Files.newInputStream(file);
                Workbook book = WorkbookFactory.create(in)) {
            Sheet sheet = book.getSheet("值得一看");
            assertThat(sheet.getLastRowNum()).isGreaterThan(5);
            Row first = sheet.getRow(1);
            assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(2023);
            assertThat(first.getCell(2).getStringCellValue()).endsWith(".json");
            assertThat(first.getCell(5).getNumericCellValue()).isGreaterThanOrEqualTo(10_000);
            assertThat(first.getCell(7).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void noCellOfTheFileBeginsAFormula() throws IOException {
        run("--table", folder.resolve("out.csv").toString());

        assertThat(Files.readString(folder.resolve("out-look.csv")))
                .startsWith("\uFEFF\"行政机关\",\"年度\",\"文件\",\"统计范围\",\"数字\",\"数值\",\"比较对象\",\"偏离倍数\",\"说明\"")
                .contains("\n\"'" + FORMULA + "\",2023,")
                .doesNotContain("\n\"=", ",\"=", ",=");
    }

    @Test
    void theOverviewLeadsToThePageOfEachReport() throws IOException {
        Path pages = folder.resolve("pages");
        run("--html", pages.toString());

        assertThat(Files.readString(pages.resolve("index.html")))
                .containsPattern("<li><strong><a href=\"[^\"]*r\\d+[^\"]*\">");
    }
}
