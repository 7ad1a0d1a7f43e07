package org.gongkai.validation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.json.OneLine;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;

/** The JSON form of a {@link Cell}. */
final class CellJson {

    private static final PropertyNames NAMES = PropertyNames.of("pointer", "label", "value");

    private CellJson() {}

    static Cell readCurrent(JsonParser parser) throws IOException {
        ImmutableCell.Builder cell = ImmutableCell.builder();
        NAMES.readObject(parser, property -> {
            switch (property) {
                case 0 -> cell.pointer(StrictJson.text(parser));
                case 1 -> cell.label(StrictJson.text(parser));
                default -> cell.value(FigureJson.readNext(parser));
            }
        });
        return cell.build();
    }

    static List<Cell> readList(JsonParser parser) throws IOException {
        StrictJson.startArray(parser);
        List<Cell> cells = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            cells.add(readCurrent(parser));
        }
        return cells;
    }

    static void write(Cell cell, JsonGenerator generator) throws IOException {
        generator.writeStartObject(OneLine.ROW);
        generator.writeFieldName(NAMES.name(0));
        generator.writeString(cell.pointer());
        generator.writeFieldName(NAMES.name(1));
        generator.writeString(cell.label());
        generator.writeFieldName(NAMES.name(2));
        FigureJson.write(cell.value(), generator);
        generator.writeEndObject();
    }

    static void writeList(List<Cell> cells, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        for (Cell cell : cells) {
            write(cell, generator);
        }
        generator.writeEndArray();
    }

    static final class Reader extends StrictDeserializer<Cell> {

        Reader() {
            super(Cell.class);
        }

        @Override
        protected Cell read(JsonParser parser, DeserializationContext context) throws IOException {
            return readCurrent(parser);
        }
    }

    static final class Writer extends StreamSerializer<Cell> {

        Writer() {
            super(Cell.class);
        }

        @Override
        protected void write(Cell cell, JsonGenerator generator, SerializerProvider provider) throws IOException {
            CellJson.write(cell, generator);
        }
    }
}
