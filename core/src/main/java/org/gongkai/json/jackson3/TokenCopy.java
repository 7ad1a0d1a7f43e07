package org.gongkai.json.jackson3;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.gongkai.internal.json.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.node.TreeTraversingParser;

/** Copies the tokens of a value from one major version of Jackson to the other, numbers exactly. */
final class TokenCopy {

    private TokenCopy() {}

    /** Writes tokens of Jackson 2. */
    @FunctionalInterface
    interface Writing {

        void to(TokenBuffer buffer) throws IOException;
    }

    /** Writes to Jackson 3 what is written to Jackson 2. */
    static void write(Writing value, JsonGenerator generator) {
        try (TokenBuffer buffer = new TokenBuffer(null, false)) {
            value.to(buffer);
            try (com.fasterxml.jackson.core.JsonParser tokens = buffer.asParser()) {
                for (var token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                    write(tokens, generator);
                }
            }
        } catch (IOException noSuchValue) {
            throw DatabindException.from(generator, noSuchValue.getMessage(), noSuchValue);
        }
    }

    private static void write(com.fasterxml.jackson.core.JsonParser tokens, JsonGenerator generator)
            throws IOException {
        switch (tokens.currentToken()) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case FIELD_NAME -> generator.writeName(tokens.currentName());
            case VALUE_STRING -> generator.writeString(tokens.getText());
            case VALUE_NUMBER_INT -> generator.writeNumber(tokens.getLongValue());
            case VALUE_NUMBER_FLOAT -> generator.writeNumber(tokens.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(tokens.getBooleanValue());
            case VALUE_NULL -> generator.writeNull();
            default -> throw new IllegalStateException("no token of a value: " + tokens.currentToken());
        }
    }

    /** The tokens of the value at which a parser stands, up to its last, which then is the one at hand. */
    static TokenBuffer read(JsonParser parser) throws IOException {
        TokenBuffer buffer = new TokenBuffer(null, false);
        int depth = 0;
        do {
            depth += copy(parser, buffer);
        } while (depth > 0 && parser.nextToken() != null);
        return buffer;
    }

    /** Copies a token, and tells how many levels deeper what follows it is. */
    private static int copy(JsonParser parser, TokenBuffer buffer) throws IOException {
        JsonToken token = parser.currentToken();
        switch (token) {
            case START_OBJECT -> buffer.writeStartObject();
            case END_OBJECT -> buffer.writeEndObject();
            case START_ARRAY -> buffer.writeStartArray();
            case END_ARRAY -> buffer.writeEndArray();
            case PROPERTY_NAME -> buffer.writeFieldName(parser.currentName());
            case VALUE_STRING -> buffer.writeString(parser.getString());
            case VALUE_NUMBER_INT -> copyInteger(parser, buffer);
            case VALUE_NUMBER_FLOAT -> buffer.writeNumber(decimal(parser));
            case VALUE_TRUE, VALUE_FALSE -> buffer.writeBoolean(parser.getBooleanValue());
            case VALUE_NULL -> buffer.writeNull();
            default -> throw MismatchedInputException.from(parser, Object.class, "no JSON value: " + token);
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private static void copyInteger(JsonParser parser, TokenBuffer buffer) throws IOException {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            buffer.writeNumber(parser.getBigIntegerValue());
        } else {
            buffer.writeNumber(parser.getLongValue());
        }
    }

    private static BigDecimal decimal(JsonParser parser) {
        BigDecimal number = parser.getDecimalValue();
        if (parser instanceof TreeTraversingParser && parser.getNumberType() == JsonParser.NumberType.DOUBLE) {
            StrictJson.inexact(number).ifPresent(inexact -> {
                throw MismatchedInputException.from(parser, BigDecimal.class, inexact);
            });
        }
        return number;
    }

    /** What Jackson 3 says of a failure that Jackson 2 tells: the same, with the path to its place. */
    static JacksonException failure(JsonParser parser, Class<?> type, IOException told) {
        if (!(told instanceof JsonMappingException failure)) {
            return DatabindException.from(parser, told.getMessage(), told);
        }
        JacksonException same = MismatchedInputException.from(parser, type, failure.getOriginalMessage());
        List<JsonMappingException.Reference> path = failure.getPath();
        for (int i = path.size() - 1; i >= 0; i--) {
            JsonMappingException.Reference step = path.get(i);
            same.prependPath(
                    step.getFieldName() == null
                            ? new JacksonException.Reference(type, step.getIndex())
                            : new JacksonException.Reference(type, step.getFieldName()));
        }
        same.initCause(failure);
        return same;
    }
}
