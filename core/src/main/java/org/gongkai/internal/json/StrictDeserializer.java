package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * Reads one type from a stream, the same way under any mapper.
 *
 * @param <T> the type
 */
public abstract class StrictDeserializer<T> extends StdScalarDeserializer<T> {

    /**
     * For subclasses.
     *
     * @param type the type that is read, not null
     */
    protected StrictDeserializer(Class<T> type) {
        super(type);
    }

    @Override
    public final T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return read(parser, context);
    }

    @Override
    public final boolean isCachable() {
        return true;
    }

    /**
     * Reads the value at whose first token the parser stands, up to its last token.
     *
     * @param parser the parser, not null
     * @param context reads values of other types, not null
     * @return the value, complete
     * @throws IOException if there is no such value, or it cannot be read
     */
    protected abstract T read(JsonParser parser, DeserializationContext context) throws IOException;
}
