package org.gongkai.arbitraries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.json.DisclosureJson;

/** Puts the names of {@link Oddities} in place of the {@link Phrases} of values, by way of their JSON. */
final class OddPhrases {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final int MANY = 8;

    private final List<String> oddities;
    private int next;

    private OddPhrases(List<String> oddities) {
        this.oddities = oddities;
    }

    /** The values, of a type that has a JSON form, with odd wordings; those of edge cases are as odd as any. */
    static <T> Arbitrary<T> in(Arbitrary<T> values, Class<? super T> type) {
        return Combinators.combine(values, Oddities.names().list().ofSize(MANY))
                .as((value, oddities) -> OddPhrases.<T>in(value, type, oddities))
                .withoutEdgeCases();
    }

    @SuppressWarnings("unchecked") // A value of the type is read back as what it is.
    private static <T> T in(T value, Class<? super T> type, List<String> oddities) {
        try {
            JsonNode tree = TREES.readTree(DisclosureJson.write(value));
            new OddPhrases(oddities).putInto(tree);
            return (T) DisclosureJson.read(TREES.writeValueAsString(tree), type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void putInto(JsonNode tree) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(tree));
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            if (node instanceof ObjectNode object) {
                for (Map.Entry<String, JsonNode> part : object.properties()) {
                    part.setValue(odd(part.getValue()));
                }
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, odd(array.get(i)));
                }
            }
            node.forEach(open::push);
        }
    }

    private JsonNode odd(JsonNode node) {
        return Phrases.isOne(node.asText()) ? TextNode.valueOf(oddities.get(next++ % oddities.size())) : node;
    }
}
