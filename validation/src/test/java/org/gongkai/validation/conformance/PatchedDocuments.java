package org.gongkai.validation.conformance;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;

/** Documents that are told by the document that they are made from, what is set in it and what is removed. */
final class PatchedDocuments {

    private final Function<String, JsonNode> base;

    PatchedDocuments(Function<String, JsonNode> base) {
        this.base = base;
    }

    /** The same with every such document whole. */
    JsonNode whole(JsonNode told) {
        if (told instanceof ArrayNode list) {
            ArrayNode whole = list.arrayNode();
            list.forEach(each -> whole.add(whole(each)));
            return whole;
        }
        if (told.path("from").isTextual()) {
            return patched(told);
        }
        if (told instanceof ObjectNode object) {
            ObjectNode whole = object.objectNode();
            object.properties().forEach(each -> whole.set(each.getKey(), whole(each.getValue())));
            return whole;
        }
        return told;
    }

    private JsonNode patched(JsonNode told) {
        JsonNode document = base.apply(told.get("from").textValue()).deepCopy();
        for (Map.Entry<String, JsonNode> each : told.path("set").properties()) {
            JsonPointer place = JsonPointer.compile(each.getKey());
            parent(document, place).set(place.last().getMatchingProperty(), each.getValue());
        }
        for (JsonNode each : told.path("remove")) {
            JsonPointer place = JsonPointer.compile(each.textValue());
            parent(document, place).remove(place.last().getMatchingProperty());
        }
        return document;
    }

    private static ObjectNode parent(JsonNode document, JsonPointer place) {
        return (ObjectNode) document.requiredAt(place.head());
    }
}
