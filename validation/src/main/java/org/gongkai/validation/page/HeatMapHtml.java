package org.gongkai.validation.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.text.Text;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.RuleDescription;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.stack.RuleGroup;
import org.jspecify.annotations.Nullable;

/** A heat map as a table. A number and a symbol say what the colour says; a cell with findings leads to the first of the heaviest. */
final class HeatMapHtml {

    static final String STYLE = """
            .map th, .map td { padding: .15rem .2rem; }
            .map thead { position: sticky; top: 0; z-index: 2; } .gongkai .map thead th { position: static; }
            .gongkai .map tbody th[scope=row] { position: static; min-width: 0; }
            .map .rule { vertical-align: bottom; padding: .4rem 0; }
            .map .rule a { writing-mode: vertical-rl; white-space: nowrap; display: inline-block; max-height: 16rem;
              overflow: hidden; text-overflow: ellipsis; font-size: .75rem; line-height: 1.5rem; color: inherit;
              text-decoration: none; }
            .map .rule a:hover, .map .rule a:focus { text-decoration: underline; }
            .map .agency { text-align: left; vertical-align: top; min-width: 7rem; max-width: 14rem; overflow-wrap: anywhere; }
            .map .year { white-space: nowrap; text-align: left; }
            .map td { min-width: 1.8rem; height: 1.6rem; white-space: nowrap; }
            .map td a { color: inherit; display: block; text-decoration: none; }
            .map td a:hover, .map td a:focus { text-decoration: underline; }
            .map tbody { border-top: 2px solid var(--line); } .map .first { border-left: 2px solid var(--line); }
            .map .total { text-align: right; background: none; }
            .gongkai .error.more { background: var(--more-paper); color: var(--more); }
            .gongkai .error.many { background: var(--error); color: var(--paper); }
            .map .error, .map .warning { font-weight: bold; }
            .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
            .legend b { display: inline-block; min-width: 2rem; padding: 0 .3rem; text-align: center;
              border: 1px solid var(--line); margin-right: .4rem; }
            @media screen and (max-width: 40rem) { .map .rule a { max-height: 9rem; } }
            @media print { .map, .legend { --error-paper: #fdecee; --more-paper: #f6bcc2; --warning-paper: #ffe8cc;
                --hint-paper: #e3effc; --open-paper: #fbf6c8; }
              .map td, .legend b { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
              .gongkai .map th, .gongkai .map td { padding: .05rem .1rem; line-height: 1.2; }
              .map td { min-width: 0; height: auto; }
              .map .rule a { font-size: 6.5pt; line-height: 1.2; max-height: 3cm; } .map thead { position: static; }
              .map tfoot { display: table-row-group; } }
            """;

    private static final int SEVERAL = 2;
    private static final int MANY = 5;

    /** A table of more rows is of no use to the eye and heavy for a browser; rows with findings are kept before others. */
    private static final int MOST_ROWS = 3_000;

    private static final Text NO_MORE_ROWS =
            Text.of("行数过多，只列有发现的报告", "too many rows: only those with findings are shown");

    /** What is counted of every row, each kind by itself. */
    private static final List<FindingKind> TOTALS = FindingKind.violations();

    private final HeatMap map;
    private final PageText page;
    private final List<RuleGroup> groups;
    private final List<Column> columns;

    /** A rule, which begins a kind of check or not. */
    private record Column(RuleDescription rule, boolean isFirst) {}

    HeatMapHtml(HeatMap map, List<RuleGroup> groups, PageText page) {
        this.map = map;
        this.page = page;
        this.groups = groups.stream()
                .map(group -> new RuleGroup(
                        group.name(),
                        group.rules().stream()
                                .filter(rule -> map.has(rule.rule()))
                                .toList()))
                .filter(group -> !group.rules().isEmpty())
                .toList();
        this.columns = this.groups.stream()
                .flatMap(group -> group.rules().stream()
                        .map(rule -> new Column(rule, rule == group.rules().get(0))))
                .toList();
    }

    /** {@return the id of a rule's row in the table of rules} */
    static String ruleId(RuleId rule) {
        return "rule-" + rule.toString().replace('.', '-');
    }

    String html() {
        int rows =
                map.agencies().stream().mapToInt(agency -> agency.rows().size()).sum();
        boolean isCut = rows > MOST_ROWS;
        StringBuilder html = new StringBuilder(legend());
        if (isCut) {
            html.append(page.paragraph(NO_MORE_ROWS));
        }
        Text caption = Text.of("各机关各年度每条规则的发现", "findings by agency, year and rule");
        html.append(page.box("map", caption)).append(head());
        int left = MOST_ROWS;
        for (int number : map.worstFirst()) {
            HeatMap.AgencyRows agency = map.agencies().get(number);
            List<HeatMap.Row> shown = agency.rows().stream()
                    .filter(row -> !isCut || row.hasFindings())
                    .limit(left)
                    .toList();
            left -= shown.size();
            html.append(agency(agency.name(), number, shown));
        }
        return html.append(foot()).append("</table>\n</div>\n").toString();
    }

