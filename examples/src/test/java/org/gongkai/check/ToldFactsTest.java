package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.form.FormRenderer;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.arbitraries.CountyStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user says of reports because their documents do not: agency, year, scope, day of publication. */
class ToldFactsTest {

    private static final AnnualReport REPORT = CountyStack.report(CountyStack.bureau(1), 1, 2022);
    private static final String TITLE = "某县第1局2022年政府信息公开工作年度报告";

    @TempDir
    private Path folder;

    @Test
    void aPageWithoutATitleIsReadByWhatIsTold() throws IOException {
        String file = page("a.html", "");

        Run untold = Run.of("--read", file);
        Run told = Run.of("--read", "--agency=某县水务局", "--year=2022", "--scope=summary", "--published=2023-01-20", file);

        assertThat(untold.status()).isEqualTo(2);
        assertThat(told.status()).isZero();
        JsonNode line = lines(told).get(0);
        assertThat(line.at("/report/agency/name").textValue()).isEqualTo("某县水务局");
        assertThat(line.at("/report/year").intValue()).isEqualTo(2022);
        assertThat(line.at("/report/scope").textValue()).isEqualTo("summary");
        assertThat(line.at("/report/publishedOn").textValue()).isEqualTo("2023-01-20");
        assertThat(line.get("notices").toString()).doesNotContain("overruled", "assumed");
    }

    @Test
    void whatIsToldWinsAndWhatThePageSaysOtherwiseIsNoticed() throws IOException {
        String file = page("a.html", TITLE + "</p><p>发布日期：2023-01-15");

        Run told = Run.of("--lang=en", "--agency=某县水务局", "--year=2023", "--published=2024-01-20", file);

        assertThat(told.out())
                .contains("某县水务局 annual report of 2023\n", "published on 2024-01-20\n")
                .contains("  page: 行政机关名称 is given as \"某县水务局\"; the document has \"某县第1局\"\n")
                .contains("  page: 报告年度 is given as \"2023\"; the document has \"2022\"\n")
                .contains("  page: 公布日期 is given as \"2024-01-20\"; the document has \"2023-01-15\"\n");
        assertThat(Run.of("--agency=某县水务局", file).out()).contains("  全文：行政机关名称按给定的“某县水务局”读入，文件中为“某县第1局”\n");
    }

    @Test
    void theDayThatAJsonReportHasItselfCanBeToldAndTakesThePlaceOfItsMonth() throws IOException {
        String ofDay = write(
                "day.json",
                DisclosureJson.write(AnnualReport.builder()
                        .from(Tancheng.report2020().withoutPublication())
                        .publishedOn(LocalDate.of(2021, 2, 26))
                        .build()));
        String ofMonth = write(
                "month.json",
                DisclosureJson.write(AnnualReport.builder()
                        .from(Tancheng.report2020().withoutPublication())
                        .publishedIn(YearMonth.of(2021, 2))
                        .build()));

        assertThat(lines(Run.of("--read", "--published=2021-02-26", ofDay, ofMonth)))
                .hasSize(2)
                .allSatisfy(line -> {
                    assertThat(line.at("/report/publishedOn").textValue()).isEqualTo("2021-02-26");
                    assertThat(line.at("/report").has("publishedIn")).isFalse();
                    assertThat(line.get("notices")).isEmpty();
                });
    }

    @Test
    void ofAJsonReportTheSameHolds() throws IOException {
        AnnualReport report = Tancheng.report2020();
        String file = write("a.json", DisclosureJson.write(report));

        JsonNode same =
                lines(Run.of("--read", "--agency=郯城县人民政府", "--year=2020", file)).get(0);
        JsonNode other = lines(
                        Run.of("--read", "--agency=某县", "--year=2021", "--scope=own", "--published=2022-01-20", file))
                .get(0);

        assertThat(same.get("report").toString()).isEqualTo(DisclosureJson.write(report));
        assertThat(same.get("notices")).isEmpty();
        assertThat(other.get("report").toString())
                .startsWith("{\"schema\":\"gongkai/annual-report/1\",\"agency\":{\"name\":\"某县\"},\"year\":2021,"
                        + "\"scope\":\"own\",\"publishedOn\":\"2022-01-20\",");
        assertThat(other.get("notices"))
                .extracting(notice -> notice.get("kind").textValue())
                .containsOnly("overruled");
        assertThat(other.get("notices"))
                .extracting(notice -> notice.get("label").textValue())
                .contains("行政机关名称", "报告年度", "统计范围");
    }

