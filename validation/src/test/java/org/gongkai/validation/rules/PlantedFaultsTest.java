package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Country;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSeries;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;

/** The rules find what is planted in a country, each by the rules that the truth names, and nothing else. */
class PlantedFaultsTest {

    private static final Validator<AnnualReport> OF_REPORT = Validator.of(AnnualReportRules.ruleSet());
    private static final Validator<ReportSeries> OF_YEARS = Validator.of(SeriesRules.ruleSet())
            .without("report.same-as-last-year")
            .without("applications.share-shift")
            .without("proactive.unit");

    @Test
    void eachFaultIsFoundByTheRulesThatTheTruthNamesAndNothingElseIs() {
        isFound(Country.ofSeed(11).withAgencies(600).withFaults(300));
    }

    @Test
    void theyAreFoundOnBothEditionsOfTheForm() {
        isFound(Country.ofSeed(12).withAgencies(300).withYears(2019, 2022).withFaults(150));
    }

    private static void isFound(Country country) {
        Map<String, Set<String>> planted = country.faults()
                .collect(Collectors.toMap(
                        each -> each.fault().broken().agency().name(), each -> new TreeSet<>(each.rules())));
        Map<String, Set<String>> found = new HashMap<>();
        Map<String, List<AnnualReport>> agencies = country.stream()
                .collect(Collectors.groupingBy(report -> report.agency().name()));
        agencies.forEach((agency, years) -> {
            Set<String> rules = rules(years);
            if (!rules.isEmpty()) {
                found.put(agency, rules);
            }
        });

        assertThat(found.entrySet())
                .allSatisfy(each -> assertThat(each).isIn(planted.entrySet()))
                .hasSize(planted.size());
    }

    private static Set<String> rules(List<AnnualReport> years) {
        return Stream.concat(
                        years.stream().map(OF_REPORT::validate), Stream.of(OF_YEARS.validate(ReportSeries.of(years))))
                .flatMap(result -> result.findings().stream())
                .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED && finding.severity() != Severity.INFO)
                .map(Finding::rule)
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
