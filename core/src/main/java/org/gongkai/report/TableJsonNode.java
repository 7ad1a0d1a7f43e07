package org.gongkai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.internal.json.CountsText;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.jspecify.annotations.Nullable;

/** The JSON object of a table, of a group of its rows, or of one row: names, and what stands under each. */
final class TableJsonNode {

    /** Marks, in {@link #cells}, what is no numbered cell. */
    static final int OBJECT = -1;

    static final int AMOUNT = -2;
    static final int EDITION = -3;

    final PropertyNames names;
    final boolean isRow;
    final int[] cells;
    final boolean[] signed;
    private final TableJsonNode[] children;
    private final Optional<FormEdition> edition;

    /** All that stands behind the start of the object, or the edition; null where an amount is among it. */
    @Nullable
    CountsText counts;

    private TableJsonNode(List<String> names, boolean isRow, Optional<FormEdition> edition) {
        this.names = PropertyNames.of(names);
        this.isRow = isRow;
        this.cells = new int[names.size()];
        this.signed = new boolean[names.size()];
        this.children = new TableJsonNode[names.size()];
        this.edition = edition;
    }

    static TableJsonNode root(List<TableRow> rows, Optional<FormEdition> edition) {
        return ofGroup(rows, 0, edition);
    }

    TableJsonNode child(int index) {
        return children[index];
    }

    int size() {
        return cells.length;
    }

    private static TableJsonNode ofGroup(List<TableRow> rows, int depth, Optional<FormEdition> edition) {
        Map<String, List<TableRow>> byName = new LinkedHashMap<>();
        for (TableRow row : rows) {
            byName.computeIfAbsent(row.path().get(depth), name -> new ArrayList<>())
                    .add(row);
        }
        List<String> names = new ArrayList<>(byName.keySet());
        if (edition.isPresent()) {
            names.add(0, "edition");
        }
        TableJsonNode node = new TableJsonNode(names, false, edition);
        for (int i = 0; i < names.size(); i++) {
            List<TableRow> below = byName.get(names.get(i));
            if (below == null) {
                node.cells[i] = EDITION;
            } else {
                node.cells[i] = OBJECT;
                TableRow first = below.get(0);
                node.children[i] =
                        first.path().size() == depth + 1 ? ofRow(first) : ofGroup(below, depth + 1, Optional.empty());
            }
        }
        node.counts = node.countsText();
        return node;
    }

    private static TableJsonNode ofRow(TableRow row) {
        return ofColumns(row.allColumns().columns(), row.firstCell());
    }

    static TableJsonNode ofColumns(List<Column> columns, int firstCell) {
        TableJsonNode node =
                new TableJsonNode(columns.stream().map(Column::token).toList(), true, Optional.empty());
        for (int i = 0; i < columns.size(); i++) {
            node.cells[i] = columns.get(i).isNumbered() ? firstCell + i : AMOUNT;
            node.signed[i] = columns.get(i).isSigned();
        }
        node.counts = node.countsText();
        return node;
    }

    private @Nullable CountsText countsText() {
        CountsText.Builder text = new CountsText.Builder();
        return appendTo(text) ? text.build() : null;
    }

    /** Appends what stands behind the start of the object, unless an amount is among it. */
    private boolean appendTo(CountsText.Builder text) {
        boolean isOfCounts = true;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != EDITION) {
                text.literal((i == 0 ? "\"" : ",\"") + names.name(i).getValue() + "\":");
                isOfCounts &= cells[i] == OBJECT ? children[i].appendTo(text.literal("{")) : cells[i] >= 0;
                if (cells[i] >= 0) {
                    text.number(cells[i], signed[i]);
                }
            }
        }
        text.literal("}");
        return isOfCounts;
    }

    /** The structure of the object as a JSON Schema. */
    ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ArrayNode required = schema.putArray("required");
        schema.put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        for (int i = 0; i < size(); i++) {
            String name = names.name(i).getValue();
            required.add(name);
            properties.set(name, valueSchema(i));
        }
        return schema;
    }

    private ObjectNode valueSchema(int index) {
        return switch (cells[index]) {
            case OBJECT -> child(index).schema();
            case EDITION ->
                JsonNodeFactory.instance
                        .objectNode()
                        .put("const", edition.orElseThrow().token());
            case AMOUNT -> JsonCodec.of(Yuan.class).orNull().schema();
            default ->
                JsonCodec.wholeNumber(signed[index] ? -StrictJson.MAX_COUNT : 0, StrictJson.MAX_COUNT)
                        .orNull()
                        .schema();
        };
    }
}
