package org.gongkai.validation;

import org.gongkai.internal.json.NoJsonForm;

/**
 * How a rule is checked.
 *
 * @param <S> the type of subject
 */
@FunctionalInterface
@NoJsonForm
public interface RuleCheck<S> {

    /**
     * Checks a subject and says what came of each thing checked; says nothing where the rule does not apply.
     *
     * @param subject the subject, not null
     * @param check where to say it, not null
     */
    void assess(S subject, Check check);
}
