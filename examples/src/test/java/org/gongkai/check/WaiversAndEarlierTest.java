package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.arbitraries.CountyStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a later run knows of an earlier one: what was excused, and what was violated then. */
class WaiversAndEarlierTest {

    @TempDir
    private Path folder;

    private Path reports;
    private Path waivers;
    private Path earlier;

    @BeforeEach
    void writeAReportWithAWrongTotal() throws IOException {
        reports = folder.resolve("reports");
        waivers = folder.resolve("waivers.jsonl");
        earlier = folder.resolve("earlier.jsonl");
        ReportFiles.write(reports, List.of(right(2021), wrong(2022)));
    }

    @Test
    void whatIsWaivedIsShownWithTheReasonAndLeavesTheStatusZero() throws IOException {
        Files.write(waivers, lines(waivers("已核实").stream()));

        Run run = check("--waivers", waivers.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("violated (2)\n", "      waived: 已核实\n", "2 reports: 2 with nothing violated")
                .doesNotContain("Where it can be wrong", "Waivers that excuse nothing");
    }

    @Test
    void aWaiverThatHasEndedIsListedAndExcusesNothing() throws IOException {
        Files.write(waivers, lines(waivers("已核实").stream().map(waiver -> waiver.until(LocalDate.of(2023, 6, 30)))));

        Run before = check("--waivers", waivers.toString(), "--as-of", "2023-06-30");
        Run after = check("--waivers", waivers.toString(), "--as-of", "2023-07-01");

        assertThat(before.status()).isZero();
        assertThat(after.status()).isEqualTo(1);
        assertThat(after.out())
                .contains("Waivers that excuse nothing (2)\n  expired: 某县第1局 2022 applications.balance (")
                .contains("), 已核实\n")
                .doesNotContain("waived: ");
    }

    @Test
    void aWaiverOfWhatIsRightNowAndOneOfWhatIsNotCheckedAreListed() throws IOException {
        Files.write(waivers, lines(waivers("已核实").stream()));
        ReportFiles.write(reports, List.of(right(2022)));

        assertThat(check("--waivers", waivers.toString()).out())
                .contains("Waivers that excuse nothing (2)\n  no violation with these values any more: 某县第1局 2022");
        assertThat(Run.of("--lang", "en", "--waivers", waivers.toString()).out())
                .contains("Waivers that excuse nothing (2)\n  not checked this time: 某县第1局 2022");
    }

    @Test
    void aWaiverThatCannotBeReadIsNamedAndCostsNeitherTheOthersNorTheRun() throws IOException {
        List<String> good = lines(waivers("已核实").stream());
        Files.write(waivers, List.of("", "{\"rule\":\"applications.balance\"}", good.get(0), "no", good.get(1)));

        Run run = check("--waivers", waivers.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(waivers + ", line 2 of the file: at "),
                        line -> assertThat(line).startsWith(waivers + ", line 4 of the file: "));
        assertThat(run.out()).contains("      waived: 已核实\n", "2 reports: 2 with nothing violated");
    }

    @Test
    void waiversThatCannotBeReadAreAStatusOfTwoAndEverythingIsChecked() throws IOException {
        assertSaid(check("--waivers", "none.jsonl"), "none.jsonl: no such file\n");
        Files.write(waivers, new byte[] {(byte) 0xff});
        assertSaid(check("--waivers", waivers.toString()), waivers + ": not UTF-8\n");
    }

    @Test
    void ofAFileOfOtherLinesTheFirstAreNamed() throws IOException {
        Files.write(waivers, Collections.nCopies(120, "no"));

        Run run = check("--waivers", waivers.toString());

        assertSaid(run, waivers + ", line 1 of the file: ");
        assertThat(run.err())
                .endsWith(waivers + ": 100 more lines that cannot be used\n")
                .hasLineCount(21);
    }

    @Test
    void theLinesOfAnEarlierRunTellWhatIsNewStillThereAndFixed() throws IOException {
        Files.write(earlier, json());
        assertThat(check("--earlier", earlier.toString()).out())
                .contains("Compared with the earlier run\nnew: 0\nstill there: 2\n  某县第1局 2022 applications.balance: ")
                .contains("\nfixed: 0\nundecided: 0\n");

        ReportFiles.write(reports, List.of(wrong(2021), right(2022)));
        assertThat(check("--earlier", earlier.toString()).out())
                .contains("\nnew: 2\n  某县第1局 2021 applications.balance: ")
                .contains("\nstill there: 0\nfixed: 2\n  某县第1局 2022 applications.balance: ");

        Files.delete(reports.resolve(ReportFiles.name(right(2022))));
        assertThat(check("--earlier", earlier.toString()).out()).contains("\nundecided: 2\n  某县第1局 2022 ");
    }

    @Test
    void ofAResultThatAnEarlierRunPrintedTwiceTheLaterCounts() throws IOException {
        List<String> lines = json();
        ReportFiles.write(reports, List.of(right(2022)));
        Files.write(earlier, Stream.concat(lines.stream(), json().stream()).toList());

        assertThat(check("--earlier", earlier.toString()).out()).contains("\nnew: 0\nstill there: 0\nfixed: 0\n");
    }

    @Test
    void anEarlierRunThatCannotBeReadIsAStatusOfTwo() throws IOException {
        Files.writeString(earlier, "{\"schema\":\"other\"}");
        assertSaid(check("--earlier", earlier.toString()), earlier + ", line 1 of the file: at /schema");

        Files.writeString(earlier, json().get(0).replaceFirst("\\{", "{\"more\":1,"));
        assertSaid(check("--earlier", earlier.toString()), earlier + ", line 1 of the file: at ");

        Files.writeString(earlier, "[");
        assertSaid(check("--earlier", earlier.toString()), earlier + ", line 1 of the file: ");
        assertThat(check("--json", "--earlier", earlier.toString()).err())
                .startsWith("--json prints results and nothing else");
    }

    private static AnnualReport right(int year) {
        return CountyStack.report(CountyStack.bureau(1), 1, year);
    }

    private static AnnualReport wrong(int year) {
        AnnualReport report = right(year);
        int total = report.applications().layout().row(RowName.RECEIVED).cell(ColumnName.TOTAL);
        return report.withApplications(report.applications().with(total, 77));
    }

    private List<Waiver> waivers(String reason) {
        ValidationResult result = json().stream()
                .filter(line -> line.contains("\"year\":2022"))
                .map(line -> DisclosureJson.read(
                        line.substring(0, line.indexOf(",\"diagnosis\":")) + '}', ValidationResult.class))
                .findFirst()
                .orElseThrow();
        return result.findings().stream()
                .filter(Finding::isOpenViolation)
                .map(finding -> result.waive(finding, reason))
                .toList();
    }

    private static List<String> lines(Stream<Waiver> all) {
        return all.map(DisclosureJson::write).toList();
    }

    private List<String> json() {
        return Run.of("--json", reports.toString()).outLines();
    }

    private Run check(String... options) {
        return Run.of(Stream.concat(Stream.of("--lang", "en", "--full", reports.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static void assertSaid(Run run, String reason) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(reason);
        assertThat(run.out())
                .contains("2 reports: 1 with nothing violated, 1 with something violated")
                .doesNotContain("waived", "Compared with the earlier run");
    }
}
