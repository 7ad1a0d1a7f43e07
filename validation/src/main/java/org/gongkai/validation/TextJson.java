package org.gongkai.validation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.gongkai.wire.OneLine;
import org.gongkai.wire.PropertyNames;
import org.gongkai.wire.StreamSerializer;
import org.gongkai.wire.StrictDeserializer;
import org.gongkai.wire.StrictJson;

/** The JSON form of a {@link Text}. */
final class TextJson {

    private static final PropertyNames NAMES = PropertyNames.of("zh", "en");

    private TextJson() {}

    static Text readNext(JsonParser parser) throws IOException {
        parser.nextToken();
        return readCurrent(parser);
    }

    private static Text readCurrent(JsonParser parser) throws IOException {
        ImmutableText.Builder text = ImmutableText.builder();
        NAMES.readObject(parser, property -> {
            if (property == 0) {
                text.zh(StrictJson.text(parser));
            } else {
                text.en(StrictJson.text(parser));
            }
        });
        return text.build();
    }

    static void write(Text text, JsonGenerator generator) throws IOException {
        generator.writeStartObject(OneLine.ROW);
        generator.writeFieldName(NAMES.name(0));
        generator.writeString(text.zh());
        generator.writeFieldName(NAMES.name(1));
        generator.writeString(text.en());
        generator.writeEndObject();
    }

    static final class Reader extends StrictDeserializer<Text> {

        Reader() {
            super(Text.class);
        }

        @Override
        protected Text read(JsonParser parser, DeserializationContext context) throws IOException {
            return readCurrent(parser);
        }
    }

    static final class Writer extends StreamSerializer<Text> {

        Writer() {
            super(Text.class);
        }

        @Override
        protected void write(Text text, JsonGenerator generator, SerializerProvider provider) throws IOException {
            TextJson.write(text, generator);
        }
    }
}
