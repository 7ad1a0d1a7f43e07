package org.gongkai.validation.rules.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The long documents of the kit, each once, in a file that is named by what stands in it; what differs little from one of them
 * is told by the difference.
 */
final class KitDocuments {

    private static final int LONG = 1500;

    /** A difference is told if it is at most this part of the document. */
    private static final int PART = 4;

    /** A difference as short as this need not be shorter. */
    private static final int SHORT = 250;

    private final Map<String, JsonNode> files = new LinkedHashMap<>();
    private final Map<JsonNode, JsonNode> told = new HashMap<>();

    /** The files by their names. */
    Map<String, JsonNode> files() {
        return files;
    }

    /** The same with the long documents told by their files. */
    JsonNode told(JsonNode documents) {
        if (documents.path("schema").isTextual()) {
            return told.computeIfAbsent(documents, this::document);
        }
        if (documents instanceof ObjectNode object) {
            ObjectNode told = object.objectNode();
            object.properties().forEach(each -> told.set(each.getKey(), told(each.getValue())));
            return told;
        }
        if (documents instanceof ArrayNode list) {
            ArrayNode told = list.arrayNode();
            list.forEach(each -> told.add(told(each)));
            return told;
        }
        return documents;
    }

    private JsonNode document(JsonNode given) {
        ObjectNode document = (ObjectNode) given;
        int length = document.toString().length();
        if (length < LONG) {
            return document;
        }
        ObjectNode shortest = null;
        int fewest = length / PART;
        for (Map.Entry<String, JsonNode> file : files.entrySet()) {
            if (file.getValue().get("schema").equals(document.get("schema"))) {
                ObjectNode told = difference(file.getKey(), file.getValue(), document);
                if (told.toString().length() < fewest) {
                    shortest = told;
                    fewest = told.toString().length();
                }
                if (fewest < SHORT) {
                    return told;
                }
            }
        }
        if (shortest != null) {
            return shortest;
        }
        String name = name(document);
        files.put(name, document);
        return JsonNodeFactory.instance.objectNode().put("from", name);
    }

    private static String name(ObjectNode document) {
        CRC32 sum = new CRC32();
        sum.update(document.toString().getBytes(StandardCharsets.UTF_8));
        String kind = document.get("schema").textValue().split("/")[1];
        return "documents/" + kind + '-' + HexFormat.of().toHexDigits((int) sum.getValue()) + ".json";
    }

    private static ObjectNode difference(String name, JsonNode base, ObjectNode document) {
        ObjectNode told = document.objectNode().put("from", name);
        ObjectNode set = document.objectNode();
        ArrayNode removed = document.arrayNode();
        compare("", (ObjectNode) base, document, set, removed);
        if (!set.isEmpty()) {
            told.set("set", set);
        }
        if (!removed.isEmpty()) {
            told.set("remove", removed);
        }
        return told;
    }

    private static void compare(String place, ObjectNode base, ObjectNode document, ObjectNode set, ArrayNode removed) {
        for (Map.Entry<String, JsonNode> each : document.properties()) {
            String pointer = pointer(place, each.getKey());
            JsonNode before = base.get(each.getKey());
            if (before instanceof ObjectNode object && each.getValue() instanceof ObjectNode other) {
                compare(pointer, object, other, set, removed);
            } else if (!each.getValue().equals(before)) {
                set.set(pointer, each.getValue());
            }
        }
        base.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !document.has(name))
                .forEach(name -> removed.add(pointer(place, name)));
    }

    private static String pointer(String place, String name) {
        return place + '/' + name.replace("~", "~0").replace("/", "~1");
    }
}
