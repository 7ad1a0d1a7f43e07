package org.gongkai.validation.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    void aRuleOfReportsHasItsCasesOnEachEditionOrSaysWhyNot(ListedRule rule) {
        boolean isOfReports = KIT.cases(rule).stream()
                .anyMatch(each -> !OtherEdition.editions(each.documents()).isEmpty());
        List<String> listed = new ArrayList<>();
        rule.json().required("editions").forEach(each -> listed.add(each.textValue()));
        rule.json().path("notOn").fieldNames().forEachRemaining(listed::add);

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        isOfReports
                                ? Stream.of(FormEdition.values())
                                        .map(FormEdition::token)
                                        .toList()
                                : List.of());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHoldsOfNoReportOnAnEditionThatItIsNotOn(ListedRule rule) {
        for (Map.Entry<String, JsonNode> each : rule.json().path("notOn").properties()) {
            assertThat(each.getValue().required("zh").textValue()).isNotBlank();
            assertThat(each.getValue().required("en").textValue()).isNotBlank();
            assertThat(KIT.cases(rule))
                    .filteredOn(one -> OtherEdition.editions(one.documents()).equals(Set.of(each.getKey())))
                    .isNotEmpty()
                    .allMatch(one -> one.expected().holds() == 0);
        }
    }

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void theRulesForReportsOnAnEditionAreThoseOfTheKitThatAreOnIt(FormEdition edition) {
        List<String> onIt = KIT.rules().stream()
                .filter(rule -> rule.ruleSet().equals("annual-report"))
                .filter(rule -> !rule.json().path("notOn").has(edition.token()))
                .map(ListedRule::rule)
                .toList();

        assertThat(AnnualReportRules.ruleSet(edition).rules().stream()
                        .map(each -> each.id().toString())
                        .filter(each -> !each.equals("report.on-form")))
                .containsExactlyElementsOf(onIt);
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
        List<AcrossYears> equations = Stream.of(FormEdition.values())
                .flatMap(before ->
                        Stream.of(FormEdition.values()).flatMap(after -> years.equations(before, after).stream()))
                .toList();
        assertThat(equations).isNotEmpty();
        for (AcrossYears each : equations) {
            List<String> pointers = Stream.concat(each.actual().stream(), each.expected().stream())
                    .map(cell -> cell.layout().pointer(cell.cell()))
                    .toList();
            for (String outcome : List.of("violated", "notAssessable")) {
                assertThat(cases)
                        .as("%s: %s", outcome, pointers)
                        .anyMatch(only(one -> one.outcome().equals(outcome)
                                && pointers(one.cells()).stream()
                                        .map(pointer -> pointer.substring("/2023".length()))
                                        .toList()
                                        .equals(pointers)));
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
