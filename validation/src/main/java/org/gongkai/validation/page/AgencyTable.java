package org.gongkai.validation.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.agency.RegionCode;
import org.gongkai.text.Text;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.RuleDescription;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.acceptance.AcceptanceDecision;
import org.gongkai.validation.stack.AgencyReports;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.RuleGroup;

/** The agencies with what was found of them in each year, the worst first, and what they can be picked by. */
final class AgencyTable {

    static final String STYLE = """
            .filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: .5rem 0; }
            .filters[hidden] { display: none; } .filters label { display: grid; font-size: .875rem; max-width: 100%; }
            .filters input, .filters select, .filters button { font: inherit; padding: .25rem .4rem; min-height: 2.2rem;
              max-width: 18rem; color: var(--ink); background: var(--paper); border: 1px solid var(--line); }
            .filters output { font-weight: bold; font-variant-numeric: tabular-nums; padding: .25rem 0; }
            .sortable th button { font: inherit; color: inherit; background: none; border: 0; padding: .25rem; cursor: pointer;
              text-decoration: underline dotted; width: 100%; text-align: inherit; }
            .sortable th[aria-sort=ascending] button::after { content: " ↑"; }
            .sortable th[aria-sort=descending] button::after { content: " ↓"; }
            .table-box { max-width: 100%; } .gongkai .agencies, .gongkai .figures { width: auto; }
            .table-box thead th { position: sticky; top: 0; z-index: 2; white-space: nowrap; }
            .table-box tbody th[scope=row] { position: sticky; left: 0; z-index: 1; min-width: 6rem; max-width: 16rem;
              overflow-wrap: anywhere; }
            .agencies td { white-space: nowrap; } .agencies td a { display: block; text-decoration: none; }
            .agencies td a:hover, .agencies td a:focus { text-decoration: underline; }
            .gongkai .number { text-align: right; }
            @media screen { .table-box { max-height: 85vh; overflow: auto; } }
            @media screen and (max-width: 40rem) { .table-box tbody th[scope=row] { max-width: 8rem; } }
            @media print { .sortable th button { display: contents; } .gongkai .filters { display: none; } .table-box thead th, .table-box tbody th[scope=row] {
                position: static; } .table-box { overflow: visible; } .gongkai .agencies a { text-decoration: none; } }
            """;

    /** What is counted of every agency, each kind by itself. */
    private static final List<FindingKind> TOTALS =
            List.of(FindingKind.ERROR, FindingKind.WARNING, FindingKind.HINT, FindingKind.NOT_ASSESSABLE);

    /** More reports than an agency has. */
    private static final long MOST_REPORTS = 1_000_000;

    private static final Text DECISION = Text.of("结论", "decision");

    private static final String PROBLEM = "problem";

    private final Overview overview;
    private final HeatMap map;
    private final Decisions decisions;
    private final Map<String, ChangesHtml.Changes> changes;
    private final PageText page;
    private final List<Integer> years;

    /** The changes are those of agencies by name, empty where there is no earlier run. */
    AgencyTable(
            Overview overview,
            HeatMap map,
            Decisions decisions,
            Map<String, ChangesHtml.Changes> changes,
            PageText page) {
        this.overview = overview;
        this.map = map;
        this.decisions = decisions;
        this.changes = changes;
        this.page = page;
        this.years = overview.reports().stream()
                .map(report -> report.report().year())
                .distinct()
                .sorted()
                .toList();
    }

    String html() {
        List<String> heads =
                new ArrayList<>(List.of(page.in("机关", "agency"), page.in("区划", "region"), page.in(DECISION)));
        years.forEach(year -> heads.add(Integer.toString(year)));
        heads.add(page.in("跨年", "over the years"));
        TOTALS.forEach(kind -> heads.add(kind.symbol() + ' ' + page.in(kind.text())));
        if (!changes.isEmpty()) {
            heads.addAll(List.of(page.in("新出现", "new"), page.in("已消除", "fixed")));
        }
        String rows = IntStream.of(map.worstFirst()).mapToObj(this::row).collect(Collectors.joining());
        return filters()
                + page.table(
                        "agencies sortable",
                        Text.of("各机关各年度的发现，最差的在前", "findings by agency and year, worst first"),
                        heads,
                        rows);
    }

    private String row(int number) {
        AgencyReports agency = overview.agencies().get(number);
        HeatMap.AgencyRows rows = map.agencies().get(number);
        KindCounts counts = rows.counts();
        StringBuilder html = new StringBuilder("<tr data-agency=\"" + number + "\" data-name=\""
                + HtmlPage.escape(rows.name()) + "\" data-region=\"" + region(agency) + "\" data-rules=\"" + rules(rows)
                + "\" data-kinds=\"" + kinds(rows) + "\" data-decisions=\"" + tokens(decisions.counts(agency))
                + "\"><th scope=\"row\">" + HtmlPage.escape(rows.name())
                + "</th><td>"
                + region(agency) + "</td>" + decision(decisions.counts(agency)));
        years.forEach(year -> html.append(cell(rows, year.toString())));
        html.append(cell(rows.rows().stream()
                .filter(row -> years.stream().noneMatch(year -> row.label().equals(year.toString())))
                .toList()));
        TOTALS.forEach(kind -> html.append(PageText.number(counts.of(kind), kind.token())));
        if (!changes.isEmpty()) {
            ChangesHtml.Changes since = changes.getOrDefault(rows.name(), ChangesHtml.Changes.NONE);
            html.append(PageText.number(since.appeared(), "")).append(PageText.number(since.fixed(), ""));
        }
        return html.append("</tr>\n").toString();
    }

