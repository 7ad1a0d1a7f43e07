package org.gongkai.validation;

import java.io.Serializable;
import org.gongkai.internal.json.NoJsonForm;

/**
 * How a rule is checked. It is serialized, as the rule is, if what it captures can be.
 *
 * <pre>{@code
 * RuleCheck<AnnualReport> publishedInTime = (AnnualReport report, Check check) -> report.publishedOn()
 *         .ifPresent(day -> check.that(
 *                 day.getYear() == report.year() + 1,
 *                 Text.of("次年公布", "published in the year after"),
 *                 Cell.of("/publishedOn", "公布日期", Figure.of(day.toString()))));
 * }</pre>
 *
 * @param <S> the type of subject
 */
@FunctionalInterface
@NoJsonForm
public interface RuleCheck<S> extends Serializable {

    /**
     * Checks a subject and says what came of each thing checked; says nothing where the rule does not apply.
     *
     * @param subject the subject, not null
     * @param check where to say it, not null
     */
    void assess(S subject, Check check);
}
