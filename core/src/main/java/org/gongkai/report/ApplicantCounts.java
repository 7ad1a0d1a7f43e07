package org.gongkai.report;

import java.io.Serial;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.gongkai.application.ApplicantKind;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;

/**
 * One row of the application table: applications (件) by kind of applicant, and the declared total.
 *
 * <p>The declared total is kept as it is given, because a published table can be wrong; where none is given it is the sum
 * of the stated kinds.
 */
@JsonForm(ApplicantCounts.Json.class)
public final class ApplicantCounts extends CountRow {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int TOTAL = ApplicantKind.values().length;

    private static final ApplicantCounts ZERO = of(0, 0, 0, 0, 0, 0);

    private ApplicantCounts(long... values) {
        super(values);
    }

    /**
     * A row in the order of the form, its total the sum of its kinds.
     *
     * @param naturalPerson natural persons (自然人), from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED}
     * @param commercialEnterprise commercial enterprises (商业企业), likewise
     * @param researchInstitution research institutions (科研机构), likewise
     * @param publicWelfareOrganization public welfare organisations (社会公益组织), likewise
     * @param legalServiceOrganization legal service organisations (法律服务机构), likewise
     * @param otherOrganization other organisations (其他), likewise
     * @return the row; its total is blank if all six are
     * @throws IllegalArgumentException if a number is out of range, naming it
     */
    public static ApplicantCounts of(
            long naturalPerson,
            long commercialEnterprise,
            long researchInstitution,
            long publicWelfareOrganization,
            long legalServiceOrganization,
            long otherOrganization) {
        long[] values = {
            naturalPerson,
            commercialEnterprise,
            researchInstitution,
            publicWelfareOrganization,
            legalServiceOrganization,
            otherOrganization,
            NOT_STATED
        };
        values[TOTAL] = StatedSums.ofStated(values, 0, TOTAL);
        return new ApplicantCounts(values);
    }

    /**
     * A row in which one kind of applicant has all applications.
     *
     * @param kind the kind, not null
     * @param count its applications, from 0 to {@link #MAX_COUNT}
     * @return the row, 0 for the other kinds and {@code count} for the total
     * @throws IllegalArgumentException if {@code count} is out of range
     */
    public static ApplicantCounts only(ApplicantKind kind, long count) {
        return builder().count(kind, count).remainingZero().build();
    }

    /** {@return a row with every cell 0} */
    public static ApplicantCounts zero() {
        return ZERO;
    }

    /** {@return a row with every cell blank} */
    public static ApplicantCounts notStated() {
        return builder().build();
    }

    /** {@return a builder with nothing stated} */
    public static Builder builder() {
        return new Builder();
    }

    static ApplicantCounts ofValues(long... values) {
        return new ApplicantCounts(values);
    }

    @Override
    CountRow of(long[] cells) {
        return new ApplicantCounts(cells);
    }

    @Override
    RowColumns rowColumns() {
        return RowColumns.APPLICANTS;
    }

    /**
     * The applications of one kind of applicant.
     *
     * @param kind the kind, not null
     * @return the number of applications, where stated
     */
    public OptionalLong count(ApplicantKind kind) {
        return at(column(kind));
    }

    /**
     * The applications of one kind of applicant, a blank read as 0.
     *
     * @param kind the kind, not null
     * @return the number of applications
     */
    public long countOrZero(ApplicantKind kind) {
        return orZero(column(kind));
    }

    /** {@return the declared total (总计), where stated; it need not be the sum of the kinds} */
    public OptionalLong total() {
        return at(TOTAL);
    }

    /** {@return the declared total, a blank read as 0} */
    public long totalOrZero() {
        return orZero(TOTAL);
    }

    /** {@return the sum of the six kinds, in which a blank counts nothing} */
    public long sum() {
        long sum = 0;
        for (int i = 0; i < TOTAL; i++) {
            sum += orZero(i);
        }
        return sum;
    }

    /**
     * The same row with another count for one kind and the same declared total.
     *
     * @param kind the kind, not null
     * @param count its applications, from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED} for a blank
     * @return the row
     * @throws IllegalArgumentException if {@code count} is out of range
     */
    public ApplicantCounts with(ApplicantKind kind, long count) {
        return new ApplicantCounts(copyWith(column(kind), count));
    }

