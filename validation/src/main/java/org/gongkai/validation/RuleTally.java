package org.gongkai.validation;

import java.io.Serializable;
import org.immutables.value.Value;

/** How often a rule held, was violated and could not be assessed in one run. */
@Value.Immutable
public abstract class RuleTally implements Serializable {

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
}
