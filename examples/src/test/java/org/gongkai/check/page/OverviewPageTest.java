package org.gongkai.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.agency.Agency;
import org.gongkai.check.ReportFiles;
import org.gongkai.check.Run;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.RowName;
import org.gongkai.validation.arbitraries.CountyStack;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewPageTest {

    @TempDir
    private Path folder;

    @Test
    void aCellHasTheNumberOfViolationsAndLeadsToTheFinding() throws IOException {
        Document page = overview(stack(), "en");

        Element cell = cell(page, "某县第2局", "2022", "applications.balance");
        assertThat(cell.text()).isEqualTo("✗2");
        assertThat(cell.className()).isEqualTo("error more first");
        String[] target = cell.select("a").attr("href").split("#");
        Document report = Jsoup.parse(Files.readString(folder.resolve("out").resolve(target[0])));
        assertThat(report.getElementById(target[1]).closest("ol > li").text())
                .contains("✗ error: ", "basis: printed", "applications.balance");
        assertThat(report.select("nav a").attr("href")).isEqualTo("index.html");
        assertThat(cell(page, "某县第1局", "2022", "applications.balance").text()).isEqualTo("✓");
    }

    @Test
    void whatIsFoundOverTheYearsAndInASummaryStandsOnThePage() throws IOException {
        Document page = overview(stack(), "zh");

        Element ofSeries = cell(page, "某县第2局", "2021–2022", "applications.carry-over");
        assertThat(ofSeries.text()).isEqualTo("✗1");
        assertThat(page.selectFirst(ofSeries.select("a").attr("href"))
                        .closest("ol > li")
                        .text())
                .contains("✗ 错误：", "applications.carry-over", "2022年度");
        Element ofSummary = cell(page, "某县人民政府", "2022", "summary.sum");
        assertThat(ofSummary.text()).startsWith("✗");
        assertThat(page.selectFirst(ofSummary.select("a").attr("href"))
                        .closest("ol > li")
                        .text())
                .contains("✗ 错误：", "summary.sum");
        Element open = cell(page, "某县人民政府", "2022", "summary.unit-missing");
        assertThat(open.text()).isEqualTo("?1");
        assertThat(open.className()).isEqualTo("notAssessable");
        assertThat(page.select("#summaries").text()).contains("以下列单位核对（2）：某县第1局、某县第2局");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Document page = overview(stack(), "zh");

        assertThat(page.select("a[href]")).isNotEmpty().allSatisfy(link -> {
            String[] target = link.attr("href").split("#", 2);
            Document document = target[0].isEmpty()
                    ? page
                    : Jsoup.parse(Files.readString(folder.resolve("out").resolve(target[0])));
            assertThat(target.length == 1 || document.getElementById(target[1]) != null)
                    .as(link.outerHtml())
                    .isTrue();
        });
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in").resolve("broken.json"), "{}");

        assertThat(overview(stack(), "en").select("#unreadable li").text()).contains("broken.json: at the document");
    }

    @Test
    void everythingThatCannotBeReadIsNamedAndManyAreFolded() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        for (int i = 0; i < 105; i++) {
            Files.writeString(folder.resolve("in").resolve(1000 + i + ".json"), "{}");
        }

        Element unreadable = overview(stack(), "en").getElementById("unreadable");

        assertThat(unreadable.select("> ul li")).hasSize(100);
        assertThat(unreadable.select("details summary").text()).isEqualTo("and 5 more");
        assertThat(unreadable.select("details li").eachText())
                .hasSize(5)
                .last()
                .asString()
                .contains("1104.json: ");
    }

    @Test
    void whatAReportSaysIsNeverMarkup() throws IOException {
        AnnualReport hostile = CountyStack.report(Agency.of("<script>alert('1')</script>\"&"), 1, 2022);
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in").resolve("a.json"), DisclosureJson.write(hostile));

        Document page = overview(List.of(), "zh");

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select(".agency").text()).contains("<script>");
    }

    /** Two bureaus in two years and a summary; the second bureau has a wrong number in the second year. */
    static List<AnnualReport> stack() {
        List<AnnualReport> reports = new ArrayList<>(CountyStack.bureaus(2, 2021));
        List<AnnualReport> later = CountyStack.bureaus(2, 2022);
        AnnualReport bureau = later.get(1);
        int[] cells = bureau.applications().layout().row(RowName.CARRIED_IN).cells();
        reports.add(later.get(0));
        reports.add(
                bureau.withApplications(bureau.applications().with(cells[0], 9).with(cells[cells.length - 1], 9)));
        reports.add(CountyStack.summary(later));
        return reports;
    }

    private Document overview(List<AnnualReport> reports, String language) throws IOException {
        Path in = folder.resolve("in");
        ReportFiles.write(in, reports);
        Path out = folder.resolve("out");
        Run.of("--lang", language, "--html", out.toString(), in.toString());
        return Jsoup.parse(Files.readString(out.resolve("index.html")));
    }

    /** The cell of an agency's row in the column of a rule. */
    private static Element cell(Document page, String agency, String row, String rule) {
        List<String> rules = page.select(".map thead .rule a").eachAttr("title");
        Element body = page.select(".map tbody").stream()
                .filter(each -> each.select(".agency").text().equals(agency))
                .findFirst()
                .orElseThrow();
        Element line = body.select("tr").stream()
                .filter(each -> each.select(".year").text().equals(row))
                .findFirst()
                .orElseThrow();
        return line.select("td:not(.total)").get(rules.indexOf(rule));
    }
}
