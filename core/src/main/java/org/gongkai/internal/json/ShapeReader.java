package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;

/**
 * Reads a type by its {@link JsonShape}.
 *
 * @param <T> the type
 */
public abstract class ShapeReader<T> extends StrictDeserializer<T> {

    private final transient JsonShape<T, ?> shape;

    /**
     * For subclasses.
     *
     * @param type the type that is read, not null
     * @param shape its form, not null
     */
    protected ShapeReader(Class<T> type, JsonShape<T, ?> shape) {
        super(type);
        this.shape = shape;
    }

    @Override
    protected final T read(JsonParser parser, DeserializationContext context) throws IOException {
        return shape.read(parser);
    }
}
