package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/**
 * Writes a type by its {@link JsonShape}.
 *
 * @param <T> the type
 */
public abstract class ShapeWriter<T> extends StreamSerializer<T> {

    private final transient JsonShape<T, ?> shape;

    /**
     * For subclasses.
     *
     * @param type the type that is written, not null
     * @param shape its form, not null
     */
    protected ShapeWriter(Class<T> type, JsonShape<T, ?> shape) {
        super(type);
        this.shape = shape;
    }

    @Override
    protected final void write(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        shape.write(value, generator);
    }
}
