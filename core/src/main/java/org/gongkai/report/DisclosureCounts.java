package org.gongkai.report;

import java.io.Serial;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;

/**
 * One row of item （一） in part two of the form of 2019: rules or normative documents, in 件.
 *
 * <p>{@code newlyMade} and {@code newlyDisclosed} are flows of the year, {@code totalDisclosed} is what stands disclosed.
 */
@JsonForm(DisclosureCounts.Json.class)
public final class DisclosureCounts extends CountRow {

    @Serial
    private static final long serialVersionUID = 1L;

    private DisclosureCounts(long... values) {
        super(values);
    }

    /**
     * A row.
     *
     * @param newlyMade what was newly made in the year (本年新制作数量), from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED}
     * @param newlyDisclosed what was newly disclosed in the year (本年新公开数量), from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED}
     * @param totalDisclosed what is disclosed in total (对外公开总数量), from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED}
     * @return the row
     * @throws IllegalArgumentException if a number is out of range, naming it
     */
    public static DisclosureCounts of(long newlyMade, long newlyDisclosed, long totalDisclosed) {
        return new DisclosureCounts(newlyMade, newlyDisclosed, totalDisclosed);
    }

    /** {@return a row with every cell blank} */
    public static DisclosureCounts notStated() {
        return new DisclosureCounts(NOT_STATED, NOT_STATED, NOT_STATED);
    }

    static DisclosureCounts ofValues(long... values) {
        return new DisclosureCounts(values);
    }

    @Override
    CountRow of(long[] cells) {
        return new DisclosureCounts(cells);
    }

    @Override
    RowColumns rowColumns() {
        return RowColumns.DISCLOSURES;
    }

    /** {@return what was newly made in the year (本年新制作数量), where stated} */
    public OptionalLong newlyMade() {
        return at(0);
    }

    /** {@return what was newly disclosed in the year (本年新公开数量), where stated} */
    public OptionalLong newlyDisclosed() {
        return at(1);
    }

    /** {@return what is disclosed in total (对外公开总数量), where stated} */
    public OptionalLong totalDisclosed() {
        return at(2);
    }

    static final class Json implements Supplier<JsonCodec<DisclosureCounts>> {

        @Override
        public JsonCodec<DisclosureCounts> get() {
            return RowColumns.DISCLOSURES.json(DisclosureCounts::new);
        }
    }
}
