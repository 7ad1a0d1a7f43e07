package org.gongkai.examples.benchmark;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;

/** The reconciliations of a report on the form of 2019 as loops over arrays: what they cost if nothing is told but a number. */
final class HandValidator {

    private static final int COLUMNS = 7;
    private static final int ROWS = 23;
    private static final int FIRST_OUTCOME = 2;
    private static final int PROCESSED = 21;
    private static final int CARRIED_FORWARD = 22;
    private static final int GROUPS = 3;
    private static final int RESULTS = 5;

    private HandValidator() {}

    /** The cells of the three tables, row by row. */
    @Reconciled
    static final class Cells {

        final long[] applications;
        final long[] disputes;
        final long[] proactive;

        Cells(long[] applications, long[] disputes, long[] proactive) {
            this.applications = applications;
            this.disputes = disputes;
            this.proactive = proactive;
        }
    }

    static Cells cells(AnnualReport report) {
        return new Cells(cells(report.applications()), cells(report.disputes()), cells(report.proactive()));
    }

    private static long[] cells(CountTable table) {
        long[] cells = new long[table.layout().cellCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = table.orZero(i);
        }
        return cells;
    }

    static int violations(Cells cells) {
        return applications(cells.applications) + disputes(cells.disputes) + proactive(cells.proactive);
    }

    private static int applications(long[] cells) {
        int violations = 0;
        for (int row = 0; row < ROWS; row++) {
            long sum = 0;
            for (int i = row * COLUMNS; i < row * COLUMNS + COLUMNS - 1; i++) {
                sum += cells[i];
            }
            violations += sum == cells[row * COLUMNS + COLUMNS - 1] ? 0 : 1;
        }
        for (int column = 0; column < COLUMNS; column++) {
            long sum = 0;
            for (int i = FIRST_OUTCOME * COLUMNS + column; i < PROCESSED * COLUMNS; i += COLUMNS) {
                sum += cells[i];
            }
            long processed = cells[PROCESSED * COLUMNS + column];
            violations += sum == processed ? 0 : 1;
            long left = cells[column] + cells[COLUMNS + column];
            violations += left == processed + cells[CARRIED_FORWARD * COLUMNS + column] ? 0 : 1;
        }
        return violations;
    }

    private static int disputes(long[] cells) {
        int violations = 0;
        for (int group = 0; group < GROUPS; group++) {
            int first = group * RESULTS;
            long sum = cells[first] + cells[first + 1] + cells[first + 2] + cells[first + 3];
            violations += sum == cells[first + 4] ? 0 : 1;
        }
        return violations;
    }

    private static int proactive(long[] cells) {
        int violations = 0;
        for (int row = 0; row < 2; row++) {
            violations += cells[3 * row + 1] <= cells[3 * row + 2] ? 0 : 1;
            violations += cells[3 * row + 1] <= cells[3 * row] ? 0 : 1;
        }
        for (int first = 6; first < 20; first += 3) {
            violations += cells[first] + cells[first + 1] >= 0 ? 0 : 1;
        }
        return violations;
    }

    /** The same as a class-level constraint of Bean Validation. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ReconciledValidator.class)
    @interface Reconciled {

        String message() default "does not add up";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Checks {@link Reconciled}. */
    public static final class ReconciledValidator implements ConstraintValidator<Reconciled, Cells> {

        @Override
        public boolean isValid(Cells cells, ConstraintValidatorContext context) {
            return violations(cells) == 0;
        }
    }
}
