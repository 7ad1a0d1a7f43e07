package org.gongkai.examples.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import org.gongkai.agency.RegionCode;
import org.gongkai.indicator.Indicators;
import org.gongkai.json.JsonLine;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSeries;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.Severity;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.SeriesRules;

/**
 * What is kept of any number of reports that come agency by agency: which agencies break which rules, how often each rule held, and
 * the indicators of each province and year. The years of an agency are checked together as soon as they are all there, also where
 * one thread read the first and another the last.
 */
final class NationalSummary {

    private static final Validator<AnnualReport> OF_REPORT = Validator.of(AnnualReportRules.ruleSet());

    /** Without what may be in order: a repeated report, a new share, another unit. */
    private static final Validator<ReportSeries> OF_YEARS = Validator.of(SeriesRules.ruleSet())
            .without("report.same-as-last-year")
            .without("applications.share-shift")
            .without("proactive.unit");

    private final Map<String, Set<String>> found = new HashMap<>();
    private final RuleTally.Accumulator tallies = RuleTally.accumulator();
    private final RuleTally.Accumulator talliesOfYears = RuleTally.accumulator();
    private final Map<String, Indicators.Accumulator> indicators = new TreeMap<>();
    private long reports;
    private long unread;

    /** The years of the first agency, of which some may have come before. */
    private final List<AnnualReport> first = new ArrayList<>();

    /** The years of the last agency, of which some may come; empty as long as it is the first. */
    private List<AnnualReport> last = new ArrayList<>();

    private NationalSummary() {}

    static Collector<JsonLine<AnnualReport>, ?, NationalSummary> collector() {
        return Collector.of(NationalSummary::new, NationalSummary::add, NationalSummary::plus, NationalSummary::ended);
    }

    private void add(JsonLine<AnnualReport> line) {
        if (line.value().isEmpty()) {
            unread++;
            return;
        }
        AnnualReport report = line.value().get();
        reports++;
        ValidationResult result = OF_REPORT.validate(report);
        tallies.add(result);
        keep(report, result);
        indicators
                .computeIfAbsent(provinceAndYear(report), key -> Indicators.accumulator())
                .add(report);
        goOnWith(List.of(report));
    }

    private static String provinceAndYear(AnnualReport report) {
        return report.agency()
                        .regionCode()
                        .map(RegionCode::province)
                        .map(String::valueOf)
                        .orElse("")
                + ' '
                + report.year();
    }

    private void keep(AnnualReport of, ValidationResult result) {
        for (Finding finding : result.findings()) {
            if (finding.outcome() == RuleOutcome.VIOLATED && finding.severity() != Severity.INFO) {
                found.computeIfAbsent(of.agency().name(), agency -> new TreeSet<>())
                        .add(finding.rule().toString());
            }
        }
    }

    /** Adds the next years, all of one agency. */
    private void goOnWith(List<AnnualReport> years) {
        List<AnnualReport> open = last.isEmpty() ? first : last;
        if (open.isEmpty() || open.get(0).agency().isSameAs(years.get(0).agency())) {
            open.addAll(years);
        } else {
            checkYears(last);
            last = new ArrayList<>(years);
        }
    }

    private void checkYears(List<AnnualReport> years) {
        if (!years.isEmpty()) {
            ValidationResult result = OF_YEARS.validate(ReportSeries.of(years));
            talliesOfYears.add(result);
            keep(years.get(0), result);
        }
    }

    private NationalSummary plus(NationalSummary next) {
        reports += next.reports;
        unread += next.unread;
        tallies.merge(next.tallies);
        talliesOfYears.merge(next.talliesOfYears);
        next.indicators.forEach((key, sums) -> indicators.merge(key, sums, Indicators.Accumulator::merge));
        next.found.forEach((agency, rules) ->
                found.computeIfAbsent(agency, key -> new TreeSet<>()).addAll(rules));
        if (!next.first.isEmpty()) {
            goOnWith(next.first);
        }
        if (!next.last.isEmpty()) {
            goOnWith(next.last);
        }
        return this;
    }

    private NationalSummary ended() {
        checkYears(first);
        checkYears(last);
        return this;
    }

    /** {@return the rules that each agency breaks in some year, by the name of the agency} */
    Map<String, Set<String>> found() {
        return found;
    }

    long reports() {
        return reports;
    }

    long unread() {
        return unread;
    }

    /** {@return how often a rule was assessed} */
    long assessed() {
        return RuleTally.accumulator().merge(tallies).merge(talliesOfYears).result().stream()
                .mapToLong(tally -> (long) tally.holds() + tally.violated())
                .sum();
    }

    /** {@return the indicators by province and year} */
    Map<String, Indicators.Accumulator> indicators() {
        return indicators;
    }
}
