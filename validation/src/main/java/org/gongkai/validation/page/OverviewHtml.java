package org.gongkai.validation.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.text.Text;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.RuleDescription;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReadReport;
import org.gongkai.validation.stack.RuleGroup;
import org.gongkai.validation.stack.UnreadFile;
import org.gongkai.validation.stack.Wording;

/** An overview in one language. */
final class OverviewHtml {

    private static final String STYLE = HeatMapHtml.STYLE + """
            main { max-width: none; } section, nav { max-width: 110rem; }
            .rules { width: auto; } .rules td:first-of-type { text-align: left; } .rules td { text-align: right; }
            .gongkai .rules .title { text-align: left; }
            @page { size: A4 landscape; margin: 10mm; }
            """;
    private static final int MOST_UNFOLDED = 100;
    private static final Text TITLE = Text.of("核对总览", "All reports");

    private final Overview overview;
    private final Function<ReadReport, String> addresses;
    private final PageText page;

    OverviewHtml(Overview overview, Function<ReadReport, String> addresses, PageText page) {
        this.overview = overview;
        this.addresses = addresses;
        this.page = page;
    }

    String html() {
        ValidationResults results = overview.results();
        TogetherHtml together = new TogetherHtml(overview, page);
        String series = together.series();
        String summaries = together.summaries();
        HeatMap map = HeatMap.of(overview, addresses);
        String main = "<h1>" + page.in(TITLE) + "</h1>\n" + files()
                + KindCounts.of(results.results()).html(page) + contents(series, summaries)
                + page.section("map", Text.of("热力图", "Heat map"), new HeatMapHtml(map, overview.groups(), page).html())
                + series + summaries + rules(results) + unread();
        return HtmlPage.of(page.tag(), TITLE.in(page.language()), STYLE, main);
    }

    /** How many files there are of which kind. */
    private String files() {
        long fine = overview.reports().stream()
                .filter(report -> !report.hasOpenViolation())
                .count();
        long found = overview.reports().size() - fine;
        int unread = overview.unread().size();
        int others = overview.others().size();
        return page.paragraph(Text.of(
                "年度报告" + overview.reports().size() + "份：无不成立" + fine + "份，有不成立" + found + "份；无法读入的文件" + unread
                        + "个，其他文件" + others + "个",
                overview.reports().size() + " reports: " + fine + " with nothing violated, " + found
                        + " with something violated; " + unread + " files unreadable, " + others + " other files"));
    }

    private String contents(String series, String summaries) {
        return "<nav aria-label=\"" + page.in("目录", "contents") + "\"><a href=\"#map\">"
                + page.in("热力图", "Heat map") + "</a>"
                + (series.isEmpty() ? "" : " · <a href=\"#series\">" + page.in("跨年核对", "Over the years") + "</a>")
                + (summaries.isEmpty() ? "" : " · <a href=\"#summaries\">" + page.in("汇总核对", "Summaries") + "</a>")
                + " · <a href=\"#rules\">" + page.in("各规则合计", "All results by rule") + "</a>"
                + (overview.unread().isEmpty()
                        ? ""
                        : " · <a href=\"#unreadable\">" + page.in("无法读入", "Unreadable") + "</a>")
                + "</nav>\n";
    }

    private String rules(ValidationResults results) {
        Map<RuleId, RuleDescription> known = overview.groups().stream()
                .map(RuleGroup::rules)
                .flatMap(List::stream)
                .collect(Collectors.toMap(RuleDescription::rule, Function.identity(), (one, same) -> one));
        Map<RuleId, KindCounts> counts = new HashMap<>();
        results.findings()
                .forEach(each -> counts.computeIfAbsent(each.finding().rule(), rule -> new KindCounts())
                        .add(each.finding()));
        String rows = results.tallies().stream()
                .map(tally -> row(
                        tally,
                        counts.getOrDefault(tally.rule(), new KindCounts()),
                        Objects.requireNonNull(known.get(tally.rule()))))
                .collect(Collectors.joining());
        String head = Stream.concat(
                        Stream.of(Text.of("应当成立", "what must hold"), Text.of("项数", "items"), Text.of("成立", "holds")),
                        Stream.of(FindingKind.values())
                                .map(kind -> Text.of(
                                        kind.symbol() + ' ' + kind.label(),
                                        kind.symbol() + ' ' + kind.text().en())))
                .map(name -> "<th scope=\"col\">" + page.in(name) + "</th>")
                .collect(Collectors.joining());
        Text heading = Text.of("各规则合计", "All results by rule");
        return page.section(
                "rules",
                heading,
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + page.in(heading)
                        + "\">\n<table class=\"rules\">\n<caption>" + page.in("按项计", "in things checked")
                        + "</caption>\n<thead><tr>" + head + "</tr></thead>\n<tbody>\n" + rows
                        + "</tbody>\n</table>\n</div>\n");
    }

    private String row(RuleTally tally, KindCounts counts, RuleDescription rule) {
        return "<tr id=\"" + HeatMapHtml.ruleId(rule.rule()) + "\"><th scope=\"row\" class=\"title\">"
                + page.in(rule.title())
                + "<br><span class=\"basis\">" + page.in("依据：", "basis: ") + FindingHtml.basis(rule, page)
                + " · <span class=\"rule-id\">" + HtmlPage.escape(rule.rule().toString()) + "</span></span></th><td>"
                + tally.items() + "</td><td>" + tally.holds() + "</td>"
                + Stream.of(FindingKind.values())
                        .map(kind -> "<td" + (counts.of(kind) > 0 ? " class=\"" + kind.token() + "\"" : "") + '>'
                                + counts.of(kind) + "</td>")
                        .collect(Collectors.joining())
                + "</tr>\n";
    }

    private String unread() {
        List<Text> all = overview.unread().stream()
                .map(UnreadFile::reasons)
                .flatMap(List::stream)
                .toList();
        if (all.isEmpty()) {
            return "";
        }
        List<Text> first = all.subList(0, Math.min(all.size(), MOST_UNFOLDED));
        List<Text> rest = all.subList(first.size(), all.size());
        String folded = rest.isEmpty()
                ? ""
                : "<details>\n<summary>" + page.in(Wording.more(rest.size())) + "</summary>\n" + list(rest)
                        + "</details>\n";
        return page.section("unreadable", Text.of("无法读入", "Unreadable"), list(first) + folded);
    }

    private String list(List<Text> reasons) {
        return reasons.stream()
                .map(reason -> "<li>" + page.in(reason) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }
}
