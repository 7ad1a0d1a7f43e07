package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes a value by the {@link JsonForm} of its type, the same way under any mapper. */
final class FormSerializer extends StdSerializer<Object> {

    FormSerializer() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        JsonForms.<Object>of(value.getClass()).write(value, generator);
    }

    /** Wraps the value with the name of its class into an array, whatever its form, which stays as it is. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        WritableTypeId id = types.writeTypePrefix(generator, types.typeId(value, JsonToken.VALUE_STRING));
        serialize(value, generator, provider);
        types.writeTypeSuffix(generator, id);
    }
}
