package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * How one value stands in JSON.
 *
 * @param <V> the type of the value
 */
public abstract class JsonCodec<V> {

    /** A text, possibly empty. */
    public static final JsonCodec<String> TEXT = text(Function.identity(), Function.identity());

    /** An ISO date with a year of four digits. */
    public static final JsonCodec<LocalDate> DATE = new JsonCodec<>() {
        @Override
        LocalDate read(JsonParser parser, DeserializationContext context) throws IOException {
            return StrictJson.currentDate(parser);
        }

        @Override
        void write(LocalDate value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(value.toString());
        }
    };

    /** {@code true} or {@code false}. */
    public static final JsonCodec<Boolean> BOOLEAN = new JsonCodec<>() {
        @Override
        Boolean read(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
                throw StrictJson.unexpected(parser, "true or false");
            }
            return token == JsonToken.VALUE_TRUE;
        }

        @Override
        void write(Boolean value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeBoolean(value);
        }
    };

    private JsonCodec() {}

    /** Reads the value at which the parser stands. */
    abstract V read(JsonParser parser, DeserializationContext context) throws IOException;

    abstract void write(V value, JsonGenerator generator, SerializerProvider provider) throws IOException;

    /** What stands for the value where values are compared and told: the value, or its word. */
    Object part(V value) {
        return value;
    }

    /**
     * A whole number.
     *
     * @param min the least number allowed
     * @param max the greatest number allowed
     * @return the codec
     */
    public static JsonCodec<Integer> integer(int min, int max) {
        return new JsonCodec<>() {
            @Override
            Integer read(JsonParser parser, DeserializationContext context) throws IOException {
                return StrictJson.currentInteger(parser, min, max);
            }

            @Override
            void write(Integer value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                generator.writeNumber(value);
            }
        };
    }

    /**
     * A value that is written as a text.
     *
     * @param <V> the type of the value
     * @param make makes the value, and rejects other texts with an {@code IllegalArgumentException}; not null
     * @param print prints it, not null
     * @return the codec
     */
    public static <V> JsonCodec<V> text(Function<String, V> make, Function<V, String> print) {
        return new JsonCodec<>() {
            @Override
            V read(JsonParser parser, DeserializationContext context) throws IOException {
                return StrictJson.currentText(parser, make);
            }

            @Override
            void write(V value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                generator.writeString(print.apply(value));
            }
        };
    }

    /**
     * A value of an enumeration.
     *
     * @param <E> the enumeration
     * @param type the enumeration, not null
     * @param token gives the word of a value, not null
     * @return the codec
     */
    public static <E extends Enum<E>> JsonCodec<E> tokens(Class<E> type, Function<E, String> token) {
        Tokens<E> tokens = new Tokens<>(type, token);
        return new JsonCodec<>() {
            @Override
            E read(JsonParser parser, DeserializationContext context) throws IOException {
                return tokens.readCurrent(parser);
            }

            @Override
            void write(E value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                generator.writeString(token.apply(value));
            }

            @Override
            Object part(E value) {
                return token.apply(value);
            }
        };
    }

    /**
     * A value whose type says itself how it is read and written.
     *
     * @param <V> the type of the value
     * @param type the type, not null
     * @return the codec
     */
    public static <V> JsonCodec<V> of(Class<V> type) {
        return new JsonCodec<>() {
            @Override
            V read(JsonParser parser, DeserializationContext context) throws IOException {
                if (parser.currentToken() == JsonToken.VALUE_NULL) {
                    throw StrictJson.unexpected(parser, "a value");
                }
                return context.readValue(parser, type);
            }

            @Override
            void write(V value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                provider.defaultSerializeValue(value, generator);
            }
        };
    }

    /**
     * {@return the same number as an object}
     *
     * @param number the number, not null
     */
    public static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /**
     * {@return the same number as an object}
     *
     * @param number the number, not null
     */
    public static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}
