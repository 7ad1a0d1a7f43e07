package org.gongkai.validation.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.law.FormEdition;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.between.AcrossYears;
import org.gongkai.validation.between.YearToYear;
import org.gongkai.validation.conformance.ConformanceCase;
import org.gongkai.validation.conformance.ConformanceKit;
import org.gongkai.validation.conformance.ConformanceKit.ListedRule;
import org.gongkai.validation.conformance.Expected;
import org.gongkai.validation.conformance.Expected.ExpectedCell;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.examples.RuleExample.NotAssessable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit has every case of every rule of every rule set. */
class ConformanceCompleteTest {

    private static final ConformanceKit KIT = ConformanceKit.committed();

    private static final List<RuleSetExamples<?>> SETS = RuleExamples.all();

    /** Rules between reports or over a text that are of one edition of the form alone. */
    private static final Map<String, String> OF_ONE_EDITION = Map.of(
            "series proactive.in-force-roll", "2021",
            "series proactive.items-roll", "2019",
            "series proactive.total-roll", "2019",
            "narrative narrative.fee-notices", "2021",
            "narrative narrative.aspects", "2021",
            "narrative narrative.fee-statement", "2021",
            "narrative narrative.fee-unit", "2021",
            "narrative narrative.form-in-force", "2021");

    @Test
    void theManifestListsEveryRuleOfEverySet() {
        List<String> listed = new ArrayList<>();
        for (JsonNode set : KIT.manifest().required("ruleSets")) {
            String name = set.required("id").textValue()
                    + '@'
                    + set.required("version").textValue();
            set.required("rules")
                    .forEach(rule -> listed.add(name
                            + ' '
                            + rule.required("id").textValue()
                            + ' '
                            + rule.required("severity").textValue()));
        }

        assertThat(listed)
                .containsExactlyElementsOf(SETS.stream()
                        .flatMap(set -> set.rules().stream()
                                .map(rule -> set.name()
                                        + ' '
                                        + rule.id()
                                        + ' '
                                        + rule.severity().token()))
                        .toList());
    }

    static List<ListedRule> rules() {
        return KIT.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyCaseIsThereUnderBothPolicies(ListedRule rule) {
        Map<String, List<BlankPolicy>> policies = KIT.cases(rule).stream()
                .collect(Collectors.groupingBy(
                        ConformanceCase::name, Collectors.mapping(ConformanceCase::blankPolicy, Collectors.toList())));

        assertThat(policies).hasSize(rule.json().required("cases").intValue());
        assertThat(policies.values())
                .allSatisfy(
                        each -> assertThat(each).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(BlankPolicy.class)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHoldsIsViolatedAndCannotBeAssessedOrSaysWhyNot(ListedRule rule) {
        List<String> editions = new ArrayList<>();
        rule.json().required("editions").forEach(each -> editions.add(each.textValue()));
        boolean isAlwaysAssessable = example(rule).notAssessable() instanceof NotAssessable.Never;

        assertThat(rule.json().has("alwaysAssessable")).isEqualTo(isAlwaysAssessable);
        for (String edition : editions.isEmpty() ? List.of("") : editions) {
            List<Expected> expected = KIT.cases(rule).stream()
                    .filter(each -> each.blankPolicy() == BlankPolicy.AS_ZERO)
                    .filter(each -> edition.isEmpty()
                            || OtherEdition.editions(each.documents()).contains(edition))
                    .map(ConformanceCase::expected)
                    .toList();
            assertThat(expected)
                    .anyMatch(each -> each.holds() > 0 && each.findings().isEmpty());
            assertThat(expected).anyMatch(each -> each.violated() > 0);
            if (isAlwaysAssessable) {
                assertThat(expected).allMatch(each -> each.notAssessable() == 0);
            } else {
                assertThat(expected).anyMatch(each -> each.notAssessable() > 0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleOfBothEditionsHasItsCasesOnBoth(ListedRule rule) {
        Set<String> listed = new TreeSet<>();
        rule.json().required("editions").forEach(each -> listed.add(each.textValue()));
        boolean isOfReports = KIT.cases(rule).stream()
                .anyMatch(each -> !OtherEdition.editions(each.documents()).isEmpty());

        assertThat(listed).isEqualTo(isOfReports ? editions(rule) : Set.of());
    }

    private static Set<String> editions(ListedRule rule) {
        Set<String> editions = Stream.of(FormEdition.values())
                .filter(edition -> !rule.ruleSet().startsWith("annual-report")
                        || AnnualReportRules.ruleSet(edition).rules().stream()
                                .anyMatch(each -> each.id().equals(RuleId.of(rule.rule()))))
                .map(FormEdition::token)
                .collect(Collectors.toCollection(TreeSet::new));
        String alone = rule.rule().equals("report.on-form")
                ? rule.ruleSet().substring("annual-report/".length())
                : OF_ONE_EDITION.get(rule.toString());
        return alone == null ? editions : Set.of(alone);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyReconciliationIsViolatedAndHasABlankForItself(ListedRule rule) {
        List<ConformanceCase> cases = KIT.cases(rule);
        for (Reconciliation each : example(rule).rule().reconciliations()) {
            List<String> pointers = IntStream.concat(IntStream.of(each.actual()), IntStream.of(each.expected()))
                    .sorted()
                    .mapToObj(each.layout()::pointer)
                    .toList();
            assertThat(cases)
                    .as("violated: %s", pointers)
                    .anyMatch(only(one -> one.outcome().equals("violated")
                            && pointers(one.cells()).equals(pointers)));
            assertThat(cases)
                    .as("blank: %s", pointers)
                    .anyMatch(only(one -> one.outcome().equals("notAssessable")
                            && pointers(one.cells()).equals(pointers)
                            && one.cells().stream()
                                    .anyMatch(cell -> !cell.value().isStated())));
        }
    }

    @ParameterizedTest
    @EnumSource(YearToYear.class)
    void everyEquationBetweenYearsIsViolatedAndHasABlankForItself(YearToYear years) {
        List<ConformanceCase> cases = KIT.cases("series", years.rule());
        List<FormEdition> editions =
                Stream.of(FormEdition.values()).filter(years::concerns).toList();
        assertThat(editions).isNotEmpty();
        for (FormEdition edition : editions) {
            for (AcrossYears each : years.equations(edition, edition)) {
                List<String> pointers = Stream.concat(each.actual().stream(), each.expected().stream())
                        .map(cell -> cell.layout().pointer(cell.cell()))
                        .toList();
                for (String outcome : List.of("violated", "notAssessable")) {
                    assertThat(cases)
                            .as("%s on %s: %s", outcome, edition, pointers)
                            .anyMatch(only(one -> one.outcome().equals(outcome)
                                    && pointers(one.cells()).stream()
                                            .map(pointer -> pointer.substring("/2023".length()))
                                            .toList()
                                            .equals(pointers)));
                }
            }
        }
    }

    private static Predicate<ConformanceCase> only(Predicate<Expected.ExpectedFinding> finding) {
        return one -> one.expected().findings().size() == 1
                && finding.test(one.expected().findings().get(0));
    }

    private static List<String> pointers(List<ExpectedCell> cells) {
        return cells.stream().map(ExpectedCell::pointer).toList();
    }

    private static RuleExample<?> example(ListedRule listed) {
        return SETS.stream()
                .filter(set -> set.set().id().equals(listed.ruleSet()))
                .<RuleExample<?>>flatMap(set -> set.examples().stream())
                .filter(example -> ((Rule<?>) example.rule()).id().equals(RuleId.of(listed.rule())))
                .findFirst()
                .orElseThrow();
    }
}
