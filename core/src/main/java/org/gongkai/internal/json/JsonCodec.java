package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How one value stands in JSON: it reads, writes and tells its structure.
 *
 * @param <V> the type of the value
 */
public abstract class JsonCodec<V> {

    /** A text, possibly empty. */
    public static final JsonCodec<String> TEXT = text(Function.identity(), Function.identity());

    /** An ISO date with a year of four digits. */
    public static final JsonCodec<LocalDate> DATE = new Text<>(LocalDate::parse, LocalDate::toString) {
        @Override
        public LocalDate read(JsonParser parser) throws IOException {
            return StrictJson.currentDate(parser);
        }

        @Override
        public ObjectNode schema() {
            return super.schema()
                    .put("format", "date")
                    .put("pattern", "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$");
        }
    };

    /** A month, {@code 2022-01}. */
    public static final JsonCodec<YearMonth> MONTH = new Text<>(YearMonth::parse, YearMonth::toString) {
        @Override
        public YearMonth read(JsonParser parser) throws IOException {
            return StrictJson.currentMonth(parser);
        }
    };

    /** A link, absolute or not. */
    public static final JsonCodec<URI> LINK = text(URI::create, URI::toString, "^[^\\s\"<>\\\\^`{|}]*$");

    /** {@code true} or {@code false}. */
    public static final JsonCodec<Boolean> BOOLEAN = streamed(
            StrictJson::currentBoolean, (value, generator) -> generator.writeBoolean(value), () -> typed("boolean"));

    JsonCodec() {}

    /**
     * Reads the value at which the parser stands, up to its last token.
     *
     * @param parser the parser, not null
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public abstract V read(JsonParser parser) throws IOException;

    /**
     * Writes a value.
     *
     * @param value the value, not null
     * @param generator where to write it, not null
     * @throws IOException if it cannot be written
     */
    public abstract void write(V value, JsonGenerator generator) throws IOException;

    /** {@return the structure of the value as a JSON Schema: names, what is required, words and ranges, without prose} */
    public abstract ObjectNode schema();

    /** How values of one subtype stand in JSON. */
    JsonCodec<? extends V> ofType(Class<?> type) {
        return this;
    }

    /** What stands for the value where values are compared and told: the value, or its word. */
    Object part(V value) {
        return value;
    }

    /**
     * {@return the name of a property that stands for a value, null where the value is not written as a text}
     *
     * @param value the value, not null
     */
    public @Nullable String name(V value) {
        return null;
    }

    /**
     * The value for which the name of a property stands.
     *
     * @param name the name, not null
     * @param parser where it stands, not null
     * @return the value
     * @throws StrictJsonException if it stands for none
     */
    public V named(String name, JsonParser parser) throws StrictJsonException {
        throw StrictJson.failure(parser, "expected no property: what is its name is not written as a text");
    }

    /** {@return what a mapper makes of {@code null} in place of the value} */
    public @Nullable V nullValue() {
        return null;
    }

    /**
     * Reads a value.
     *
     * @param <V> the type of the value
     */
    @FunctionalInterface
    public interface Reading<V> {

        /**
         * Reads the value at which the parser stands, up to its last token.
         *
         * @param parser the parser, not null
         * @return the value
         * @throws IOException if there is no such value, or it cannot be read
         */
        V read(JsonParser parser) throws IOException;
    }

    /**
     * Writes a value.
     *
     * @param <V> the type of the value
     */
    @FunctionalInterface
    public interface Writing<V> {

        /**
         * Writes a value.
         *
         * @param value the value, not null
         * @param generator where to write it, not null
         * @throws IOException if it cannot be written
         */
        void write(V value, JsonGenerator generator) throws IOException;
    }

    /** Tells the structure of a value. */
    @FunctionalInterface
    public interface Structure {

        /** {@return a JSON Schema, the caller's own} */
        ObjectNode schema();
    }

    /**
     * A value that is read and written by its own code.
     *
     * @param <V> the type of the value
     * @param reading reads it, not null
     * @param writing writes it, not null
     * @param structure tells its structure, not null
     * @return the codec
     */
    public static <V> JsonCodec<V> streamed(Reading<V> reading, Writing<V> writing, Structure structure) {
        return new JsonCodec<>() {
            @Override
            public V read(JsonParser parser) throws IOException {
                return reading.read(parser);
            }

            @Override
            public void write(V value, JsonGenerator generator) throws IOException {
                writing.write(value, generator);
            }

            @Override
            public ObjectNode schema() {
                return structure.schema();
            }
        };
    }

    /**
     * A whole number.
     *
     * @param min the least number allowed
     * @param max the greatest number allowed
     * @return the codec
     */
    public static JsonCodec<Integer> integer(int min, int max) {
        return streamed(
                parser -> StrictJson.currentInteger(parser, min, max),
                (value, generator) -> generator.writeNumber(value),
                () -> typed("integer").put("minimum", min).put("maximum", max));
    }

