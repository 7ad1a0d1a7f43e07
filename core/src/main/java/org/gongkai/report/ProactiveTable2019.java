package org.gongkai.report;

import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Part two of the annual report in the form of 2019: documents, items and decisions, fees and procurement.
 *
 * <p>The change (本年增/减) is one of items (项目), not of decisions. The procurement amount is printed in whatever unit the
 * agency likes; here it is in yuan.
 */
public final class ProactiveTable2019 extends ProactiveTable {

    @Serial
    private static final long serialVersionUID = 1L;

    ProactiveTable2019(long[] cells, @Nullable Yuan amount) {
        super(FormEdition.FORM_2019, cells, amount);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public FormEdition edition() {
        return FormEdition.FORM_2019;
    }

    /** {@return the rules (规章)} */
    public DisclosureCounts governmentRule() {
        return row(RowName.GOVERNMENT_RULE, DisclosureCounts::ofValues);
    }

    /** {@return the normative documents (规范性文件)} */
    public DisclosureCounts normativeDocument() {
        return row(RowName.NORMATIVE_DOCUMENT, DisclosureCounts::ofValues);
    }

    /** {@return the administrative licences (行政许可)} */
    public ItemCounts license() {
        return row(RowName.LICENSE, ItemCounts::ofValues);
    }

    /** {@return the other external management and service matters (其他对外管理服务事项)} */
    public ItemCounts otherExternalMatter() {
        return row(RowName.OTHER_EXTERNAL_MATTER, ItemCounts::ofValues);
    }

    /** {@return the administrative penalties (行政处罚)} */
    public ItemCounts penalty() {
        return row(RowName.PENALTY, ItemCounts::ofValues);
    }

    /** {@return the administrative compulsion (行政强制), measures and enforcement} */
    public ItemCounts administrativeCompulsion() {
        return row(RowName.ADMINISTRATIVE_COMPULSION, ItemCounts::ofValues);
    }

    /** {@return the administrative fees (行政事业性收费), by item} */
    public FeeItemCounts administrativeFee() {
        return row(RowName.ADMINISTRATIVE_FEE, FeeItemCounts::ofValues);
    }

    /** {@return the procurement projects (采购项目数量), where stated} */
    public OptionalLong centralizedProcurementProjects() {
        return count(RowName.CENTRALIZED_PROCUREMENT, ColumnName.PROJECTS);
    }

    /** {@return what the procurement cost (采购总金额), in yuan whatever unit the form printed, where stated} */
    public Optional<Yuan> centralizedProcurementAmount() {
        return amount();
    }

    /**
     * Makes a table row by row.
     *
     * <p>A cell that is not given is blank, never 0, unless {@link #remainingZero()} is called. Giving a row twice is an
     * {@code IllegalStateException}.
     */
    public static final class Builder {

        private final TableCellsBuilder rows = new TableCellsBuilder(TableLayout.proactive(FormEdition.FORM_2019));
        private @Nullable Yuan amount;
        private boolean remainingZero;

        private Builder() {}

        /**
         * Sets the rules (规章).
         *
         * @param counts the row, not null
         * @return this builder
         */
        public Builder governmentRule(DisclosureCounts counts) {
            rows.set(RowName.GOVERNMENT_RULE, Objects.requireNonNull(counts, "counts"));
            return this;
        }

        /**
         * Sets the normative documents (规范性文件).
         *
         * @param counts the row, not null
         * @return this builder
         */
        public Builder normativeDocument(DisclosureCounts counts) {
            rows.set(RowName.NORMATIVE_DOCUMENT, Objects.requireNonNull(counts, "counts"));
            return this;
        }

        /**
         * Sets the administrative licences (行政许可).
         *
         * @param counts the row, not null
         * @return this builder
         */
        public Builder license(ItemCounts counts) {
            rows.set(RowName.LICENSE, Objects.requireNonNull(counts, "counts"));
            return this;
        }

        /**
         * Sets the other external management and service matters (其他对外管理服务事项).
         *
         * @param counts the row, not null
         * @return this builder
         */
        public Builder otherExternalMatter(ItemCounts counts) {
            rows.set(RowName.OTHER_EXTERNAL_MATTER, Objects.requireNonNull(counts, "counts"));
            return this;
        }

        /**
         * Sets the administrative penalties (行政处罚).
         *
         * @param counts the row, not null
         * @return this builder
         */
        public Builder penalty(ItemCounts counts) {
            rows.set(RowName.PENALTY, Objects.requireNonNull(counts, "counts"));
            return this;
        }

        /**
         * Sets the administrative compulsion (行政强制), measures and enforcement.
         *
         * @param counts the row, not null
         * @return this builder
         */
        public Builder administrativeCompulsion(ItemCounts counts) {
            rows.set(RowName.ADMINISTRATIVE_COMPULSION, Objects.requireNonNull(counts, "counts"));
            return this;
        }

        /**
         * Sets the administrative fees (行政事业性收费), by item.
         *
         * @param counts the row, not null
         * @return this builder
         */
        public Builder administrativeFee(FeeItemCounts counts) {
            rows.set(RowName.ADMINISTRATIVE_FEE, Objects.requireNonNull(counts, "counts"));
            return this;
        }

        /**
         * Sets the government centralised procurement (政府集中采购).
         *
         * @param projects the projects, from 0 to {@link CountRow#MAX_COUNT}, or {@link CountRow#NOT_STATED}
         * @param amount what they cost in yuan, not null
         * @return this builder
         * @throws IllegalArgumentException if {@code projects} is out of range
         */
        public Builder centralizedProcurement(long projects, Yuan amount) {
            Objects.requireNonNull(amount, "amount");
            centralizedProcurementProjects(projects);
            this.amount = amount;
            return this;
        }

        /**
         * Sets the projects of the government centralised procurement and leaves their amount blank.
         *
         * @param projects the projects, from 0 to {@link CountRow#MAX_COUNT}, or {@link CountRow#NOT_STATED}
         * @return this builder
         * @throws IllegalArgumentException if {@code projects} is out of range
         */
        public Builder centralizedProcurementProjects(long projects) {
            rows.set(RowName.CENTRALIZED_PROCUREMENT, ColumnName.PROJECTS, projects);
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
        public ProactiveTable2019 build() {
            if (remainingZero) {
                rows.remainingZero();
            }
            return new ProactiveTable2019(rows.cells(), remainingZero && amount == null ? Yuan.ZERO : amount);
        }
    }
}
