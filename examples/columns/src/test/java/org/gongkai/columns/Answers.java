package org.gongkai.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.indicator.Indicator;
import org.gongkai.indicator.Indicators;
import org.gongkai.indicator.Rate;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ReportSeries;
import org.gongkai.report.RowName;
import org.gongkai.report.TableRow;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.SeriesRules;

/** The answers of the library to the ten questions of the guide, from reports that come agency by agency in the order of the years. */
final class Answers {

    private static final int YEAR_OF_DISPUTES = 2024;
    private static final int YEAR_OF_ABSENCE = 2022;
    private static final int TEN = 10;

    private static final Validator<AnnualReport> RULES = Validator.of(AnnualReportRules.ruleSet());
    private static final Validator<ReportSeries> CARRY_OVER = Validator.of(
            RuleSet.of("carry-over", series -> Subject.of(series.agency().name()), List.of(SeriesRules.CARRY_OVER)));

    private final Map<List<String>, Integer> unbalanced = new HashMap<>();
    private final List<List<String>> carried = new ArrayList<>();
    private final Map<String, Map<Integer, Indicators.Accumulator>> provinces = new TreeMap<>();
    private final List<List<String>> disputes = new ArrayList<>();
    private final List<List<String>> blank = new ArrayList<>();
    private final Map<List<String>, Integer> found = new HashMap<>();
    private final List<List<String>> late = new ArrayList<>();
    private final Map<Integer, Indicators.Accumulator> lawsuits = new TreeMap<>();
    private final Map<Integer, Long> received = new TreeMap<>();
    private final Set<String> absent = new TreeSet<>();
    private final List<AnnualReport> ofAgency = new ArrayList<>();

    void add(AnnualReport report) {
        if (!ofAgency.isEmpty() && !ofAgency.get(0).agency().equals(report.agency())) {
            endAgency();
        }
        ofAgency.add(report);
        String agency = report.agency().name();
        String year = String.valueOf(report.year());
        for (Finding finding : RULES.validate(report).findings()) {
            String rule = finding.rule().toString();
            FindingKind kind = FindingKind.of(finding);
            found.merge(
                    List.of(
                            report.agency()
                                    .level()
                                    .map(AdministrativeLevel::token)
                                    .orElse("null"),
                            rule,
                            kind.token()),
                    1,
                    Integer::sum);
            if (kind == FindingKind.ERROR) {
                unbalanced.merge(List.of(agency, year, rule), 1, Integer::sum);
            }
            if (rule.equals("report.deadline") && kind == FindingKind.WARNING) {
                late.add(List.of(
                        agency,
                        year,
                        finding.actual().toString(),
                        String.valueOf(finding.difference().getAsLong())));
            }
        }
        String province = report.agency().regionCode().orElseThrow().province().toString();
        provinces
                .computeIfAbsent(province, key -> new TreeMap<>())
                .computeIfAbsent(report.year(), key -> Indicators.accumulator())
                .add(report);
        lawsuits.computeIfAbsent(report.year(), key -> Indicators.accumulator()).add(report);
        ApplicationTable applications = report.applications();
        TableRow row = applications.layout().row(RowName.RECEIVED);
        int total = row.cell(ColumnName.TOTAL);
        received.merge(report.year(), applications.orZero(total), Long::sum);
        if (!applications.isStated(total) && Arrays.stream(row.cells()).anyMatch(applications::isStated)) {
            blank.add(List.of(agency, year));
        }
        if (report.year() == YEAR_OF_DISPUTES) {
            DisputeTable table = report.disputes();
            disputes.add(List.of(
                    agency,
                    String.valueOf(table.layout().rows().stream()
                            .mapToLong(group -> table.orZero(group.cell(ColumnName.TOTAL)))
                            .sum())));
        }
    }

    private void endAgency() {
        if (ofAgency.stream().noneMatch(report -> report.year() == YEAR_OF_ABSENCE)) {
            absent.add(ofAgency.get(0).agency().name());
        }
        for (Finding finding : CARRY_OVER.validate(ReportSeries.of(ofAgency)).findings()) {
            if (finding.isOpenViolation()) {
                String year = finding.cells().get(0).pointer().substring(1, 5);
                carried.add(List.of(
                        ofAgency.get(0).agency().name(),
                        year,
                        finding.expected().toString(),
                        finding.actual().toString()));
            }
        }
        ofAgency.clear();
    }

    /** {@return the answers in the order of the questions} */
    List<List<List<String>>> all() {
        endAgency();
        return List.of(
                counted(unbalanced),
                sorted(carried),
                provinces.entrySet().stream()
                        .flatMap(province -> rates(province.getValue(), Indicator.DISCLOSURE_RATE).stream()
                                .map(row -> joined(List.of(province.getKey()), row)))
                        .toList(),
                disputes.stream()
                        .sorted(Comparator.comparing((List<String> row) -> -Long.parseLong(row.get(1)))
                                .thenComparing(row -> row.get(0)))
                        .limit(TEN)
                        .toList(),
                sorted(blank),
                absent.stream().map(List::of).toList(),
                counted(found),
                sorted(late),
                rates(lawsuits, Indicator.LITIGATION_CORRECTION_RATE),
                growth());
    }

    private static List<List<String>> rates(Map<Integer, Indicators.Accumulator> years, Indicator indicator) {
        List<List<String>> rows = new ArrayList<>();
        years.forEach((year, sums) -> {
            Rate rate = sums.result().get(indicator.ordinal()).rate().orElseThrow();
            rows.add(List.of(year.toString(), String.valueOf(rate.part()), String.valueOf(rate.whole())));
        });
        return rows;
    }

    private List<List<String>> growth() {
        List<List<String>> rows = new ArrayList<>();
        Optional<Long> before = Optional.empty();
        for (Map.Entry<Integer, Long> year : received.entrySet()) {
            rows.add(List.of(
                    year.getKey().toString(),
                    year.getValue().toString(),
                    before.map(earlier -> String.valueOf(year.getValue() - earlier))
                            .orElse("null")));
            before = Optional.of(year.getValue());
        }
        return rows;
    }

    private static List<List<String>> counted(Map<List<String>, Integer> counts) {
        return sorted(counts.entrySet().stream()
                .map(each -> joined(each.getKey(), List.of(each.getValue().toString())))
                .toList());
    }

    private static List<List<String>> sorted(List<List<String>> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(Function.<List<String>>identity().andThen(String::valueOf)))
                .toList();
    }

    private static List<String> joined(List<String> first, List<String> last) {
        return Stream.concat(first.stream(), last.stream()).toList();
    }
}
