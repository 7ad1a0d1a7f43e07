package org.gongkai.validation.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleMutants;
import org.gongkai.validation.Validator;
import org.gongkai.validation.conformance.ConformanceKit.ListedRule;
import org.gongkai.validation.conformance.RuleRun.CaseOf;
import org.gongkai.validation.rules.YearMutants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Each rule of each set is removed and altered, one change at a time, and the kit fails each time: {@code mvn -pl validation -am
 * test -Dtest=ConformanceMutantsTest -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class ConformanceMutantsTest {

    private static final ConformanceKit KIT = ConformanceKit.committed();

    private final Set<Rule<?>> altered = new HashSet<>();
    private final List<String> notFound = new ArrayList<>();
    private final Map<String, Integer> found = new TreeMap<>();
    private int mutants;

    @Test
    void theKitFailsWhenAnyRuleIsRemovedOrAltered(TestReporter reporter) {
        KIT.rules().forEach(listed -> mutate(RuleRun.of(KIT, listed)));

        found.forEach((rule, count) -> reporter.publishEntry(rule, count + " mutants found"));
        reporter.publishEntry(mutants + " mutants of " + altered.size() + " rules, not found: " + notFound.size());
        assertThat(notFound).isEmpty();
        assertThat(altered).hasSizeGreaterThan(100);
        assertThat(mutants).isGreaterThan(2000);
        assertThat(found.keySet())
                .as("rules of which an alteration is found")
                .containsExactlyInAnyOrderElementsOf(
                        KIT.rules().stream().map(ListedRule::rule).collect(Collectors.toSet()));
    }

    private <S> void mutate(RuleRun<S> run) {
        Rule<S> rule = run.rule();
        find(
                run.listed() + " removed",
                run.with(Validator.of(run.ruleSet())
                                .without(rule.id().toString())
                                .ruleSet())
                        .failures()
                        .findFirst()
                        .isPresent());
        if (altered.add(rule)) {
            Map<String, Rule<S>> all = new LinkedHashMap<>(RuleMutants.of(rule));
            if (rule.reconciliations().isEmpty() && !run.listed().json().has("alwaysAssessable")) {
                all.put("what cannot be assessed holds", RuleMutants.assessing(rule));
            }
            all.putAll(betweenYears(rule));
            List<CaseOf<S>> cases = new ArrayList<>(run.cases());
            all.forEach((name, mutant) -> {
                boolean isFound = isFound(run, cases, mutant);
                find(run.listed() + " " + name, isFound);
                found.merge(run.listed().rule(), isFound ? 1 : 0, Integer::sum);
            });
            assertThat(found.get(run.listed().rule()))
                    .as(run.listed().toString())
                    .isPositive();
        }
    }

    /** The mutants of each equation between two years, which are rules of a series as the rule is. */
    @SuppressWarnings("unchecked")
    private static <S> Map<String, Rule<S>> betweenYears(Rule<S> rule) {
        Map<String, Rule<S>> mutants = new LinkedHashMap<>();
        new RuleEquations(rule)
                .years()
                .ifPresent(years ->
                        YearMutants.of(years).forEach((name, mutant) -> mutants.put(name, (Rule<S>) mutant)));
        return mutants;
    }

    /** Tries first the case by which the last one was found, which is likely to find its neighbour. */
    private static <S> boolean isFound(RuleRun<S> run, List<CaseOf<S>> cases, Rule<S> mutant) {
        for (int i = 0; i < cases.size(); i++) {
            if (run.failure(mutant, cases.get(i)).isPresent()) {
                cases.add(0, cases.remove(i));
                return true;
            }
        }
        return false;
    }

    private void find(String name, boolean isFound) {
        mutants++;
        if (!isFound) {
            notFound.add(name);
        }
    }
}
