package org.gongkai.report;

import java.io.Serial;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;

/**
 * One group of the dispute table: how reconsiderations or lawsuits over disclosure ended, in 件.
 *
 * <p>The declared total is kept as it is given, because a published table can be wrong; where none is given it is the sum
 * of the stated results.
 */
@JsonForm(DisputeCounts.Json.class)
public final class DisputeCounts extends CountRow {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int TOTAL = 4;

    private DisputeCounts(long... values) {
        super(values);
    }

    /**
     * A group whose total is the sum of its results.
     *
     * @param upheld the agency was upheld (结果维持), from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED}
     * @param corrected the agency was corrected (结果纠正), likewise
     * @param otherResult any other result (其他结果), likewise
     * @param pending not concluded at the end of the year (尚未审结), likewise
     * @return the group; its total is blank if all four are
     * @throws IllegalArgumentException if a number is out of range, naming it
     */
    public static DisputeCounts of(long upheld, long corrected, long otherResult, long pending) {
        long[] results = {upheld, corrected, otherResult, pending, NOT_STATED};
        results[TOTAL] = StatedSums.ofStated(results, 0, TOTAL);
        return new DisputeCounts(results);
    }

    /** {@return a group with every cell 0} */
    public static DisputeCounts zero() {
        return of(0, 0, 0, 0);
    }

    /** {@return a group with every cell blank} */
    public static DisputeCounts notStated() {
        return of(NOT_STATED, NOT_STATED, NOT_STATED, NOT_STATED);
    }

    static DisputeCounts ofValues(long... values) {
        return new DisputeCounts(values);
    }

    @Override
    CountRow of(long[] cells) {
        return new DisputeCounts(cells);
    }

    @Override
    RowColumns rowColumns() {
        return RowColumns.DISPUTES;
    }

    /** {@return the cases in which the agency was upheld (结果维持), where stated} */
    public OptionalLong upheld() {
        return at(0);
    }

    /** {@return the cases in which the agency was corrected (结果纠正), where stated} */
    public OptionalLong corrected() {
        return at(1);
    }

    /** {@return the cases with any other result (其他结果), where stated} */
    public OptionalLong otherResult() {
        return at(2);
    }

    /** {@return the cases not concluded at the end of the year (尚未审结), where stated} */
    public OptionalLong pending() {
        return at(3);
    }

    /** {@return the declared total (总计), where stated; it need not be the sum of the results} */
    public OptionalLong total() {
        return at(TOTAL);
    }

    /**
     * The same results with another declared total.
     *
     * @param total the total, from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED} for a blank
     * @return the group
     * @throws IllegalArgumentException if {@code total} is out of range
     */
    public DisputeCounts withTotal(long total) {
        return new DisputeCounts(copyWith(TOTAL, total));
    }

    static final class Json implements Supplier<JsonCodec<DisputeCounts>> {

        @Override
        public JsonCodec<DisputeCounts> get() {
            return RowColumns.DISPUTES.json(DisputeCounts::new);
        }
    }
}
