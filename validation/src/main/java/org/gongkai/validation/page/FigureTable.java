package org.gongkai.validation.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.RowName;
import org.gongkai.text.Text;
import org.gongkai.validation.stack.AgencyReports;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReadReport;

/** What the reports say, in figures to be looked at: applications received and processed, and disputes, by year and agency. */
final class FigureTable {

    static final String STYLE = """
            .plots { display: flex; flex-wrap: wrap; gap: 1rem 2rem; } .plots figure { margin: 0; }
            .plots svg { width: 19rem; max-width: 100%; height: auto; display: block; }
            .plot-bar { fill: var(--hint); } .plot-line { stroke: var(--line); }
            .plots text { fill: var(--ink); font-size: 13px; text-anchor: middle; }
            .figures td { white-space: nowrap; } .figures svg { vertical-align: middle; }
            .figures small { display: block; color: var(--quiet); font-size: .75rem; }
            @media print { .figures small { font-size: 7pt; } .plot-bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .plots svg { width: 6cm; } }
            """;

    private static final List<Measure> MEASURES = List.of(
            new Measure(Text.of("新收申请", "applications received"), report -> applications(report, RowName.RECEIVED)),
            new Measure(Text.of("办理结果", "outcomes"), report -> applications(report, RowName.PROCESSED)),
            new Measure(Text.of("复议和诉讼", "disputes"), FigureTable::disputes));

    private final Overview overview;
    private final PageText page;
    private final List<Integer> years;

    /** A number of a report, none where it is not stated. */
    private record Measure(Text name, Function<AnnualReport, OptionalLong> of) {}

    FigureTable(Overview overview, PageText page) {
        this.overview = overview;
        this.page = page;
        this.years = overview.reports().stream()
                .map(report -> report.report().year())
                .distinct()
                .sorted()
                .toList();
    }

    private static OptionalLong applications(AnnualReport report, RowName row) {
        CountTable table = report.applications();
        return stated(table, table.layout().row(row).cell(ColumnName.TOTAL));
    }

    private static OptionalLong disputes(AnnualReport report) {
        CountTable table = report.disputes();
        LongStream.Builder totals = LongStream.builder();
        for (DisputeKind kind : DisputeKind.values()) {
            stated(table, table.layout().row(kind).cell(ColumnName.TOTAL)).ifPresent(totals::add);
        }
        long[] all = totals.build().toArray();
        return all.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(LongStream.of(all).sum());
    }

    private static OptionalLong stated(CountTable table, int cell) {
        return table.isStated(cell) ? OptionalLong.of(table.orZero(cell)) : OptionalLong.empty();
    }

    String html() {
        return page.section("figures", Text.of("数字", "Figures"), totals() + byAgency());
    }

    /** A summary has in it what its units report, so that only own figures are added up where there are any. */
    private String totals() {
        boolean hasOwn =
                overview.reports().stream().anyMatch(each -> each.report().scope() == ReportScope.OWN);
        List<AnnualReport> counted = overview.reports().stream()
                .map(CheckedReport::report)
                .filter(report -> !hasOwn || report.scope() == ReportScope.OWN)
                .toList();
        Text note = hasOwn
                ? Text.of("各年度合计（件），不含汇总报告", "totals by year, summaries left out")
                : Text.of("各年度合计（件）", "totals by year");
        return page.paragraph(note)
                + MEASURES.stream()
                        .map(measure -> plot(measure, counted))
                        .collect(Collectors.joining("", "<div class=\"plots\">\n", "</div>\n"));
    }

    private String plot(Measure measure, List<AnnualReport> counted) {
        TreeMap<Integer, Long> sums = new TreeMap<>();
        years.forEach(year -> sums.put(year, 0L));
        counted.forEach(
                report -> measure.of.apply(report).ifPresent(number -> sums.merge(report.year(), number, Long::sum)));
        String told = sums.entrySet().stream()
                .map(each -> each.getKey() + page.in("：", ": ") + each.getValue())
                .collect(Collectors.joining(page.in("，", ", ")));
        return "<figure><figcaption>" + page.in(measure.name) + "</figcaption>\n"
                + new BarPlot(sums, page.in(measure.name) + page.in("：", ": ") + told).svg() + "</figure>\n";
    }

    private String byAgency() {
        List<String> heads = new ArrayList<>(List.of(page.in("机关", "agency")));
        MEASURES.forEach(measure -> heads.add(page.in(measure.name)));
        String rows = IntStream.range(0, overview.agencies().size())
                .boxed()
                .sorted(Comparator.comparing(
                        number -> last(numbers(overview.agencies().get(number), MEASURES.get(0))),
                        Comparator.reverseOrder()))
                .map(number -> row(overview.agencies().get(number), number))
                .collect(Collectors.joining());
        return page.table(
                "figures sortable",
                Text.of(
                        "各机关：" + span() + "年度的数字，最近一年多的在前",
                        "by agency: the figures of " + span() + ", the most of the last year first"),
                heads,
                rows);
    }

    private String span() {
        return years.stream().map(String::valueOf).collect(Collectors.joining(page.isChinese() ? "、" : ", "));
    }

    private String row(AgencyReports agency, int number) {
        return MEASURES.stream()
                .map(measure -> cell(agency, measure))
                .collect(Collectors.joining(
                        "",
                        "<tr data-of=\"" + number + "\"><th scope=\"row\">"
                                + HtmlPage.escape(agency.agency().name()) + "</th>",
                        "</tr>\n"));
    }

    private String cell(AgencyReports agency, Measure measure) {
        List<OptionalLong> numbers = numbers(agency, measure);
        String told = numbers.stream()
                .map(number -> number.isPresent() ? Long.toString(number.getAsLong()) : "–")
                .collect(Collectors.joining(" · "));
        return "<td class=\"number\" data-v=\"" + last(numbers) + "\">" + BarPlot.spark(numbers) + " <small>" + told
                + "</small></td>";
    }

    /** The number of each year, of the first report that states it. */
    private List<OptionalLong> numbers(AgencyReports agency, Measure measure) {
        return years.stream()
                .map(year -> agency.reads().stream()
                        .map(ReadReport::report)
                        .filter(report -> report.year() == year)
                        .map(measure.of)
                        .filter(OptionalLong::isPresent)
                        .findFirst()
                        .orElse(OptionalLong.empty()))
                .toList();
    }

    private static long last(List<OptionalLong> numbers) {
        return numbers.isEmpty() ? -1 : numbers.get(numbers.size() - 1).orElse(-1);
    }
}
