package org.gongkai.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableRow;
import org.junit.jupiter.api.Test;

/** Scales, extremes, years that carry over, and summaries. */
class ReportsTest {

    private static final int SAMPLES = 1_000;

    @Test
    void theScalesAreFarApart() {
        assertThat(zeros(Scale.TOWNSHIP)).isGreaterThan(0.75);
        assertThat(zeros(Scale.COUNTY)).isBetween(0.3, 0.65);
        assertThat(zeros(Scale.PROVINCE)).isLessThan(0.35);
        assertThat(greatest(Scale.TOWNSHIP)).isBetween(20L, 40L);
        assertThat(greatest(Scale.COUNTY)).isBetween(5_000L, 9_999L);
        assertThat(greatest(Scale.PROVINCE)).isBetween(500_000L, 1_000_000L);
        assertThat(greatest(Scale.LIMIT)).isGreaterThan(CountRow.MAX_COUNT / 250);
    }

    private static double zeros(Scale scale) {
        return counts(scale).filter(count -> count == 0).count() / (double) SAMPLES;
    }

    private static long greatest(Scale scale) {
        return counts(scale).max().orElseThrow();
    }

    private static LongStream counts(Scale scale) {
        return Samples.of(scale.counts(), 11, SAMPLES).stream().mapToLong(count -> count);
    }

    @Test
    void emptyFullAndSingleColumnsAreAmongAThousandReports() {
        List<ApplicationTable> tables = Samples.of(Reports.annual().withBlanks(), 3, SAMPLES).stream()
                .map(AnnualReport::applications)
                .toList();

        assertThat(tables)
                .anyMatch(table -> cells(table).allMatch(cell -> table.isStated(cell) && table.orZero(cell) == 0));
        assertThat(tables).anyMatch(table -> cells(table).noneMatch(table::isStated));
        assertThat(tables).anyMatch(table -> cells(table).anyMatch(cell -> table.orZero(cell) == CountRow.MAX_COUNT));
        assertThat(tables)
                .anyMatch(table -> columns(table).filter(sum -> sum > 0).count() == 1);
    }

    private static IntStream cells(CountTable table) {
        return IntStream.range(0, table.layout().cellCount());
    }

    private static LongStream columns(ApplicationTable table) {
        return IntStream.range(0, 6)
                .mapToLong(column -> table.layout().rows().stream()
                        .mapToLong(row -> table.orZero(row.cell(column)) > 0 ? 1 : 0)
                        .sum());
    }

    @Property(tries = 200)
    void aReportIsOfTheScaleThatIsAskedFor(@ForAll("ofTownships") AnnualReport report) {
        assertThat(report.applications().edition()).isEqualTo(FormEdition.FORM_2021);
        assertThat(report.applications().outcome(Outcome.DISCLOSED).sum()).isLessThanOrEqualTo(6 * 40);
    }

    @Property(tries = 200)
    void figuresAtTheLimitStillAddUp(@ForAll("atTheLimit") AnnualReport report) {
        ArbitrariesTest.addsUp(report);
    }

    @Property(tries = 300)
    void yearsThatFollowOneAnotherCarryOver(@ForAll("series") List<AnnualReport> series) {
        assertThat(series).hasSize(4).allSatisfy(ArbitrariesTest::addsUp);
        for (int i = 1; i < series.size(); i++) {
            AnnualReport previous = series.get(i - 1);
            AnnualReport current = series.get(i);
            assertThat(current.year()).isEqualTo(previous.year() + 1);
            assertThat(current.agency()).isEqualTo(previous.agency());
            assertThat(current.applications().edition()).isEqualTo(current.expectedEdition());
            goesOn(previous, current);
        }
    }

