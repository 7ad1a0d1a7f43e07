package org.gongkai.validation;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.NoJsonForm;
import org.immutables.value.Value;

/** How often a rule held, was violated and could not be assessed in one run. */
@Value.Immutable
@JsonForm(RuleTally.Json.class)
public abstract class RuleTally extends BuiltValue {

    RuleTally() {}

    static RuleTally of(RuleId rule, int holds, int violated, int notAssessable) {
        return ImmutableRuleTally.builder()
                .rule(rule)
                .holds(holds)
                .violated(violated)
                .notAssessable(notAssessable)
                .build();
    }

    RuleTally plus(RuleTally other) {
        Math.addExact(items(), other.items());
        return of(
                rule(),
                Math.addExact(holds(), other.holds()),
                Math.addExact(violated(), other.violated()),
                Math.addExact(notAssessable(), other.notAssessable()));
    }

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return how many things were checked} */
    public int items() {
        return holds() + violated() + notAssessable();
    }

    /** {@return how many things held} */
    public abstract int holds();

    /** {@return how many were violated} */
    public abstract int violated();

    /** {@return how many could not be assessed} */
    public abstract int notAssessable();

    @Value.Check
    void check() {
        if (holds() < 0 || violated() < 0 || notAssessable() < 0) {
            throw new IllegalArgumentException("the tally of " + rule() + " counts from 0");
        }
        if ((long) holds() + violated() + notAssessable() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("the tally of " + rule() + " is of more things than an int can count");
        }
    }

    /** {@return an accumulator with nothing added} */
    public static Accumulator accumulator() {
        return new Accumulator();
    }

    /**
     * Adds up the tallies of results one by one, in any order and grouping: for engines that fold and send what is added up so far by
     * Java serialization. It keeps nothing of the results. It is not safe for use by several threads at once.
     */
    @NoJsonForm
    public static final class Accumulator implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private final TreeMap<RuleId, Counts> counts = new TreeMap<>();

        /** The rules of the result that was added last, and what is counted of each: the next one is mostly of the same. */
        private transient List<RuleId> rules = List.of();

        private transient Counts[] ofRules = {};

        private Accumulator() {}

        /**
         * Adds the tallies of a result.
         *
         * @param result the result, not null
         * @throws ArithmeticException if a number exceeds an {@code int}
         */
        public void add(ValidationResult result) {
            goOnWith(Objects.requireNonNull(result, "result").rules());
            for (int i = 0; i < ofRules.length; i++) {
                ofRules[i].add(
                        result.count(i, RuleOutcome.HOLDS),
                        result.count(i, RuleOutcome.VIOLATED),
                        result.count(i, RuleOutcome.NOT_ASSESSABLE));
            }
        }

        // The results of a validator have their rules in one list, which need not be gone through.
        @SuppressWarnings("ReferenceEquality")
        private void goOnWith(List<RuleId> next) {
            if (next != rules) {
                ofRules = next.stream().map(this::counts).toArray(Counts[]::new);
                rules = next;
            }
        }

        private Counts counts(RuleId rule) {
            return counts.computeIfAbsent(rule, id -> new Counts());
        }

        /**
         * Adds what another accumulator added.
         *
         * @param other the other, which is left as it is; not null
         * @return this accumulator
         * @throws ArithmeticException if a number exceeds an {@code int}
         */
        public Accumulator merge(Accumulator other) {
            Objects.requireNonNull(other, "other")
                    .counts
                    .forEach((rule, all) -> counts(rule).add(all.holds, all.violated, all.notAssessable));
            return this;
        }

        /** {@return one tally for each rule that was met, in the order of the ids} */
        public List<RuleTally> result() {
            return counts.entrySet().stream()
                    .map(each -> each.getValue().tallyOf(each.getKey()))
                    .toList();
        }

        @Serial
        private Object readResolve() {
            return new Accumulator().merge(this);
        }

        /** What is counted of one rule. */
        private static final class Counts implements Serializable {

            @Serial
            private static final long serialVersionUID = 1L;

            private int holds;
            private int violated;
            private int notAssessable;

            void add(int held, int broken, int unknown) {
                Math.addExact(Math.addExact(items(), held), Math.addExact(broken, unknown));
                holds += held;
                violated += broken;
                notAssessable += unknown;
            }

            private int items() {
                return holds + violated + notAssessable;
            }

            RuleTally tallyOf(RuleId rule) {
                return of(rule, holds, violated, notAssessable);
            }
        }
    }

    static final class Json implements Supplier<JsonCodec<RuleTally>> {

        @Override
        public JsonCodec<RuleTally> get() {
            JsonCodec<Integer> count = JsonCodec.integer(0, Integer.MAX_VALUE);
            return JsonShape.<RuleTally, ImmutableRuleTally.Builder>of(
                            ImmutableRuleTally::builder, ImmutableRuleTally.Builder::build)
                    .required("rule", JsonCodec.of(RuleId.class), RuleTally::rule, ImmutableRuleTally.Builder::rule)
                    .required("holds", count, RuleTally::holds, ImmutableRuleTally.Builder::holds)
                    .required("violated", count, RuleTally::violated, ImmutableRuleTally.Builder::violated)
                    .required(
                            "notAssessable", count, RuleTally::notAssessable, ImmutableRuleTally.Builder::notAssessable)
                    .oneLine()
                    .end();
        }
    }
}