    private String legend() {
        return "<ul class=\"legend\">\n" + entry("error", "✗1", Text.of("错误 1 项", "1 error"))
                + entry("error more", "✗2", Text.of("错误 2 至 4 项", "2 to 4 errors"))
                + entry("error many", "✗5", Text.of("错误 5 项及以上", "5 errors or more"))
                + Stream.of(FindingKind.values())
                        .skip(1)
                        .map(kind -> entry(kind.token(), kind.symbol() + 1, kind.text()))
                        .collect(Collectors.joining())
                + entry("holds", "✓", Text.of("成立", "holds"))
                + entry("none", "&nbsp;", Text.of("未核对", "not checked")) + "</ul>\n";
    }

    private String entry(String style, String symbol, Text meaning) {
        return "<li><b class=\"" + style + "\">" + symbol + "</b>" + page.in(meaning) + "</li>\n";
    }

    private String head() {
        StringBuilder html = new StringBuilder("<thead>\n<tr>\n");
        List<String> heads = Stream.concat(
                        Stream.of(page.in("机关", "agency"), page.in("年度", "year")),
                        TOTALS.stream().map(kind -> kind.symbol() + ' ' + page.in(kind.text())))
                .toList();
        heads.forEach(head ->
                html.append("<th scope=\"col\" rowspan=\"2\">").append(head).append("</th>\n"));
        for (RuleGroup group : groups) {
            html.append("<th scope=\"colgroup\" class=\"first\" colspan=\"")
                    .append(group.rules().size())
                    .append("\">");
            html.append(page.in(group.name())).append("</th>\n");
        }
        html.append("</tr>\n<tr>\n");
        for (Column column : columns) {
            html.append("<th scope=\"col\" class=\"rule")
                    .append(column.isFirst ? " first" : "")
                    .append("\"><a href=\"#");
            html.append(ruleId(column.rule.rule()))
                    .append("\" title=\"")
                    .append(HtmlPage.escape(column.rule.rule().toString()))
                    .append("\">");
            html.append(page.in(column.rule.title())).append("</a></th>\n");
        }
        return html.append("</tr>\n</thead>\n").toString();
    }

    private String agency(String name, int number, List<HeatMap.Row> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<tbody data-of=\"" + number + "\">\n");
        for (int i = 0; i < rows.size(); i++) {
            HeatMap.Row row = rows.get(i);
            html.append("<tr>");
            if (i == 0) {
                html.append("<th scope=\"rowgroup\" class=\"agency\" rowspan=\"")
                        .append(rows.size())
                        .append("\">");
                html.append(HtmlPage.escape(name)).append("</th>");
            }
            html.append("<th scope=\"row\" class=\"year\">")
                    .append(PageText.link(row.target(), HtmlPage.escape(row.label())))
                    .append("</th>");
            html.append(totals(row.counts()));
            for (Column column : columns) {
                html.append(cell(row.cells().get(column.rule.rule()), column));
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n").toString();
    }

    private static String totals(KindCounts counts) {
        return TOTALS.stream()
                .map(kind -> "<td class=\"total" + (counts.of(kind) > 0 ? " " + kind.token() : "") + "\">"
                        + counts.of(kind) + "</td>")
                .collect(Collectors.joining());
    }

    private static String cell(HeatMap.@Nullable Cell cell, Column column) {
        String first = column.isFirst ? " first" : "";
        return cell == null
                ? "<td" + (first.isEmpty() ? "" : " class=\"first\"") + "></td>"
                : "<td class=\"" + style(cell.counts()) + first + "\">"
                        + PageText.link(cell.target(), cell.counts().symbols()) + "</td>";
    }

    private static String style(KindCounts counts) {
        long errors = counts.of(FindingKind.ERROR);
        String heat = errors >= MANY ? " many" : errors >= SEVERAL ? " more" : "";
        return counts.heaviest().map(kind -> kind.token() + heat).orElse("holds");
    }

    /** The sums of the columns. */
    private String foot() {
        Map<RuleId, KindCounts> sums = new HashMap<>();
        KindCounts all = new KindCounts();
        for (HeatMap.AgencyRows agency : map.agencies()) {
            for (HeatMap.Row row : agency.rows()) {
                row.cells().forEach((rule, cell) -> {
                    sums.computeIfAbsent(rule, each -> new KindCounts()).add(cell.counts());
                    all.add(cell.counts());
                });
            }
        }
        String cells = columns.stream()
                .map(column -> "<td" + (column.isFirst ? " class=\"first\"" : "") + '>'
                        + sums.getOrDefault(column.rule.rule(), new KindCounts())
                                .symbols() + "</td>")
                .collect(Collectors.joining());
        return "<tfoot>\n<tr><th scope=\"row\" colspan=\"2\">" + page.in("合计", "in all") + "</th>" + totals(all) + cells
                + "</tr>\n</tfoot>\n";
    }
}
