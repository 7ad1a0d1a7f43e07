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
        assertThat(page.select("script, link, img, iframe, [src]")).hasSize(1);
    }

    @Test
    void theWorstAgencyComesFirstAndEachYearLeadsToItsReport() throws IOException {
        Document page = overview(stack(), "zh");

        assertThat(page.select(".agencies tbody th").eachText()).containsExactly("某县第2局", "某县人民政府", "某县第1局");
        Element worst = page.select(".agencies tbody tr").get(0);
        assertThat(worst.select("td").eachText())
                .containsExactly("371322", "退回 1 · 通过 1", "?2", "✗2 ?2", "✗1 ▲1", "3", "1", "0", "4");
        assertThat(worst.select("td a").eachAttr("href")).hasSize(3).last().isEqualTo("#series-2");
    }

    @Test
    void figuresOfEveryYearAreDrawnAndSaid() throws IOException {
        List<AnnualReport> own = CountyStack.bureaus(2, 2021);
        Document page = overview(stack(), "zh");
        long received = own.stream()
                .mapToLong(report -> report.applications().orZero(6))
                .sum();

        assertThat(page.select(".plots svg")).hasSize(3);
        assertThat(page.select(".plots svg").get(0).select("text").eachText())
                .contains("2021", Long.toString(received));
        assertThat(page.select(".plots svg").get(0).attr("aria-label")).contains("新收申请：2021：" + received);
        assertThat(page.select(".figures tbody tr")).hasSize(3);
    }

    @Test
    void aRuleStandsInTheTableWithItsPlacesOrBelowItWhereNothingWasChecked() throws IOException {
        Document page = overview(stack(), "zh");

        assertThat(page.select(".rules tbody .rule-id").eachText()).first().isEqualTo("applications.balance");
        assertThat(page.select("#rule-applications-balance details li").eachText())
                .containsExactly("某县第2局 2022 ✗2");
        assertThat(page.select("#rules > details li").eachText())
                .isNotEmpty()
                .allSatisfy(
                        rule -> assertThat(page.select(".rules tbody").text()).doesNotContain(rule));
    }

    @Test
    void everyFileIsAccountedFor() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in").resolve("broken.json"), "{}");
        Files.writeString(folder.resolve("in").resolve("logo.png"), "");
        Document page = overview(stack(), "en");

        assertThat(page.select("#files tbody tr").eachText())
                .hasSize(7)
                .anySatisfy(row -> assertThat(row).contains("agency2-2022-own.json", "某县第2局 2022 own"))
                .anySatisfy(row -> assertThat(row).contains("broken.json unreadable"))
                .anySatisfy(row -> assertThat(row).contains("logo.png another kind of file"));
        assertThat(page.select("main > p").first().text())
                .isEqualTo(
                        "5 reports: 4 with nothing violated, 1 with something violated; files that are unreadable: 1, of other kinds: 1");
    }

    @Test
    void heldAgainstAnEarlierRunItSaysWhatIsNewAndWhatIsFixed() throws IOException {
        Path in = folder.resolve("in");
        ReportFiles.write(in, stack());
        Path earlier = Files.writeString(
                folder.resolve("earlier.jsonl"), Run.of("--json", in.toString()).out());
        List<AnnualReport> mended = new ArrayList<>(CountyStack.bureaus(2, 2021));
        mended.addAll(CountyStack.bureaus(2, 2022));
        AnnualReport first = mended.get(0);
        mended.set(0, first.withApplications(first.applications().with(0, 99)));
        ReportFiles.write(in, mended);
        Path out = folder.resolve("out");
        Run.of("--earlier", earlier.toString(), "--html", out.toString(), in.toString());
        Document page = Jsoup.parse(out.resolve("index.html").toFile());

        assertThat(page.select("#changes summary").eachText())
                .anyMatch(name -> name.startsWith("新出现："))
                .anyMatch(name -> name.startsWith("已消除："));
        assertThat(page.select("#changes li").text()).contains("某县第1局 2021 ✗ 错误：");
        Element row = page.select(".agencies tbody tr[data-name=某县第1局]").first();
        assertThat(row.attr("data-kinds").split(" ")).contains("new", "problem", "error");
        assertThat(page.select(".agencies thead th").eachText()).endsWith("新出现", "已消除");
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

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("script").html()).doesNotContain("alert");
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
