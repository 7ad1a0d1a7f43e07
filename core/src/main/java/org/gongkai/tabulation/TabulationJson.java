package org.gongkai.tabulation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.Tokens;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a {@link Tabulation}: both tables, and what is behind each cell that is no total, by the JSON Pointer that
 * the cell has in a report.
 */
final class TabulationJson {

    static final String SCHEMA = "gongkai/tabulation/1";

    private static final PropertyNames NAMES =
            PropertyNames.of("schema", "year", "disputeCounting", "applications", "disputes", "behind");
    private static final Tokens<DisputeCounting> COUNTINGS =
            new Tokens<>(DisputeCounting.class, DisputeCounting::token);

    private TabulationJson() {}

    /** The cells of a table in which something is counted, by their pointers: no totals, nor the processed row. */
    private static Map<String, Integer> counted(TableLayout layout) {
        Map<String, Integer> cells = new LinkedHashMap<>();
        for (TableRow row : layout.rows()) {
            if (!row.is(RowName.PROCESSED)) {
                for (int column = 0; column < row.cellCount() - 1; column++) {
                    cells.put(layout.pointer(row.cell(column)), row.cell(column));
                }
            }
        }
        return cells;
    }

    static final class Reader extends StrictDeserializer<Tabulation> {

        Reader() {
            super(Tabulation.class);
        }

        @Override
        protected Tabulation read(JsonParser parser, DeserializationContext context) throws IOException {
            Parts parts = new Parts();
            NAMES.readObject(parser, property -> {
                parts.read(property, parser, context);
            });
            try {
                return parts.tabulation();
            } catch (IllegalArgumentException rejected) {
                throw StrictJson.rejected(parser, rejected);
            }
        }
    }

    /** What has been read of a tabulation. */
    private static final class Parts {

        private int year;
        private @Nullable DisputeCounting counting;
        private @Nullable ApplicationTable applications;
        private @Nullable DisputeTable disputes;
        private final Map<String, List<String>> behind = new LinkedHashMap<>();

        void read(int property, JsonParser parser, DeserializationContext context) throws IOException {
            switch (property) {
                case 0 -> {
                    if (!StrictJson.text(parser).equals(SCHEMA)) {
                        throw StrictJson.unexpected(parser, "the schema \"" + SCHEMA + '"');
                    }
                }
                case 1 -> year = StrictJson.integer(parser, AnnualReport.FIRST_YEAR, AnnualReport.LAST_YEAR);
                case 2 -> counting = COUNTINGS.read(parser);
                case 3 -> {
                    StrictJson.startObject(parser);
                    applications = context.readValue(parser, ApplicationTable.class);
                }
                case 4 -> {
                    StrictJson.startObject(parser);
                    disputes = context.readValue(parser, DisputeTable.class);
                }
                default -> readBehind(parser);
            }
        }

        private void readBehind(JsonParser parser) throws IOException {
            StrictJson.startObject(parser);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String cell = parser.currentName();
                List<String> numbers = new ArrayList<>();
                StrictJson.startArray(parser);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (parser.currentToken() != JsonToken.VALUE_STRING) {
                        throw StrictJson.unexpected(parser, "a text");
                    }
                    numbers.add(parser.getText());
                }
                if (behind.put(cell, numbers) != null) {
                    throw StrictJson.failure(parser, "cell given twice");
                }
            }
        }

        Tabulation tabulation() {
            ApplicationTable statedApplications = Objects.requireNonNull(applications);
            DisputeTable statedDisputes = Objects.requireNonNull(disputes);
            ApplicationTally applicationTally = ApplicationTally.tracing(year, statedApplications.edition());
            DisputeTally disputeTally = DisputeTally.of(year, Objects.requireNonNull(counting));
            Map<String, Integer> ofApplications = counted(statedApplications.layout());
            Map<String, Integer> ofDisputes = counted(statedDisputes.layout());
            for (Map.Entry<String, List<String>> entry : behind.entrySet()) {
                Integer application = ofApplications.get(entry.getKey());
                Integer dispute = ofDisputes.get(entry.getKey());
                if (application != null) {
                    entry.getValue().forEach(number -> applicationTally.addTo(application, number));
                } else if (dispute != null) {
                    entry.getValue().forEach(number -> disputeTally.addTo(dispute, number));
                } else {
                    throw new IllegalArgumentException("nothing is counted in a cell \"" + entry.getKey() + '"');
                }
            }
            requireSame(statedApplications, applicationTally.table());
            requireSame(statedDisputes, disputeTally.table());
            return Tabulation.of(applicationTally, disputeTally);
        }

        private static void requireSame(CountTable stated, CountTable counted) {
            for (int cell = 0; cell < stated.layout().cellCount(); cell++) {
                if (!stated.value(cell).equals(counted.value(cell))) {
                    throw new IllegalArgumentException(
                            "the cell " + stated.layout().pointer(cell) + " does not say what is behind it: expected "
                                    + counted.orZero(cell));
                }
            }
        }
    }

    static final class Writer extends StreamSerializer<Tabulation> {

        Writer() {
            super(Tabulation.class);
        }

        @Override
        protected void write(Tabulation tabulation, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeStartObject();
            generator.writeFieldName(NAMES.name(0));
            generator.writeString(SCHEMA);
            generator.writeFieldName(NAMES.name(1));
            generator.writeNumber(tabulation.year());
            generator.writeFieldName(NAMES.name(2));
            generator.writeString(tabulation.disputeCounting().token());
            generator.writeFieldName(NAMES.name(3));
            provider.defaultSerializeValue(tabulation.applications(), generator);
            generator.writeFieldName(NAMES.name(4));
            provider.defaultSerializeValue(tabulation.disputes(), generator);
            generator.writeFieldName(NAMES.name(5));
            generator.writeStartObject();
            writeBehind(tabulation.applications(), tabulation::applicationsBehind, generator);
            writeBehind(tabulation.disputes(), tabulation::disputesBehind, generator);
            generator.writeEndObject();
            generator.writeEndObject();
        }

        private static void writeBehind(CountTable table, IntFunction<List<String>> behind, JsonGenerator generator)
                throws IOException {
            for (Map.Entry<String, Integer> cell : counted(table.layout()).entrySet()) {
                List<String> numbers = behind.apply(cell.getValue());
                if (!numbers.isEmpty()) {
                    generator.writeFieldName(cell.getKey());
                    generator.writeStartArray();
                    for (String number : numbers) {
                        generator.writeString(number);
                    }
                    generator.writeEndArray();
                }
            }
        }
    }
}
