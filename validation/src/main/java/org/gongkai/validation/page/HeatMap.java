package org.gongkai.validation.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.stack.AgencyReports;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.CheckedSeries;
import org.gongkai.validation.stack.CheckedSummary;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReadReport;

/**
 * The findings of every agency and year by rule.
 *
 * <p>A report is a row; what its agency's reports show together is a row below them, and what a summary shows with its units
 * stands in the row of the summary.
 */
final class HeatMap {

    private final List<AgencyRows> agencies;
    private final Set<RuleId> rules = new HashSet<>();

    /** The rows of an agency. */
    record AgencyRows(String name, List<Row> rows) {

        KindCounts counts() {
            KindCounts counts = new KindCounts();
            rows.forEach(row -> counts.add(row.counts()));
            return counts;
        }
    }

    /** A row: its year or years, where its label leads, and its cells. */
    record Row(String label, String target, Map<RuleId, Cell> cells) {

        KindCounts counts() {
            KindCounts counts = new KindCounts();
            cells.values().forEach(cell -> counts.add(cell.counts));
            return counts;
        }

        boolean hasFindings() {
            return cells.values().stream().anyMatch(cell -> !cell.target.isEmpty());
        }
    }

    /** What came of a rule, and where the first of its heaviest findings is. */
    record Cell(KindCounts counts, String target) {}

    private HeatMap(List<AgencyRows> agencies) {
        this.agencies = agencies;
        agencies.forEach(agency -> agency.rows.forEach(row -> rules.addAll(row.cells.keySet())));
    }

    /** The map; the address of the page of a report is empty where there is none. */
    static HeatMap of(Overview overview, Function<ReadReport, String> addresses) {
        IdentityHashMap<AnnualReport, Row> reports = new IdentityHashMap<>();
        for (CheckedReport checked : overview.reports()) {
            String page = addresses.apply(checked.read());
            Map<RuleId, Cell> cells = new HashMap<>();
            int first = 0;
            for (ValidationResult result : checked.results()) {
                int before = first;
                put(result, index -> page.isEmpty() ? "" : page + '#' + ResultHtml.findingId(before + index), cells);
                first += result.findings().size();
            }
            reports.put(
                    checked.report(), new Row(Integer.toString(checked.report().year()), page, cells));
        }
        for (int i = 0; i < overview.summaries().size(); i++) {
            CheckedSummary summary = overview.summaries().get(i);
            int number = i;
            Row row = reports.get(summary.pairing().summary());
            if (row != null) {
                summary.result()
                        .ifPresent(
                                result -> put(result, index -> '#' + TogetherHtml.summaryId(number, index), row.cells));
            }
        }
        List<AgencyRows> agencies = new ArrayList<>();
        for (AgencyReports agency : overview.agencies()) {
            List<Row> rows = new ArrayList<>();
            agency.reads().forEach(read -> rows.add(reports.get(read.report())));
            for (int i = 0; i < overview.series().size(); i++) {
                CheckedSeries series = overview.series().get(i);
                if (series.agency().equals(agency)) {
                    rows.add(row(series, i));
                }
            }
            agencies.add(new AgencyRows(agency.agency().name(), rows));
        }
        return new HeatMap(agencies);
    }

    private static Row row(CheckedSeries series, int number) {
        Map<RuleId, Cell> cells = new HashMap<>();
        put(series.result(), index -> '#' + TogetherHtml.seriesId(number, index), cells);
        return new Row(
                series.series().firstYear() + "–" + series.series().lastYear(),
                series.result().findings().isEmpty() ? "" : '#' + TogetherHtml.seriesId(number),
                cells);
    }

    private static void put(ValidationResult result, IntFunction<String> targets, Map<RuleId, Cell> cells) {
        for (RuleTally tally : result.tallies()) {
            if (tally.items() > 0) {
                cells.put(tally.rule(), cell(result, tally, targets));
            }
        }
    }

    private static Cell cell(ValidationResult result, RuleTally tally, IntFunction<String> targets) {
        KindCounts counts = new KindCounts();
        counts.addHolding(tally.holds());
        String target = "";
        FindingKind heaviest = FindingKind.WAIVED;
        for (int i = 0; i < result.findings().size(); i++) {
            Finding finding = result.findings().get(i);
            if (finding.rule().equals(tally.rule())) {
                counts.add(finding);
                FindingKind kind = FindingKind.of(finding);
                if (target.isEmpty() || kind.compareTo(heaviest) < 0) {
                    target = targets.apply(i);
                    heaviest = kind;
                }
            }
        }
        return new Cell(counts, target);
    }

    List<AgencyRows> agencies() {
        return agencies;
    }

    /** The places of the agencies, the worst first. */
    int[] worstFirst() {
        return IntStream.range(0, agencies.size())
                .boxed()
                .sorted(Comparator.comparing(place -> agencies.get(place).counts(), KindCounts.WORST_FIRST))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether a rule was checked of anything. */
    boolean has(RuleId rule) {
        return rules.contains(rule);
    }
}
