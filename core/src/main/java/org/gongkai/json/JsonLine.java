package org.gongkai.json;

import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.json.NoJsonForm;

/**
 * A line of a stream of documents: its value, or why there is none.
 *
 * @param <T> the type of the value
 * @param number the number of the line in the stream, from 1; blank lines count
 * @param value the value, empty where the line cannot be read
 * @param failure why the line cannot be read, with the number of the line in its place; empty where there is a value
 */
@NoJsonForm
public record JsonLine<T>(int number, Optional<T> value, Optional<DisclosureJsonException> failure) {

    /**
     * Checks the parts.
     *
     * @param number the number of the line
     * @param value the value
     * @param failure why there is none
     * @throws IllegalArgumentException if the number is not positive, or value and failure are both there or both missing
     */
    public JsonLine {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(failure, "failure");
        if (number < 1) {
            throw new IllegalArgumentException("no number of a line: " + number);
        }
        if (value.isPresent() == failure.isPresent()) {
            throw new IllegalArgumentException("line " + number + " has a value or a failure, and not both");
        }
    }

    /**
     * {@return the value}
     *
     * @throws DisclosureJsonException the {@linkplain #failure() failure}, if the line cannot be read
     */
    public T orElseThrow() {
        return value.orElseThrow(failure::orElseThrow);
    }
}
