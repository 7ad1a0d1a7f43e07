package org.gongkai.validation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * A violation that is excused, with the reason.
 *
 * <p>It is bound to the agency and year, the rule, and every cell with the value that it had. It survives that the report
 * is checked again, and lapses when one of those numbers changes. Made by {@link ValidationResult#waive}.
 */
@Value.Immutable
@JsonSerialize(using = WaiverJson.Writer.class)
@JsonDeserialize(using = WaiverJson.Reader.class)
public abstract class Waiver implements Serializable {

    Waiver() {}

    /** {@return what was checked} */
    public abstract Subject subject();

    /** {@return the rule that is violated} */
    public abstract RuleId rule();

    /** {@return the cells with the values that are excused, in the order of the form} */
    public abstract List<Cell> cells();

    /** {@return why, not blank} */
    public abstract String reason();

    boolean excuses(Subject checked, Finding finding) {
        return finding.outcome() == RuleOutcome.VIOLATED
                && rule().equals(finding.rule())
                && cells().equals(finding.cells())
                && subject().equals(checked);
    }

    @Value.Check
    void check() {
        if (reason().isBlank()) {
            throw new IllegalArgumentException("reason of a waiver must not be blank");
        }
    }
}
