package org.example.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import org.gongkai.json.DisclosureJson;
import org.springframework.stereotype.Component;

@Component
class DisclosureSchemas implements ModelConverter {

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        Map<String, String> schemas = DisclosureJson.openApiSchemas(raw);
        if (schemas.isEmpty()) {
            return others.hasNext() ? others.next().resolve(type, context, others) : null;
        }
        schemas.forEach((name, schema) -> context.defineModel(name, parsed(schema)));
        return new JsonSchema().$ref(raw.getSimpleName());
    }

    private static Schema<?> parsed(String schema) {
        try {
            return Json31.mapper().readValue(schema, Schema.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
