package org.gongkai.json.jackson3;

import org.gongkai.internal.json.JsonForms;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the key of a map by the JSON form of its type, which must be a text. */
final class FormKeySerializer extends ValueSerializer<Object> {

    @Override
    public void serialize(Object key, JsonGenerator generator, SerializationContext context) {
        String name = JsonForms.<Object>of(key.getClass()).name(key);
        if (name == null) {
            context.reportBadDefinition(key.getClass(), "no key of a JSON object: it is not written as a text");
        }
        generator.writeName(name);
    }
}
