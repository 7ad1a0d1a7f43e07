package org.gongkai.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;

/**
 * Where a rule says what came of it, once for each thing that it checks.
 *
 * <p>A check belongs to one run of a validator and one thread.
 */
@NoJsonForm
public final class Check {

    private static final int OUTCOMES = RuleOutcome.values().length;

    private final BlankPolicy blankPolicy;
    private final List<? extends Rule<?>> rules;
    /** How often each rule held; once one did not, then how often each was violated, and how often not assessable. */
    private int[] counts;

    private int current;
    private List<Finding> findings = List.of();
    private List<HeldWithBlanks> heldWithBlanks = List.of();
    private Map<Function<?, ?>, Derived> derived = Map.of();

    /** What was worked out, and what of. */
    private record Derived(Object subject, Object value) {}

    Check(BlankPolicy blankPolicy, List<? extends Rule<?>> rules) {
        this.blankPolicy = blankPolicy;
        this.rules = rules;
        this.counts = new int[rules.size()];
    }

    void start(int rule) {
        current = rule;
    }

    int[] counts() {
        return counts;
    }

    List<Finding> findings() {
        return findings;
    }

    List<HeldWithBlanks> heldWithBlanks() {
        return heldWithBlanks;
    }

    /** {@return how a blank is to be read} */
    public BlankPolicy blankPolicy() {
        return blankPolicy;
    }

    /**
     * What is worked out of a subject once for all rules of a check that ask for it, such as a reading of its text.
     *
     * @param subject the subject or what is checked of it, not null
     * @param derivation works it out and gives nothing that is null; one object, such as a constant, for all that share it; not
     *     null
     * @param <T> the type of subject
     * @param <D> the type of what is worked out
     * @return what the derivation gave
     */
    @SuppressWarnings("unchecked")
    public <T, D> D derived(T subject, Function<T, D> derivation) {
        Objects.requireNonNull(subject, "subject");
        Derived known = derived.get(Objects.requireNonNull(derivation, "derivation"));
        if (known == null || known.subject() != subject) {
            known = new Derived(subject, Objects.requireNonNull(derivation.apply(subject), "what was derived"));
            if (derived.isEmpty()) {
                derived = new HashMap<>();
            }
            derived.put(derivation, known);
        }
        return (D) known.value();
    }

    /**
     * Says whether what the title of the rule says is so; otherwise as {@link #that(boolean, Text, Cell...)}.
     *
     * @param condition whether it is so, with blanks read as 0
     * @param cells the cells that the condition was worked out from, not null
     */
    public void that(boolean condition, Cell... cells) {
        that(condition, rules.get(current).title(), cells);
    }

    /**
     * Says whether one thing is so: it holds, is violated in these cells, or is not assessable.
     *
     * <p>A condition says nothing of what other numbers would make of it. Where a cell is blank, one that is not so could
     * become so, and is not assessable; one that is so holds with that blank as the {@link #blankPolicy()} has it, unless
     * no cell is stated at all. Where a blank is itself what is wrong, call {@link #violated(Text, List, Figure, Figure)
     * violated}; where two sums are compared, a {@link Reconciliation} or a {@link Comparison} tells more.
     *
     * @param condition whether it is so, with blanks read as 0
     * @param statement what must hold, not null
     * @param cells the cells that the condition was worked out from, not null; of one alone, what stands there is the actual
     *     figure
     */
    public void that(boolean condition, Text statement, Cell... cells) {
        Objects.requireNonNull(statement, "statement");
        List<Cell> all = List.of(Objects.requireNonNull(cells, "cells"));
        List<Cell> blanks =
                all.stream().filter(cell -> !cell.value().isStated()).toList();
        if (blanks.isEmpty()) {
            if (condition) {
                holds();
            } else {
                violated(
                        statement,
                        all,
                        Figure.notStated(),
                        all.size() == 1 ? all.get(0).value() : Figure.notStated());
            }
        } else if (condition && blanks.size() < all.size() && blankPolicy == BlankPolicy.AS_ZERO) {
            holdsWithBlanks(statement, blanks);
        } else {
            notAssessable(statement, all);
        }
    }

    /** Says that one thing holds. */
    public void holds() {
        counts[current]++;
    }

    /** Says for each of successive rules how many things hold. */
    void hold(int firstRule, int[] times) {
        for (int i = 0; i < times.length; i++) {
            counts[firstRule + i] += times[i];
        }
    }

    /**
     * Says that one thing holds, because blanks are read as 0.
     *
     * @param statement what holds, not null
     * @param blanks the blank cells, not null
     */
    public void holdsWithBlanks(Text statement, List<Cell> blanks) {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(blanks, "blanks");
        holds();
        if (heldWithBlanks.isEmpty()) {
            heldWithBlanks = new ArrayList<>();
        }
        heldWithBlanks.add(ImmutableHeldWithBlanks.builder()
                .rule(rules.get(current).id())
                .statement(statement)
                .blanks(blanks)
                .build());
    }

    /**
     * Says that one thing is violated; the difference is that of the figures, where both are numbers.
     *
     * @param statement what must hold, not null
     * @param cells the cells that it is about, not null
     * @param expected what should be there, not null
     * @param actual what is there, not null
     */
    public void violated(Text statement, List<Cell> cells, Figure expected, Figure actual) {
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
        OptionalLong difference = OptionalLong.empty();
        if (expected.number().isPresent() && actual.number().isPresent()) {
            difference = OptionalLong.of(Math.subtractExact(
                    actual.number().getAsLong(), expected.number().getAsLong()));
        }
        violated(statement, cells, expected, actual, difference);
    }

    /**
     * Says that one thing is violated.
     *
     * @param statement what must hold, not null
     * @param cells the cells that it is about, not null
     * @param expected what should be there, not null
     * @param actual what is there, not null
     * @param difference actual minus expected, where it can be said; not null
     */
    public void violated(Text statement, List<Cell> cells, Figure expected, Figure actual, OptionalLong difference) {
        add(RuleOutcome.VIOLATED, statement, cells, expected, actual, difference);
    }

    /**
     * Says that one thing cannot be assessed.
     *
     * @param statement what must hold, not null
     * @param cells the cells that it is about, among them those that are not stated; not null
     */
    public void notAssessable(Text statement, List<Cell> cells) {
        add(RuleOutcome.NOT_ASSESSABLE, statement, cells, Figure.notStated(), Figure.notStated(), OptionalLong.empty());
    }

    private void add(
            RuleOutcome outcome,
            Text statement,
            List<Cell> cells,
            Figure expected,
            Figure actual,
            OptionalLong difference) {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(difference, "difference");
        Rule<?> rule = rules.get(current);
        if (findings.isEmpty()) {
            findings = new ArrayList<>();
        }
        findings.add(ImmutableFinding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .outcome(outcome)
                .cells(cells)
                .expected(expected)
                .actual(actual)
                .difference(difference)
                .statement(statement)
                .build());
        if (counts.length == rules.size()) {
            counts = Arrays.copyOf(counts, OUTCOMES * rules.size());
        }
        counts[outcome.ordinal() * rules.size() + current]++;
    }
}
