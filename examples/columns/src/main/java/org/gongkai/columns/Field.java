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
 * A value of a row while it is in memory: one column of the table, or many in an array, which take a tenth of the time.
 *
 * @param <R> what a row is made of
 * @param name the name in SQL
 * @param type the type in SQL
 * @param value appends the value of a row
 */
record Field<R>(String name, String type, Value<R> value) {

    private static final int DECIMALS = 6;

    @FunctionalInterface
    interface Value<R> {
        void appendTo(DuckDBAppender row, R of) throws SQLException;
    }

    /**
     * A field that is a column.
     *
     * @param column the column
     * @param value appends the value of a row
     */
    record Single<R>(Column column, Value<R> value) {

        Field<R> field() {
            return new Field<>(column.name(), column.type() + (column.isNullable() ? "" : " NOT NULL"), value);
        }
    }

    static <R> Single<R> number(String name, Text meaning, ToLongFunction<R> value) {
        return new Single<>(Column.number(name, meaning), (row, of) -> row.append(value.applyAsLong(of)));
    }

    static <R> Single<R> optionalNumber(String name, Text meaning, Function<R, OptionalLong> value) {
        return new Single<>(Column.optionalNumber(name, meaning), (row, of) -> {
            OptionalLong number = value.apply(of);
            if (number.isPresent()) {
                row.append(number.getAsLong());
            } else {
                row.appendNull();
            }
        });
    }

    static <R> Single<R> text(String name, Text meaning, Function<R, String> value) {
        return new Single<>(Column.text(name, meaning), (row, of) -> row.append(value.apply(of)));
    }

    static <R> Single<R> optionalText(String name, Text meaning, Function<R, Optional<String>> value) {
        return new Single<>(Column.optionalText(name, meaning), (row, of) -> {
            Optional<String> text = value.apply(of);
            if (text.isPresent()) {
                row.append(text.get());
            } else {
                row.appendNull();
            }
        });
    }

    static <R> Single<R> optionalDay(String name, Text meaning, Function<R, Optional<LocalDate>> value) {
        return new Single<>(Column.optionalDay(name, meaning), (row, of) -> {
            Optional<LocalDate> day = value.apply(of);
            if (day.isPresent()) {
                row.append(day.get());
            } else {
                row.appendNull();
            }
        });
    }

    static <R> Single<R> optionalYuan(
            String name, String pointer, Text meaning, Function<R, Optional<BigDecimal>> value) {
        return new Single<>(Column.optionalYuan(name, pointer, meaning), (row, of) -> {
            Optional<BigDecimal> amount = value.apply(of);
            if (amount.isPresent()) {
                row.append(amount.get().setScale(DECIMALS, RoundingMode.UNNECESSARY));
            } else {
                row.appendNull();
            }
        });
    }
}