    /**
     * The same kinds with another declared total.
     *
     * @param total the total, from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED} for a blank
     * @return the row
     * @throws IllegalArgumentException if {@code total} is out of range
     */
    public ApplicantCounts withTotal(long total) {
        return new ApplicantCounts(copyWith(TOTAL, total));
    }

    private static int column(ApplicantKind kind) {
        return Objects.requireNonNull(kind, "kind").ordinal();
    }

    /** Makes a row kind by kind; what is not set stays blank. */
    public static final class Builder {

        private final long[] values = new long[TOTAL + 1];
        private boolean totalGiven;

        private Builder() {
            Arrays.fill(values, NOT_STATED);
        }

        /**
         * Sets natural persons (自然人).
         *
         * @param count the applications, from 0 to {@link #MAX_COUNT}
         * @return this builder
         */
        public Builder naturalPerson(long count) {
            return count(ApplicantKind.NATURAL_PERSON, count);
        }

        /**
         * Sets commercial enterprises (商业企业).
         *
         * @param count the applications, from 0 to {@link #MAX_COUNT}
         * @return this builder
         */
        public Builder commercialEnterprise(long count) {
            return count(ApplicantKind.COMMERCIAL_ENTERPRISE, count);
        }

        /**
         * Sets research institutions (科研机构).
         *
         * @param count the applications, from 0 to {@link #MAX_COUNT}
         * @return this builder
         */
        public Builder researchInstitution(long count) {
            return count(ApplicantKind.RESEARCH_INSTITUTION, count);
        }

        /**
         * Sets public welfare organisations (社会公益组织).
         *
         * @param count the applications, from 0 to {@link #MAX_COUNT}
         * @return this builder
         */
        public Builder publicWelfareOrganization(long count) {
            return count(ApplicantKind.PUBLIC_WELFARE_ORGANIZATION, count);
        }

        /**
         * Sets legal service organisations (法律服务机构).
         *
         * @param count the applications, from 0 to {@link #MAX_COUNT}
         * @return this builder
         */
        public Builder legalServiceOrganization(long count) {
            return count(ApplicantKind.LEGAL_SERVICE_ORGANIZATION, count);
        }

        /**
         * Sets other organisations (其他).
         *
         * @param count the applications, from 0 to {@link #MAX_COUNT}
         * @return this builder
         */
        public Builder otherOrganization(long count) {
            return count(ApplicantKind.OTHER_ORGANIZATION, count);
        }

        /**
         * Sets one kind of applicant.
         *
         * @param kind the kind, not null
         * @param count its applications, from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED} for a blank
         * @return this builder
         * @throws IllegalArgumentException if {@code count} is out of range
         */
        public Builder count(ApplicantKind kind, long count) {
            int column = column(kind);
            values[column] = RowColumns.APPLICANTS.columns().get(column).check(count);
            return this;
        }

        /**
         * Declares the total; without this call it is the sum of what is stated.
         *
         * @param total the total, from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED} for a blank
         * @return this builder
         * @throws IllegalArgumentException if {@code total} is out of range
         */
        public Builder total(long total) {
            values[TOTAL] = RowColumns.APPLICANTS.columns().get(TOTAL).check(total);
            totalGiven = true;
            return this;
        }

        /**
         * States 0 for every kind that is blank so far.
         *
         * @return this builder
         */
        public Builder remainingZero() {
            for (int i = 0; i < TOTAL; i++) {
                values[i] = values[i] == NOT_STATED ? 0 : values[i];
            }
            return this;
        }

        /**
         * {@return the row}
         *
         * @throws IllegalArgumentException if the total is computed and larger than {@link #MAX_COUNT}
         */
        public ApplicantCounts build() {
            long[] row = values.clone();
            if (!totalGiven) {
                row[TOTAL] = StatedSums.ofStated(row, 0, TOTAL);
            }
            return new ApplicantCounts(row);
        }
    }

    static final class Json implements Supplier<JsonCodec<ApplicantCounts>> {

        @Override
        public JsonCodec<ApplicantCounts> get() {
            return RowColumns.APPLICANTS.json(ApplicantCounts::new);
        }
    }
}
