package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ReportSection;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.arbitraries.CountyStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Directories of many reports on the command line: what belongs together is checked together. */
class CheckReportStackTest {

    private static final int BUREAUS = 4;

    @TempDir
    private Path folder;

    @Test
    void reportsThatAgreeOverTheYearsAndWithTheirSummaryHaveNoViolation() throws IOException {
        for (int year = 2021; year <= 2023; year++) {
            write(withSummary(CountyStack.bureaus(BUREAUS, year)));
        }

        Run run = check();

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Over the years (5)\nwithout findings: 5\n", "Summaries (3)\n")
                .contains("checked with these units (4): 某县第1局, 某县第2局, 某县第3局, 某县第4局\n")
                .containsPattern("applications\\.carry-over +\\| +10 \\| +10 \\| +0 \\| +0 \\|")
                .containsPattern("summary\\.sum +\\| +600 \\| +600 \\| +0 \\| +0 \\|")
                .endsWith("15 reports: 15 with nothing violated, 0 with something violated, 0 unreadable\n")
                .doesNotContain("Agencies with most violations");
    }

    @Test
    void aYearThatDoesNotGoOnFromTheOneBeforeIsNamed() throws IOException {
        for (int year = 2021; year <= 2023; year++) {
            List<AnnualReport> reports = new ArrayList<>(CountyStack.bureaus(BUREAUS, year));
            if (year == 2022) {
                reports.replaceAll(report -> report.agency().name().equals("某县第3局")
                        ? report.withApplications(CountyStack.applications(10, 1, 0))
                        : report);
            }
            write(reports);
        }

        Run run = check();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("某县第3局 2021–2023: ")
                .contains("  [error] applications.carry-over\n      2022: column total: carried in")
                .contains("without findings: 3\n")
                .contains("12 reports: 12 with nothing violated, 0 with something violated, 0 unreadable;"
                        + " 1 series or summaries with something violated\n")
                .containsPattern("\\| 某县第3局 +\\| +1 \\| +2 \\|");
        assertThat(violated()).containsExactly("applications.carry-over", "applications.carry-over-kinds");
    }

    @Test
    void aCellOfASummaryThatIsNotTheSumIsNamed() throws IOException {
        List<AnnualReport> reports = new ArrayList<>(CountyStack.bureaus(BUREAUS, 2022));
        AnnualReport summary = CountyStack.summary(reports);
        DisputeTable disputes = summary.disputes();
        reports.add(summary.withDisputes(
                disputes.with(disputes.layout().row(DisputeKind.RECONSIDERATION).cell(ColumnName.UPHELD), 2)
                        .with(disputes.layout().row(DisputeKind.RECONSIDERATION).cell(ColumnName.TOTAL), 2)));
        write(reports);

        Run run = check();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("某县人民政府 2022: ")
                .contains("reconsideration / upheld: summary = sum of the units; expected 0, was 2, difference 2")
                .contains("Where it can be wrong");
        assertThat(violated()).containsExactly("summary.sum", "summary.sum");
    }

    @Test
    void aNumberInTheTextThatIsNotInTheTableIsAWarningOfItsOwn() throws IOException {
        AnnualReport report = AnnualReport.builder()
                .from(CountyStack.report(CountyStack.bureau(1), 1, 2022))
                .putNarrative(ReportSection.OVERVIEW, "2022年，我局共收到政府信息公开申请99件。")
                .build();
        write(List.of(report));

        Run run = check();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("valid: yes", "\ntext and tables: 1 hold · 1 violated · 0 not assessable\n")
                .contains("  [warning] narrative.applications\n", "99件");
        assertThat(violated()).containsExactly("narrative.applications");
    }

    @Test
    void aChangeInTheTextIsCheckedAgainstTheReportForTheYearBefore() throws IOException {
        AnnualReport before = CountyStack.report(CountyStack.bureau(1), 1, 2022);
        AnnualReport report = AnnualReport.builder()
                .from(CountyStack.report(CountyStack.bureau(1), 1, 2023))
                .putNarrative(ReportSection.OVERVIEW, "2023年，新收政府信息公开申请9件，较去年增长50%。")
                .build();
        write(List.of(before, report));

        assertThat(violated()).containsExactly("narrative.change");
    }

    @Test
    void aYearThatIsThereTwiceIsNotCheckedOverTheYears() throws IOException {
        AnnualReport report = CountyStack.report(CountyStack.bureau(1), 1, 2022);
        write(List.of(CountyStack.report(CountyStack.bureau(1), 1, 2021), report));
        ReportFiles.write(folder.resolve("again"), List.of(report));

        Run run = check();

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("某县第1局: several reports of one scope for 2022, not checked over the years");
    }

    @Test
    void aSummaryWithoutUnitsSaysSoAndIsNoViolation() throws IOException {
        write(List.of(
                CountyStack.summary(CountyStack.bureaus(2, 2022)), CountyStack.report(CountyStack.bureau(1), 1, 2021)));

        Run run = check();

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("某县人民政府 2022\n  no report of another unit for that year among the inputs\n")
                .doesNotContain("summary.sum");
    }

    private void write(List<AnnualReport> reports) throws IOException {
        ReportFiles.write(folder, reports);
    }

    private static List<AnnualReport> withSummary(List<AnnualReport> units) {
        List<AnnualReport> reports = new ArrayList<>(units);
        reports.add(CountyStack.summary(units));
        return reports;
    }

    private Run check() {
        return Run.of("--lang", "en", "--full", folder.toString());
    }

    /** The rule of every violation that a run prints as JSON. */
    private List<String> violated() {
        return Run.of("--json", folder.toString()).outLines().stream()
                .map(CheckReportStackTest::result)
                .flatMap(result -> result.findings().stream())
                .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                .map(finding -> finding.rule().toString())
                .toList();
    }

    private static ValidationResult result(String line) {
        int end = line.indexOf(",\"diagnosis\":");
        return DisclosureJson.read(end < 0 ? line : line.substring(0, end) + '}', ValidationResult.class);
    }
}
