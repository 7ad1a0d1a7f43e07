package org.gongkai.internal.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.ObjectIdGenerators.PropertyGenerator;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a type has no JSON form, so that no mapper writes a few of its properties as if they were the value. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonIdentityInfo(generator = PropertyGenerator.class, property = JsonForm.WITHOUT_MODULE)
@JsonSerialize(using = NoJsonForm.Refusal.class)
public @interface NoJsonForm {

    /** Refuses to write. */
    final class Refusal extends StdSerializer<Object> {

        Refusal() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            provider.reportBadDefinition(
                    value.getClass(), "no JSON form of a " + value.getClass().getName());
        }
    }
}
