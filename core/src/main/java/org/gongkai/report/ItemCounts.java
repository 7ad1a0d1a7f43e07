package org.gongkai.report;

import java.io.Serial;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;

/**
 * One row of items （五） and （六） in part two of the form of 2019: licences, penalties and the like.
 *
 * <p>{@code lastYearItems} and {@code change} count items (项目) that the agency is entitled to, {@code decisions} the
 * decisions it made.
 */
@JsonForm(ItemCounts.Json.class)
public final class ItemCounts extends CountRow {

    @Serial
    private static final long serialVersionUID = 1L;

    private ItemCounts(long... values) {
        super(values);
    }

    /**
     * A row.
     *
     * @param lastYearItems the items of the year before (上一年项目数量), from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED}
     * @param change the change of the items in the year (本年增/减), signed, from -{@link #MAX_COUNT} to {@link #MAX_COUNT}, or {@link #NOT_STATED}
     * @param decisions the decisions made in the year (处理决定数量), from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED}
     * @return the row
     * @throws IllegalArgumentException if a number is out of range, naming it
     */
    public static ItemCounts of(long lastYearItems, long change, long decisions) {
        return new ItemCounts(lastYearItems, change, decisions);
    }

    /** {@return a row with every cell blank} */
    public static ItemCounts notStated() {
        return new ItemCounts(NOT_STATED, NOT_STATED, NOT_STATED);
    }

    static ItemCounts ofValues(long... values) {
        return new ItemCounts(values);
    }

    @Override
    CountRow of(long[] cells) {
        return new ItemCounts(cells);
    }

    @Override
    RowColumns rowColumns() {
        return RowColumns.ITEMS;
    }

    /** {@return the items of the year before (上一年项目数量), where stated} */
    public OptionalLong lastYearItems() {
        return at(0);
    }

    /** {@return the change of the items in the year (本年增/减), signed, where stated} */
    public OptionalLong change() {
        return at(1);
    }

    /** {@return the decisions made in the year (处理决定数量), where stated} */
    public OptionalLong decisions() {
        return at(2);
    }

    static final class Json implements Supplier<JsonCodec<ItemCounts>> {

        @Override
        public JsonCodec<ItemCounts> get() {
            return RowColumns.ITEMS.json(ItemCounts::new);
        }
    }
}
