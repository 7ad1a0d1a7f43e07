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

    static <T> T readDocument(JsonMapper mapper, JsonParser parser, Class<T> type) throws IOException {
        if (nextToken(parser) == null) {
            throw failure(parser, "", "the document is empty", null, null);
        }
        T value = readCurrentValue(mapper, parser, type);
        if (nextToken(parser) != null) {
            throw failure(parser, "", "the document goes on after its end", parser.currentTokenLocation(), null);
        }
        return value;
    }

    static <T> T readCurrentValue(JsonMapper mapper, JsonParser parser, Class<T> type) throws IOException {
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

    static @Nullable JsonToken nextToken(JsonParser parser) throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException | CharConversionException failure) {
            throw malformed(parser, failure);
        }
    }

    static DisclosureJsonException failure(
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
            return failure(parser, pointer, processing.getOriginalMessage(), processing.getLocation(), failure);
        }
        return failure(parser, pointer, String.valueOf(failure.getMessage()), null, failure);
    }
}
