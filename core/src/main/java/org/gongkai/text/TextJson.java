package org.gongkai.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.gongkai.internal.json.OneLine;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;

/** The JSON form of a {@link Text}. */
public final class TextJson {

    private static final PropertyNames NAMES = PropertyNames.of("zh", "en");

    private TextJson() {}

    /**
     * Reads the next value.
     *
     * @param parser the parser, not null
     * @return the sentence
     * @throws IOException if it is no sentence in two languages, or cannot be read
     */
    public static Text readNext(JsonParser parser) throws IOException {
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

    /**
     * Writes a sentence.
     *
     * @param text the sentence, not null
     * @param generator where to, not null
     * @throws IOException if it cannot be written
     */
    public static void write(Text text, JsonGenerator generator) throws IOException {
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
