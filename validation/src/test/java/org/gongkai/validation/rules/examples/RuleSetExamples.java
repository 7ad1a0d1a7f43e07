package org.gongkai.validation.rules.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.law.FormEdition;
import org.gongkai.text.Text;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.rules.examples.RuleExample.NotAssessable;

/**
 * The rules of a set with their examples.
 *
 * @param <S> the type of subject
 */
final class RuleSetExamples<S> {

    private final String source;
    private final RuleSet<S> set;
    private final Map<RuleId, RuleExample<S>> examples = new LinkedHashMap<>();
    private Supplier<List<S>> others = List::of;

    private RuleSetExamples(String source, RuleSet<S> set) {
        this.source = source;
        this.set = set;
    }

    /** A set, and the method call that gives it. */
    static <S> RuleSetExamples<S> of(String source, RuleSet<S> set) {
        return new RuleSetExamples<>(source, set);
    }

    RuleSetExamples<S> with(String id, S holds, S violated, S notAssessable) {
        return add(RuleExample.of(rule(id), holds, violated, new NotAssessable.In<>(notAssessable)));
    }

    /** A rule that can always be assessed, and why. */
    RuleSetExamples<S> withAssessable(String id, S holds, S violated, String zh, String en) {
        return add(RuleExample.of(rule(id), holds, violated, new NotAssessable.Never<>(Text.of(zh, en))));
    }

    /** Of a rule that has its examples: that it holds of no report on an edition of the form, and why. */
    RuleSetExamples<S> notOn(String id, FormEdition edition, String zh, String en) {
        examples.computeIfPresent(RuleId.of(id), (rule, example) -> example.notOn(edition, Text.of(zh, en)));
        return this;
    }

    /** The rules that another set has as well, with its examples. */
    RuleSetExamples<S> withThoseOf(RuleSetExamples<S> other) {
        other.examples.values().stream()
                .filter(example -> set.rules().contains(example.rule()))
                .forEach(this::add);
        others = other.others;
        return this;
    }

    /** Subjects of any kind, beside the examples, in which a rule that can always be assessed is so too. */
    RuleSetExamples<S> besides(Supplier<List<S>> subjects) {
        others = subjects;
        return this;
    }

    private RuleSetExamples<S> add(RuleExample<S> example) {
        if (examples.putIfAbsent(example.rule().id(), example) != null) {
            throw new IllegalArgumentException("rule " + example.rule().id() + " has examples twice");
        }
        return this;
    }

    private Rule<S> rule(String id) {
        return set.rules().stream()
                .filter(rule -> rule.id().equals(RuleId.of(id)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + id + " in " + name()));
    }

    /** The id and the version of the set. */
    String name() {
        return set.name();
    }

    RuleSet<S> set() {
        return set;
    }

    String source() {
        return source;
    }

    List<Rule<S>> rules() {
        return set.rules();
    }

    List<Rule<S>> withdrawn() {
        return set.withdrawn();
    }

    List<RuleId> rulesWithoutExample() {
        return rules().stream()
                .map(Rule::id)
                .filter(id -> !examples.containsKey(id))
                .toList();
    }

    /** The examples in the order of the rules. */
    List<RuleExample<S>> examples() {
        return rules().stream()
                .map(rule -> examples.get(rule.id()))
                .filter(example -> example != null)
                .toList();
    }

    /** Every subject of every example, and the others. */
    List<S> subjects() {
        List<S> subjects = new ArrayList<>(others.get());
        for (RuleExample<S> example : examples.values()) {
            subjects.add(example.holds());
            subjects.add(example.violated());
            Stream.of(example.notAssessable())
                    .filter(NotAssessable.In.class::isInstance)
                    .map(each -> ((NotAssessable.In<S>) each).subject())
                    .forEach(subjects::add);
        }
        return subjects;
    }

    @Override
    public String toString() {
        return name();
    }
}
