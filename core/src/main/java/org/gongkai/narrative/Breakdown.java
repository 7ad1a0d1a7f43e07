package org.gongkai.narrative;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.gongkai.internal.json.JsonForm;

/**
 * A whole and parts of it: 共收到信件153件，其中建言献策类84件.
 *
 * @param whole the whole, not null
 * @param parts the parts in the order of the text, each in the unit of the whole; not empty, not null
 * @param complete whether the text says that there are no other parts, as by 其他 or 其余 for the last
 */
@JsonForm(NarrativeJson.OfBreakdown.class)
public record Breakdown(Statement whole, List<Statement> parts, boolean complete) implements Serializable {

    /**
     * Rejects null.
     *
     * @param whole the whole
     * @param parts the parts
     * @param complete whether there are no others
     */
    public Breakdown {
        Objects.requireNonNull(whole, "whole");
        parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a breakdown has at least one part");
        }
    }
}
