package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;

/** Reads an object of which one property says how the others are read: at once if it comes first, else in a second pass. */
public final class PropertyFirst {

    private PropertyFirst() {}

    /**
     * Reads the object at whose start the parser stands.
     *
     * @param <T> the type of the value
     * @param parser the parser, not null
     * @param property the property that comes first, not null
     * @param reading reads its value and all that follows, with the parser at the name of the property; not null
     * @return the value
     * @throws IOException if the parser stands at no object, the property is missing, or the value cannot be read
     */
    public static <T> T read(JsonParser parser, String property, JsonCodec.Reading<T> reading) throws IOException {
        StrictJson.atObject(parser);
        if (parser.nextToken() == JsonToken.FIELD_NAME && parser.currentName().equals(property)) {
            return reading.read(parser);
        }
        return readLate(parser, property, reading);
    }

    private static <T> T readLate(JsonParser parser, String property, JsonCodec.Reading<T> reading) throws IOException {
        try (TokenBuffer object = new TokenBuffer(parser.getCodec(), false);
                TokenBuffer others = new TokenBuffer(parser.getCodec(), false)) {
            object.writeStartObject();
            boolean found = false;
            while (parser.currentToken() == JsonToken.FIELD_NAME) {
                boolean first = !found && parser.currentName().equals(property);
                (first ? object : others).copyCurrentStructure(parser);
                found |= first;
                parser.nextToken();
            }
            if (!found) {
                throw StrictJson.failure(parser, "missing property \"" + property + '"');
            }
            object.append(others);
            object.writeEndObject();
            return replay(object, parser, reading);
        }
    }

    private static <T> T replay(TokenBuffer object, JsonParser parser, JsonCodec.Reading<T> reading)
            throws IOException {
        try (JsonParser again = object.asParser(parser)) {
            again.nextToken();
            again.nextToken();
            return reading.read(again);
        } catch (StrictJsonException failure) {
            throw failure.within(parser);
        }
    }
}
