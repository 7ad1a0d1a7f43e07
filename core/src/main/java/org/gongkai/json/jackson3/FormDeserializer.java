package org.gongkai.json.jackson3;

import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.gongkai.internal.json.JsonForms;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value by the JSON form of its type, the same way under any mapper. */
final class FormDeserializer extends StdDeserializer<Object> {

    FormDeserializer() {
        this(Object.class);
    }

    private FormDeserializer(Class<?> type) {
        super(type);
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new FormDeserializer(context.getContextualType().getRawClass());
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        try (TokenBuffer buffer = TokenCopy.read(parser);
                com.fasterxml.jackson.core.JsonParser tokens = buffer.asParser()) {
            tokens.nextToken();
            return JsonForms.read(handledType(), tokens);
        } catch (IOException failure) {
            throw TokenCopy.failure(parser, handledType(), failure);
        }
    }

    /** A value is wrapped where its declared type let the mapper name its class, and is itself where it did not. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return parser.currentToken() == JsonToken.START_ARRAY
                ? types.deserializeTypedFromScalar(parser, context)
                : deserialize(parser, context);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return JsonForms.of(handledType()).nullValue();
    }
}
