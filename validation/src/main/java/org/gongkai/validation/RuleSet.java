package org.gongkai.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Rules of one type of subject, in the order in which they are checked and reported.
 *
 * @param <S> the type of subject
 */
public final class RuleSet<S> {

    private final String id;
    private final Function<? super S, Subject> subject;
    private final List<Rule<S>> rules;

    private RuleSet(String id, Function<? super S, Subject> subject, List<Rule<S>> rules) {
        this.id = id;
        this.subject = subject;
        this.rules = rules;
    }

    /**
     * A set of rules.
     *
     * @param <S> the type of subject
     * @param id the name of the set, not null
     * @param subject says in a result what was checked, not null
     * @param rules the rules, not null
     * @return the set
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static <S> RuleSet<S> of(String id, Function<? super S, Subject> subject, List<Rule<S>> rules) {
        Set<RuleId> ids = new HashSet<>();
        for (Rule<S> rule : Objects.requireNonNull(rules, "rules")) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("rule " + rule.id() + " is in the set twice");
            }
        }
        return new RuleSet<>(
                Objects.requireNonNull(id, "id"), Objects.requireNonNull(subject, "subject"), List.copyOf(rules));
    }

    /** {@return the name of the set} */
    public String id() {
        return id;
    }

    /** {@return the rules in order} */
    public List<Rule<S>> rules() {
        return rules;
    }

    /**
     * The rule with a given id.
     *
     * @param ruleId the id, not null
     * @return the rule
     * @throws IllegalArgumentException if the set has no such rule
     */
    public Rule<S> rule(RuleId ruleId) {
        return rules.stream()
                .filter(rule -> rule.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + ruleId + " among "
                        + rules.stream().map(Rule::id).toList()));
    }

    Subject subjectOf(S checked) {
        return subject.apply(checked);
    }

    RuleSet<S> withRules(List<Rule<S>> others) {
        return of(id, subject, others);
    }

    /** {@return the name and the ids of the rules} */
    @Override
    public String toString() {
        return id + " " + rules.stream().map(Rule::id).toList();
    }
}
