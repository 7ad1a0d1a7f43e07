package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes the key of a map by the {@link JsonForm} of its type, which must be a text. */
final class FormKeySerializer extends JsonSerializer<Object> {

    @Override
    public void serialize(Object key, JsonGenerator generator, SerializerProvider provider) throws IOException {
        String name = JsonForms.<Object>of(key.getClass()).name(key);
        if (name == null) {
            provider.reportBadDefinition(key.getClass(), "no key of a JSON object: it is not written as a text");
        }
        generator.writeFieldName(name);
    }
}
