package org.gongkai.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.gongkai.application.ApplicantKind;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableRow;

/** A property that fails for one column shrinks to a report with nothing in the others. */
class ShrinkingTest {

    private static final int COLUMN = ApplicantKind.NATURAL_PERSON.ordinal();

    @Property(shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    @AddLifecycleHook(ToOneColumn.class)
    void noApplicationIsEverReceivedFromPersons(@ForAll AnnualReport report) {
        ApplicationTable table = report.applications();
        assertThat(table.orZero(table.layout().row(RowName.RECEIVED).cell(COLUMN)))
                .isZero();
    }

    static final class ToOneColumn extends FailsAsExpected {

        @Override
        void isMinimal(Object value) {
            ApplicationTable table = ((AnnualReport) value).applications();
            for (TableRow row : table.layout().rows()) {
                int[] cells = row.cells();
                for (int column = 0; column < cells.length - 1; column++) {
                    assertThat(table.orZero(cells[column]))
                            .as(row.name() + " " + column)
                            .isLessThanOrEqualTo(column == COLUMN ? 1 : 0);
                }
            }
            assertThat(table.orZero(table.layout().row(RowName.RECEIVED).cell(COLUMN)))
                    .isEqualTo(1);
        }
    }
}
