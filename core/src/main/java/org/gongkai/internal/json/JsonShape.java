package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The JSON object of a type, declared property by property: one declaration reads, writes and compares.
 *
 * <p>An optional property is left out where it is absent, a list where it is empty. Reading is as strict as {@link
 * PropertyNames} is.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class JsonShape<T, B> {

    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Property<T, B, ?>> properties;
    private final PropertyNames names;

    private JsonShape(Supplier<B> builder, Function<B, T> build, List<Property<T, B, ?>> properties) {
        this.builder = builder;
        this.build = build;
        this.properties = List.copyOf(properties);
        this.names =
                PropertyNames.of(properties.stream().map(Property::declared).toArray(String[]::new));
    }

    /**
     * Begins the declaration of an object.
     *
     * @param <T> the type
     * @param <B> its builder
     * @param builder makes a builder with nothing set, not null
     * @param build makes the value, and rejects parts that do not fit with an {@code IllegalArgumentException}; not null
     * @return the declaration, with no property
     */
    public static <T, B> Declaration<T, B> of(Supplier<B> builder, Function<B, T> build) {
        return new Declaration<>(builder, build);
    }

    T read(JsonParser parser, DeserializationContext context) throws IOException {
        StrictJson.atObject(parser);
        return readRest(parser, context, 0);
    }

    /**
     * Reads an object whose first property is a constant that was read before, to find this form by it.
     *
     * @param parser the parser, after the value of that property; not null
     * @param context reads values of other types, not null
     * @return the value
     * @throws IOException if it cannot be read
     */
    public T readAfterConstant(JsonParser parser, DeserializationContext context) throws IOException {
        return readRest(parser, context, 1);
    }

    private T readRest(JsonParser parser, DeserializationContext context, long seen) throws IOException {
        B target = builder.get();
        names.readRest(parser, seen, property -> properties.get(property).read(parser, context, target));
        try {
            return build.apply(target);
        } catch (IllegalArgumentException rejected) {
            throw StrictJson.rejected(parser, rejected);
        }
    }

    /**
     * Writes a value.
     *
     * @param value the value, not null
     * @param generator where to write it, not null
     * @param provider writes values of other types, not null
     * @throws IOException if it cannot be written
     */
    public void write(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeStartObject();
        for (int i = 0; i < properties.size(); i++) {
            properties.get(i).write(names.name(i), value, generator, provider);
        }
        generator.writeEndObject();
    }

    /**
     * The parts of a value by the names of their properties, those that are written, in the order of writing.
     *
     * @param value the value, not null
     * @return its parts, a list where there are several, and the word in JSON for one of an enumeration; unmodifiable in
     *     effect, since it is the caller's own
     */
    public Map<String, Object> parts(T value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Property<T, B, ?> property : properties) {
            property.part(value).ifPresent(part -> parts.put(property.name, part));
        }
        return parts;
    }

    /**
     * A declaration that goes on.
     *
     * @param <T> the type
     * @param <B> its builder
     */
    public static final class Declaration<T, B> {

        private final Supplier<B> builder;
        private final Function<B, T> build;
        private final List<Property<T, B, ?>> properties = new ArrayList<>();

        private Declaration(Supplier<B> builder, Function<B, T> build) {
            this.builder = builder;
            this.build = build;
        }

        /**
         * Declares a property that always has the same text.
         *
         * @param name its name, not null
         * @param text its text, not null
         * @return this declaration
         */
        public Declaration<T, B> constant(String name, String text) {
            properties.add(new Constant<>(name, text));
            return this;
        }

        /**
         * Declares a property that is always there.
         *
         * @param <V> the type of its value
         * @param name its name, not null
         * @param codec how it is read and written, not null
         * @param get gets it from a value, not null
         * @param set sets it on a builder, not null
         * @return this declaration
         */
        public <V> Declaration<T, B> required(
                String name, JsonCodec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
            properties.add(new Single<>(name, name, codec, value -> Optional.of(get.apply(value)), set));
            return this;
        }

        /**
         * Declares a property that can be left out.
         *
         * @param <V> the type of its value
         * @param name its name, not null
         * @param codec how it is read and written, not null
         * @param get gets it from a value, not null
         * @param set sets it on a builder, not null
         * @return this declaration
         */
        public <V> Declaration<T, B> optional(
                String name, JsonCodec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            properties.add(new Single<>(name, name + '?', codec, get, set));
            return this;
        }

        /**
         * Declares a property that is a list and is left out where it is empty.
         *
         * @param <V> the type of an element
         * @param name its name, not null
         * @param codec how an element is read and written, not null
         * @param get gets the elements from a value, not null
         * @param add adds one to a builder, not null
         * @return this declaration
         */
        public <V> Declaration<T, B> list(
                String name, JsonCodec<V> codec, Function<T, ? extends Collection<V>> get, BiConsumer<B, V> add) {
            properties.add(new Several<>(name, codec, get, add));
            return this;
        }

        /** {@return the object with all that was declared} */
        public JsonShape<T, B> end() {
            return new JsonShape<>(builder, build, properties);
        }
    }

    private abstract static class Property<T, B, V> {

        final String name;

        Property(String name) {
            this.name = name;
        }

        String declared() {
            return name + '?';
        }

        abstract Optional<?> part(T value);

        abstract void read(JsonParser parser, DeserializationContext context, B builder) throws IOException;

        abstract void write(SerializableString name, T value, JsonGenerator generator, SerializerProvider provider)
                throws IOException;
    }

    private static final class Constant<T, B> extends Property<T, B, String> {

        private final String text;

        Constant(String name, String text) {
            super(name);
            this.text = text;
        }

        @Override
        String declared() {
            return name;
        }

        @Override
        Optional<?> part(T value) {
            return Optional.empty();
        }

        @Override
        void read(JsonParser parser, DeserializationContext context, B builder) throws IOException {
            if (!StrictJson.text(parser).equals(text)) {
                throw StrictJson.unexpected(parser, "the " + name + " \"" + text + '"');
            }
        }

        @Override
        void write(SerializableString name, T value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeFieldName(name);
            generator.writeString(text);
        }
    }

    private static final class Single<T, B, V> extends Property<T, B, V> {

        private final String declared;
        private final JsonCodec<V> codec;
        private final Function<T, Optional<V>> get;
        private final BiConsumer<B, V> set;

        Single(String name, String declared, JsonCodec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            super(name);
            this.declared = declared;
            this.codec = codec;
            this.get = get;
            this.set = set;
        }

        @Override
        String declared() {
            return declared;
        }

        @Override
        Optional<?> part(T value) {
            return get.apply(value).map(codec::part);
        }

        @Override
        void read(JsonParser parser, DeserializationContext context, B builder) throws IOException {
            parser.nextToken();
            set.accept(builder, codec.read(parser, context));
        }

        @Override
        void write(SerializableString name, T value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            Optional<V> part = get.apply(value);
            if (part.isPresent()) {
                generator.writeFieldName(name);
                codec.write(part.get(), generator, provider);
            }
        }
    }

    private static final class Several<T, B, V> extends Property<T, B, V> {

        private final JsonCodec<V> codec;
        private final Function<T, ? extends Collection<V>> get;
        private final BiConsumer<B, V> add;

        Several(String name, JsonCodec<V> codec, Function<T, ? extends Collection<V>> get, BiConsumer<B, V> add) {
            super(name);
            this.codec = codec;
            this.get = get;
            this.add = add;
        }

        @Override
        Optional<?> part(T value) {
            List<Object> parts = get.apply(value).stream().map(codec::part).toList();
            return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
        }

        @Override
        void read(JsonParser parser, DeserializationContext context, B builder) throws IOException {
            StrictJson.startArray(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                add.accept(builder, codec.read(parser, context));
            }
        }

        @Override
        void write(SerializableString name, T value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            Collection<V> parts = get.apply(value);
            if (!parts.isEmpty()) {
                generator.writeFieldName(name);
                generator.writeStartArray();
                for (V part : parts) {
                    codec.write(part, generator, provider);
                }
                generator.writeEndArray();
            }
        }
    }
}
