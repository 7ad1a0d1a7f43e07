package org.gongkai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.application.ApplicantKind;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.OneLine;
import org.gongkai.internal.json.StrictJson;

/** The columns of a row of counts, and how such a row is read from and written to JSON. */
final class RowColumns {

    static final RowColumns APPLICANTS =
            of(Stream.concat(Arrays.stream(ApplicantKind.values()).map(ColumnName::of), Stream.of(ColumnName.TOTAL))
                    .toArray(ColumnName[]::new));

    static final RowColumns DISPUTES =
            of(ColumnName.UPHELD, ColumnName.CORRECTED, ColumnName.OTHER_RESULT, ColumnName.PENDING, ColumnName.TOTAL);

    static final RowColumns DISCLOSURES =
            of(ColumnName.NEWLY_MADE, ColumnName.NEWLY_DISCLOSED, ColumnName.TOTAL_DISCLOSED);

    static final RowColumns ITEMS = of(ColumnName.LAST_YEAR_ITEMS, ColumnName.CHANGE, ColumnName.DECISIONS);

    static final RowColumns FEE_ITEMS = of(ColumnName.LAST_YEAR_ITEMS, ColumnName.CHANGE);

    static final RowColumns PROCUREMENT = new RowColumns(Column.of(ColumnName.PROJECTS), Column.amount("采购总金额"));

    static final RowColumns DOCUMENTS = of(ColumnName.ISSUED, ColumnName.REPEALED, ColumnName.IN_FORCE);

    static final RowColumns DECISIONS = new RowColumns(new Column(ColumnName.DECISIONS, "本年处理决定数量"));

    static final RowColumns FEE_AMOUNT = new RowColumns(Column.amount("本年收费金额（单位：万元）"));

    private final List<Column> columns;
    private final List<Column> numbered;
    private final List<ColumnName> numberedNames;
    private final List<String> numberedLabels;
    private final Optional<Column> amount;
    private final TableJsonNode json;

    private RowColumns(Column... columns) {
        this.columns = List.of(columns);
        this.numbered = this.columns.stream().filter(Column::isNumbered).toList();
        this.numberedNames = numbered.stream()
                .map(column -> Objects.requireNonNull(column.name()))
                .toList();
        this.numberedLabels = numbered.stream().map(Column::label).toList();
        this.amount =
                this.columns.stream().filter(column -> !column.isNumbered()).findFirst();
        this.json = TableJsonNode.ofColumns(this.columns, 0);
    }

    private static RowColumns of(ColumnName... names) {
        return new RowColumns(Arrays.stream(names).map(Column::of).toArray(Column[]::new));
    }

    List<Column> columns() {
        return columns;
    }

    /** The columns that hold a count or a change, which stand before that of an amount. */
    List<Column> numbered() {
        return numbered;
    }

    List<ColumnName> numberedNames() {
        return numberedNames;
    }

    List<String> numberedLabels() {
        return numberedLabels;
    }

    Optional<Column> amount() {
        return amount;
    }

    int indexOf(ColumnName column) {
        int index = numberedNames.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("no column \"" + column.token() + "\" among "
                    + columns.stream().map(Column::token).toList());
        }
        return index;
    }

    /** The form of a row of counts; only for rows without an amount. */
    <T extends CountRow> JsonCodec<T> json(Function<long[], T> make) {
        return JsonCodec.streamed(parser -> make.apply(read(parser)), this::write, json::schema);
    }

    /** Reads a row of counts at whose start the parser stands; only for rows without an amount. */
    private long[] read(JsonParser parser) throws IOException {
        long[] values = new long[columns.size()];
        json.names.readObject(parser, property -> {
            values[property] = json.signed[property] ? StrictJson.change(parser) : StrictJson.count(parser);
        });
        return values;
    }

    private void write(CountRow row, JsonGenerator generator) throws IOException {
        generator.writeStartObject(OneLine.ROW);
        for (int i = 0; i < columns.size(); i++) {
            generator.writeFieldName(json.names.name(i));
            if (row.isStated(i)) {
                generator.writeNumber(row.orZero(i));
            } else {
                generator.writeNull();
            }
        }
        generator.writeEndObject();
    }
}
