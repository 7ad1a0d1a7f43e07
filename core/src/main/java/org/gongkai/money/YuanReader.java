package org.gongkai.money;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;

final class YuanReader extends StrictDeserializer<Yuan> {

    YuanReader() {
        super(Yuan.class);
    }

    @Override
    protected Yuan read(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw StrictJson.unexpected(parser, "an amount in yuan: a decimal number");
        }
        try {
            return Yuan.of(parser.getDecimalValue());
        } catch (IllegalArgumentException rejected) {
            throw StrictJson.rejected(parser, rejected);
        }
    }
}
