package org.gongkai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.application.ApplicantKind;
import org.gongkai.internal.json.OneLine;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StrictJson;

/** The columns of a row of counts, and how such a row is read from and written to JSON. */
final class RowShape {

    static final RowShape APPLICANTS = new RowShape(Stream.concat(
                    Arrays.stream(ApplicantKind.values()).map(kind -> Column.count(kind.token(), kind.label())),
                    Stream.of(Column.count("total", "总计")))
            .toArray(Column[]::new));

    static final RowShape DISPUTES = new RowShape(
            Column.count("upheld", "结果维持"),
            Column.count("corrected", "结果纠正"),
            Column.count("otherResult", "其他结果"),
            Column.count("pending", "尚未审结"),
            Column.count("total", "总计"));

    static final RowShape DISCLOSURES = new RowShape(
            Column.count("newlyMade", "本年新制作数量"),
            Column.count("newlyDisclosed", "本年新公开数量"),
            Column.count("totalDisclosed", "对外公开总数量"));

    static final RowShape ITEMS = new RowShape(
            Column.count("lastYearItems", "上一年项目数量"),
            Column.change("change", "本年增/减"),
            Column.count("decisions", "处理决定数量"));

    static final RowShape FEE_ITEMS =
            new RowShape(Column.count("lastYearItems", "上一年项目数量"), Column.change("change", "本年增/减"));

    static final RowShape PROCUREMENT = new RowShape(Column.count("projects", "采购项目数量"), Column.amount("采购总金额"));

    static final RowShape DOCUMENTS = new RowShape(
            Column.count("issued", "本年制发件数"), Column.count("repealed", "本年废止件数"), Column.count("inForce", "现行有效件数"));

    static final RowShape DECISIONS = new RowShape(Column.count("decisions", "本年处理决定数量"));

    static final RowShape FEE_AMOUNT = new RowShape(Column.amount("本年收费金额（单位：万元）"));

    private final List<Column> columns;
    private final PropertyNames names;

    private RowShape(Column... columns) {
        this.columns = List.of(columns);
        this.names = PropertyNames.of(this.columns.stream().map(Column::name).toArray(String[]::new));
    }

    List<Column> columns() {
        return columns;
    }

    PropertyNames names() {
        return names;
    }

    /** The number of cells that hold a count or a change. */
    int cellCount() {
        return (int) columns.stream().filter(Column::isNumbered).count();
    }

    int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column \"" + column + "\" among "
                + columns.stream().map(Column::name).toList());
    }

    /** Reads a row of counts at whose start the parser stands; only for shapes without an amount. */
    long[] read(JsonParser parser) throws IOException {
        long[] values = new long[columns.size()];
        names.readObject(parser, property -> {
            values[property] = columns.get(property).kind() == Column.Kind.COUNT
                    ? StrictJson.count(parser)
                    : StrictJson.change(parser);
        });
        return values;
    }

    void write(CountRow row, JsonGenerator generator) throws IOException {
        generator.writeStartObject(OneLine.ROW);
        for (int i = 0; i < columns.size(); i++) {
            generator.writeFieldName(names.name(i));
            if (row.isStated(i)) {
                generator.writeNumber(row.orZero(i));
            } else {
                generator.writeNull();
            }
        }
        generator.writeEndObject();
    }
}
