package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A JSON Schema (2020-12) that is worked out of the structure which the form of a type declares, so that what is declared is
 * said once. Structures with a title are defined once and referred to.
 */
final class WorkedOutSchema {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TITLE = "title";

    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

    private WorkedOutSchema() {}

    static String of(JsonForm form, ObjectNode structure) {
        int version = form.schema().lastIndexOf('-');
        ObjectNode schema = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put(
                        "$id",
                        "urn:gongkai:" + form.schema().substring(0, version) + ':'
                                + form.schema().substring(version + 1))
                .put(TITLE, form.title());
        schema.setAll(withDefinitions(structure));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return MAPPER.writer(printer).writeValueAsString(schema) + '\n';
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** The structure, changed in place: what has a title within it is defined beside it. */
    static ObjectNode withDefinitions(ObjectNode structure) {
        structure.remove(TITLE);
        WorkedOutSchema worked = new WorkedOutSchema();
        worked.define(structure);
        return structure.set("$defs", worked.definitions);
    }

    /** Puts references for what has a title within a structure, which is as deep as types are. */
    private void define(JsonNode structure) {
        structure.forEach(this::define);
        if (structure instanceof ObjectNode object) {
            object.properties().forEach(each -> each.setValue(defined(each.getValue())));
        } else if (structure instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, defined(array.get(i)));
            }
        }
    }

    /** A reference to what is defined by its title, or else the structure itself. */
    private JsonNode defined(JsonNode structure) {
        if (!(structure instanceof ObjectNode object) || !object.path(TITLE).isTextual()) {
            return structure;
        }
        String title = object.remove(TITLE).textValue();
        String name = Character.toLowerCase(title.charAt(0)) + title.substring(1);
        definitions.set(name, object);
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
    }
}
