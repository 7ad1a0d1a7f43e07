package org.gongkai.validation.rules.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as people compare it line by line: what fits in a line stands in one. */
final class KitText {

    private static final int LINE = 130;

    private final StringBuilder text = new StringBuilder();

    private KitText() {}

    static String of(JsonNode json) {
        KitText written = new KitText();
        written.write("", json, 0);
        return written.text.append('\n').toString();
    }

    private void write(String name, JsonNode json, int depth) {
        text.append(name);
        String line = line(json);
        if (json.isValueNode() || name.length() + line.length() + depth <= LINE) {
            text.append(line);
        } else if (json instanceof ObjectNode object) {
            Map<String, JsonNode> members = new LinkedHashMap<>();
            object.properties().forEach(each -> members.put(quoted(object, each.getKey()) + ": ", each.getValue()));
            writeAll('{', members.keySet(), members.values(), '}', depth);
        } else {
            List<JsonNode> elements = new ArrayList<>();
            json.forEach(elements::add);
            writeAll('[', Collections.nCopies(elements.size(), ""), elements, ']', depth);
        }
    }

    /** Values that are no objects or arrays follow one another in a line while there is room. */
    private void writeAll(char begin, Collection<String> names, Collection<JsonNode> values, char end, int depth) {
        text.append(begin);
        Iterator<String> name = names.iterator();
        boolean isFirst = true;
        boolean followsValue = false;
        int left = 0;
        for (JsonNode value : values) {
            String named = name.next();
            int length = named.length() + line(value).length() + 2;
            if (followsValue && value.isValueNode() && length <= left) {
                text.append(", ");
                left -= length;
            } else {
                text.append(isFirst ? "" : ",");
                indent(depth + 1);
                left = LINE - depth - length;
            }
            isFirst = false;
            write(named, value, depth + 1);
            followsValue = value.isValueNode();
        }
        indent(depth);
        text.append(end);
    }

    private void indent(int depth) {
        text.append('\n').append(" ".repeat(depth));
    }

    private static String line(JsonNode json) {
        StringBuilder line = new StringBuilder();
        if (json instanceof ObjectNode object) {
            String separator = "{";
            for (Map.Entry<String, JsonNode> each : object.properties()) {
                line.append(separator)
                        .append(quoted(object, each.getKey()))
                        .append(": ")
                        .append(line(each.getValue()));
                separator = ", ";
            }
            return line.append(object.isEmpty() ? "{}" : "}").toString();
        }
        if (json instanceof ArrayNode list) {
            String separator = "[";
            for (JsonNode each : list) {
                line.append(separator).append(line(each));
                separator = ", ";
            }
            return line.append(list.isEmpty() ? "[]" : "]").toString();
        }
        return json.toString();
    }

    private static String quoted(ObjectNode object, String name) {
        return object.textNode(name).toString();
    }
}
