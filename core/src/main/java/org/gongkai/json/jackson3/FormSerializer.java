package org.gongkai.json.jackson3;

import org.gongkai.internal.json.JsonForms;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value by its JSON form, the same way under any mapper. */
final class FormSerializer extends StdSerializer<Object> {

    FormSerializer() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        TokenCopy.write(buffer -> JsonForms.<Object>of(value.getClass()).write(value, buffer), generator);
    }

    /** Wraps the value with the name of its class into an array, whatever its form, which stays as it is. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        WritableTypeId id = types.writeTypePrefix(generator, context, types.typeId(value, JsonToken.VALUE_STRING));
        serialize(value, generator, context);
        types.writeTypeSuffix(generator, context, id);
    }
}
