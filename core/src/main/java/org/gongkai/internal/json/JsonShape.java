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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object of a type, declared property by property: one declaration reads, writes, compares and tells its structure.
 *
 * <p>An optional property is left out where it is absent, a list where it is empty. Reading takes the properties in any order
 * and rejects what is unknown, repeated or missing.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class JsonShape<T, B> extends JsonCodec<T> {

    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Property<T, B>[] properties;
    private final PropertyNames names;
    private final Predicate<T> oneLine;
    private final boolean textsNotBlank;

    private JsonShape(Declared<T, B> declared, Supplier<B> builder, Function<B, T> build) {
        this.builder = builder;
        this.build = build;
        this.properties = array(declared.properties);
        this.names = PropertyNames.of(
                declared.properties.stream().map(property -> property.name).toList(),
                property -> properties[property].required,
                properties.length == 0 ? "" : properties[0].ofKind());
        this.oneLine = declared.oneLine;
        this.textsNotBlank = declared.textsNotBlank;
    }

    // An array is quicker to go through than a list, and there is none of a type with parameters.
    @SuppressWarnings("unchecked")
    private static <T, B> Property<T, B>[] array(List<Property<T, B>> properties) {
        return properties.toArray(Property[]::new);
    }

    /**
     * Begins the declaration of an object that a builder makes.
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

    /**
     * Begins the declaration of an object that is made of its parts at once, such as a record, or that is only written.
     *
     * @param <T> the type
     * @return the declaration, with no property
     */
    public static <T> PartsDeclaration<T> ofParts() {
        return new PartsDeclaration<>();
    }

    @Override
    public T read(JsonParser parser) throws IOException {
        StrictJson.atObject(parser);
        return readRest(parser, 0);
    }

    /**
     * Reads an object whose first property is a constant that was read before, to find this form by it.
     *
     * @param parser the parser, after the value of that property; not null
     * @return the value
     * @throws IOException if it cannot be read
     */
    public T readAfterConstant(JsonParser parser) throws IOException {
        return readRest(parser, 1);
    }

    private T readRest(JsonParser parser, long seen) throws IOException {
        B target = builder.get();
        names.readRest(parser, seen, property -> {
            parser.nextToken();
            properties[property].read(parser, target);
        });
        try {
            return build.apply(target);
        } catch (IllegalArgumentException rejected) {
            throw StrictJson.rejected(parser, rejected);
        }
    }

    @Override
    public void write(T value, JsonGenerator generator) throws IOException {
        if (oneLine.test(value)) {
            generator.writeStartObject(OneLine.ROW);
        } else {
            generator.writeStartObject();
        }
        int i = 0;
        for (Property<T, B> property : properties) {
            property.write(names.name(i++), value, generator);
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
        for (Property<T, B> property : properties) {
            property.part(value).ifPresent(part -> parts.put(property.name, part));
        }
        return parts;
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = typed("object");
        ArrayNode required = schema.putArray("required");
        schema.put("additionalProperties", false);
        ObjectNode described = schema.putObject("properties");
        for (Property<T, B> property : properties) {
            described.set(property.name, textsNotBlank ? notBlank(property.schema()) : property.schema());
            if (property.required) {
                required.add(property.name);
            }
        }
        return schema;
    }

    /** The structure of a text, or of several, that must not be blank where nothing narrower is said of it. */
    private static ObjectNode notBlank(ObjectNode structure) {
        ObjectNode text = structure.get("items") instanceof ObjectNode items ? items : structure;
        if (text.path("type").asText().equals("string") && !text.has("enum") && !text.has("pattern")) {
            text.put("pattern", "\\S");
        }
        return structure;
    }

    /** What is declared of an object so far. */
    private static class Declared<T, B> {

        final List<Property<T, B>> properties = new ArrayList<>();
        Predicate<T> oneLine = value -> false;
        boolean textsNotBlank;
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
        private final Declared<T, B> declared = new Declared<>();

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
            declared.properties.add(new Constant<>(name, text));
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
            declared.properties.add(new Single<>(name, true, codec, get::apply, set));
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
            declared.properties.add(
                    new Single<>(name, false, codec, value -> get.apply(value).orElse(null), set));
            return this;
        }

        /**
         * Declares a whole number that can be left out.
         *
         * @param name its name, not null
         * @param codec how it is read and written, not null
         * @param get gets it from a value, not null
         * @param set sets it on a builder, not null
         * @return this declaration
         */
        public Declaration<T, B> optionalInt(
                String name, JsonCodec<Integer> codec, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
            return optional(name, codec, value -> boxed(get.apply(value)), set);
        }

        /**
         * Declares a whole number beyond the range of {@code int} that can be left out.
         *
         * @param name its name, not null
         * @param codec how it is read and written, not null
         * @param get gets it from a value, not null
         * @param set sets it on a builder, not null
         * @return this declaration
         */
        public Declaration<T, B> optionalLong(
                String name, JsonCodec<Long> codec, Function<T, OptionalLong> get, BiConsumer<B, Long> set) {
            return optional(name, codec, value -> boxed(get.apply(value)), set);
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
            declared.properties.add(new Several<>(name, codec, get, add));
            return this;
        }

        /** {@return this declaration, of an object that takes no blank text} */
        public Declaration<T, B> withoutBlankTexts() {
            declared.textsNotBlank = true;
            return this;
        }

        /** {@return this declaration, of an object that is printed on one line even where the document is indented} */
        public Declaration<T, B> oneLine() {
            declared.oneLine = value -> true;
            return this;
        }

        /** {@return the object with all that was declared} */
        public JsonShape<T, B> end() {
            return new JsonShape<>(declared, builder, build);
        }
    }

    /**
     * A declaration that goes on, of an object that is made of its parts at once.
     *
     * @param <T> the type
     */
    public static final class PartsDeclaration<T> {

        private final Declared<T, Parts> declared = new Declared<>();
        private final List<BiConsumer<Parts, T>> checks = new ArrayList<>();

        private PartsDeclaration() {}

        /**
         * Declares a property that always has the same text.
         *
         * @param name its name, not null
         * @param text its text, not null
         */
        public void constant(String name, String text) {
            declared.properties.add(new Constant<>(name, text));
        }

        /**
         * Declares a property that is always there.
         *
         * @param <V> the type of its value
         * @param name its name, not null
         * @param codec how it is read and written, not null
         * @param get gets it from a value, not null
         * @return the part
         */
        public <V> Part<V> required(String name, JsonCodec<V> codec, Function<T, V> get) {
            Part<V> part = new Part<>(declared.properties.size(), null);
            declared.properties.add(
                    new Single<>(name, true, codec, get::apply, (parts, value) -> parts.values[part.index] = value));
            return part;
        }

        /**
         * Declares a property that can be left out.
         *
         * @param <V> the type of its value
         * @param name its name, not null
         * @param codec how it is read and written, not null
         * @param get gets it from a value, not null
         * @return the part
         */
        public <V> Part<Optional<V>> optional(String name, JsonCodec<V> codec, Function<T, Optional<V>> get) {
            Part<Optional<V>> part = new Part<>(declared.properties.size(), Optional.empty());
            declared.properties.add(new Single<>(
                    name,
                    false,
                    codec,
                    value -> get.apply(value).orElse(null),
                    (parts, value) -> parts.values[part.index] = Optional.of(value)));
            return part;
        }

        /**
         * Declares a property that is a list and is left out where it is empty.
         *
         * @param <V> the type of an element
         * @param name its name, not null
         * @param codec how an element is read and written, not null
         * @param get gets the elements from a value, not null
         * @return the part
         */
        public <V> Part<List<V>> list(String name, JsonCodec<V> codec, Function<T, ? extends Collection<V>> get) {
            Part<List<V>> part = new Part<>(declared.properties.size(), List.of());
            declared.properties.add(new Several<>(name, codec, get, (parts, value) -> parts.add(part.index, value)));
            return part;
        }

        /**
         * Declares a property that is always there and follows from the others: what is read must be what the value says of
         * itself.
         *
         * @param <V> the type of its value
         * @param name its name, not null
         * @param codec how it is read and written, not null
         * @param get gets it from a value, not null
         */
        public <V> void derived(String name, JsonCodec<V> codec, Function<T, V> get) {
            Part<V> part = required(name, codec, get);
            checks.add((parts, value) -> {
                V stated = parts.get(part);
                V follows = get.apply(value);
                if (!stated.equals(follows)) {
                    throw new IllegalArgumentException(
                            name + " is " + stated + ", but " + follows + " follows from the rest");
                }
            });
        }

        /** {@return this declaration, of an object that takes no blank text} */
        public PartsDeclaration<T> withoutBlankTexts() {
            declared.textsNotBlank = true;
            return this;
        }

        /** {@return this declaration, of an object that is printed on one line even where the document is indented} */
        public PartsDeclaration<T> oneLine() {
            return oneLineWhere(value -> true);
        }

        /**
         * Says which objects are printed on one line even where the document is indented.
         *
         * @param condition whether a value is one of them, not null
         * @return this declaration
         */
        public PartsDeclaration<T> oneLineWhere(Predicate<T> condition) {
            declared.oneLine = condition;
            return this;
        }

        /**
         * Ends the declaration.
         *
         * @param make makes the value, and rejects parts that do not fit with an {@code IllegalArgumentException}; not null
         * @return the object with all that was declared
         */
        public JsonShape<T, Parts> end(Function<Parts, T> make) {
            int size = declared.properties.size();
            return new JsonShape<>(declared, () -> new Parts(size), parts -> {
                T value = make.apply(parts);
                checks.forEach(check -> check.accept(parts, value));
                return value;
            });
        }

        /** {@return the object with all that was declared, which is not read back} */
        public JsonShape<T, Parts> writtenOnly() {
            return end(parts -> {
                throw new IllegalArgumentException("is written and not read back");
            });
        }
    }

    /**
     * A declared part of an object.
     *
     * @param <V> the type of its value
     */
    public static final class Part<V> {

        private final int index;
        private final @Nullable V absent;

        private Part(int index, @Nullable V absent) {
            this.index = index;
            this.absent = absent;
        }
    }

    /** What was read of an object. */
    public static final class Parts {

        private final @Nullable Object[] values;

        private Parts(int size) {
            values = new Object[size];
        }

        // Only this method puts something at the index of a list.
        @SuppressWarnings("unchecked")
        private void add(int index, Object value) {
            if (values[index] == null) {
                values[index] = new ArrayList<>();
            }
            ((List<Object>) values[index]).add(value);
        }

        /**
         * {@return a part, empty where it was left out}
         *
         * @param <V> the type of the part
         * @param part the part, declared for this object; not null
         */
        // A part is put by the declaration that gave out the key, with the type of the key.
        @SuppressWarnings("unchecked")
        public <V> V get(Part<V> part) {
            Object value = values[part.index];
            return value == null ? Objects.requireNonNull(part.absent) : (V) value;
        }
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    private abstract static class Property<T, B> {

        final String name;
        final boolean required;

        Property(String name, boolean required) {
            this.name = name;
            this.required = required;
        }

        /** What kind of an object it is that has this property first, for messages; empty if this does not say. */
        String ofKind() {
            return "";
        }

        abstract Optional<?> part(T value);

        abstract void read(JsonParser parser, B builder) throws IOException;

        abstract void write(SerializableString name, T value, JsonGenerator generator) throws IOException;

        abstract ObjectNode schema();
    }

    private static final class Constant<T, B> extends Property<T, B> {

        private static final String SCHEMA = "schema";

        private final String text;
        private final SerializableString written;

        Constant(String name, String text) {
            super(name, true);
            this.text = text;
            this.written = new SerializedString(text);
        }

        @Override
        String ofKind() {
            return name.equals(SCHEMA) ? "" : " of the " + name + ' ' + text;
        }

        @Override
        Optional<?> part(T value) {
            return Optional.empty();
        }

        @Override
        void read(JsonParser parser, B builder) throws IOException {
            if (!StrictJson.currentText(parser).equals(text)) {
                throw StrictJson.unexpected(parser, "the " + name + " \"" + text + '"');
            }
        }

        @Override
        void write(SerializableString name, T value, JsonGenerator generator) throws IOException {
            generator.writeFieldName(name);
            generator.writeString(written);
        }

        @Override
        ObjectNode schema() {
            return JsonNodeFactory.instance.objectNode().put("const", text);
        }
    }

    private static final class Single<T, B, V> extends Property<T, B> {

        private final JsonCodec<V> codec;
        private final Getter<T, V> getter;
        private final BiConsumer<B, V> set;

        Single(String name, boolean required, JsonCodec<V> codec, Getter<T, V> getter, BiConsumer<B, V> set) {
            super(name, required);
            this.codec = codec;
            this.getter = getter;
            this.set = set;
        }

        @Override
        Optional<?> part(T value) {
            return Optional.ofNullable(getter.get(value)).map(codec::part);
        }

        @Override
        void read(JsonParser parser, B builder) throws IOException {
            set.accept(builder, codec.read(parser));
        }

        @Override
        void write(SerializableString name, T value, JsonGenerator generator) throws IOException {
            V part = getter.get(value);
            if (part != null) {
                generator.writeFieldName(name);
                codec.write(part, generator);
            }
        }

        @Override
        ObjectNode schema() {
            return codec.schema();
        }
    }

    /** Gets a part, null where it is absent. */
    private interface Getter<T, V> {

        @Nullable
        V get(T value);
    }

    private static final class Several<T, B, V> extends Property<T, B> {

        private final JsonCodec<V> codec;
        private final Function<T, ? extends Collection<V>> get;
        private final BiConsumer<B, V> add;

        Several(String name, JsonCodec<V> codec, Function<T, ? extends Collection<V>> get, BiConsumer<B, V> add) {
            super(name, false);
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
        void read(JsonParser parser, B builder) throws IOException {
            StrictJson.atArray(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                add.accept(builder, codec.read(parser));
            }
        }

        @Override
        void write(SerializableString name, T value, JsonGenerator generator) throws IOException {
            Collection<V> parts = get.apply(value);
            if (!parts.isEmpty()) {
                generator.writeFieldName(name);
                generator.writeStartArray();
                for (V part : parts) {
                    codec.write(part, generator);
                }
                generator.writeEndArray();
            }
        }

        @Override
        ObjectNode schema() {
            return typed("array").set("items", codec.schema());
        }
    }
}
