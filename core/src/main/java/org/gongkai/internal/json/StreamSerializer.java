package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/**
 * Writes one type to a stream, the same way under any mapper.
 *
 * @param <T> the type
 */
public abstract class StreamSerializer<T> extends StdScalarSerializer<T> {

    /**
     * For subclasses.
     *
     * @param type the type that is written, not null
     */
    protected StreamSerializer(Class<T> type) {
        super(type);
    }

    @Override
    public final void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        write(value, generator, provider);
    }

    /**
     * Writes a value.
     *
     * @param value the value, not null
     * @param generator where to write it, not null
     * @param provider writes values of other types, not null
     * @throws IOException if it cannot be written
     */
    protected abstract void write(T value, JsonGenerator generator, SerializerProvider provider) throws IOException;
}
