package org.gongkai.validation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.util.Objects;

/**
 * A waiver about what was checked that excuses nothing any more, and why.
 *
 * @param waiver the waiver, not null
 * @param lapse why it excuses nothing, not null
 */
@JsonSerialize(using = LapsedWaiverJson.Writer.class)
@JsonDeserialize(using = LapsedWaiverJson.Reader.class)
public record LapsedWaiver(Waiver waiver, Lapse lapse) implements Serializable {

    /**
     * Rejects null.
     *
     * @param waiver the waiver
     * @param lapse why it excuses nothing
     */
    public LapsedWaiver {
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(lapse, "lapse");
    }
}
