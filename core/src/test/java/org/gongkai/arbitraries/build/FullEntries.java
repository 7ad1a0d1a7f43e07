package org.gongkai.arbitraries.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.gongkai.arbitraries.Catalogs;
import org.gongkai.arbitraries.Samples;
import org.gongkai.catalog.CatalogEntry;

/** An entry of every kind in which every part is stated, as JSON: what many entries of the kind state together. */
public final class FullEntries {

    private static final ObjectMapper TREES =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final int MANY = 100;

    private FullEntries() {}

    /** {@return the entries in the order of their kinds} */
    public static List<JsonNode> all() {
        return Catalogs.kinds().types().stream().map(FullEntries::of).toList();
    }

    private static JsonNode of(Class<?> kind) {
        ObjectNode full = TREES.createObjectNode();
        Samples.of(Catalogs.kinds().arbitrary(kind), 1, MANY).forEach(entry -> fill(full, TREES.valueToTree(entry)));
        try {
            return TREES.valueToTree(TREES.treeToValue(full, CatalogEntry.class));
        } catch (JsonProcessingException partsDoNotFit) {
            throw new IllegalStateException(full.toString(), partsDoNotFit);
        }
    }

    /** Adds what is not stated yet; entries are as deep as their types. */
    private static void fill(ObjectNode full, ObjectNode more) {
        more.properties().forEach(part -> {
            if (full.get(part.getKey()) instanceof ObjectNode stated) {
                fill(stated, (ObjectNode) part.getValue());
            } else {
                full.putIfAbsent(part.getKey(), part.getValue());
            }
        });
    }
}
