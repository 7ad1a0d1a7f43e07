package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.arbitraries.CountyStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of reports by the policy of the command line: on the console, on pages and in tables. */
class AcceptanceTest {

    @TempDir
    private Path folder;

    private Run run(String... options) {
        return Run.of(
                Stream.concat(Stream.of(options), Stream.of(folder.resolve("in").toString()))
                        .toArray(String[]::new));
    }

    private void writeSeries() throws IOException {
        List<AnnualReport> reports = new ArrayList<>();
        for (int year = 2021; year <= 2022; year++) {
            AnnualReport report = CountyStack.report(CountyStack.bureau(1), 1, year);
            reports.add(year == 2022 ? report.withApplications(CountyStack.applications(10, 1, 0)) : report);
        }
        ReportFiles.write(folder.resolve("in"), reports);
    }

    @Test
    void anErrorSendsAReportBackUnlessThePolicyIsAnother() throws IOException {
        AnnualReport wrong = Tancheng.report2020();
        Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in/a.json"),
                DisclosureJson.write(wrong.withApplications(wrong.applications().with(0, 59))));

        assertThat(run().out()).contains("\n结论：退回（应修改");
        assertThat(run("--accept", "error=said,warning=said").out()).contains("\n结论：通过\n");
        assertThat(run("--accept=错误=说明理由", "--lang=en").out())
                .contains("decision: sent back (")
                .contains(" or given a reason");
    }

    @Test
    void aPolicyThatCanNotBeIsWrongUsage() throws IOException {
        writeSeries();

        assertThat(run("--accept", "error=maybe").err()).contains("expected one of [blocks, needsReason, said]");
        assertThat(run("--accept", "fault=said").err()).contains("expected one of [error, warning, hint, ");
        assertThat(run("--accept", "waived=said").err()).contains("--accept: expected a consequence of every kind");
        assertThat(run("--accept", "notAssessable=needsReason").status()).isEqualTo(2);
    }

    @Test
    void whatIsFoundOverTheYearsSendsTheLaterReportBackEverywhere() throws IOException {
        writeSeries();
        Path pages = folder.resolve("pages");
        Path table = folder.resolve("t.csv");

        Run run = run("--html", pages.toString(), "--table", table.toString());

        assertThat(run.out()).contains("某县第1局 2022，与其他报告一并核对后结论：退回（应修改1项，应修改或说明理由1项）\n结论：通过 1 · 退回 1\n");
        String overview = Files.readString(pages.resolve("index.html"));
        assertThat(overview)
                .contains("<p>退回 1 · 通过 1</p>", "data-decisions=\"accepted sentBack\"")
                .contains("<td class=\"error\" data-v=\"1000000\">退回 1 · 通过 1</td>")
                .contains("<option value=\"acceptedWithReasons\">说明理由后通过</option>");
        try (Stream<Path> files = Files.list(pages)) {
            List<String> decisions = new ArrayList<>();
            for (Path page : files.filter(file -> !file.endsWith("index.html")).toList()) {
                String html = Files.readString(page);
                int at = html.indexOf("结论：");
                decisions.add(html.substring(at + 3, html.indexOf('<', at)));
                assertThat(html.contains("其中与其他报告一并核对发现：")).isEqualTo(html.contains("结论：退回"));
            }
            assertThat(decisions).containsExactlyInAnyOrder("通过", "退回（应修改1项，应修改或说明理由1项）");
        }
        assertThat(Files.readAllLines(folder.resolve("t-reports.csv")).stream().map(line -> line.split(",", -1)[5]))
                .containsExactly("\"结论\"", "\"通过\"", "\"退回\"");
    }
}
