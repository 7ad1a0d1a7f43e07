package org.gongkai.validation.stack;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.RecordParts;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.validation.ValidationResult;

/**
 * A summary, the units that it was checked with, and what came of it.
 *
 * @param pairing the summary with its units, not null
 * @param result what came of it, empty where no units could be told; not null
 */
@NoJsonForm
public record CheckedSummary(SummaryPairing pairing, Optional<ValidationResult> result) implements Serializable {

    /**
     * Rejects null.
     *
     * @param pairing the summary with its units
     * @param result what came of it
     */
    public CheckedSummary {
        Objects.requireNonNull(pairing, "pairing");
        Objects.requireNonNull(result, "result");
    }

    @Serial
    private Object writeReplace() {
        return RecordParts.of(this);
    }
}
