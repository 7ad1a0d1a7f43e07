package org.gongkai.validation.rules.examples;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.law.FormEdition;
import org.gongkai.text.Text;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.conformance.RuleEquations;

/**
 * A rule with a subject in which it holds, one in which it is violated, and one in which it cannot be assessed.
 *
 * @param rule the rule
 * @param holds a subject in which all that the rule checks holds
 * @param violated a subject in which one thing is violated and all else holds
 * @param notAssessable a subject in which something cannot be assessed and nothing is violated, or why there is none
 * @param notOn why it holds of no report on an edition of the form, for each on which it does not
 * @param <S> the type of subject
 */
record RuleExample<S>(Rule<S> rule, S holds, S violated, NotAssessable<S> notAssessable, Map<FormEdition, Text> notOn) {

    /** Whether a rule can come to the conclusion that something cannot be assessed. */
    sealed interface NotAssessable<S> {

        /** It can, as in this subject. */
        record In<S>(S subject) implements NotAssessable<S> {}

        /** It cannot, for this reason. */
        record Never<S>(Text because) implements NotAssessable<S> {}
    }

    RuleExample {
        notOn = Collections.unmodifiableMap(new TreeMap<>(notOn));
    }

    /** The example of a rule; one that is made of equations is on the editions that have the cells of any. */
    static <S> RuleExample<S> of(Rule<S> rule, S holds, S violated, NotAssessable<S> notAssessable) {
        Map<FormEdition, Text> notOn = new EnumMap<>(FormEdition.class);
        RuleEquations equations = new RuleEquations(rule);
        if (!equations.editions().isEmpty()) {
            EnumSet.complementOf(EnumSet.copyOf(equations.editions()))
                    .forEach(edition -> notOn.put(
                            edition,
                            Text.of(
                                    edition.token() + "年格式没有该规则的单元格",
                                    "the form of " + edition.token() + " does not have the cells of the rule")));
        }
        return new RuleExample<>(rule, holds, violated, notAssessable, notOn);
    }

    /** The example of a rule that holds of no report on an edition, and why. */
    RuleExample<S> notOn(FormEdition edition, Text because) {
        Map<FormEdition, Text> all = new EnumMap<>(FormEdition.class);
        all.putAll(notOn);
        all.put(edition, because);
        return new RuleExample<>(rule, holds, violated, notAssessable, all);
    }

    /** Checks the rule alone. */
    ValidationResult check(S subject) {
        return check(subject, BlankPolicy.AS_ZERO);
    }

    ValidationResult check(S subject, BlankPolicy policy) {
        return Validator.of(RuleSet.of("one", each -> Subject.unnamed(), List.of(rule)))
                .withBlankPolicy(policy)
                .validate(subject);
    }
}