    private static void goesOn(AnnualReport previous, AnnualReport current) {
        int[] forward =
                previous.applications().layout().row(RowName.CARRIED_FORWARD).cells();
        int[] carriedIn =
                current.applications().layout().row(RowName.CARRIED_IN).cells();
        for (int column = 0; column < forward.length; column++) {
            assertThat(current.applications().orZero(carriedIn[column]))
                    .isEqualTo(previous.applications().orZero(forward[column]));
        }
        if (previous.proactive().edition() != current.proactive().edition()) {
            return;
        }
        for (TableRow row : current.proactive().layout().rows()) {
            if (row.columns().contains(ColumnName.LAST_YEAR_ITEMS)) {
                assertThat(cell(current, row, ColumnName.LAST_YEAR_ITEMS))
                        .isEqualTo(cell(previous, row, ColumnName.LAST_YEAR_ITEMS)
                                + cell(previous, row, ColumnName.CHANGE));
                assertThat(cell(current, row, ColumnName.LAST_YEAR_ITEMS) + cell(current, row, ColumnName.CHANGE))
                        .isNotNegative();
            } else if (row.columns().contains(ColumnName.IN_FORCE)) {
                assertThat(cell(current, row, ColumnName.IN_FORCE))
                        .isEqualTo(cell(previous, row, ColumnName.IN_FORCE)
                                + cell(current, row, ColumnName.ISSUED)
                                - cell(current, row, ColumnName.REPEALED));
            }
        }
    }

    private static long cell(AnnualReport report, TableRow row, ColumnName column) {
        return report.proactive().orZero(row.cell(column));
    }

    @Property(tries = 200)
    void aPairBeginsWithTheYearThatIsGivenAndKeepsTheFormThatIsAskedFor(@ForAll("pairs") YearPair pair) {
        assertThat(pair.previous().year()).isEqualTo(2020);
        assertThat(pair.current().year()).isEqualTo(2021);
        assertThat(pair.current().applications().edition()).isEqualTo(FormEdition.FORM_2021);
        assertThat(pair.previous().applications().edition()).isEqualTo(FormEdition.FORM_2019);
        goesOn(pair.previous(), pair.current());
    }

    @Test
    void whatCarriesNothingOverAndHasNoYearsIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Reports.annual().ofAnyCells().pairs());
        assertThatIllegalArgumentException().isThrownBy(() -> Reports.annual().series(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Summaries.annual().ofUnits(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Summaries.annual().scaledTo(Scale.LIMIT));
    }

    @Property(tries = 200)
    void everyCellOfASummaryIsTheSumOverTheUnits(@ForAll("summaries") Summary summary) {
        AnnualReport whole = summary.summary();
        ArbitrariesTest.addsUp(whole);
        assertThat(summary.units())
                .hasSizeBetween(3, 5)
                .allSatisfy(unit -> assertThat(unit.year()).isEqualTo(whole.year()));
        assertThat(summary.units().stream().map(unit -> unit.agency().name())).doesNotHaveDuplicates();
        cells(whole.applications())
                .forEach(cell -> assertThat(whole.applications().orZero(cell))
                        .isEqualTo(summary.units().stream()
                                .mapToLong(unit -> unit.applications().orZero(cell))
                                .sum()));
        cells(whole.disputes())
                .forEach(cell -> assertThat(whole.disputes().orZero(cell))
                        .isEqualTo(summary.units().stream()
                                .mapToLong(unit -> unit.disputes().orZero(cell))
                                .sum()));
        cells(whole.proactive())
                .forEach(cell -> assertThat(whole.proactive().orZero(cell))
                        .isEqualTo(summary.units().stream()
                                .mapToLong(unit -> unit.proactive().orZero(cell))
                                .sum()));
        Optional<Yuan> amount = summary.units().stream()
                .flatMap(unit -> unit.proactive().amount().stream())
                .reduce(Yuan::plus);
        assertThat(whole.proactive().amount()).isEqualTo(amount);
    }

    @Provide
    Arbitrary<AnnualReport> ofTownships() {
        return Reports.annual()
                .edition(FormEdition.FORM_2021)
                .scaledTo(Scale.TOWNSHIP)
                .withBlanks();
    }

    @Provide
    Arbitrary<AnnualReport> atTheLimit() {
        return Reports.annual().scaledTo(Scale.LIMIT);
    }

    @Provide
    Arbitrary<List<AnnualReport>> series() {
        return Reports.annual().withBlankZeros().series(4);
    }

    @Provide
    Arbitrary<YearPair> pairs() {
        return Reports.annual().year(2020).scaledTo(Scale.PROVINCE).pairs();
    }

    @Provide
    Arbitrary<Summary> summaries() {
        return Summaries.annual().scaledTo(Scale.COUNTY).ofUnits(3, 5);
    }
}
