package org.gongkai.internal;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;

/**
 * A value of a generated class. Java serialization writes the parts of it alone, and deserialization makes it of them by its
 * builder: nothing comes of a stream that could not be built.
 */
public abstract class BuiltValue implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** For the types of this library. */
    protected BuiltValue() {}

    /** {@return what is written in place of the value} */
    @Serial
    protected final Object writeReplace() {
        return BuiltParts.of(this);
    }

    @Serial
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw onlyItsParts();
    }

    @Serial
    private void readObjectNoData() throws InvalidObjectException {
        throw onlyItsParts();
    }

    private InvalidObjectException onlyItsParts() {
        return new InvalidObjectException("of a value only its parts are read, to be built of them: " + getClass());
    }
}
