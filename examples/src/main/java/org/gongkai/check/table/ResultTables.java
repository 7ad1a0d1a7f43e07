package org.gongkai.check.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.decision.DecisionColumns;
import org.gongkai.indicator.IndicatorValue;
import org.gongkai.indicator.Indicators;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.RuleDescription;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.SubjectFinding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.UnreadFile;

/**
 * The tables of a run: a row for each finding, for each report and file without one, for each indicator of a report, and for each figure that
 * is worth a look.
 */
final class ResultTables {

    static final Text AGENCY = Text.of("行政机关", "agency");
    static final Text YEAR = Text.of("年度", "year");
    static final Text FILE = Text.of("文件", "file");

    /** Decimal places of a rate in percent, as official reports print it. */
    private static final int PLACES = 2;

    private final Overview overview;
    private final AcceptancePolicy policy;
    private final Locale locale;

    private ResultTables(Overview overview, AcceptancePolicy policy, Locale locale) {
        this.overview = overview;
        this.policy = policy;
        this.locale = locale;
    }

    static List<ResultTable> of(Overview overview, AcceptancePolicy policy, Locale locale) {
        ResultTables tables = new ResultTables(overview, policy, locale);
        return List.of(
                tables.findings(), tables.reports(), tables.indicators(), new LookTable(overview, locale).table());
    }

    private ResultTable findings() {
        List<List<Object>> rows = new ArrayList<>();
        for (CheckedReport checked : overview.reports()) {
            String suggestions = DecisionColumns.suggestions(checked.diagnosis(), locale);
            checked.results()
                    .forEach(result -> addFindings(
                            rows, checked.read().source(), result.equals(checked.tables()) ? suggestions : "", result));
        }
        overview.together().forEach(result -> addFindings(rows, "", "", result));
        return table(
                Text.of("核对发现", "findings"),
                joined(
                        List.of(
                                AGENCY,
                                YEAR,
                                FILE,
                                Text.of("类别", "kind"),
                                Text.of("规则", "rule"),
                                Text.of("发现", "finding"),
                                Text.of("应为", "expected"),
                                Text.of("实为", "actual"),
                                Text.of("相差", "difference"),
                                Text.of("位置", "places"),
                                Text.of("依据", "basis"),
                                Text.of("豁免理由", "waived because"),
                                Text.of("规则代码", "rule id")),
                        DecisionColumns.heads()),
                rows);
    }

