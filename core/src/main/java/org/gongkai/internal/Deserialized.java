package org.gongkai.internal;

import java.io.InvalidObjectException;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Makes again what a Java serialization stream claims to hold, so that nothing comes of it that could not be made. */
public final class Deserialized {

    private Deserialized() {}

    /**
     * Makes a value of the parts that were read, by the way it is always made.
     *
     * @param <T> the type of the value
     * @param make makes the value and rejects wrong parts with any exception, or is a reflective call of what does, not null
     * @return the value
     * @throws InvalidObjectException if the parts are rejected, with the rejection as its cause
     */
    public static <T> T checked(Callable<T> make) throws InvalidObjectException {
        try {
            return make.call();
        } catch (InvocationTargetException rejected) {
            throw invalid(Objects.requireNonNullElse(rejected.getCause(), rejected));
        } catch (Exception rejected) {
            throw invalid(rejected);
        }
    }

    private static InvalidObjectException invalid(Throwable rejection) {
        InvalidObjectException invalid = new InvalidObjectException(String.valueOf(rejection.getMessage()));
        invalid.initCause(rejection);
        return invalid;
    }
}
