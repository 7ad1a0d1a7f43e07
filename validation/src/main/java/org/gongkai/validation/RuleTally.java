package org.gongkai.validation;

import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
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
