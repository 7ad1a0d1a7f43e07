package org.gongkai.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import org.gongkai.internal.json.StrictJsonException;
import org.jspecify.annotations.Nullable;

/** Reads one document and turns every failure of it into the one exception; a failing source stays an IOException. */
final class DocumentReader {

    private DocumentReader() {}

    static <T> T read(JsonMapper mapper, JsonParser parser, Class<T> type) throws IOException {
        if (nextToken(parser) == null) {
            throw failure(parser, "", "the document is empty", null, null);
        }
        T value = currentValue(mapper, parser, type);
        if (nextToken(parser) != null) {
            throw failure(parser, "", "the document goes on after its end", parser.currentTokenLocation(), null);
        }
        return value;
    }

    private static <T> T currentValue(JsonMapper mapper, JsonParser parser, Class<T> type) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            throw failure(
                    parser,
                    "",
                    "expected the form of " + type.getSimpleName() + ", but was null",
                    parser.currentTokenLocation(),
                    null);
        }
        try {
            return mapper.readValue(parser, type);
        } catch (StrictJsonException failure) {
            throw failure(parser, failure.pointer(), failure.getOriginalMessage(), failure.getLocation(), failure);
        } catch (JsonProcessingException | CharConversionException failure) {
            throw malformed(parser, failure);
        }
    }

    private static @Nullable JsonToken nextToken(JsonParser parser) throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException | CharConversionException failure) {
            throw malformed(parser, failure);
        }
    }

    private static DisclosureJsonException failure(
            JsonParser parser,
            String pointer,
            String problem,
            @Nullable JsonLocation location,
            @Nullable Throwable cause) {
        JsonLocation place = location == null ? parser.currentLocation() : location;
        return new DisclosureJsonException(pointer, problem, place.getLineNr(), place.getColumnNr(), cause);
    }

    private static DisclosureJsonException malformed(JsonParser parser, IOException failure) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        if (failure instanceof JsonProcessingException processing) {
            String problem = withoutPlaces(processing.getOriginalMessage());
            return failure(parser, pointer, problem, processing.getLocation(), failure);
        }
        return failure(parser, pointer, String.valueOf(failure.getMessage()), null, failure);
    }

    /** Without the place where an object or array began, which the parser counts from the line that it was given. */
    private static String withoutPlaces(String problem) {
        int source = problem.indexOf("[Source: ");
        int bracket = source < 0 ? -1 : problem.lastIndexOf(" (", source);
        return bracket < 0 ? problem : problem.substring(0, bracket);
    }
}