    /** Sorted by what is sent back, and then by what needed reasons. */
    private String decision(Map<AcceptanceDecision, Long> counts) {
        AcceptanceDecision worst = Collections.max(counts.keySet());
        long weight = Stream.of(AcceptanceDecision.SENT_BACK, AcceptanceDecision.ACCEPTED_WITH_REASONS)
                .mapToLong(each -> counts.getOrDefault(each, 0L))
                .reduce(0, (sum, count) -> sum * MOST_REPORTS + count);
        return "<td class=\"" + Decisions.style(worst) + "\" data-v=\"" + weight + "\">"
                + page.in(Decisions.text(counts)) + "</td>";
    }

    private static String tokens(Map<AcceptanceDecision, Long> counts) {
        return counts.keySet().stream().map(AcceptanceDecision::token).collect(Collectors.joining(" "));
    }

    private static String cell(HeatMap.AgencyRows rows, String label) {
        return cell(
                rows.rows().stream().filter(row -> row.label().equals(label)).toList());
    }

    /** An agency can have several reports of one year. */
    private static String cell(List<HeatMap.Row> rows) {
        if (rows.isEmpty()) {
            return "<td class=\"none\" data-v=\"-1\">–</td>";
        }
        KindCounts all = new KindCounts();
        rows.forEach(row -> all.add(row.counts()));
        return rows.stream()
                .map(row -> PageText.link(row.target(), row.counts().symbols()))
                .collect(Collectors.joining(
                        "",
                        "<td class=\"" + all.heaviest().map(FindingKind::token).orElse("holds") + "\" data-v=\""
                                + all.weight() + "\">",
                        "</td>"));
    }

    private String kinds(HeatMap.AgencyRows rows) {
        KindCounts counts = rows.counts();
        boolean isProblem = FindingKind.violations().stream().anyMatch(kind -> counts.of(kind) > 0);
        boolean isNew =
                changes.getOrDefault(rows.name(), ChangesHtml.Changes.NONE).appeared() > 0;
        return Stream.of(
                        Stream.of(FindingKind.values())
                                .filter(kind -> counts.of(kind) > 0)
                                .map(FindingKind::token),
                        isProblem ? Stream.of(PROBLEM) : Stream.<String>empty(),
                        isNew ? Stream.of("new") : Stream.<String>empty())
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
    }

    private static String rules(HeatMap.AgencyRows rows) {
        return rows.rows().stream()
                .flatMap(row -> row.cells().entrySet().stream())
                .filter(cell -> cell.getValue().counts().heaviest().isPresent())
                .map(cell -> cell.getKey().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String region(AgencyReports agency) {
        return agency.agency().regionCode().map(RegionCode::toString).orElse("");
    }

    /** Shown by the script alone, which does what they say. */
    private String filters() {
        TreeSet<String> regions = overview.agencies().stream()
                .map(AgencyTable::region)
                .filter(region -> !region.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<RuleId> found = map.agencies().stream()
                .flatMap(agency -> agency.rows().stream())
                .flatMap(row -> row.cells().entrySet().stream())
                .filter(cell -> cell.getValue().counts().heaviest().isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        String rules = overview.groups().stream()
                .map(RuleGroup::rules)
                .flatMap(List::stream)
                .filter(rule -> found.contains(rule.rule()))
                .map(this::option)
                .collect(Collectors.joining());
        String kinds = option(PROBLEM, page.in("有问题的", "with problems"))
                + Stream.of(FindingKind.values())
                        .map(kind -> option(kind.token(), kind.symbol() + ' ' + page.in(kind.text())))
                        .collect(Collectors.joining())
                + (changes.isEmpty() ? "" : option("new", page.in("新出现", "new")));
        String ofDecisions = Stream.of(AcceptanceDecision.values())
                .map(each -> option(each.token(), page.in(each.text())))
                .collect(Collectors.joining());
        return "<form class=\"filters\" hidden>\n<label>" + page.in("查找机关", "find an agency")
                + "<input type=\"search\" name=\"words\"></label>\n"
                + select("decisions", page.in(DECISION), ofDecisions)
                + select("kinds", page.in("只看", "only"), kinds)
                + select("rules", page.in("规则", "rule"), rules)
                + select(
                        "region",
                        page.in("区划", "region"),
                        regions.stream().map(each -> option(each, each)).collect(Collectors.joining()))
                + "<button type=\"reset\">" + page.in("重置", "reset")
                + "</button>\n<output aria-live=\"polite\"></output>\n"
                + "</form>\n";
    }

    private String option(RuleDescription rule) {
        return option(rule.rule().toString(), page.in(rule.title()));
    }

    private static String option(String value, String name) {
        return "<option value=\"" + HtmlPage.escape(value) + "\">" + name + "</option>\n";
    }

    private String select(String name, String label, String options) {
        return "<label>" + label + "<select name=\"" + name + "\">\n" + option("", page.in("全部", "all")) + options
                + "</select></label>\n";
    }
}
