package org.gongkai.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.check.Run;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that shows a checked report. */
class ResultPageTest {

    private static final AnnualReport GOOD = Tancheng.assessable2020();
    private static final AnnualReport BAD = GOOD.withApplications(GOOD.applications()
            .with(GOOD.applications().layout().row(RowName.RECEIVED).cell(ColumnName.NATURAL_PERSON), 59));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyNumberHasHeadingsThatAreOnThePage(String language) throws IOException {
        Document page = page(BAD, language);

        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("table"))
                .hasSize(3)
                .allSatisfy(table -> assertThat(table.selectFirst("caption")).isNotNull());
        assertThat(page.select("th")).allSatisfy(head -> {
            assertThat(head.text()).isNotBlank();
            assertThat(head.attr("scope")).isIn("row", "col");
        });
        assertThat(page.select("td[data-pointer]")).hasSize(21 + 1 + 161 + 15).allSatisfy(cell -> {
            assertThat(cell.attr("headers")).isNotBlank();
            assertThat(page.select("th[id]").eachAttr("id"))
                    .contains(cell.attr("headers").split(" "));
        });
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link.attr("href").substring(1)));
    }

    @Test
    void theWrongCellIsMarkedWithMoreThanColourAndLeadsToItsFinding() throws IOException {
        Document page = page(BAD, "en");
        Element cell = page.selectFirst("[data-pointer=/applications/received/naturalPerson]");

        assertThat(cell).isNotNull();
        assertThat(cell.hasClass("suspect")).isTrue();
        assertThat(cell.ownText()).isEqualTo("59");
        assertThat(cell.select("a.mark").text()).startsWith("✗✗");
        Element finding = page.getElementById(cell.select("a.mark").attr("href").substring(1));
        assertThat(finding).isNotNull();
        assertThat(finding.text()).contains("59 -> 95 (digits swapped)");
    }

    @Test
    void theOtherCellsOfAViolatedRuleLeadToItsFinding() throws IOException {
        Document page = page(BAD, "en");
        Element cell = page.selectFirst("[data-pointer=/applications/received/total]");

        assertThat(cell).isNotNull();
        assertThat(cell.hasClass("error")).isTrue();
        assertThat(page.getElementById(cell.select("a.mark").attr("href").substring(1))
                        .closest("ol > li")
                        .text())
                .contains("applications.");
        assertThat(page.select("td.suspect")).hasSize(1);
    }

    @Test
    void anEnglishPageNamesRowsAndColumnsInEnglishWithTheOfficialChineseBeside() throws IOException {
        Document page = page(BAD, "en");

        assertThat(page.select("th")).allSatisfy(head -> {
            assertThat(head.select("[lang=en]").text()).isNotBlank();
            assertThat(head.select(".official").text()).isNotBlank();
        });
        assertThat(page.select(".findings a").eachText()).contains("received / natural person");
        assertThat(page(BAD, "zh").select("[lang=en]")).isEmpty();
    }

    @Test
    void aReportInOrderHasNoMarks() throws IOException {
        Document page = page(GOOD, "zh");

        assertThat(page.select("td.error, td.warning, td.hint, td.suspect, td.notAssessable, .mark"))
                .isEmpty();
        assertThat(page.select(".counts").text()).contains("✗ 错误 0", "▲ 警告 0", "◆ 提示 0");
    }

    @Test
    void whatAReportSaysIsNeverMarkup() throws IOException {
        AnnualReport hostile = AnnualReport.builder()
                .from(BAD)
                .agency(Agency.of("<script>alert('1')</script>\"&"))
                .build();
        Document page = page(hostile, "zh");

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("h1").text()).contains("<script>");
    }

    @Test
    void severalInputsHavePagesInADirectory() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        Files.writeString(inputs.resolve("a.json"), DisclosureJson.write(GOOD));
        Files.writeString(inputs.resolve("b.json"), DisclosureJson.write(BAD));
        Files.writeString(inputs.resolve("c.txt"), "no report");
        Path out = folder.resolve("out");

        Run run = Run.of("--lang", "en", "--html", out.toString(), inputs.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("3 reports: 1 with nothing violated, 1 with something violated, 1 unreadable");
        try (var pages = Files.list(out)) {
            assertThat(pages.map(page -> page.getFileName().toString()).sorted())
                    .containsExactly(
                            "index.html",
                            PageName.of(inputs.resolve("a.json").toString()),
                            PageName.of(inputs.resolve("b.json").toString()));
        }
    }

    @Test
    void aPageThatCannotBeWrittenIsNoReportThatCannotBeRead() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        Files.writeString(inputs.resolve("a.json"), DisclosureJson.write(GOOD));
        Files.writeString(inputs.resolve("b.json"), DisclosureJson.write(GOOD));
        Path file = Files.writeString(folder.resolve("taken"), "a file where a directory should be");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Run run = Run.of("--lang", "en", "--html", file.toString(), inputs.toString(), empty.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("2 reports: 2 with nothing violated, 0 with something violated, 0 unreadable");
        assertThat(run.err()).contains("no report in this directory", "taken: cannot be written");
    }

    private Document page(AnnualReport report, String language) throws IOException {
        Path input = Files.writeString(folder.resolve("report.json"), DisclosureJson.write(report));
        Path out = folder.resolve("page.html");
        Run.of("--lang", language, "--html", out.toString(), input.toString());
        return Jsoup.parse(Files.readString(out));
    }
}
