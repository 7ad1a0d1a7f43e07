package org.gongkai.arbitraries.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.arbitraries.PublicApi;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonForms;

/**
 * What a JSON Schema says of the structure of a document: one line for each place, and for each property whether it is required.
 *
 * <p>Two schemas of one structure have the same lines, whatever they name, share or describe. A keyword that narrows texts and
 * numbers, or ties properties to one another, is left to the documents that are held to the schema; one that is not known fails.
 */
public final class SchemaStructure {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final Set<String> OF_STRUCTURE = Set.of(
            "$ref",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "const",
            "oneOf",
            "anyOf");
    private static final Set<String> BESIDE_STRUCTURE = Set.of(
            "$schema",
            "$id",
            "$defs",
            "title",
            "description",
            "pattern",
            "format",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "uniqueItems",
            "propertyNames",
            "dependentRequired",
            "if",
            "then",
            "else");

    private final JsonNode root;
    private final SortedSet<String> lines = new TreeSet<>();

    private SchemaStructure(JsonNode root) {
        this.root = root;
    }

    /**
     * The types of an API that have a schema.
     *
     * @param api the API, not null
     * @return those that declare it
     */
    public static Stream<Class<?>> typesWithSchema(PublicApi api) {
        return api.types().stream().filter(type -> {
            JsonForm form = type.getAnnotation(JsonForm.class);
            return form != null && !form.schema().isEmpty();
        });
    }

    /**
     * What the schema says that ships beside a type.
     *
     * @param type the type, not null
     * @return the lines
     */
    public static SortedSet<String> shipped(Class<?> type) {
        return of(JsonForms.schema(type));
    }

    /**
     * What the form of a type declares, by which it is read and written.
     *
     * @param type the type, not null
     * @return the lines
     */
    public static SortedSet<String> declared(Class<?> type) {
        return of(JsonForms.of(type).schema().toString());
    }

    /**
     * What a schema says.
     *
     * @param schema the schema, not null
     * @return the lines
     * @throws IllegalArgumentException if it has a keyword that is not known here
     */
    public static SortedSet<String> of(String schema) {
        try {
            SchemaStructure structure = new SchemaStructure(TREES.readTree(schema));
            structure.add("", structure.root);
            return Collections.unmodifiableSortedSet(structure.lines);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("no JSON", malformed);
        }
    }

    private void add(String place, JsonNode reference) {
        JsonNode schema = resolved(reference);
        requireKnown(place, schema);
        if (schema.has("oneOf")) {
            addKinds(place, schema.get("oneOf"));
        } else if (schema.has("anyOf")) {
            schema.get("anyOf").forEach(kind -> add(place, kind));
        } else if (schema.has("const")) {
            lines.add(place + " is \"" + schema.get("const").textValue() + '"');
        } else if (schema.has("enum")) {
            schema.get("enum").forEach(word -> lines.add(place + " can be \"" + word.textValue() + '"'));
        } else {
            JsonNode types = Objects.requireNonNull(schema.get("type"), () -> "no type of " + place);
            (types.isArray() ? types : TREES.createArrayNode().add(types))
                    .forEach(type -> addOfType(place, type.textValue(), schema));
        }
    }

    private void addKinds(String place, JsonNode kinds) {
        Set<String> known = new TreeSet<>();
        for (JsonNode each : kinds) {
            String kind = place + kind(resolved(each));
            if (!known.add(kind)) {
                throw new IllegalArgumentException("nothing tells two kinds apart: " + kind);
            }
            add(kind, each);
        }
    }

    private void addOfType(String place, String type, JsonNode schema) {
        lines.add(place + " is of type " + type);
        if (type.equals("array")) {
            add(place + "/*", schema.get("items"));
        } else if (type.equals("object")) {
            addProperties(place, schema);
        }
    }

    private void addProperties(String place, JsonNode schema) {
        JsonNode others = schema.path("additionalProperties");
        if (others.isObject()) {
            add(place + "/{name}", others);
        } else {
            lines.add(place + (others.isBoolean() && !others.booleanValue() ? " has no" : " can have")
                    + " other properties");
        }
        schema.path("required").forEach(name -> lines.add(place + '/' + name.textValue() + " is required"));
        schema.path("properties").properties().forEach(each -> add(place + '/' + each.getKey(), each.getValue()));
    }

    /** Tells one of several objects from the others: the constants in it, by which a reader does. */
    private String kind(JsonNode object) {
        StringBuilder kind = new StringBuilder();
        for (Map.Entry<String, JsonNode> property : object.path("properties").properties()) {
            JsonNode constant = resolved(property.getValue()).path("const");
            if (constant.isTextual()) {
                kind.append('[')
                        .append(property.getKey())
                        .append('=')
                        .append(constant.textValue())
                        .append(']');
            }
        }
        return kind.toString();
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isTextual() ? resolved(root.at(reference.textValue().substring(1))) : schema;
    }

    private static void requireKnown(String place, JsonNode schema) {
        schema.fieldNames().forEachRemaining(keyword -> {
            if (!OF_STRUCTURE.contains(keyword) && !BESIDE_STRUCTURE.contains(keyword)) {
                throw new IllegalArgumentException("unknown keyword " + keyword + " of " + place);
            }
        });
        if (!schema.isObject()) {
            throw new IllegalArgumentException("no schema of " + place);
        }
    }
}
