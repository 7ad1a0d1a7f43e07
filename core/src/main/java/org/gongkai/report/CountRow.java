package org.gongkai.report;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.StrictJson;

/**
 * One row of a table of the annual report: counts (件), each a whole number of 0 or more, or not stated.
 *
 * <p>Agencies leave cells blank, for a zero or for a total they did not work out. A row keeps the difference between a
 * zero and a blank; in JSON a blank is {@code null}. Two rows are equal if they are of one type and agree in every cell,
 * blanks included.
 */
public abstract sealed class CountRow implements Serializable
        permits ApplicantCounts, DisclosureCounts, DisputeCounts, DocumentCounts, FeeItemCounts, ItemCounts {

    /** Given instead of a number, says that a cell is blank. No count and no change has this value. */
    public static final long NOT_STATED = StrictJson.NOT_STATED;

    /** The largest count and the largest change: 2<sup>53</sup>-1, the largest whole number safe in JSON (RFC 7493). */
    public static final long MAX_COUNT = StrictJson.MAX_COUNT;

    @Serial
    private static final long serialVersionUID = 1L;

    private final long[] values;

    CountRow(long... values) {
        List<Column> columns = rowColumns().columns();
        this.values = values.clone();
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " cells for a row of " + columns.size());
        }
        for (int i = 0; i < values.length; i++) {
            columns.get(i).check(values[i]);
        }
    }

    abstract RowColumns rowColumns();

    /** A row of the same type with other cells. */
    abstract CountRow of(long[] cells);

    final boolean isStated(int column) {
        return values[column] != NOT_STATED;
    }

    final long orZero(int column) {
        return isStated(column) ? values[column] : 0;
    }

    final OptionalLong at(int column) {
        return isStated(column) ? OptionalLong.of(values[column]) : OptionalLong.empty();
    }

    final long[] copyWith(int column, long value) {
        long[] copy = values.clone();
        copy[column] = value;
        return copy;
    }

    final void copyTo(long[] target, int start) {
        System.arraycopy(values, 0, target, start, values.length);
    }

    /** {@return whether every cell of the row is stated} */
    public final boolean isComplete() {
        return Arrays.stream(values).noneMatch(value -> value == NOT_STATED);
    }

    /** {@return whether no cell of the row is stated} */
    public final boolean isBlank() {
        return Arrays.stream(values).allMatch(value -> value == NOT_STATED);
    }

    @Serial
    final Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> of(values));
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof CountRow that
                && rowColumns() == that.rowColumns()
                && Arrays.equals(values, that.values);
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(values);
    }

    /** {@return the type and its cells by name, a blank as {@code -}} */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('{');
        List<Column> columns = rowColumns().columns();
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ", ").append(columns.get(i).token()).append('=');
            text.append(isStated(i) ? Long.toString(values[i]) : "-");
        }
        return text.append('}').toString();
    }
}
