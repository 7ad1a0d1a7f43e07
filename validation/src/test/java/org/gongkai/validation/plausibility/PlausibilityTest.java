package org.gongkai.validation.plausibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.arbitraries.Country;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.RowName;
import org.gongkai.report.TableRow;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Subject;
import org.junit.jupiter.api.Test;

class PlausibilityTest {

    private static final List<AnnualReport> REPORTS =
            Country.ofSeed(9).withAgencies(60).reports();
    private static final List<AnnualReport> STEADY = years(1_200, 1_150, 1_240, 1_190);

    /** Years of one agency that differ in the decisions on licences. */
    private static List<AnnualReport> years(long... licenses) {
        AnnualReport first = REPORTS.get(0);
        List<AnnualReport> years = new ArrayList<>();
        for (int i = 0; i < licenses.length; i++) {
            years.add(AnnualReport.builder()
                    .from(first)
                    .year(2021 + i)
                    .proactive(first.proactive().with(licenseCell(first.proactive()), licenses[i]))
                    .build());
        }
        return years;
    }

    private static int licenseCell(ProactiveTable table) {
        return table.layout().row(RowName.LICENSE).cell(ColumnName.DECISIONS);
    }

    private static List<Suspicion> rank(List<AnnualReport> reports) {
        return Plausibility.standard().rank(reports);
    }

    @Test
    void aFigureTenTimesThoseOfTheOtherYearsIsTheStrangestAndTheOtherYearsAreNot() {
        List<Suspicion> found = rank(years(1_200, 1_150, 12_400, 1_190));
        assertThat(found).hasSize(1);
        Suspicion strangest = found.get(0);
        assertThat(strangest.subject().year()).hasValue(2023);
        assertThat(strangest.scope()).isEqualTo(ReportScope.OWN);
        assertThat(strangest.basis()).isEqualTo(SuspicionBasis.OTHER_YEARS);
        assertThat(strangest.cell().pointer()).isEqualTo("/proactive/license/decisions");
        assertThat(strangest.cells())
                .extracting(Cell::value)
                .containsExactly(Figure.of(12_400), Figure.of(1_200), Figure.of(1_150), Figure.of(1_190));
        assertThat(strangest.statement().in(Locale.CHINESE))
                .contains("12400，偏多", "本机关其他年度", "请核对")
                .doesNotContain("错误");
        assertThat(strangest.statement().in(Locale.ENGLISH))
                .contains("12400, much", "by the other years of the agency");
    }

    @Test
    void aFigureThatIsTooLittleIsSaidToBe() {
        assertThat(rank(years(1_200, 12, 1_240, 1_190)).get(0).statement().zh()).contains("偏少");
    }

    @Test
    void aLevelThatStaysIsNoMistakeOfTheYearInWhichItBegins() {
        assertThat(rank(years(1_200, 1_150, 12_400, 11_900))).isEmpty();
    }

    @Test
    void steadyYearsAndASingleReportHaveNothingToLookAt() {
        assertThat(rank(STEADY)).isEmpty();
        assertThat(rank(STEADY.subList(0, 1))).isEmpty();
        assertThat(rank(List.of())).isEmpty();
    }

    @Test
    void decisionsAndAmountOfTheYearBeforeAreToldOnce() {
        AnnualReport before = large(2022, 48_211, 7_133, 1_932_477);
        AnnualReport repeated = large(2023, 48_211, 7_133, 1_932_477);
        AnnualReport other = large(2024, 45_020, 6_800, 2_001_233);
        assertThat(rank(List.of(before, repeated, other))).singleElement().satisfies(each -> {
            assertThat(each.basis()).isEqualTo(SuspicionBasis.SAME_AS_BEFORE);
            assertThat(each.subject().year()).hasValue(2023);
            assertThat(each.cells()).hasSize(3);
            assertThat(each.statement().zh()).contains("与上一年度一个数也不差");
        });
    }

    private static AnnualReport large(int year, long licenses, long penalties, long yuan) {
        AnnualReport report = REPORTS.get(0);
        ProactiveTable table = report.proactive();
        long[] cells = new long[table.layout().cellCount()];
        cells[licenseCell(table)] = licenses;
        cells[table.layout().row(RowName.PENALTY).cell(ColumnName.DECISIONS)] = penalties;
        return AnnualReport.builder()
                .from(report)
                .year(year)
                .proactive(ProactiveTable.of(table.edition(), Optional.of(Yuan.of(yuan)), cells))
                .build();
    }

    @Test
    void anAmountThatAloneComesAgainMayBeAFixedFee() {
        assertThat(rank(List.of(large(2022, 48_211, 7_133, 193_240_000), large(2023, 45_020, 6_800, 193_240_000))))
                .isEmpty();
    }

    @Test
    void anAmountOfAnotherYearsTenthIsStrangerWhereItEndsAtADigitAtWhichNoOtherDoes() {
        assertThat(scoreOfAmount(192_340)).isGreaterThan(scoreOfAmount(192_300));
    }

