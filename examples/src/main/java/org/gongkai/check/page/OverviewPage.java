package org.gongkai.check.page;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.check.stack.Overview;
import org.gongkai.check.stack.ReportChecks;
import org.gongkai.check.stack.Wording;
import org.gongkai.text.Text;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.ValidationResults;

/** The page over all reports of a run: a heat map that leads to their pages, what was found of several, and the rules. */
final class OverviewPage {

    private static final String STYLE = HeatMapHtml.STYLE + """
            main { max-width: none; } section, nav { max-width: 110rem; }
            .rules { width: auto; } .rules td:first-of-type { text-align: left; } .rules td { text-align: right; }
            .rules .title { text-align: left; }
            @page { size: A4 landscape; margin: 10mm; }
            @media print { nav { display: none; } }
            """;
    private static final int MOST_UNFOLDED = 100;
    private static final Text TITLE = Text.of("核对总览", "All reports");

    private final Overview overview;
    private final Text counts;
    private final Language language;

    private OverviewPage(Overview overview, Text counts, Language language) {
        this.overview = overview;
        this.counts = counts;
        this.language = language;
    }

    /**
     * {@return the whole document, which is to stand beside the pages of the reports}
     *
     * @param counts how many reports there are
     */
    static String of(Overview overview, Text counts, Language language) {
        return new OverviewPage(overview, counts, language).html();
    }

    private String html() {
        ValidationResults results = overview.results();
        TogetherHtml together = new TogetherHtml(overview, language);
        String series = together.series();
        String summaries = together.summaries();
        String main = "<h1>" + in(TITLE) + "</h1>\n<p class=\"counts\">" + in(counts) + "</p>\n<p class=\"counts\">"
                + in(Wording.counts(results)) + "</p>\n" + contents(series, summaries)
                + section("map", Text.of("热力图", "Heat map"), new HeatMapHtml(HeatMap.of(overview), language).html())
                + series + summaries + rules(results) + unreadable();
        return ResultDocument.of(language, TITLE.in(language.locale()), STYLE, main);
    }

    private String contents(String series, String summaries) {
        return "<nav aria-label=\"" + in(Text.of("目录", "contents")) + "\"><a href=\"#map\">"
                + in(Text.of("热力图", "Heat map")) + "</a>"
                + (series.isEmpty() ? "" : " · <a href=\"#series\">" + in(Text.of("跨年核对", "Over the years")) + "</a>")
                + (summaries.isEmpty() ? "" : " · <a href=\"#summaries\">" + in(Text.of("汇总核对", "Summaries")) + "</a>")
                + " · <a href=\"#rules\">" + in(Text.of("各规则合计", "All results by rule")) + "</a>"
                + (overview.unreadable().isEmpty()
                        ? ""
                        : " · <a href=\"#unreadable\">" + in(Text.of("无法读入", "Unreadable")) + "</a>")
                + "</nav>\n";
    }

    private String rules(ValidationResults results) {
        String rows = results.tallies().stream().map(this::row).collect(Collectors.joining());
        String head = List.of(
                        Text.of("规则", "rule"),
                        Text.of("项数", "items"),
                        Text.of("成立", "holds"),
                        Text.of("不成立", "violated"),
                        Text.of("无法判断", "not assessable"),
                        Text.of("应当成立", "what must hold"))
                .stream()
                .map(name -> "<th scope=\"col\">" + in(name) + "</th>")
                .collect(Collectors.joining());
        Text heading = Text.of("各规则合计", "All results by rule");
        return section(
                "rules",
                heading,
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + in(heading)
                        + "\">\n<table class=\"rules\">\n<caption>"
                        + in(Text.of("按项计，已豁免的计入不成立", "in things checked; what is waived counts as violated"))
                        + "</caption>\n<thead><tr>" + head + "</tr></thead>\n<tbody>\n" + rows
                        + "</tbody>\n</table>\n</div>\n");
    }

    private String row(RuleTally tally) {
        return "<tr id=\"" + HeatMapHtml.ruleId(tally.rule()) + "\"><th scope=\"row\">"
                + ResultDocument.escape(tally.rule().toString()) + "</th><td>" + tally.items() + "</td><td>"
                + tally.holds()
                + "</td><td>" + tally.violated() + "</td><td>" + tally.notAssessable() + "</td><td class=\"title\">"
                + in(ReportChecks.title(tally.rule())) + "</td></tr>\n";
    }

    private String unreadable() {
        List<Text> all = overview.unreadable();
        if (all.isEmpty()) {
            return "";
        }
        List<Text> first = all.subList(0, Math.min(all.size(), MOST_UNFOLDED));
        List<Text> rest = all.subList(first.size(), all.size());
        String folded = rest.isEmpty()
                ? ""
                : "<details>\n<summary>" + in(Wording.more(rest.size())) + "</summary>\n" + list(rest) + "</details>\n";
        return section("unreadable", Text.of("无法读入", "Unreadable"), list(first) + folded);
    }

    private String list(List<Text> reasons) {
        return reasons.stream()
                .map(reason ->
                        "<li>" + ResultDocument.escape(PrintableText.of(reason.in(language.locale()))) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private String section(String id, Text heading, String content) {
        return "<section id=\"" + id + "\">\n<h2>" + in(heading) + "</h2>\n" + content + "</section>\n";
    }

    private String in(Text text) {
        return ResultDocument.escape(text, language);
    }
}
