package org.gongkai.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Outcome;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.DisputeCounts;
import org.gongkai.report.RowName;
import org.gongkai.report.TableRow;
import org.junit.jupiter.api.Test;

class ArbitrariesTest {

    @Provide
    Arbitrary<AnnualReport> withBlankZeros() {
        return Reports.annual().withBlankZeros();
    }

    @Provide
    Arbitrary<AnnualReport> of2023() {
        return Reports.annual().year(2023).withoutNarrative();
    }

    @Property
    void reportsAddUpAndAreComplete(@ForAll AnnualReport report) {
        assertThat(report.applications().isComplete()).isTrue();
        assertThat(report.disputes().isComplete()).isTrue();
        assertThat(report.proactive().isComplete()).isTrue();
        addsUp(report);
    }

    @Property
    void blanksStandForZeros(@ForAll("withBlankZeros") AnnualReport report) {
        addsUp(report);
    }

    @Test
    void blanksStandForMoreWhereItIsAskedFor() {
        List<ApplicationTable> tables = Samples.of(Reports.annual().withBlanks().withoutEdgeCases(), 5, 200).stream()
                .map(AnnualReport::applications)
                .filter(table -> !table.isComplete())
                .toList();

        assertThat(tables)
                .as("totals over stated parts, all of them")
                .anyMatch(table -> rows(table).noneMatch(row -> table.isStated(row.cell(ColumnName.TOTAL)))
                        && rows(table).anyMatch(row -> ofParts(table, row) > 0));
        assertThat(tables)
                .as("totals over stated parts, some of them")
                .anyMatch(table -> rows(table).anyMatch(row -> table.isStated(row.cell(ColumnName.TOTAL)))
                        && rows(table)
                                .anyMatch(
                                        row -> !table.isStated(row.cell(ColumnName.TOTAL)) && ofParts(table, row) > 0));
        assertThat(tables)
                .as("parts of a stated total")
                .anyMatch(table ->
                        rows(table).anyMatch(row -> ofParts(table, row) < table.orZero(row.cell(ColumnName.TOTAL))));
        assertThat(tables)
                .as("a row of which others are the sum")
                .anyMatch(table -> table.processed().isBlank() && rows(table).anyMatch(row -> ofParts(table, row) > 0));
        assertThat(tables)
                .as("a whole table")
                .anyMatch(table -> table.equals(ApplicationTable.notStated(table.edition())));
    }

    @Property(tries = 100)
    void theYearIsTheOneAskedFor(@ForAll("of2023") AnnualReport report) {
        assertThat(report.year()).isEqualTo(2023);
        assertThat(report.applications().edition()).isEqualTo(report.expectedEdition());
        assertThat(report.narrative()).isEmpty();
    }

    @Test
    void samplesAreTheSameForTheSameSeedWithoutARunner() {
        List<AnnualReport> reports = Samples.of(Reports.annual(), 42, 50);

        assertThat(reports).hasSize(50).allSatisfy(ArbitrariesTest::addsUp);
        assertThat(Samples.of(Reports.annual(), 42, 50)).isEqualTo(reports);
        assertThat(Samples.of(Reports.annual(), 43, 50)).isNotEqualTo(reports);
        assertThat(new HashSet<>(reports)).hasSizeGreaterThan(40);
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.of(Reports.annual(), 42, -1));
    }

    @Example
    void samplesAreTheSameWhileAPropertyRunsAndInEveryThread() {
        List<CompletableFuture<List<AnnualReport>>> elsewhere = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> Samples.of(Reports.annual(), 42, 50)))
                .limit(8)
                .toList();
        List<AnnualReport> here = Samples.of(Reports.annual(), 42, 50);

        assertThat(elsewhere).allSatisfy(reports -> assertThat(reports.join()).isEqualTo(here));
    }

    static void addsUp(AnnualReport report) {
        ApplicationTable table = report.applications();
        List<TableRow> rows = table.layout().rows();
        for (int column = 0; column <= ApplicantKind.values().length; column++) {
            long outcomes = 0;
            for (Outcome outcome : Outcome.of(table.edition())) {
                outcomes += table.orZero(table.layout().row(outcome).cell(column));
            }
            assertThat(cell(table, RowName.PROCESSED, column)).isEqualTo(outcomes);
            assertThat(cell(table, RowName.RECEIVED, column) + cell(table, RowName.CARRIED_IN, column))
                    .isEqualTo(outcomes + cell(table, RowName.CARRIED_FORWARD, column));
        }
        for (TableRow row : rows) {
            ApplicantCounts.Builder sum = ApplicantCounts.builder();
            for (ApplicantKind kind : ApplicantKind.values()) {
                sum.count(kind, table.orZero(row.cell(ColumnName.of(kind))));
            }
            assertThat(table.orZero(row.cell(ColumnName.TOTAL)))
                    .isEqualTo(sum.build().totalOrZero());
        }
        for (TableRow group : report.disputes().layout().rows()) {
            DisputeCounts sum = DisputeCounts.of(
                    report.disputes().orZero(group.cell(ColumnName.UPHELD)),
                    report.disputes().orZero(group.cell(ColumnName.CORRECTED)),
                    report.disputes().orZero(group.cell(ColumnName.OTHER_RESULT)),
                    report.disputes().orZero(group.cell(ColumnName.PENDING)));
            assertThat(sum.total()).hasValue(report.disputes().orZero(group.cell(ColumnName.TOTAL)));
        }
    }

    private static Stream<TableRow> rows(ApplicationTable table) {
        return table.layout().rows().stream();
    }

    private static long ofParts(ApplicationTable table, TableRow row) {
        return Arrays.stream(row.cells())
                .limit(row.cellCount() - 1L)
                .mapToLong(table::orZero)
                .sum();
    }

    private static long cell(ApplicationTable table, RowName row, int column) {
        return table.orZero(table.layout().row(row).cell(column));
    }
}
