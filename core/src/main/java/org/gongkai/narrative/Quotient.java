package org.gongkai.narrative;

import java.io.Serializable;
import java.util.Objects;
import org.gongkai.internal.json.JsonForm;

/**
 * A stated rate with the counts that it is of: 发布政策文件128个，开展解读82个，解读率达到64%.
 *
 * @param rate the rate, not null
 * @param part the count that is divided, not null
 * @param whole the count that it is divided by, not null
 */
@JsonForm(NarrativeJson.OfQuotient.class)
public record Quotient(Statement rate, Statement part, Statement whole) implements Serializable {

    /**
     * Rejects null.
     *
     * @param rate the rate
     * @param part the count that is divided
     * @param whole the count that it is divided by
     */
    public Quotient {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(whole, "whole");
    }
}
