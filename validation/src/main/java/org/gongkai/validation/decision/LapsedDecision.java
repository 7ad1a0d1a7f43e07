package org.gongkai.validation.decision;

import java.io.Serializable;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;

/**
 * A decision that corrects a report and could not, and why.
 *
 * @param decision the decision, not null
 * @param why why it could not, such as that another value is printed now; not null
 */
@NoJsonForm
public record LapsedDecision(Decision decision, Text why) implements Serializable {

    /**
     * Rejects null.
     *
     * @param decision the decision
     * @param why why it could not
     */
    public LapsedDecision {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(why, "why");
    }
}
