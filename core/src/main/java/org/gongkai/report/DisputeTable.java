package org.gongkai.report;

import java.io.Serial;
import java.util.Objects;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.internal.json.JsonForm;

/**
 * Part four of the annual report (政府信息公开行政复议、行政诉讼情况): disputes over disclosure and how they ended, in 件.
 *
 * <p>The table is the same in both editions of the form. It has no total over its three groups, and lawsuits after
 * reconsideration are not bounded by the reconsiderations of the same year.
 */
@JsonForm(TableJson.Disputes.class)
public final class DisputeTable extends CountTable {

    @Serial
    private static final long serialVersionUID = 1L;

    private DisputeTable(long[] cells) {
        super(TableLayout.disputes(), cells);
    }

    /** {@return a builder with no group set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a table with every cell blank} */
    public static DisputeTable notStated() {
        return builder().build();
    }

    /**
     * A table of its cells.
     *
     * @param cells the counts in the order of the {@link #layout()}, each from 0 to {@link CountRow#MAX_COUNT}, or
     *     {@link CountRow#NOT_STATED} for a blank; not null
     * @return the table
     * @throws IllegalArgumentException if there are not 15 cells, or one is out of range
     */
    public static DisputeTable of(long... cells) {
        return ofCells(checkedCells(TableLayout.disputes(), cells));
    }

    static DisputeTable ofCells(long[] cells) {
        return new DisputeTable(cells);
    }

    /** {@return the administrative reconsiderations (行政复议)} */
    public DisputeCounts reconsideration() {
        return group(DisputeKind.RECONSIDERATION);
    }

    /** {@return the lawsuits without reconsideration (未经复议直接起诉)} */
    public DisputeCounts directLitigation() {
        return group(DisputeKind.DIRECT_LITIGATION);
    }

    /** {@return the lawsuits after reconsideration (复议后起诉)} */
    public DisputeCounts litigationAfterReconsideration() {
        return group(DisputeKind.LITIGATION_AFTER_RECONSIDERATION);
    }

    /**
     * The same table with another group and everything else as it is.
     *
     * @param kind the kind of dispute, not null
     * @param counts its group, not null
     * @return the table
     */
    public DisputeTable with(DisputeKind kind, DisputeCounts counts) {
        TableRow row = layout().row(Objects.requireNonNull(kind, "kind"));
        return new DisputeTable(allCellsWith(row, Objects.requireNonNull(counts, "counts")));
    }

    /**
     * The same table with another value in one cell and everything else, totals included, as it is.
     *
     * @param cell the number of the cell in the {@link #layout()}
     * @param count the count, from 0 to {@link CountRow#MAX_COUNT}, or {@link CountRow#NOT_STATED} for a blank
     * @return the table
     * @throws IndexOutOfBoundsException if there is no such cell
     * @throws IllegalArgumentException if {@code count} is out of range
     */
    public DisputeTable with(int cell, long count) {
        return new DisputeTable(allCellsWith(cell, count));
    }

    /**
     * The cases of one kind.
     *
     * @param kind the kind, not null
     * @return its group
     */
    public DisputeCounts group(DisputeKind kind) {
        return DisputeCounts.ofValues(rowCells(layout().row(kind)));
    }

    /**
     * Makes a table group by group.
     *
     * <p>A group that is not given is blank, never 0, unless {@link #remainingZero()} is called. Giving a group twice is an
     * {@code IllegalStateException}.
     */
    public static final class Builder {

        private final TableCellsBuilder rows = new TableCellsBuilder(TableLayout.disputes());
        private boolean remainingZero;

        private Builder() {}

        /**
         * Sets the administrative reconsiderations (行政复议).
         *
         * @param counts their results, not null
         * @return this builder
         */
        public Builder reconsideration(DisputeCounts counts) {
            return group(DisputeKind.RECONSIDERATION, counts);
        }

        /**
         * Sets the lawsuits without reconsideration (未经复议直接起诉).
         *
         * @param counts their results, not null
         * @return this builder
         */
        public Builder directLitigation(DisputeCounts counts) {
            return group(DisputeKind.DIRECT_LITIGATION, counts);
        }

        /**
         * Sets the lawsuits after reconsideration (复议后起诉).
         *
         * @param counts their results, not null
         * @return this builder
         */
        public Builder litigationAfterReconsideration(DisputeCounts counts) {
            return group(DisputeKind.LITIGATION_AFTER_RECONSIDERATION, counts);
        }

        /**
         * States 0 for every group that is not given by the time the table is built.
         *
         * @return this builder
         */
        public Builder remainingZero() {
            remainingZero = true;
            return this;
        }

        /** {@return the table} */
        public DisputeTable build() {
            if (remainingZero) {
                rows.remainingZero();
            }
            return new DisputeTable(rows.cells());
        }

        /**
         * Sets the cases of one kind.
         *
         * @param kind the kind, not null
         * @param counts their results, not null
         * @return this builder
         */
        public Builder group(DisputeKind kind, DisputeCounts counts) {
            rows.set(TableLayout.disputes().row(kind), Objects.requireNonNull(counts, "counts"));
            return this;
        }
    }
}
