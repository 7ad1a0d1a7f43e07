package org.gongkai.check.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.check.console.Language;
import org.gongkai.check.stack.ReportChecks;
import org.gongkai.text.Text;
import org.gongkai.validation.RuleId;
import org.jspecify.annotations.Nullable;

/** A heat map as a table. A number and a symbol say what the colour says; a cell with findings leads to the first. */
final class HeatMapHtml {

    static final String STYLE = """
            .map th, .map td { padding: .15rem .2rem; }
            .map thead { position: sticky; top: 0; z-index: 1; }
            .map .rule { vertical-align: bottom; padding: .4rem 0; }
            .map .rule a { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; display: inline-block;
              font-size: .75rem; line-height: 1.5rem; color: inherit; text-decoration: none; }
            .map .rule a:hover, .map .rule a:focus { text-decoration: underline; }
            .map .agency { text-align: left; vertical-align: top; min-width: 7rem; max-width: 14rem; overflow-wrap: anywhere; }
            .map .year { white-space: nowrap; text-align: left; }
            .map td { min-width: 1.8rem; height: 1.6rem; white-space: nowrap; }
            .map td a { color: inherit; display: block; text-decoration: none; }
            .map td a:hover, .map td a:focus { text-decoration: underline; }
            .map tbody { border-top: 2px solid var(--line); } .map .first { border-left: 2px solid var(--line); }
            .map .total { font-weight: bold; text-align: right; }
            .holds { color: var(--good); } .none { color: var(--quiet); } .waived-cell { color: var(--quiet); }
            .heat-1 { background: var(--bad-paper); color: var(--bad); font-weight: bold; }
            .heat-2 { background: var(--worse-paper); color: var(--worse); font-weight: bold; }
            .heat-3 { background: var(--bad); color: var(--paper); font-weight: bold; }
            .open-cell { background: var(--open-paper); color: var(--open); }
            .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
            .legend b { display: inline-block; min-width: 2rem; padding: 0 .3rem; text-align: center;
              border: 1px solid var(--line); margin-right: .4rem; }
            @media screen { .map-box { max-height: 90vh; overflow: auto; } }
            @media print { :root { --bad-paper: #fdecee; --worse-paper: #f6bcc2; --open-paper: #fff4d6; }
              .map td, .legend b { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
              .map th, .map td { padding: .05rem .1rem; line-height: 1.2; } .map td { min-width: 0; height: auto; }
              .map .rule a { font-size: 6.5pt; line-height: 1.2; } .map thead { position: static; }
              .map tfoot { display: table-row-group; } }
            """;

    private static final int SEVERAL = 2;
    private static final int MANY = 5;

    /** A table of more rows is of no use to the eye and heavy for a browser; rows with findings are kept before others. */
    private static final int MOST_ROWS = 3_000;

    private static final Text NO_MORE_ROWS =
            Text.of("行数过多，只列有发现的报告", "too many rows: only those with findings are shown");

    private final HeatMap map;
    private final Language language;
    private final List<Column> columns;

    /** A rule with the kind of check that it is of. */
    private record Column(RuleId rule, Text title, boolean isFirst) {}

    HeatMapHtml(HeatMap map, Language language) {
        this.map = map;
        this.language = language;
        this.columns = groups().stream()
                .flatMap(group -> {
                    RuleId first = group.rules().get(0).id();
                    return group.rules().stream()
                            .map(rule -> new Column(
                                    rule.id(), rule.title(), rule.id().equals(first)));
                })
                .toList();
    }