    @Test
    void aTableSaysItOfManyAndWinsOverTheOptions() throws IOException {
        String first = page("a.html", "");
        String second = page("b.txt.html", "");
        String third = page("c.html", TITLE);
        String table = write(
                "about.tsv",
                "\uFEFFfile\tyear\tagency\tscope\tpublished\n" + first + "\t2022\t某县甲局\town\t2023-01-20\n\n" + second
                        + "\t\t某县乙局\n");

        Run run = Run.of("--read", "--year=2021", "--about", table, first, second, third);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        List<JsonNode> lines = lines(run);
        assertThat(lines)
                .extracting(line -> line.at("/report/agency/name").textValue())
                .containsExactly("某县甲局", "某县乙局", "某县第1局");
        assertThat(lines).extracting(line -> line.at("/report/year").intValue()).containsExactly(2022, 2021, 2021);
        assertThat(lines.get(0).at("/report/publishedOn").textValue()).isEqualTo("2023-01-20");
    }

    @Test
    void aBadLineOfATableIsNamedAndCostsNoOther() throws IOException {
        String file = page("a,b.html", "");
        String table = write(
                "about.csv",
                String.join(
                        "\n",
                        "file,agency,year,scope,published",
                        "x.html,某局,22,own,",
                        "y.html,某局,abc,,",
                        "z.html,,,both,",
                        "z.html,,,,2023-02-30",
                        "z.html,,,,,,",
                        ",某局,2022,,",
                        "\"z.html,某局",
                        "\"" + file + "\",\"某\"\"局\"\"\",2022,own,",
                        "\"" + file + "\",某局,2022,own,",
                        "none.html,某局,,,"));

        Run run = Run.of("--read", "--lang=en", "--about", table, file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        table + ":2: year 22 is not from 2008 to 9999",
                        table + ":3: year cannot be \"abc\"",
                        table + ":4: scope cannot be \"both\"",
                        table + ":5: published cannot be \"2023-02-30\"",
                        table + ":6: 7 cells under 5 names of columns",
                        table + ":7: no file is named",
                        table + ":8: a quotation mark that is not closed",
                        table + ":10: \"" + file + "\" is there twice",
                        table + ":11: no input is named \"none.html\"");
        assertThat(lines(run).get(0).at("/report/agency/name").textValue()).isEqualTo("某\"局\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'name,agency'      | the first line must name the columns: file, and any of
            'file,file'        | the first line must name the columns: file, and any of
            'file,region'      | the first line must name the columns: file, and any of
            ''                 | the first line must name the columns: file, and any of
            """)
    void aTableOfOtherColumnsIsSaidToBeNone(String head, String reason) throws IOException {
        String table = write("about.csv", head);

        Run run = Run.of("--lang=en", "--about", table);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(table + ": " + reason);
        assertThat(run.out()).contains("郯城县人民政府");
    }

    @Test
    void aTableThatCannotBeReadIsNamedAndEverythingIsReadWithoutIt() throws IOException {
        Path table = Files.write(folder.resolve("about.csv"), new byte[] {(byte) 0xff});

        assertThat(Run.of("--lang=en", "--about", table.toString()).err()).isEqualTo(table + ": not UTF-8\n");
        assertThat(Run.of("--lang=en", "--about", "none.csv").err()).isEqualTo("none.csv: no such file\n");
        assertThat(Run.of("--about", "none.csv").out()).isEqualTo(Run.of().out());
    }

    @Test
    void whatCannotBeIsWrongUsage() {
        assertThat(Run.of("--year=1999")).isEqualTo(usage("year 1999 is not from 2008 to 9999"));
        assertThat(Run.of("--agency= ").status()).isEqualTo(2);
        assertThat(Run.of("--scope=both").err()).startsWith("Invalid value for option '--scope'");
        assertThat(Run.of("--published=2023-02-30").err()).startsWith("Invalid value for option '--published'");
    }

    private static Run usage(String reason) {
        Run run = Run.of("--year=1999");
        assertThat(run.err()).startsWith(reason + "\n");
        return new Run(2, "", run.err());
    }

    /** A page with the tables of a report, and in place of its title other words. */
    private String page(String name, String title) throws IOException {
        String html = FormRenderer.official().html(REPORT);
        return write(name, html.replace(TITLE, title));
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8)
                .toString();
    }

    private static List<JsonNode> lines(Run run) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.outLines()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }
}
