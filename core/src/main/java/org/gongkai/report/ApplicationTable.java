package org.gongkai.report;

import java.io.Serial;
import java.util.Objects;
import java.util.OptionalLong;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Outcome;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.law.FormEdition;

/**
 * Part three of the annual report (收到和处理政府信息公开申请情况): applications by kind of applicant, in 件.
 *
 * <p>The rows are those of one {@linkplain #edition edition}: received, carried in, one for each {@link Outcome} of the
 * edition, processed (（七）总计, the total of the outcomes alone) and carried forward. The form prints the reconciliation
 * that holds in every column: received + carried in = processed + carried forward.
 */
@JsonForm(TableJson.Applications.class)
public final class ApplicationTable extends CountTable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient FormEdition edition;

    private ApplicationTable(FormEdition edition, long[] cells) {
        super(TableLayout.applications(edition), cells);
        this.edition = edition;
    }

    /**
     * A builder of a table with no row set.
     *
     * @param edition the edition of the form, not null
     * @return the builder
     */
    public static Builder builder(FormEdition edition) {
        return new Builder(Objects.requireNonNull(edition, "edition"));
    }

    /**
     * A table with every cell blank.
     *
     * @param edition the edition of the form, not null
     * @return the table
     */
    public static ApplicationTable notStated(FormEdition edition) {
        return builder(edition).build();
    }

    /**
     * A table of its cells.
     *
     * @param edition the edition of the form, not null
     * @param cells the counts in the order of the {@link #layout()}, each from 0 to {@link CountRow#MAX_COUNT}, or
     *     {@link CountRow#NOT_STATED} for a blank; not null
     * @return the table
     * @throws IllegalArgumentException if there are more or fewer cells than the edition has, or one is out of range
     */
    public static ApplicationTable of(FormEdition edition, long... cells) {
        return ofCells(edition, checkedCells(TableLayout.applications(edition), cells));
    }

    static ApplicationTable ofCells(FormEdition edition, long[] cells) {
        return new ApplicationTable(edition, cells);
    }

    /** {@return the edition of the form, which need not be that of the report's year} */
    public FormEdition edition() {
        return edition;
    }

    /** {@return row 一: the applications newly received in the year} */
    public ApplicantCounts received() {
        return counts(layout().row(RowName.RECEIVED));
    }

    /** {@return row 二: the applications carried in from the year before} */
    public ApplicantCounts carriedIn() {
        return counts(layout().row(RowName.CARRIED_IN));
    }

    /**
     * The applications that ended in a given way.
     *
     * @param outcome the outcome, not null
     * @return its row
     * @throws IllegalArgumentException if the edition has no such row
     */
    public ApplicantCounts outcome(Outcome outcome) {
        return counts(row(edition, outcome));
    }

    /** {@return row （七）总计: the applications processed, the declared total of the outcomes} */
    public ApplicantCounts processed() {
        return counts(layout().row(RowName.PROCESSED));
    }

    /** {@return row 四: the applications carried forward to the next year} */
    public ApplicantCounts carriedForward() {
        return counts(layout().row(RowName.CARRIED_FORWARD));
    }

    /**
     * One cell of the outcomes.
     *
     * @param outcome the outcome, not null
     * @param kind the kind of applicant, not null
     * @return the number of applications, where stated
     * @throws IllegalArgumentException if the edition has no such row
     */
    public OptionalLong count(Outcome outcome, ApplicantKind kind) {
        return value(row(edition, outcome).cell(ColumnName.of(kind)));
    }

    /**
     * The same table with another row of outcomes and everything else, totals included, as it is.
     *
     * @param outcome the outcome, not null
     * @param counts its row, not null
     * @return the table
     * @throws IllegalArgumentException if the edition has no such row
     */
    public ApplicationTable with(Outcome outcome, ApplicantCounts counts) {
        return with(row(edition, outcome), Objects.requireNonNull(counts, "counts"));
    }

    /**
     * The same table with another row 一 and everything else as it is.
     *
     * @param received the row, not null
     * @return the table
     */
    public ApplicationTable withReceived(ApplicantCounts received) {
        return with(layout().row(RowName.RECEIVED), Objects.requireNonNull(received, "received"));
    }

    /**
     * The same table with another row 二 and everything else as it is.
     *
     * @param carriedIn the row, not null
     * @return the table
     */
    public ApplicationTable withCarriedIn(ApplicantCounts carriedIn) {
        return with(layout().row(RowName.CARRIED_IN), Objects.requireNonNull(carriedIn, "carriedIn"));
    }

    /**
     * The same table with another row （七）总计 and everything else as it is.
     *
     * @param processed the row, not null
     * @return the table
     */
    public ApplicationTable withProcessed(ApplicantCounts processed) {
        return with(layout().row(RowName.PROCESSED), Objects.requireNonNull(processed, "processed"));
    }

    /**
     * The same table with another row 四 and everything else as it is.
     *
     * @param carriedForward the row, not null
     * @return the table
     */
    public ApplicationTable withCarriedForward(ApplicantCounts carriedForward) {
        return with(layout().row(RowName.CARRIED_FORWARD), Objects.requireNonNull(carriedForward, "carriedForward"));
    }

    private ApplicationTable with(TableRow row, ApplicantCounts counts) {
        return new ApplicationTable(edition, allCellsWith(row, counts));
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
    public ApplicationTable with(int cell, long count) {
        return new ApplicationTable(edition, allCellsWith(cell, count));
    }

    private ApplicantCounts counts(TableRow row) {
        return ApplicantCounts.ofValues(rowCells(row));
    }

    private static TableRow row(FormEdition edition, Outcome outcome) {
        if (!Objects.requireNonNull(outcome, "outcome").isIn(edition)) {
            throw new IllegalArgumentException("the form of " + edition.token() + " has no outcome " + outcome.token());
        }
        return TableLayout.applications(edition).row(outcome);
    }

    /**
     * Makes a table row by row.
     *
     * <p>A row that is not given is blank, never 0, unless {@link #remainingZero()} is called. The processed row is the
     * sum of the outcomes where it is not given. Giving a row twice is an {@code IllegalStateException}.
     */
    public static final class Builder {

        private final FormEdition edition;
        private final TableLayout layout;
        private final TableCellsBuilder rows;
        private boolean remainingZero;

        private Builder(FormEdition edition) {
            this.edition = edition;
            this.layout = TableLayout.applications(edition);
            this.rows = new TableCellsBuilder(layout);
        }

        /**
         * Sets row 一.
         *
         * @param counts the applications newly received, not null
         * @return this builder
         */
        public Builder received(ApplicantCounts counts) {
            return row(layout.row(RowName.RECEIVED), counts);
        }

        /**
         * Sets row 二.
         *
         * @param counts the applications carried in from the year before, not null
         * @return this builder
         */
        public Builder carriedIn(ApplicantCounts counts) {
            return row(layout.row(RowName.CARRIED_IN), counts);
        }

        /**
         * Sets the row of an outcome.
         *
         * @param outcome the outcome, not null
         * @param counts the applications that ended so, not null
         * @return this builder
         * @throws IllegalArgumentException if the edition has no such row
         */
        public Builder outcome(Outcome outcome, ApplicantCounts counts) {
            return row(ApplicationTable.row(edition, outcome), counts);
        }

        /**
         * Declares row （七）总计; without this call it is the sum of the outcomes, column by column.
         *
         * @param counts the applications processed, not null
         * @return this builder
         */
        public Builder processed(ApplicantCounts counts) {
            return row(layout.row(RowName.PROCESSED), counts);
        }

        /**
         * Sets row 四.
         *
         * @param counts the applications carried forward, not null
         * @return this builder
         */
        public Builder carriedForward(ApplicantCounts counts) {
            return row(layout.row(RowName.CARRIED_FORWARD), counts);
        }

        /**
         * States 0 for every row that is not given by the time the table is built, the processed row excepted.
         *
         * @return this builder
         */
        public Builder remainingZero() {
            remainingZero = true;
            return this;
        }

        /**
         * {@return the table}
         *
         * @throws IllegalArgumentException if the processed row is computed and a sum is larger than
         *     {@link CountRow#MAX_COUNT}
         */
        public ApplicationTable build() {
            TableRow processed = layout.row(RowName.PROCESSED);
            if (remainingZero) {
                rows.remainingZero();
            }
            long[] cells = rows.cells();
            if (!rows.isSet(processed)) {
                int first = layout.row(Outcome.of(edition).get(0)).firstCell();
                int width = processed.cellCount();
                for (int column = 0; column < width; column++) {
                    int cell = processed.cell(column);
                    long sum = StatedSums.ofStated(cells, first + column, width, processed.firstCell());
                    cells[cell] = layout.column(cell).check(sum);
                }
            }
            return new ApplicationTable(edition, cells);
        }

        private Builder row(TableRow row, ApplicantCounts counts) {
            rows.set(row, Objects.requireNonNull(counts, "counts"));
            return this;
        }
    }
}
