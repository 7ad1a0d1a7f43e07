package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of a type as components of an OpenAPI document, where definitions do not stand within one another. */
public final class OpenApiSchemas {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OpenApiSchemas() {}

    /**
     * {@return the schemas by the names of their components, that of the type first; empty if it has no form}
     *
     * @param type the type, not null
     */
    public static Map<String, String> of(Class<?> type) {
        JsonForm form = JsonForms.declaration(type);
        if (form == null) {
            return Map.of();
        }
        String name = type.getSimpleName();
        ObjectNode schema = parsed(text(form, type).replace("\"#/$defs/", "\"#/components/schemas/" + name + '.'));
        JsonNode definitions = schema.path("$defs");
        schema.remove(List.of("$schema", "$id", "$defs"));
        Map<String, String> schemas = new LinkedHashMap<>();
        schemas.put(name, schema.toString());
        definitions
                .properties()
                .forEach(each ->
                        schemas.put(name + '.' + each.getKey(), each.getValue().toString()));
        return Collections.unmodifiableMap(schemas);
    }

    private static String text(JsonForm form, Class<?> type) {
        return form.schema().isEmpty()
                ? WorkedOutSchema.withDefinitions(JsonForms.of(type).schema()).toString()
                : JsonForms.schema(type);
    }

    private static ObjectNode parsed(String schema) {
        try {
            return MAPPER.readValue(schema, ObjectNode.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
