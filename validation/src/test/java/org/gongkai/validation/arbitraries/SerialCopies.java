package org.gongkai.validation.arbitraries;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Values as they come out of Java serialization. */
public final class SerialCopies {

    private SerialCopies() {}

    /**
     * A value as another program reads it.
     *
     * @param value the value, not null
     * @param <T> the type of it
     * @return the copy
     * @throws IOException if the value cannot be serialized or read again
     * @throws ClassNotFoundException never
     */
    @SuppressWarnings("unchecked")
    public static <T> T of(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