    private void addFindings(List<List<Object>> rows, String file, String suggestions, ValidationResult result) {
        Map<RuleId, RuleDescription> rules = result.descriptions().stream()
                .collect(Collectors.toMap(RuleDescription::rule, Function.identity(), (one, same) -> one));
        for (Finding finding : result.findings()) {
            RuleDescription rule = rules.get(finding.rule());
            boolean isViolated = finding.outcome() == RuleOutcome.VIOLATED;
            rows.add(joined(
                    List.of(
                            result.subject().agency().orElse(""),
                            result.subject().year().isPresent()
                                    ? result.subject().year().getAsInt()
                                    : "",
                            file,
                            in(FindingKind.of(finding).text()),
                            rule == null ? "" : in(rule.title()),
                            finding.message(locale),
                            value(finding.expected()),
                            value(finding.actual()),
                            finding.difference().isPresent()
                                    ? finding.difference().getAsLong()
                                    : "",
                            finding.cells().stream()
                                    .map(Cell::text)
                                    .map(this::in)
                                    .collect(Collectors.joining("; ")),
                            rule == null
                                    ? ""
                                    : rule.basis().citations().stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining("; ")),
                            finding.waivedBecause().orElse(""),
                            finding.rule().toString()),
                    DecisionColumns.cells(
                            new SubjectFinding(result.subject(), finding).key(), isViolated ? suggestions : "")));
        }
    }

    private static <T> List<T> joined(List<? extends T> first, List<? extends T> last) {
        return Stream.<T>concat(first.stream(), last.stream()).toList();
    }

    static Object value(Figure figure) {
        if (figure.number().isPresent()) {
            return figure.number().getAsLong();
        }
        return figure.isStated() ? figure.toString() : "";
    }

    /** A row for each report with all its counts, whatever its edition, and one for each file without a report. */
    private ResultTable reports() {
        Map<String, String> cells = new LinkedHashMap<>();
        for (FormEdition edition : FormEdition.values()) {
            Stream.of(TableLayout.proactive(edition), TableLayout.applications(edition), TableLayout.disputes())
                    .forEach(layout -> {
                        for (int cell = 0; cell < layout.cellCount(); cell++) {
                            cells.putIfAbsent(
                                    layout.pointer(cell), layout.section().heading() + " / " + layout.label(cell));
                        }
                    });
        }
        List<Text> heads = new ArrayList<>(List.of(
                AGENCY,
                YEAR,
                FILE,
                Text.of("统计范围", "scope"),
                Text.of("公布日期", "published on"),
                Text.of("结论", "decision")));
        for (FindingKind kind : FindingKind.values()) {
            heads.add(kind.text());
        }
        heads.add(Text.of("无法读入的原因", "why it is unread"));
        cells.values().forEach(label -> heads.add(Text.of(label, label)));
        List<List<Object>> rows = new ArrayList<>();
        List<List<Finding>> findings = overview.findingsOfEach();
        for (int i = 0; i < findings.size(); i++) {
            rows.add(report(overview.reports().get(i), findings.get(i), cells));
        }
        for (UnreadFile unread : overview.unread()) {
            List<Object> row = new ArrayList<>(Collections.nCopies(heads.size(), ""));
            row.set(2, unread.source());
            row.set(
                    heads.size() - cells.size() - 1,
                    unread.reasons().stream().map(this::in).collect(Collectors.joining("; ")));
            rows.add(row);
        }
        return table(Text.of("年度报告", "reports"), heads, rows);
    }

    private List<Object> report(CheckedReport checked, List<Finding> findings, Map<String, String> cells) {
        AnnualReport report = checked.report();
        Map<FindingKind, Long> kinds =
                checked.findings().stream().collect(Collectors.groupingBy(FindingKind::of, Collectors.counting()));
        List<Object> row = new ArrayList<>(List.of(
                report.agency().name(),
                report.year(),
                checked.read().source(),
                in(report.scope().text()),
                report.publishedOn().map(String::valueOf).orElse(""),
                in(policy.decideOn(findings).decision().text())));
        for (FindingKind kind : FindingKind.values()) {
            row.add(kinds.getOrDefault(kind, 0L));
        }
        row.add("");
        Map<String, Object> counts = new LinkedHashMap<>();
        Stream.<CountTable>of(report.proactive(), report.applications(), report.disputes())
                .forEach(table -> {
                    for (int cell = 0; cell < table.layout().cellCount(); cell++) {
                        if (table.isStated(cell)) {
                            counts.put(table.layout().pointer(cell), table.orZero(cell));
                        }
                    }
                });
        cells.keySet().forEach(pointer -> row.add(counts.getOrDefault(pointer, "")));
        return row;
    }

    private ResultTable indicators() {
        List<List<Object>> rows = new ArrayList<>();
        for (CheckedReport checked : overview.reports()) {
            for (IndicatorValue value : Indicators.of(checked.report())) {
                rows.add(List.of(
                        checked.report().agency().name(),
                        checked.report().year(),
                        checked.read().source(),
                        in(value.indicator().text()),
                        value.rate().<Object>map(rate -> rate.part()).orElse(""),
                        value.rate().<Object>map(rate -> rate.whole()).orElse(""),
                        value.rate().<Object>map(rate -> rate.percent(PLACES)).orElse(""),
                        value.whyAbsent().map(this::in).orElse(""),
                        in(value.indicator().definition())));
            }
        }
        return table(
                Text.of("指标", "indicators"),
                List.of(
                        AGENCY,
                        YEAR,
                        FILE,
                        Text.of("指标", "indicator"),
                        Text.of("分子", "part"),
                        Text.of("分母", "whole"),
                        Text.of("百分比", "percent"),
                        Text.of("没有数值的原因", "why there is none"),
                        Text.of("定义", "definition")),
                rows);
    }

    private ResultTable table(Text title, List<Text> heads, List<List<Object>> rows) {
        return new ResultTable(in(title), heads.stream().map(this::in).toList(), rows);
    }

    private String in(Text text) {
        return text.in(locale);
    }
}
