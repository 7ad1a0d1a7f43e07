package org.gongkai.check.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.check.ReportFiles;
import org.gongkai.check.Run;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.arbitraries.CountyStack;
import org.gongkai.validation.stack.ReadReport;
import org.gongkai.validation.stack.ReportChecks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of many reports is printed. */
class RunPrinterTest {

    private static final int BUREAUS = 5;

    @TempDir
    private Path folder;

    /** The third of five reports has a wrong total; the fifth has the figures of the first. */
    @BeforeEach
    void write() throws IOException {
        List<AnnualReport> reports = new ArrayList<>(CountyStack.bureaus(BUREAUS - 1, 2022));
        AnnualReport third = reports.get(2);
        reports.set(
                2,
                third.withApplications(third.applications()
                        .with(
                                third.applications()
                                        .layout()
                                        .row(RowName.RECEIVED)
                                        .cell(ColumnName.TOTAL),
                                99)));
        reports.add(AnnualReport.builder()
                .from(reports.get(0))
                .agency(CountyStack.bureau(BUREAUS))
                .build());
        ReportFiles.write(folder, reports);
    }

    private String out(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(folder.toString());
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        return run.out().replace(folder + "/", "");
    }

    @Test
    void ofSeveralReportsEachHasALineAndOneForEachErrorAndWarning() {
        assertThat(out("--lang=en").lines().toList())
                .startsWith(
                        "agency1-2022-own.json: 某县第1局 2022: accepted, ? 2 not assessable",
                        "agency2-2022-own.json: 某县第2局 2022: accepted, ? 2 not assessable",
                        "agency3-2022-own.json: 某县第3局 2022: sent back, ✗ 2 errors · ? 2 not assessable")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("  [error] ")
                        .contains("expected 10, was 99")
                        .endsWith(" (applications.row-total)"))
                .containsSubsequence(
                        "agency5-2022-own.json: 某县第5局 2022: accepted, ? 2 not assessable",
                        "",
                        "Beside the other reports",
                        "agency5-2022-own.json: 某县第5局 2022: sent back, ▲ 1 warning · ? 2 not assessable",
                        "  [warning] all numbers in the three tables are those of 某县第1局 (peers.same-figures)",
                        "Rules with violations",
                        "hints and what cannot be assessed are only counted: --full lists them, --html and --table write"
                                + " them",
                        "5 reports: 3 with nothing violated, 2 with something violated, 0 unreadable")
                .hasSizeLessThan(60);
        assertThat(out()).contains("✗ 错误 2 · ? 无法判断 2", "与其他报告对照", "不成立的规则");
    }

    @Test
    void brieflyEachHasALineAndAnotherWhereTheOthersShowMore() {
        assertThat(out("--brief", "--lang=en").lines())
                .containsExactly(
                        "agency1-2022-own.json: 某县第1局 2022: accepted, ? 2 not assessable",
                        "agency2-2022-own.json: 某县第2局 2022: accepted, ? 2 not assessable",
                        "agency3-2022-own.json: 某县第3局 2022: sent back, ✗ 2 errors · ? 2 not assessable",
                        "agency4-2022-own.json: 某县第4局 2022: accepted, ? 2 not assessable",
                        "agency5-2022-own.json: 某县第5局 2022: accepted, ? 2 not assessable",
                        "",
                        "Beside the other reports",
                        "agency5-2022-own.json: 某县第5局 2022: sent back, ▲ 1 warning · ? 2 not assessable",
                        "",
                        "in all: ✗ 2 errors · ▲ 1 warning · ? 10 not assessable",
                        "decision: accepted 3 · sent back 2",
                        "",
                        "5 reports: 3 with nothing violated, 2 with something violated, 0 unreadable");
    }

    @Test
    void everythingOfASingleReportIsPrintedAndOfSeveralIfThatIsAsked() throws IOException {
        String single = Run.of(
                        "--lang=en", folder.resolve("agency2-2022-own.json").toString())
                .out();

        assertThat(single).contains("not assessable (2)", "form of 2021").doesNotContain("--full");
        assertThat(out("--full", "--lang=en"))
                .contains("not assessable (2)", "form of 2021", "All results by rule")
                .doesNotContain("only counted");
        Files.delete(folder.resolve("agency2-2022-own.json"));
        assertThat(Run.of("--brief", folder.resolve("agency1-2022-own.json").toString())
                        .out())
                .hasLineCount(1);
    }

    @Test
    void whatIsWaivedStandsWithTheReason() throws IOException {
        Path waivers = folder.resolveSibling(folder.getFileName() + "-waivers.jsonl");
        ValidationResult result = ReportChecks.standard()
                .check(ReadReport.of(
                        "3",
                        DisclosureJson.read(
                                Files.readString(folder.resolve("agency3-2022-own.json")), AnnualReport.class)))
                .tables();
        Finding total = result.findings().stream()
                .filter(finding -> finding.rule().toString().equals("applications.row-total"))
                .findFirst()
                .orElseThrow();
        Files.writeString(waivers, DisclosureJson.write(result.waive(total, "已核实")));

        assertThat(out("--waivers", waivers.toString())).containsPattern("\\(applications\\.row-total\\) \\[已豁免：已核实]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--brief --full", "--brief --json", "--full --json", "--brief --read", "--full --read"})
    void onlyOneWayOfPrintingIsTaken(String options) {
        Run run = Run.of((options + ' ' + folder).split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--brief, --full, --json and --read print in different ways");
    }
}