    /**
     * A whole number beyond the range of {@code int}.
     *
     * @param min the least number allowed
     * @param max the greatest number allowed
     * @return the codec
     */
    public static JsonCodec<Long> wholeNumber(long min, long max) {
        return streamed(
                parser -> StrictJson.currentWholeNumber(parser, min, max),
                (value, generator) -> generator.writeNumber(value),
                () -> typed("integer").put("minimum", min).put("maximum", max));
    }

    /**
     * A value that is written as a decimal number.
     *
     * @param <V> the type of the value
     * @param expected what is expected, for the message; not null
     * @param make makes the value, and rejects other numbers with an {@code IllegalArgumentException}; not null
     * @param number gives its number, not null
     * @return the codec
     */
    public static <V> JsonCodec<V> decimal(
            String expected, Function<BigDecimal, V> make, Function<V, BigDecimal> number) {
        return decimal(expected, make, number, UnaryOperator.identity());
    }

    /**
     * A value that is written as a decimal number of a certain range.
     *
     * @param <V> the type of the value
     * @param expected what is expected, for the message; not null
     * @param make makes the value, and rejects other numbers with an {@code IllegalArgumentException}; not null
     * @param number gives its number, not null
     * @param narrowed adds to its JSON Schema which numbers are taken, not null
     * @return the codec
     */
    public static <V> JsonCodec<V> decimal(
            String expected,
            Function<BigDecimal, V> make,
            Function<V, BigDecimal> number,
            UnaryOperator<ObjectNode> narrowed) {
        return streamed(
                parser -> StrictJson.currentDecimal(parser, expected, make),
                (value, generator) -> generator.writeNumber(number.apply(value)),
                () -> narrowed.apply(typed("number")));
    }

    /**
     * A binary number, written with the fewest digits that tell it from all others.
     *
     * @param narrowed adds to its JSON Schema which numbers are taken, not null
     * @return the codec, which leaves it to the value to reject a number out of range
     */
    public static JsonCodec<Double> binary(UnaryOperator<ObjectNode> narrowed) {
        return decimal("a number", BigDecimal::doubleValue, JsonCodec::shortest, narrowed);
    }

