package org.gongkai.internal.json;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualKeyDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the key of a map by the {@link JsonForm} of its type, which must be a text. */
final class FormKeyDeserializer extends KeyDeserializer implements ContextualKeyDeserializer {

    private final Class<?> type;

    FormKeyDeserializer() {
        this(Object.class);
    }

    private FormKeyDeserializer(Class<?> type) {
        this.type = type;
    }

    /** The type at hand is that of the map. */
    @Override
    public KeyDeserializer createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new FormKeyDeserializer(context.getContextualType().getKeyType().getRawClass());
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        return JsonForms.of(type).named(key, context.getParser());
    }
}
