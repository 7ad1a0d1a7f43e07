package org.gongkai.internal;

import java.io.InvalidObjectException;
import java.util.function.Supplier;

/** Makes again what a Java serialization stream claims to hold, so that nothing comes of it that could not be made. */
public final class Deserialized {

    private Deserialized() {}

    /**
     * Makes a value of the parts that were read, by the way it is always made.
     *
     * @param <T> the type of the value
     * @param make makes the value and rejects wrong parts with an unchecked exception, not null
     * @return the value
     * @throws InvalidObjectException if the parts are rejected, with the rejection as its cause
     */
    public static <T> T checked(Supplier<T> make) throws InvalidObjectException {
        try {
            return make.get();
        } catch (RuntimeException rejected) {
            InvalidObjectException invalid = new InvalidObjectException(String.valueOf(rejected.getMessage()));
            invalid.initCause(rejected);
            throw invalid;
        }
    }
}
