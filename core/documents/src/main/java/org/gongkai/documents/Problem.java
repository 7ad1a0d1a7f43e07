package org.gongkai.documents;

import java.io.Serializable;
import java.util.Objects;
import org.gongkai.page.Place;
import org.gongkai.text.Text;

/**
 * Why a document or a part of it could not be read; nothing of what stands in it.
 *
 * @param place where, not null
 * @param reason why, not null
 */
public record Problem(Place place, Text reason) implements Serializable {

    /**
     * Rejects null.
     *
     * @param place where
     * @param reason why
     */
    public Problem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
    }
}