    private List<ReportChecks.Group> groups() {
        return ReportChecks.groups().stream()
                .map(group -> new ReportChecks.Group(
                        group.name(),
                        group.rules().stream()
                                .filter(rule -> map.has(rule.id()))
                                .toList()))
                .filter(group -> !group.rules().isEmpty())
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
            html.append("<p>").append(in(NO_MORE_ROWS)).append("</p>\n");
        }
        String caption = in(Text.of("各机关各年度每条规则的不成立项数", "violations by agency, year and rule"));
        html.append("<div class=\"scroll map-box\" tabindex=\"0\" role=\"region\" aria-label=\"" + caption + "\">\n");
        html.append("<table class=\"map\">\n<caption>")
                .append(caption)
                .append("</caption>\n")
                .append(head());
        int left = MOST_ROWS;
        for (HeatMap.AgencyRows agency : map.agencies()) {
            List<HeatMap.Row> shown = agency.rows().stream()
                    .filter(row -> !isCut || row.hasFindings())
                    .limit(left)
                    .toList();
            left -= shown.size();
            html.append(agency(agency.name(), shown));
        }
        return html.append(foot()).append("</table>\n</div>\n").toString();
    }

    private String legend() {
        return "<ul class=\"legend\">\n" + entry("heat-1", "✗1", Text.of("不成立 1 项", "1 violation"))
                + entry("heat-2", "✗2", Text.of("不成立 2 至 4 项", "2 to 4 violations"))
                + entry("heat-3", "✗5", Text.of("不成立 5 项及以上", "5 violations or more"))
                + entry("open-cell", "?1", Text.of("无法判断的项数", "number not assessable"))
                + entry("waived-cell", "△1", Text.of("已豁免的项数", "number waived"))
                + entry("holds", "✓", Text.of("成立", "holds"))
                + entry("none", "&nbsp;", Text.of("未核对", "not checked")) + "</ul>\n";
    }

    private String entry(String style, String symbol, Text meaning) {
        return "<li><b class=\"" + style + "\">" + symbol + "</b>" + in(meaning) + "</li>\n";
    }

    private String head() {
        StringBuilder html = new StringBuilder("<thead>\n<tr>\n");
        html.append("<th scope=\"col\" rowspan=\"2\">")
                .append(in(Text.of("机关", "agency")))
                .append("</th>\n");
        html.append("<th scope=\"col\" rowspan=\"2\">")
                .append(in(Text.of("年度", "year")))
                .append("</th>\n");
        html.append("<th scope=\"col\" rowspan=\"2\">")
                .append(in(Text.of("不成立", "violated")))
                .append("</th>\n");
        for (ReportChecks.Group group : groups()) {
            html.append("<th scope=\"colgroup\" class=\"first\" colspan=\"")
                    .append(group.rules().size())
                    .append("\">");
            html.append(in(group.name())).append("</th>\n");
        }
        html.append("</tr>\n<tr>\n");
        for (Column column : columns) {
            html.append("<th scope=\"col\" class=\"rule")
                    .append(column.isFirst ? " first" : "")
                    .append("\"><a href=\"#");
            html.append(ruleId(column.rule))
                    .append("\" title=\"")
                    .append(in(column.title))
                    .append("\">");
            html.append(ResultDocument.escape(column.rule.toString())).append("</a></th>\n");
        }
        return html.append("</tr>\n</thead>\n").toString();
    }

    private String agency(String name, List<HeatMap.Row> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<tbody>\n");
        for (int i = 0; i < rows.size(); i++) {
            HeatMap.Row row = rows.get(i);
            html.append("<tr>");
            if (i == 0) {
                html.append("<th scope=\"rowgroup\" class=\"agency\" rowspan=\"")
                        .append(rows.size())
                        .append("\">");
                html.append(ResultDocument.escape(name)).append("</th>");
            }
            html.append("<th scope=\"row\" class=\"year\">")
                    .append(link(row.target(), row.label()))
                    .append("</th>");
            html.append("<td class=\"total\">").append(row.violated()).append("</td>");
            for (Column column : columns) {
                html.append(cell(row.cells().get(column.rule), column));
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n").toString();
    }

    private String cell(HeatMap.@Nullable Cell cell, Column column) {
        String first = column.isFirst ? " first" : "";
        if (cell == null) {
            return "<td" + (first.isEmpty() ? "" : " class=\"first\"") + "></td>";
        }
        StringBuilder text = new StringBuilder();
        append(text, "✗", cell.violated());
        append(text, "?", cell.notAssessable());
        append(text, "△", cell.waived());
        String shown = text.isEmpty() ? "✓" : text.toString();
        return "<td class=\"" + style(cell) + first + "\">" + link(cell.target(), shown) + "</td>";
    }

    private static void append(StringBuilder text, String symbol, int count) {
        if (count > 0) {
            text.append(text.isEmpty() ? "" : " ").append(symbol).append(count);
        }
    }

    private static String style(HeatMap.Cell cell) {
        if (cell.violated() > 0) {
            return cell.violated() >= MANY ? "heat-3" : cell.violated() >= SEVERAL ? "heat-2" : "heat-1";
        }
        if (cell.notAssessable() > 0) {
            return "open-cell";
        }
        return cell.waived() > 0 ? "waived-cell" : "holds";
    }

    private static String link(String target, String text) {
        return target.isEmpty()
                ? ResultDocument.escape(text)
                : "<a href=\"" + ResultDocument.escape(target) + "\">" + ResultDocument.escape(text) + "</a>";
    }

    /** The sums of the columns. */
    private String foot() {
        Map<RuleId, Integer> sums = new TreeMap<>();
        int total = 0;
        for (HeatMap.AgencyRows agency : map.agencies()) {
            for (HeatMap.Row row : agency.rows()) {
                row.cells().forEach((rule, cell) -> sums.merge(rule, cell.violated(), Integer::sum));
                total += row.violated();
            }
        }
        StringBuilder html = new StringBuilder("<tfoot>\n<tr><th scope=\"row\" colspan=\"2\">");
        html.append(in(Text.of("不成立合计", "violations in all")))
                .append("</th><td class=\"total\">")
                .append(total)
                .append("</td>");
        for (Column column : columns) {
            html.append("<td").append(column.isFirst ? " class=\"first\"" : "").append('>');
            html.append(sums.getOrDefault(column.rule, 0)).append("</td>");
        }
        return html.append("</tr>\n</tfoot>\n").toString();
    }

    private String in(Text text) {
        return ResultDocument.escape(text, language);
    }
}
