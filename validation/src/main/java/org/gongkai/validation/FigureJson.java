package org.gongkai.validation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;

/** The JSON form of a {@link Figure}: a number, a text, or null. */
final class FigureJson {

    private FigureJson() {}

    static Figure readNext(JsonParser parser) throws IOException {
        parser.nextToken();
        return readCurrent(parser);
    }

    private static Figure readCurrent(JsonParser parser) throws IOException {
        String expected = "a whole number, a text or null";
        return switch (parser.currentToken()) {
            case VALUE_NULL -> Figure.notStated();
            case VALUE_STRING -> Figure.of(parser.getText());
            case VALUE_NUMBER_INT -> {
                try {
                    yield Figure.of(parser.getLongValue());
                } catch (InputCoercionException tooLarge) {
                    throw StrictJson.unexpected(parser, expected);
                }
            }
            default -> throw StrictJson.unexpected(parser, expected);
        };
    }

    static void write(Figure figure, JsonGenerator generator) throws IOException {
        if (figure.number().isPresent()) {
            generator.writeNumber(figure.number().getAsLong());
        } else if (figure.isStated()) {
            generator.writeString(figure.toString());
        } else {
            generator.writeNull();
        }
    }

    static final class Reader extends StrictDeserializer<Figure> {

        Reader() {
            super(Figure.class);
        }

        @Override
        protected Figure read(JsonParser parser, DeserializationContext context) throws IOException {
            return readCurrent(parser);
        }

        @Override
        public Figure getNullValue(DeserializationContext context) {
            return Figure.notStated();
        }
    }

    static final class Writer extends StreamSerializer<Figure> {

        Writer() {
            super(Figure.class);
        }

        @Override
        protected void write(Figure figure, JsonGenerator generator, SerializerProvider provider) throws IOException {
            FigureJson.write(figure, generator);
        }
    }
}
