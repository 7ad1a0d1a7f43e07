package org.gongkai.report;

import java.io.Serial;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;

/**
 * The row of item （八） in part two of the form of 2019: administrative fees (行政事业性收费), counted by item.
 */
@JsonForm(FeeItemCounts.Json.class)
public final class FeeItemCounts extends CountRow {

    @Serial
    private static final long serialVersionUID = 1L;

    private FeeItemCounts(long... values) {
        super(values);
    }

    /**
     * A row.
     *
     * @param lastYearItems the items of the year before (上一年项目数量), from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED}
     * @param change the change of the items in the year (本年增/减), signed, from -{@link #MAX_COUNT} to {@link #MAX_COUNT}, or {@link #NOT_STATED}
     * @return the row
     * @throws IllegalArgumentException if a number is out of range, naming it
     */
    public static FeeItemCounts of(long lastYearItems, long change) {
        return new FeeItemCounts(lastYearItems, change);
    }

    /** {@return a row with every cell blank} */
    public static FeeItemCounts notStated() {
        return new FeeItemCounts(NOT_STATED, NOT_STATED);
    }

    static FeeItemCounts ofValues(long... values) {
        return new FeeItemCounts(values);
    }

    @Override
    CountRow of(long[] cells) {
        return new FeeItemCounts(cells);
    }

    @Override
    RowColumns rowColumns() {
        return RowColumns.FEE_ITEMS;
    }

    /** {@return the items of the year before (上一年项目数量), where stated} */
    public OptionalLong lastYearItems() {
        return at(0);
    }

    /** {@return the change of the items in the year (本年增/减), signed, where stated} */
    public OptionalLong change() {
        return at(1);
    }

    static final class Json implements Supplier<JsonCodec<FeeItemCounts>> {

        @Override
        public JsonCodec<FeeItemCounts> get() {
            return RowColumns.FEE_ITEMS.json(FeeItemCounts::new);
        }
    }
}
