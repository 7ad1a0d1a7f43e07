package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The words by which the values of an enumeration, or others that can be listed, are written in JSON.
 *
 * @param <E> the type of the values
 */
public final class Tokens<E> {

    private final Map<String, E> byToken = new LinkedHashMap<>();
    private final String expected;

    /**
     * Collects the words of all values.
     *
     * @param type the enumeration, not null
     * @param token gives the word of a value, not null
     */
    public Tokens(Class<E> type, Function<E, String> token) {
        this(List.of(type.getEnumConstants()), token);
    }

    Tokens(List<E> values, Function<E, String> token) {
        for (E value : values) {
            byToken.put(token.apply(value), value);
        }
        expected = "one of " + String.join(", ", byToken.keySet());
    }

    /**
     * Reads the next value.
     *
     * @param parser the parser, before the value; not null
     * @return the value
     * @throws IOException if the next value is not one of its words, or cannot be read
     */
    public E read(JsonParser parser) throws IOException {
        parser.nextToken();
        return readCurrent(parser);
    }

    /**
     * Reads the value at which the parser stands.
     *
     * @param parser the parser, not null
     * @return the value
     * @throws IOException if the current value is not one of its words, or cannot be read
     */
    public E readCurrent(JsonParser parser) throws IOException {
        E value = parser.currentToken() == JsonToken.VALUE_STRING ? byToken.get(parser.getText()) : null;
        if (value == null) {
            throw StrictJson.unexpected(parser, expected);
        }
        return value;
    }
}
