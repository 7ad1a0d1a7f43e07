package org.gongkai.internal.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.ObjectIdGenerators.PropertyGenerator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;

/** Says where the JSON form of a type is declared; any mapper then reads and writes the type, and its subtypes, by it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonIdentityInfo(generator = PropertyGenerator.class, property = JsonForm.WITHOUT_MODULE)
@JsonSerialize(using = FormSerializer.class, keyUsing = FormKeySerializer.class)
@JsonDeserialize(using = FormDeserializer.class, keyUsing = FormKeyDeserializer.class)
public @interface JsonForm {

    /**
     * What a mapper of Jackson 3 says when it was made without looking for modules: it takes every type for a bean, finds no
     * property of this name, and fails, where it would have written <code>{}</code>.
     */
    String WITHOUT_MODULE = "(none without the module: JsonMapper.builder().findAndAddModules(), or"
            + " addModule(new org.gongkai.json.jackson3.DisclosureModule()))";

    /** {@return the declaration, a class with a constructor without parameters} */
    Class<? extends Supplier<? extends JsonCodec<?>>> value();

    /** {@return the name and version of the JSON Schema, such as {@code annual-report-1}, empty if there is none} */
    String schema() default "";

    /**
     * {@return the title of a JSON Schema that is worked out of the declaration; empty where the schema ships beside the type
     *     as {@code <name>.schema.json}}
     */
    String title() default "";
}
