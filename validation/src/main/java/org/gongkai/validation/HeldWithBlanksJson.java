package org.gongkai.validation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.text.TextJson;

/** The JSON form of {@link HeldWithBlanks}. */
final class HeldWithBlanksJson {

    private static final PropertyNames NAMES = PropertyNames.of("rule", "statement", "blanks");

    private HeldWithBlanksJson() {}

    static HeldWithBlanks readCurrent(JsonParser parser) throws IOException {
        ImmutableHeldWithBlanks.Builder held = ImmutableHeldWithBlanks.builder();
        NAMES.readObject(parser, property -> {
            switch (property) {
                case 0 -> held.rule(StrictJson.text(parser, RuleId::of));
                case 1 -> held.statement(TextJson.readNext(parser));
                default -> held.blanks(CellJson.readList(parser));
            }
        });
        return held.build();
    }

    static void write(HeldWithBlanks held, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName(NAMES.name(0));
        generator.writeString(held.rule().toString());
        generator.writeFieldName(NAMES.name(1));
        TextJson.write(held.statement(), generator);
        generator.writeFieldName(NAMES.name(2));
        CellJson.writeList(held.blanks(), generator);
        generator.writeEndObject();
    }

    static final class Reader extends StrictDeserializer<HeldWithBlanks> {

        Reader() {
            super(HeldWithBlanks.class);
        }

        @Override
        protected HeldWithBlanks read(JsonParser parser, DeserializationContext context) throws IOException {
            return readCurrent(parser);
        }
    }

    static final class Writer extends StreamSerializer<HeldWithBlanks> {

        Writer() {
            super(HeldWithBlanks.class);
        }

        @Override
        protected void write(HeldWithBlanks held, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            HeldWithBlanksJson.write(held, generator);
        }
    }
}
