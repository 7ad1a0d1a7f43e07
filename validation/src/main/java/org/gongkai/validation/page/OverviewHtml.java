package org.gongkai.validation.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.text.Text;
import org.gongkai.validation.ResultsComparison;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReadReport;
import org.gongkai.validation.stack.Wording;

/** An overview in one language. */
final class OverviewHtml {

    private static final String STYLE =
            AgencyTable.STYLE + FigureTable.STYLE + HeatMapHtml.STYLE + RuleTable.STYLE + """
            main { max-width: none; } .gongkai section { max-width: 110rem; } [hidden] { display: none; }
            .contents { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
            .gongkai .files, .gongkai .agencies-by-region, .gongkai .rules { width: auto; }
            .gongkai .files td { text-align: left; }
            @page { size: A4 landscape; margin: 10mm; }
            """;

    private static final Text TITLE = Text.of("核对总览", "All reports");

    private final Overview overview;
    private final Function<ReadReport, String> addresses;
    private final Optional<ValidationResults> earlier;
    private final Decisions decisions;
    private final PageText page;

    /** A part of the page. */
    private record Part(String id, Text name, String html) {}

    OverviewHtml(
            Overview overview,
            Function<ReadReport, String> addresses,
            Optional<ValidationResults> earlier,
            AcceptancePolicy policy,
            PageText page) {
        this.overview = overview;
        this.addresses = addresses;
        this.earlier = earlier;
        this.decisions = Decisions.of(overview, policy);
        this.page = page;
    }

    String html() {
        ValidationResults results = overview.results();
        FileTable files = new FileTable(overview, addresses, page);
        List<Part> parts = parts(results, files).stream()
                .filter(part -> !part.html.isEmpty())
                .toList();
        String contents = parts.stream()
                .map(part -> "<a href=\"#" + part.id + "\">" + page.in(part.name) + "</a>\n")
                .collect(Collectors.joining(
                        "", "<nav class=\"contents\" aria-label=\"" + page.in("目录", "contents") + "\">\n", "</nav>\n"));
        return HtmlPage.withScript(
                page.tag(),
                TITLE.in(page.language()),
                STYLE,
                "<h1>" + page.in(TITLE) + "</h1>\n" + files.counts()
                        + page.paragraph(Decisions.text(decisions.counts()))
                        + KindCounts.of(results.results()).html(page) + contents
                        + parts.stream().map(Part::html).collect(Collectors.joining()),
                OverviewScript.SCRIPT);
    }

    private List<Part> parts(ValidationResults results, FileTable files) {
        HeatMap map = HeatMap.of(overview, addresses);
        TogetherHtml together = new TogetherHtml(overview, page);
        Optional<ResultsComparison> comparison = earlier.map(results::comparedWith);
        Map<String, ChangesHtml.Changes> changes =
                comparison.map(ChangesHtml::byAgency).orElse(Map.of());
        Text agencies = Text.of("各机关", "Agencies");
        Text heatMap = Text.of("热力图", "Heat map");
        return List.of(
                new Part(
                        "agencies",
                        agencies,
                        page.section(
                                "agencies", agencies, new AgencyTable(overview, map, decisions, changes, page).html())),
                new Part(
                        "changes",
                        Text.of("与上次相比", "Changes"),
                        comparison
                                .map(each ->
                                        new ChangesHtml(each, new FindingHtml(page, results.results()), page).html())
                                .orElse("")),
                new Part("figures", Text.of("数字", "Figures"), new FigureTable(overview, page).html()),
                new Part("look", Wording.WORTH_A_LOOK, new LookHtml(overview, addresses, page).html()),
                new Part("regions", Text.of("各区划", "Regions"), new RegionTable(overview, map, page).html()),
                new Part("rules", Text.of("各规则", "Rules"), new RuleTable(overview, results, map, page).html()),
                new Part(
                        "map",
                        heatMap,
                        page.section("map", heatMap, new HeatMapHtml(map, overview.groups(), page).html())),
                new Part("series", Text.of("跨年核对", "Over the years"), together.series()),
                new Part("summaries", Text.of("汇总核对", "Summaries"), together.summaries()),
                new Part("unreadable", Text.of("无法读入", "Unreadable"), files.unread()),
                new Part("files", Text.of("文件", "Files"), files.html()));
    }
}
