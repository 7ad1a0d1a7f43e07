package org.gongkai.validation.conformance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.Validator;
import org.gongkai.validation.conformance.ConformanceKit.ListedRule;

/**
 * A rule set that is held against the cases of one rule.
 *
 * @param listed the rule as the kit has it
 * @param ruleSet the rule set
 * @param cases the cases with their subjects
 * @param <S> the type of subject
 */
record RuleRun<S>(ListedRule listed, RuleSet<S> ruleSet, List<CaseOf<S>> cases) {

    /**
     * A case and the subject that its documents are.
     *
     * @param told the case
     * @param subject the subject
     * @param <S> the type of subject
     */
    record CaseOf<S>(ConformanceCase told, S subject) {}

    static RuleRun<?> of(ConformanceKit kit, ListedRule listed) {
        return of(kit, listed, CheckedRuleSet.of(listed.ruleSet(), listed.parameters()));
    }

    private static <S> RuleRun<S> of(ConformanceKit kit, ListedRule listed, CheckedRuleSet<S> set) {
        return new RuleRun<>(
                listed,
                set.ruleSet(),
                kit.cases(listed).stream()
                        .map(each -> new CaseOf<>(each, set.subject().apply(each.documents())))
                        .toList());
    }

    /** The rule of the set that the cases are of. */
    Rule<S> rule() {
        return ruleSet.rule(RuleId.of(listed.rule()));
    }

    RuleRun<S> with(RuleSet<S> other) {
        return new RuleRun<>(listed, other, cases);
    }

    /** What the set says otherwise than the kit, as a user of the kit is told; that it has no such rule, if so. */
    Stream<String> failures() {
        return ruleSet.rules().stream().anyMatch(rule -> rule.id().equals(RuleId.of(listed.rule())))
                ? failures(rule())
                : Stream.of("no rule " + listed);
    }

    private Stream<String> failures(Rule<S> checked) {
        return cases.stream().map(each -> failure(checked, each)).flatMap(Optional::stream);
    }

    /** What a rule in its place says otherwise than the kit in one case. */
    Optional<String> failure(Rule<S> checked, CaseOf<S> each) {
        Expected was = Expected.of(Validator.of(RuleSet.of("one", subject -> Subject.unnamed(), List.of(checked)))
                .withBlankPolicy(each.told().blankPolicy())
                .validate(each.subject()));
        Expected expected = each.told().expected();
        return was.equals(expected)
                ? Optional.empty()
                : Optional.of(each.told() + ": expected " + expected.json() + ", was " + was.json());
    }
}
