package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The declared forms of types, found by their {@link JsonForm}. */
public final class JsonForms {

    private static final ClassValue<JsonCodec<?>> FORMS = new ClassValue<>() {
        @Override
        protected JsonCodec<?> computeValue(Class<?> type) {
            JsonForm form = declaration(type);
            if (form == null) {
                throw new IllegalArgumentException("no JSON form of a " + type.getName());
            }
            // Jackson makes the declaration, as it makes all that annotations name: the packages are open to it alone.
            return ClassUtil.createInstance(form.value(), true).get().ofType(type);
        }
    };

    private JsonForms() {}

    /**
     * {@return the form of a type or of what it extends, null if there is none}
     *
     * @param type the type, not null
     */
    public static @Nullable JsonForm declaration(Class<?> type) {
        Class<?> declaring = declaring(type);
        return declaring == null ? null : declaring.getAnnotation(JsonForm.class);
    }

    /** The type itself, or the nearest that it extends, which says where its form is declared. */
    private static @Nullable Class<?> declaring(@Nullable Class<?> type) {
        if (type == null || type.isAnnotationPresent(JsonForm.class)) {
            return type;
        }
        for (Class<?> above : type.getInterfaces()) {
            Class<?> inherited = declaring(above);
            if (inherited != null) {
                return inherited;
            }
        }
        return declaring(type.getSuperclass());
    }

    /**
     * {@return how values of a type stand in JSON}
     *
     * @param <V> the type
     * @param type the type, not null
     * @throws IllegalArgumentException if it has no form
     */
    // The form of a type is declared for it or for a type above it, and what is read is checked to be of the type.
    @SuppressWarnings("unchecked")
    public static <V> JsonCodec<V> of(Class<? extends V> type) {
        return (JsonCodec<V>) FORMS.get(type);
    }

    /**
     * Reads a value as a mapper does, whose failures name the path from the value.
     *
     * @param type the type, not null
     * @param parser the parser, which stands at the first token of the value; not null
     * @return the value, of the type
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Object read(Class<?> type, JsonParser parser) throws IOException {
        int depth = StrictJson.depth(parser);
        try {
            Object value = of(type).read(parser);
            if (type.isInstance(value)) {
                return value;
            }
            throw StrictJson.failure(
                    parser,
                    "expected a " + type.getSimpleName() + ", but was a "
                            + value.getClass().getSimpleName());
        } catch (StrictJsonException failure) {
            throw failure.seenFrom(type, depth);
        }
    }

    /**
     * {@return the JSON Schema of a type, worked out of its form where none ships beside it}
     *
     * @param type the type, not null
     * @throws IllegalArgumentException if it has none
     */
    public static String schema(Class<?> type) {
        Class<?> declaring = declaring(type);
        JsonForm form = declaration(type);
        if (declaring == null || form == null || form.schema().isEmpty()) {
            throw new IllegalArgumentException("no JSON Schema of a " + type.getName());
        }
        if (!form.title().isEmpty()) {
            return WorkedOutSchema.of(form, of(type).schema());
        }
        String name = form.schema() + ".schema.json";
        try (InputStream schema = declaring.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(schema, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
