package org.gongkai.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.report.CountTable;
import org.gongkai.text.Text;
import org.immutables.value.Value;

/** A place in a report that a finding is about: where it is in JSON, what the form calls it, and what stands there. */
@Value.Immutable
@JsonForm(Cell.Json.class)
public abstract class Cell extends BuiltValue {

    Cell() {}

    /**
     * A place in a report.
     *
     * @param pointer the JSON Pointer (RFC 6901) into the report, not null
     * @param label the official Chinese label, not null
     * @param value what stands there, not null
     * @return the cell
     */
    public static Cell of(String pointer, String label, Figure value) {
        return ImmutableCell.builder()
                .pointer(Objects.requireNonNull(pointer, "pointer"))
                .label(Objects.requireNonNull(label, "label"))
                .value(Objects.requireNonNull(value, "value"))
                .build();
    }

    /**
     * A cell of a table.
     *
     * @param table the table, not null
     * @param number the number of the cell in the table
     * @return the cell
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public static Cell of(CountTable table, int number) {
        Objects.requireNonNull(table, "table");
        return of(table.layout().pointer(number), table.layout().label(number), Figure.of(table.value(number)));
    }

    /**
     * Names those of some cells that are blank. Where there are many, it counts them
     * by column or by row, whichever makes fewer words.
     *
     * @param cells the cells, not null
     * @return the names of the blank ones, empty where none is
     */
    public static Text blanks(List<Cell> cells) {
        return BlankNames.of(Objects.requireNonNull(cells, "cells").stream()
                .filter(cell -> !cell.value().isStated())
                .toList());
    }

    /** {@return the JSON Pointer into the report, such as {@code /applications/received/total}} */
    public abstract String pointer();

    /** {@return the label on the form: that of the row and the head of the column} */
    public abstract String label();

    /**
     * {@return what people call the place: the label in Chinese, and in English the words that the pointer is made of, such as
     * {@code received / total} or {@code 2020: received / total} in a report among others}
     */
    public Text text() {
        return Text.of(label(), CellName.english(pointer()));
    }

    /** {@return what stands there} */
    public abstract Figure value();

    /** {@return the label and the value} */
    @Override
    public String toString() {
        return label() + " = " + value();
    }

    static final class Json implements Supplier<JsonCodec<Cell>> {

        @Override
        public JsonCodec<Cell> get() {
            return JsonShape.<Cell, ImmutableCell.Builder>of(ImmutableCell::builder, ImmutableCell.Builder::build)
                    .required("pointer", JsonCodec.TEXT, Cell::pointer, ImmutableCell.Builder::pointer)
                    .required("label", JsonCodec.TEXT, Cell::label, ImmutableCell.Builder::label)
                    .required("value", JsonCodec.of(Figure.class), Cell::value, ImmutableCell.Builder::value)
                    .oneLine()
                    .end();
        }
    }
}
