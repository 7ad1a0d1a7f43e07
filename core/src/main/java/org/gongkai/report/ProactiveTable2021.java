package org.gongkai.report;

import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Part two of the annual report in the form of 2021: documents issued, repealed and in force, decisions, fees.
 */
public final class ProactiveTable2021 extends ProactiveTable {

    @Serial
    private static final long serialVersionUID = 1L;

    ProactiveTable2021(long[] cells, @Nullable Yuan amount) {
        super(FormEdition.FORM_2021, cells, amount);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public FormEdition edition() {
        return FormEdition.FORM_2021;
    }

    /** {@return the rules (规章)} */
    public DocumentCounts governmentRule() {
        return row(RowName.GOVERNMENT_RULE, DocumentCounts::ofValues);
    }

    /** {@return the administrative normative documents (行政规范性文件)} */
    public DocumentCounts normativeDocument() {
        return row(RowName.NORMATIVE_DOCUMENT, DocumentCounts::ofValues);
    }

    /** {@return the decisions on administrative licences (行政许可) in the year, where stated} */
    public OptionalLong licenseDecisions() {
        return count(RowName.LICENSE, ColumnName.DECISIONS);
    }

    /** {@return the administrative penalties (行政处罚) decided in the year, where stated} */
    public OptionalLong penaltyDecisions() {
        return count(RowName.PENALTY, ColumnName.DECISIONS);
    }

    /** {@return the acts of administrative compulsion (行政强制) decided in the year, where stated} */
    public OptionalLong administrativeCompulsionDecisions() {
        return count(RowName.ADMINISTRATIVE_COMPULSION, ColumnName.DECISIONS);
    }

    /**
     * {@return what the agency took in administrative fees (行政事业性收费), in yuan although the form prints 万元, where
     * stated}
     */
    public Optional<Yuan> administrativeFeeAmount() {
        return amount();
    }

    /**
     * Makes a table row by row.
     *
     * <p>A cell that is not given is blank, never 0, unless {@link #remainingZero()} is called. Giving a row twice is an
     * {@code IllegalStateException}.
     */
    public static final class Builder {

        private final TableCellsBuilder rows = new TableCellsBuilder(TableLayout.proactive(FormEdition.FORM_2021));
        private @Nullable Yuan amount;
        private boolean remainingZero;

        private Builder() {}

        /**
         * Sets the rules (规章).
         *
         * @param counts the row, not null
         * @return this builder
         */
        public Builder governmentRule(DocumentCounts counts) {
            rows.set(RowName.GOVERNMENT_RULE, Objects.requireNonNull(counts, "counts"));
            return this;
        }

        /**
         * Sets the administrative normative documents (行政规范性文件).
         *
         * @param counts the row, not null
         * @return this builder
         */
        public Builder normativeDocument(DocumentCounts counts) {
            rows.set(RowName.NORMATIVE_DOCUMENT, Objects.requireNonNull(counts, "counts"));
            return this;
        }

        /**
         * Sets the decisions on administrative licences (行政许可) in the year.
         *
         * @param count the decisions, from 0 to {@link CountRow#MAX_COUNT}, or {@link CountRow#NOT_STATED}
         * @return this builder
         * @throws IllegalArgumentException if {@code count} is out of range
         */
        public Builder licenseDecisions(long count) {
            rows.set(RowName.LICENSE, ColumnName.DECISIONS, count);
            return this;
        }

        /**
         * Sets the administrative penalties (行政处罚) decided in the year.
         *
         * @param count the decisions, from 0 to {@link CountRow#MAX_COUNT}, or {@link CountRow#NOT_STATED}
         * @return this builder
         * @throws IllegalArgumentException if {@code count} is out of range
         */
        public Builder penaltyDecisions(long count) {
            rows.set(RowName.PENALTY, ColumnName.DECISIONS, count);
            return this;
        }

        /**
         * Sets the acts of administrative compulsion (行政强制) decided in the year.
         *
         * @param count the decisions, from 0 to {@link CountRow#MAX_COUNT}, or {@link CountRow#NOT_STATED}
         * @return this builder
         * @throws IllegalArgumentException if {@code count} is out of range
         */
        public Builder administrativeCompulsionDecisions(long count) {
            rows.set(RowName.ADMINISTRATIVE_COMPULSION, ColumnName.DECISIONS, count);
            return this;
        }

        /**
         * Sets what the agency took in administrative fees (行政事业性收费): all of them, not the disclosure processing fee.
         *
         * @param amount the amount in yuan, although the form prints 万元; not null
         * @return this builder
         */
        public Builder administrativeFeeAmount(Yuan amount) {
            Objects.requireNonNull(amount, "amount");
            if (this.amount != null) {
                throw new IllegalStateException("row \"administrativeFee\" is given twice");
            }
            this.amount = amount;
            return this;
        }

        /**
         * States 0 for every count, change and amount that is not given by the time the table is built.
         *
         * @return this builder
         */
        public Builder remainingZero() {
            remainingZero = true;
            return this;
        }

        /** {@return the table} */
        public ProactiveTable2021 build() {
            if (remainingZero) {
                rows.remainingZero();
            }
            return new ProactiveTable2021(rows.cells(), remainingZero && amount == null ? Yuan.ZERO : amount);
        }
    }
}