    /** The text form of a double has more digits than needed on some releases of Java. */
    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; ; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
            }
        }
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
        return new Text<>(make, print);
    }

    /**
     * A value that is written as a text of a certain form.
     *
     * @param <V> the type of the value
     * @param make makes the value, and rejects other texts with an {@code IllegalArgumentException}; not null
     * @param print prints it, not null
     * @param pattern what a JSON Schema says of the text, a regular expression that all texts that are taken match; not null
     * @return the codec
     */
    public static <V> JsonCodec<V> text(Function<String, V> make, Function<V, String> print, String pattern) {
        return new Text<>(make, print) {
            @Override
            public ObjectNode schema() {
                return super.schema().put("pattern", pattern);
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
        List<E> values = List.of(type.getEnumConstants());
        SerializableString[] words =
                values.stream().map(token).map(SerializedString::new).toArray(SerializableString[]::new);
        return tokens(values, token, value -> words[value.ordinal()]);
    }

    /**
     * One of some values, such as those of an enumeration that are possible at a place.
     *
     * @param <E> the type of the values
     * @param values the values, not null
     * @param token gives the word of a value, not null
     * @return the codec
     */
    public static <E> JsonCodec<E> tokens(List<E> values, Function<E, String> token) {
        return tokens(values, token, value -> new SerializedString(token.apply(value)));
    }

    /** The words as they are written: those of an enumeration are encoded once. */
    private static <E> JsonCodec<E> tokens(
            List<E> values, Function<E, String> token, Function<E, SerializableString> written) {
        Tokens<E> tokens = new Tokens<>(values, token);
        return new JsonCodec<>() {
            @Override
            public E read(JsonParser parser) throws IOException {
                return tokens.readCurrent(parser);
            }

            @Override
            public void write(E value, JsonGenerator generator) throws IOException {
                generator.writeString(written.apply(value));
            }

            @Override
            Object part(E value) {
                return token.apply(value);
            }

            @Override
            public ObjectNode schema() {
                ObjectNode schema = typed("string");
                ArrayNode words = schema.putArray("enum");
                values.stream().map(token).forEach(words::add);
                return schema;
            }
        };
    }

    /**
     * A value of a type that has a form of its own.
     *
     * @param <V> the type of the value
     * @param type the type, with a {@link JsonForm}; not null
     * @return the codec, which looks for the form when it is first needed
     */
    public static <V> JsonCodec<V> of(Class<V> type) {
        return new JsonCodec<>() {

            private @Nullable JsonCodec<V> form;

            // Found twice where two threads come first at once, which does no harm.
            private JsonCodec<V> form() {
                JsonCodec<V> known = form;
                if (known == null) {
                    known = JsonForms.of(type);
                    form = known;
                }
                return known;
            }

            @Override
            public V read(JsonParser parser) throws IOException {
                return form().read(parser);
            }

            @Override
            public void write(V value, JsonGenerator generator) throws IOException {
                form().write(value, generator);
            }

            @Override
            public ObjectNode schema() {
                ObjectNode schema = form().schema();
                return schema.has("properties") || schema.has("oneOf")
                        ? schema.put("title", type.getSimpleName())
                        : schema;
            }
        };
    }

    /**
     * An array, also where it is empty.
     *
     * @param <V> the type of an element
     * @param element how an element is read and written, not null
     * @return the codec
     */
    public static <V> JsonCodec<List<V>> list(JsonCodec<V> element) {
        return new JsonCodec<>() {
            @Override
            public List<V> read(JsonParser parser) throws IOException {
                StrictJson.atArray(parser);
                List<V> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(element.read(parser));
                }
                return list;
            }

            @Override
            public void write(List<V> list, JsonGenerator generator) throws IOException {
                generator.writeStartArray();
                for (V value : list) {
                    element.write(value, generator);
                }
                generator.writeEndArray();
            }

            @Override
            Object part(List<V> list) {
                return list.stream().map(element::part).toList();
            }

            @Override
            public ObjectNode schema() {
                return typed("array").set("items", element.schema());
            }
        };
    }

    /**
     * An array of one element or more.
     *
     * @param <V> the type of an element
     * @param element how an element is read and written, not null
     * @return the codec, which leaves it to the value to reject an array without elements
     */
    public static <V> JsonCodec<List<V>> someOf(JsonCodec<V> element) {
        JsonCodec<List<V>> list = list(element);
        return streamed(list::read, list::write, () -> list.schema().put("minItems", 1));
    }

    /**
     * An object whose properties have any name.
     *
     * @param <V> the type of a value
     * @param value how a value is read and written, not null
     * @return the codec; it keeps the order
     */
    public static <V> JsonCodec<Map<String, V>> map(JsonCodec<V> value) {
        return new JsonCodec<>() {
            @Override
            public Map<String, V> read(JsonParser parser) throws IOException {
                StrictJson.atObject(parser);
                Map<String, V> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    if (map.put(name, value.read(parser)) != null) {
                        throw StrictJson.failure(parser, "property given twice");
                    }
                }
                return map;
            }

            @Override
            public void write(Map<String, V> map, JsonGenerator generator) throws IOException {
                generator.writeStartObject();
                for (Map.Entry<String, V> entry : map.entrySet()) {
                    generator.writeFieldName(entry.getKey());
                    value.write(entry.getValue(), generator);
                }
                generator.writeEndObject();
            }

            @Override
            public ObjectNode schema() {
                return typed("object").set("additionalProperties", value.schema());
            }
        };
    }

    /**
     * An object whose properties are named by the words of an enumeration, each of which can be left out.
     *
     * @param <E> the enumeration
     * @param <V> the type of a value
     * @param type the enumeration, not null
     * @param token gives the word of a value of it, not null
     * @param value how a value is read and written, not null
     * @return the codec; it writes in the order of the map
     */
    public static <E extends Enum<E>, V> JsonCodec<Map<E, V>> map(
            Class<E> type, Function<E, String> token, JsonCodec<V> value) {
        E[] keys = type.getEnumConstants();
        PropertyNames names = PropertyNames.of(Arrays.stream(keys).map(token).toList(), property -> false, "");
        return new JsonCodec<>() {
            @Override
            public Map<E, V> read(JsonParser parser) throws IOException {
                Map<E, V> map = new EnumMap<>(type);
                names.readObject(parser, property -> {
                    parser.nextToken();
                    map.put(keys[property], value.read(parser));
                });
                return map;
            }

            @Override
            public void write(Map<E, V> map, JsonGenerator generator) throws IOException {
                generator.writeStartObject();
                for (Map.Entry<E, V> entry : map.entrySet()) {
                    generator.writeFieldName(names.name(entry.getKey().ordinal()));
                    value.write(entry.getValue(), generator);
                }
                generator.writeEndObject();
            }

            @Override
            public ObjectNode schema() {
                ObjectNode schema = typed("object");
                ObjectNode properties = schema.putObject("properties");
                for (E key : keys) {
                    properties.set(token.apply(key), value.schema());
                }
                return schema.put("additionalProperties", false);
            }
        };
    }

    /**
     * A value of one of several kinds, each with a form of its own that names the kind in its first property.
     *
     * @param <T> the type of the value
     * @param <K> the kinds
     * @param property the property that names the kind, not null
     * @param kinds all kinds, not null
     * @param token gives the word of a kind, not null
     * @param kindOf gives the kind of a value, not null
     * @param form gives the form of a kind, which begins with the constant of its word; not null
     * @return the codec, which reads the properties in any order and is quickest where the kind is the first of them
     */
    public static <T, K extends Enum<K>> JsonCodec<T> oneOf(
            String property,
            Class<K> kinds,
            Function<K, String> token,
            Function<T, K> kindOf,
            Function<K, JsonShape<? extends T, ?>> form) {
        return new KindCodec<>(property, kinds, token, kindOf, form, Map.of());
    }

    /**
     * A value of one of several kinds, each with a type and a form of its own that names the kind in its first property.
     *
     * @param <T> the type of the value
     * @param <K> the kinds
     * @param property the property that names the kind, not null
     * @param kinds all kinds, not null
     * @param token gives the word of a kind, not null
     * @param kindOf gives the kind of a value, not null
     * @param form gives the form of a kind, which begins with the constant of its word; not null
     * @param type gives the type of a kind, which is read by the form of the kind alone; not null
     * @return the codec, which reads the properties in any order and is quickest where the kind is the first of them
     */
    public static <T, K extends Enum<K>> JsonCodec<T> oneOf(
            String property,
            Class<K> kinds,
            Function<K, String> token,
            Function<T, K> kindOf,
            Function<K, JsonShape<? extends T, ?>> form,
            Function<K, Class<? extends T>> type) {
        Map<K, Class<? extends T>> types = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            types.put(kind, type.apply(kind));
        }
        return new KindCodec<>(property, kinds, token, kindOf, form, types);
    }

    /** {@return the codec of the same value where it can also be {@code null}: stated, or known not to be} */
    public final JsonCodec<Optional<V>> orNull() {
        JsonCodec<V> stated = this;
        return new JsonCodec<>() {
            @Override
            public Optional<V> read(JsonParser parser) throws IOException {
                return parser.currentToken() == JsonToken.VALUE_NULL
                        ? Optional.empty()
                        : Optional.of(stated.read(parser));
            }

            @Override
            public void write(Optional<V> value, JsonGenerator generator) throws IOException {
                if (value.isPresent()) {
                    stated.write(value.get(), generator);
                } else {
                    generator.writeNull();
                }
            }

            @Override
            public Optional<V> nullValue() {
                return Optional.empty();
            }

            @Override
            public ObjectNode schema() {
                ObjectNode schema = JsonNodeFactory.instance.objectNode();
                schema.putArray("anyOf").add(stated.schema()).add(typed("null"));
                return schema;
            }
        };
    }

    /**
     * The codec of a value that is made of this one.
     *
     * @param <W> the type of that value
     * @param make makes it, and rejects what it cannot be made of with an {@code IllegalArgumentException}; not null
     * @param get gets this value from it, not null
     * @return the codec
     */
    public final <W> JsonCodec<W> as(Function<V, W> make, Function<W, V> get) {
        JsonCodec<V> inner = this;
        return new JsonCodec<>() {
            @Override
            public W read(JsonParser parser) throws IOException {
                V value = inner.read(parser);
                try {
                    return make.apply(value);
                } catch (IllegalArgumentException rejected) {
                    throw StrictJson.rejected(parser, rejected);
                }
            }

            @Override
            public void write(W value, JsonGenerator generator) throws IOException {
                inner.write(get.apply(value), generator);
            }

            @Override
            public @Nullable W nullValue() {
                V value = inner.nullValue();
                return value == null ? null : make.apply(value);
            }

            @Override
            public ObjectNode schema() {
                return inner.schema();
            }
        };
    }

    /** A value that stands in JSON as a text, so that it can also be the name of a property. */
    private static class Text<V> extends JsonCodec<V> {

        private final Function<String, V> make;
        private final Function<V, String> print;

        Text(Function<String, V> make, Function<V, String> print) {
            this.make = make;
            this.print = print;
        }

        @Override
        public V read(JsonParser parser) throws IOException {
            return named(StrictJson.currentText(parser), parser);
        }

        @Override
        public void write(V value, JsonGenerator generator) throws IOException {
            generator.writeString(name(value));
        }

        @Override
        public String name(V value) {
            return print.apply(value);
        }

        @Override
        public V named(String text, JsonParser parser) throws StrictJsonException {
            try {
                return make.apply(text);
            } catch (IllegalArgumentException rejected) {
                throw StrictJson.rejected(parser, rejected);
            }
        }

        @Override
        public ObjectNode schema() {
            return typed("string");
        }
    }

    static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
