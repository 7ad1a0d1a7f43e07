package org.gongkai.validation.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.validation.BlankPolicy;
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

    /** What a rule in its place says otherwise than the kit. */
    Stream<String> failures(Rule<S> checked) {
        Validator<S> validator = Validator.of(RuleSet.of("one", each -> Subject.unnamed(), List.of(checked)));
        Validator<S> unknown = validator.withBlankPolicy(BlankPolicy.UNKNOWN);
        return cases.stream().flatMap(each -> {
            Validator<S> ofPolicy = each.told().blankPolicy() == BlankPolicy.UNKNOWN ? unknown : validator;
            Expected was = Expected.of(ofPolicy.validate(each.subject()));
            return was.equals(each.told().expected())
                    ? Stream.empty()
                    : Stream.of(
                            each.told() + ": expected " + each.told().expected().json() + ", was " + was.json());
        });
    }
}
