package org.gongkai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.internal.json.CountsParser;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.OneLine;
import org.gongkai.internal.json.PropertyFirst;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.Tokens;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.jspecify.annotations.Nullable;

/** The JSON form of the tables, driven by their {@link TableLayout}: an object of rows, each an object of cells. */
final class TableJson {

    private static final String EDITION = "edition";
    private static final Tokens<FormEdition> EDITIONS = new Tokens<>(FormEdition.class, FormEdition::token);

    private TableJson() {}

    private static ApplicationTable readApplications(JsonParser parser) throws IOException {
        Content content = readOfEdition(parser, TableLayout::applications);
        return ApplicationTable.ofCells(content.edition(), content.cells);
    }

    private static ProactiveTable readProactive(JsonParser parser) throws IOException {
        Content content = readOfEdition(parser, TableLayout::proactive);
        return ProactiveTable.ofCells(content.edition(), content.cells, content.amount);
    }

    private static DisputeTable readDisputes(JsonParser parser) throws IOException {
        StrictJson.atObject(parser);
        Content content = new Content(TableLayout.disputes());
        content.readRest(parser, 0);
        return DisputeTable.ofCells(content.cells);
    }

    private static Content readOfEdition(JsonParser parser, Function<FormEdition, TableLayout> layouts)
            throws IOException {
        return PropertyFirst.read(parser, EDITION, table -> {
            Content content = new Content(layouts.apply(EDITIONS.read(table)));
            content.readRest(table, 1);
            return content;
        });
    }

    private static void write(CountTable table, JsonGenerator generator) throws IOException {
        write(table, table.layout().root(), generator);
    }

    private static void write(CountTable table, TableJsonNode node, JsonGenerator generator) throws IOException {
        if (node.isRow) {
            writeRow(table, node, generator);
            return;
        }
        generator.writeStartObject();
        for (int i = 0; i < node.size(); i++) {
            generator.writeFieldName(node.names.name(i));
            if (node.cells[i] == TableJsonNode.EDITION) {
                generator.writeString(table.layout().edition().orElseThrow().token());
            } else {
                write(table, node.child(i), generator);
            }
        }
        generator.writeEndObject();
    }

    private static void writeRow(CountTable table, TableJsonNode row, JsonGenerator generator) throws IOException {
        generator.writeStartObject(OneLine.ROW);
        PropertyNames names = row.names;
        int[] cells = row.cells;
        boolean isComplete = table.isComplete();
        for (int i = 0; i < cells.length; i++) {
            generator.writeFieldName(names.name(i));
            int cell = cells[i];
            if (cell == TableJsonNode.AMOUNT) {
                Optional<Yuan> amount = table.amount();
                if (amount.isPresent()) {
                    generator.writeNumber(amount.get().amount());
                } else {
                    generator.writeNull();
                }
            } else if (isComplete || table.isStated(cell)) {
                generator.writeNumber(table.orZero(cell));
            } else {
                generator.writeNull();
            }
        }
        generator.writeEndObject();
    }

    /** What has been read of a table. */
    private static final class Content {

        private final TableLayout layout;
        final long[] cells;

        @Nullable
        Yuan amount;

        Content(TableLayout layout) {
            this.layout = layout;
            this.cells = new long[layout.cellCount()];
        }

        FormEdition edition() {
            return layout.edition().orElseThrow();
        }

        void readRest(JsonParser parser, long seen) throws IOException {
            readNode(parser, layout.root(), seen);
        }

        private void readNode(JsonParser parser, TableJsonNode node, long seenBefore) throws IOException {
            if (node.counts != null && parser instanceof CountsParser counts && counts.readCounts(node.counts, cells)) {
                return;
            }
            PropertyNames names = node.names;
            long seen = seenBefore;
            int property = Long.bitCount(seenBefore) - 1;
            while ((property = names.next(parser, property + 1, seen)) != PropertyNames.END) {
                seen |= 1L << property;
                int cell = node.cells[property];
                if (cell >= 0) {
                    cells[cell] = node.signed[property] ? StrictJson.change(parser) : StrictJson.count(parser);
                } else if (cell == TableJsonNode.OBJECT) {
                    StrictJson.startObject(parser);
                    readNode(parser, node.child(property), 0);
                } else if (cell == TableJsonNode.AMOUNT) {
                    amount = StrictJson.decimal(parser, "an amount in yuan: a decimal number", Yuan::of);
                } else {
                    EDITIONS.read(parser);
                }
            }
            names.requireAll(parser, seen);
        }
    }

    private static ObjectNode schema(TableLayout... layouts) {
        if (layouts.length == 1) {
            return layouts[0].root().schema();
        }
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode editions = schema.putArray("oneOf");
        Arrays.stream(layouts).map(layout -> layout.root().schema()).forEach(editions::add);
        return schema;
    }

    private static ObjectNode schemaOfEditions(Function<FormEdition, TableLayout> layouts) {
        return schema(Arrays.stream(FormEdition.values()).map(layouts).toArray(TableLayout[]::new));
    }

    static final class Applications implements Supplier<JsonCodec<ApplicationTable>> {

        @Override
        public JsonCodec<ApplicationTable> get() {
            return JsonCodec.streamed(
                    TableJson::readApplications, TableJson::write, () -> schemaOfEditions(TableLayout::applications));
        }
    }

    static final class Disputes implements Supplier<JsonCodec<DisputeTable>> {

        @Override
        public JsonCodec<DisputeTable> get() {
            return JsonCodec.streamed(TableJson::readDisputes, TableJson::write, () -> schema(TableLayout.disputes()));
        }
    }

    static final class Proactive implements Supplier<JsonCodec<ProactiveTable>> {

        @Override
        public JsonCodec<ProactiveTable> get() {
            return JsonCodec.streamed(
                    TableJson::readProactive, TableJson::write, () -> schemaOfEditions(TableLayout::proactive));
        }
    }
}
