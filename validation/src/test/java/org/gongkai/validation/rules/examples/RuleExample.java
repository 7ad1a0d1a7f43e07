package org.gongkai.validation.rules.examples;

import java.util.List;
import org.gongkai.text.Text;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;

/**
 * A rule with a subject in which it holds, one in which it is violated, and one in which it cannot be assessed.
 *
 * @param rule the rule
 * @param holds a subject in which all that the rule checks holds
 * @param violated a subject in which one thing is violated and all else holds
 * @param notAssessable a subject in which something cannot be assessed and nothing is violated, or why there is none
 * @param <S> the type of subject
 */
record RuleExample<S>(Rule<S> rule, S holds, S violated, NotAssessable<S> notAssessable) {

    /** Whether a rule can come to the conclusion that something cannot be assessed. */
    sealed interface NotAssessable<S> {

        /** It can, as in this subject. */
        record In<S>(S subject) implements NotAssessable<S> {}

        /** It cannot, for this reason. */
        record Never<S>(Text because) implements NotAssessable<S> {}
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
