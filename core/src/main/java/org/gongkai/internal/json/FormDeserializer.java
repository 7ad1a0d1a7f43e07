package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a value by the {@link JsonForm} of its type, the same way under any mapper. */
final class FormDeserializer extends StdDeserializer<Object> implements ContextualDeserializer {

    FormDeserializer() {
        this(Object.class);
    }

    private FormDeserializer(Class<?> type) {
        super(type);
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new FormDeserializer(context.getContextualType().getRawClass());
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return JsonForms.read(handledType(), parser);
    }

    /** A value is wrapped where its declared type let the mapper name its class, and is itself where it did not. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return parser.currentToken() == JsonToken.START_ARRAY
                ? types.deserializeTypedFromScalar(parser, context)
                : deserialize(parser, context);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return JsonForms.of(handledType()).nullValue();
    }
}
