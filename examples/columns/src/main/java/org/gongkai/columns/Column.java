package org.gongkai.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.duckdb.DuckDBAppender;
import org.gongkai.text.Text;

/**
 * A column of a table: what it is called, what stands in it, and where that is taken from.
 *
 * @param <R> what a row of the table is made of
 * @param name the name in SQL
 * @param type the type in SQL
 * @param isNullable whether NULL can stand in it
 * @param unit the unit of its numbers, empty where there is none
 * @param pointer the JSON Pointer of the cell of a report that it holds, empty where it holds none
 * @param meaning what stands in it
 * @param value appends the value of a row
 */
record Column<R>(
        String name, String type, boolean isNullable, String unit, String pointer, Text meaning, Value<R> value) {

    private static final int DECIMALS = 6;

    @FunctionalInterface
    interface Value<R> {
        void appendTo(DuckDBAppender row, R of) throws SQLException;
    }

    static <R> Column<R> number(String name, Text meaning, ToLongFunction<R> value) {
        return new Column<>(name, "BIGINT", false, "", "", meaning, (row, of) -> row.append(value.applyAsLong(of)));
    }

    static <R> Column<R> optionalNumber(String name, Text meaning, Function<R, OptionalLong> value) {
        return new Column<>(name, "BIGINT", true, "", "", meaning, (row, of) -> {
            OptionalLong number = value.apply(of);
            if (number.isPresent()) {
                row.append(number.getAsLong());
            } else {
                row.appendNull();
            }
        });
    }

    static <R> Column<R> text(String name, Text meaning, Function<R, String> value) {
        return new Column<>(name, "VARCHAR", false, "", "", meaning, (row, of) -> row.append(value.apply(of)));
    }

    static <R> Column<R> optionalText(String name, Text meaning, Function<R, Optional<String>> value) {
        return new Column<>(name, "VARCHAR", true, "", "", meaning, (row, of) -> {
            Optional<String> text = value.apply(of);
            if (text.isPresent()) {
                row.append(text.get());
            } else {
                row.appendNull();
            }
        });
    }

    static <R> Column<R> optionalDay(String name, Text meaning, Function<R, Optional<LocalDate>> value) {
        return new Column<>(name, "DATE", true, "", "", meaning, (row, of) -> {
            Optional<LocalDate> day = value.apply(of);
            if (day.isPresent()) {
                row.append(day.get());
            } else {
                row.appendNull();
            }
        });
    }

    static <R> Column<R> optionalYuan(
            String name, String pointer, Text meaning, Function<R, Optional<BigDecimal>> value) {
        return new Column<>(name, "DECIMAL(24,6)", true, "元", pointer, meaning, (row, of) -> {
            Optional<BigDecimal> amount = value.apply(of);
            if (amount.isPresent()) {
                row.append(amount.get().setScale(DECIMALS, RoundingMode.UNNECESSARY));
            } else {
                row.appendNull();
            }
        });
    }

    static <R> Column<R> count(String name, String pointer, Text meaning, Value<R> value) {
        return new Column<>(name, "BIGINT", true, "件", pointer, meaning, value);
    }
}
