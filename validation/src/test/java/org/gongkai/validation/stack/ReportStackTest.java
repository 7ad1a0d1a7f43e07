package org.gongkai.validation.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.arbitraries.CountyStack;
import org.gongkai.validation.page.OverviewPage;
import org.gongkai.validation.page.ResultPage;
import org.junit.jupiter.api.Test;

/** What reports of other agencies and of the whole region show of a report of a run. */
class ReportStackTest {

    private static final int YEAR = 2023;
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    private static final String TEXT = IntStream.range(0, 400)
            .mapToObj(i -> Character.toString(0x5000 + i * 7))
            .collect(Collectors.joining());

    private static AnnualReport told(AnnualReport report) {
        return AnnualReport.builder()
                .from(report)
                .putNarrative(ReportSection.OVERVIEW, TEXT)
                .build();
    }

    private static AnnualReport bureau(int number) {
        return CountyStack.report(CountyStack.bureau(number), number, YEAR);
    }

    private static Overview overview(ReportChecks checks, AnnualReport... reports) {
        return checks.checkTogether(Stream.of(reports)
                .map(report -> ReadReport.of(report.agency().name(), report))
                .toList());
    }

    private static List<String> besideOthers(Overview overview) {
        return overview.reports().stream()
                .flatMap(report -> report.others().stream()
                        .flatMap(result -> result.findings().stream())
                        .map(finding -> report.read().source() + ": " + finding.rule()))
                .toList();
    }

    @Test
    void aTextOfAnotherAgencyIsAFindingOfTheReportThatHasIt() {
        Overview overview = overview(ReportChecks.standard(), told(bureau(1)), bureau(2), told(bureau(3)));

        assertThat(besideOthers(overview)).containsExactly("某县第3局: peers.same-text");
        CheckedReport copied = overview.reports().get(2);
        assertThat(copied.others()).allSatisfy(result -> {
            assertThat(result.source()).contains("某县第3局");
            assertThat(result.subject().agency()).contains("某县第3局");
            assertThat(result.subject().year()).hasValue(YEAR);
        });
        assertThat(ResultPage.of(copied).html(Locale.CHINESE)).contains("<h2>与其他报告</h2>", "的文字与某县第1局相同");
        assertThat(OverviewPage.of(overview).html(Locale.CHINESE))
                .containsPattern("data-rules=\"[^\"]*peers\\.same-text");
    }

    @Test
    void theCellsOfTheReportItselfAreMarkedInItsTables() {
        Overview overview = overview(
                ReportChecks.standard(),
                bureau(1),
                AnnualReport.builder()
                        .from(bureau(1))
                        .agency(CountyStack.bureau(2))
                        .build());

        assertThat(besideOthers(overview)).containsExactly("某县第2局: peers.same-figures");
        assertThat(overview.reports().get(1).findings())
                .filteredOn(finding -> finding.rule().toString().equals("peers.same-figures"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells())
                        .anySatisfy(cell -> assertThat(cell.pointer()).startsWith("/applications/received/"))
                        .anySatisfy(cell -> assertThat(cell.pointer()).startsWith("/2023/某县第1局/")));
    }

    @Test
    void aWaiverExcusesItAsAnyOther() {
        AnnualReport[] reports = {told(bureau(1)), told(bureau(2))};
        ValidationResult result = overview(ReportChecks.standard(), reports)
                .reports()
                .get(1)
                .others()
                .get(0);
        Waiver waiver = result.waive(result.findings().get(0), "两局合署办公");

        assertThat(overview(ReportChecks.standard().withWaivers(List.of(waiver), TODAY), reports)
                        .reports()
                        .get(1)
                        .findings())
                .filteredOn(finding -> finding.rule().toString().equals("peers.same-text"))
                .singleElement()
                .extracting(Finding::isOpenViolation)
                .isEqualTo(false);
    }

    @Test
    void aSummaryHasWhatItsOnlyUnitHas() {
        AnnualReport unit = told(bureau(1));

        assertThat(besideOthers(overview(ReportChecks.standard(), unit, told(CountyStack.summary(List.of(unit))))))
                .isEmpty();
    }

    @Test
    void ofAReportWithoutPeersNothingIsSaid() {
        assertThat(overview(ReportChecks.standard(), bureau(1), CountyStack.report(CountyStack.bureau(1), 1, YEAR + 1))
                        .reports())
                .allSatisfy(report -> assertThat(report.others()).isEmpty());
    }

    @Test
    void theReportOfAnOfficeIsHeldAgainstTheSummaryOfItsGovernment() {
        AnnualReport office = CountyStack.report(CountyStack.agency("某县人民政府办公室", "371322"), 9, YEAR);
        AnnualReport summary = CountyStack.summary(List.of(bureau(1), bureau(2)));

        assertThat(besideOthers(overview(ReportChecks.standard(), office, summary)))
                .isNotEmpty()
                .containsOnly("某县人民政府办公室: summary.own-within");
        assertThat(besideOthers(
                        overview(ReportChecks.standard(), CountyStack.report(CountyStack.bureau(9), 9, YEAR), summary)))
                .isEmpty();
        assertThat(besideOthers(overview(ReportChecks.standard(), office, summary, summary)))
                .as("there are two summaries that could be it")
                .isEmpty();
    }

    @Test
    void theReportOfAGovernmentAloneIsHeldAgainstItsSummary() {
        AnnualReport own = CountyStack.report(CountyStack.COUNTY, 1, YEAR);

        assertThat(overview(ReportChecks.standard(), own, CountyStack.summary(List.of(own, bureau(2))))
                        .reports())
                .filteredOn(report -> report.report().scope() == ReportScope.OWN)
                .singleElement()
                .satisfies(report -> assertThat(report.others()).singleElement().satisfies(result -> {
                    assertThat(result.findings()).isEmpty();
                    assertThat(result.tallies())
                            .allSatisfy(tally -> assertThat(tally.holds()).isGreaterThan(100));
                }));
    }
}
