package org.gongkai.json.jackson3;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.gongkai.internal.json.JsonForms;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.ContextualKeyDeserializer;

/** Reads the key of a map by the JSON form of its type, which must be a text. */
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
    public Object deserializeKey(String key, DeserializationContext context) {
        try (TokenBuffer noPlace = new TokenBuffer(null, false);
                JsonParser parser = noPlace.asParser()) {
            return JsonForms.of(type).named(key, parser);
        } catch (IOException failure) {
            throw TokenCopy.failure(context.getParser(), type, failure);
        }
    }
}
