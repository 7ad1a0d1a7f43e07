package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.util.function.Function;

/**
 * Reads a type that is written as one text.
 *
 * @param <T> the type
 */
public abstract class TextDeserializer<T> extends StrictDeserializer<T> {

    private final transient Function<String, T> make;

    /**
     * For subclasses.
     *
     * @param type the type that is read, not null
     * @param make makes a value of its text and rejects others with an {@code IllegalArgumentException}; not null
     */
    protected TextDeserializer(Class<T> type, Function<String, T> make) {
        super(type);
        this.make = make;
    }

    @Override
    protected final T read(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw StrictJson.unexpected(parser, "a text");
        }
        try {
            return make.apply(parser.getText());
        } catch (IllegalArgumentException rejected) {
            throw StrictJson.rejected(parser, rejected);
        }
    }
}
