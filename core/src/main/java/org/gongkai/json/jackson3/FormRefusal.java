package org.gongkai.json.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Refuses to write what has no JSON form. */
final class FormRefusal extends StdSerializer<Object> {

    FormRefusal() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        context.reportBadDefinition(
                value.getClass(), "no JSON form of a " + value.getClass().getName());
    }
}