    private static BigDecimal scoreOfAmount(long yuan) {
        AnnualReport first = REPORTS.get(0);
        List<AnnualReport> reports = new ArrayList<>(REPORTS);
        reports.removeIf(report -> report.agency().equals(first.agency()));
        reports.add(large(2021, 48_211, 7_133, 1_932_400));
        reports.add(large(2022, 45_020, 6_800, 2_001_200));
        reports.add(large(2023, 47_113, 6_947, 1_950_300));
        reports.add(large(2024, 46_551, 7_012, yuan));
        return Plausibility.standard().withLeastScore(BigDecimal.valueOf(2)).rank(reports).stream()
                .filter(each -> each.cell().pointer().equals("/proactive/administrativeFee/amount"))
                .filter(each -> each.subject().equals(Subject.of(reports.get(reports.size() - 1))))
                .findFirst()
                .orElseThrow()
                .score();
    }

    @Test
    void documentsOfTheYearAsThoseDisclosedInTotalAreStrangeInTheirOwnYear() {
        List<AnnualReport> reports =
                Country.ofSeed(9).withAgencies(60).withYears(2019, 2020).reports();
        TableRow row = reports.get(0).proactive().layout().row(RowName.NORMATIVE_DOCUMENT);
        int total = row.cell(ColumnName.TOTAL_DISCLOSED);
        int newly = row.cell(ColumnName.NEWLY_DISCLOSED);
        for (int year : new int[] {2019, 2020}) {
            AnnualReport right = reports.stream()
                    .filter(report -> report.year() == year)
                    .filter(report -> report.proactive().orZero(newly) >= 5)
                    .findFirst()
                    .orElseThrow();
            ProactiveTable table = right.proactive();
            List<AnnualReport> wrong = new ArrayList<>(reports);
            wrong.set(wrong.indexOf(right), right.withProactive(table.with(total, table.orZero(newly))));
            Suspicion strangest = rank(wrong).get(0);
            assertThat(strangest.subject()).isEqualTo(Subject.of(right));
            assertThat(strangest.cell().pointer()).isEqualTo("/proactive/normativeDocument/totalDisclosed");
            assertThat(strangest.statement().zh()).contains("为" + table.orZero(newly) + "，偏少");
        }
    }

    @Test
    void whatIsInForceIsLeftToItsReconciliation() {
        List<AnnualReport> wrong = new ArrayList<>(STEADY);
        ProactiveTable table = STEADY.get(2).proactive();
        int inForce = table.layout().row(RowName.NORMATIVE_DOCUMENT).cell(ColumnName.IN_FORCE);
        wrong.set(2, STEADY.get(2).withProactive(table.with(inForce, 100_000)));
        assertThat(rank(wrong)).isEmpty();
    }

    @Property(tries = 5)
    void theOrderOfTheReportsIsNoMatter(@ForAll @IntRange(min = 1, max = 1_000) int seed) {
        Plausibility low = Plausibility.standard().withLeastScore(BigDecimal.valueOf(2));
        List<AnnualReport> shuffled = new ArrayList<>(REPORTS);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(low.rank(shuffled)).isNotEmpty().isEqualTo(low.rank(REPORTS));
    }

    @Test
    void theSameReportTwiceIsOneAndOfTwoThatDifferNoneIsTaken() {
        List<AnnualReport> wrong = years(1_200, 1_150, 12_400, 1_190);
        List<AnnualReport> twice = new ArrayList<>(wrong);
        twice.addAll(wrong);
        assertThat(rank(twice)).isEqualTo(rank(wrong));
        List<AnnualReport> ambiguous = new ArrayList<>(wrong);
        ambiguous.add(AnnualReport.builder().from(STEADY.get(2)).year(2023).build());
        assertThat(rank(ambiguous)).isEmpty();
    }

    @Test
    void figuresThatAreNotStatedArePassedOver() {
        List<AnnualReport> blank = years(1_200, 1_150, 12_400, 1_190);
        blank.replaceAll(report -> AnnualReport.builder()
                .from(report)
                .proactive(ProactiveTable.notStated(report.proactive().edition()))
                .build());
        assertThat(rank(blank)).isEmpty();
    }

    @Test
    void theStrangestStandsFirstAndNothingIsToldBelowTheLeastScore() {
        List<Suspicion> all =
                Plausibility.standard().withLeastScore(BigDecimal.valueOf(2)).rank(REPORTS);
        assertThat(all)
                .isSortedAccordingTo((one, other) -> other.score().compareTo(one.score()))
                .allMatch(each -> each.score().doubleValue() >= 2);
        assertThat(Plausibility.standard().withLeastScore(BigDecimal.valueOf(4)).rank(REPORTS))
                .hasSizeLessThan(all.size());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plausibility.standard().withLeastScore(new BigDecimal("0.9")));
    }
}
