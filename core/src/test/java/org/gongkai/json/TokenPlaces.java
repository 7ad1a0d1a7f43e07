package org.gongkai.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Where the names, the values and the ends of the objects of a document stand, found by a plain scan of its tokens. */
final class TokenPlaces {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> ends = new HashMap<>();

    private TokenPlaces() {}

    static TokenPlaces of(String document) throws IOException {
        TokenPlaces places = new TokenPlaces();
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                places.put(token, parser);
            }
        }
        return places;
    }

    private void put(JsonToken token, JsonParser parser) {
        Map<String, String> kind = token == JsonToken.FIELD_NAME ? names : token.isStructEnd() ? ends : values;
        String pointer = token.isStructStart()
                ? parser.getParsingContext().getParent().pathAsPointer().toString()
                : parser.getParsingContext().pathAsPointer().toString();
        JsonLocation place = parser.currentTokenLocation();
        kind.put(pointer, place.getLineNr() + ":" + place.getColumnNr());
    }

    /** The line and column at which a problem is expected: a name, the end of an object that lacks one, or a value. */
    String of(String pointer, String problem) {
        if (problem.startsWith("unknown property")) {
            return names.get(pointer);
        }
        return problem.startsWith("missing property") ? ends.get(pointer) : values.get(pointer);
    }
}
