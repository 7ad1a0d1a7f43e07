package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A value of one of several kinds, each with a form of its own that names the kind in its first property.
 *
 * @param <T> the type of the value
 * @param <K> the kinds
 */
final class KindCodec<T, K extends Enum<K>> extends JsonCodec<T> {

    private final String property;
    private final Tokens<K> tokens;
    private final Function<K, String> token;
    private final Function<T, K> kindOf;
    private final Map<K, JsonShape<? extends T, ?>> forms;
    private final Map<K, Class<? extends T>> types;

    KindCodec(
            String property,
            Class<K> kinds,
            Function<K, String> token,
            Function<T, K> kindOf,
            Function<K, JsonShape<? extends T, ?>> form,
            Map<K, Class<? extends T>> types) {
        this.types = types;
        this.property = property;
        this.tokens = new Tokens<>(kinds, token);
        this.token = token;
        this.kindOf = kindOf;
        this.forms = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            forms.put(kind, form.apply(kind));
        }
    }

    @Override
    JsonCodec<? extends T> ofType(Class<?> asked) {
        for (Map.Entry<K, Class<? extends T>> type : types.entrySet()) {
            if (type.getValue().isAssignableFrom(asked)) {
                return Objects.requireNonNull(forms.get(type.getKey()));
            }
        }
        return this;
    }

    @Override
    public T read(JsonParser parser) throws IOException {
        return PropertyFirst.read(parser, property, this::readAfterName);
    }

    private T readAfterName(JsonParser parser) throws IOException {
        return Objects.requireNonNull(forms.get(tokens.read(parser))).readAfterConstant(parser);
    }

    // Each kind has the form of its own type, since a value tells its kind by its type.
    @Override
    @SuppressWarnings("unchecked")
    public void write(T value, JsonGenerator generator) throws IOException {
        ((JsonShape<T, ?>) Objects.requireNonNull(forms.get(kindOf.apply(value)))).write(value, generator);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode kinds = schema.putArray("oneOf");
        forms.forEach((kind, form) -> kinds.add(form.schema().put("title", token.apply(kind))));
        return schema;
    }
}
