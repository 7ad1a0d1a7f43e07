package org.gongkai.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Country;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportColumnsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    private int run(String... args) {
        return ReportColumns.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private int runOn(List<AnnualReport> reports, String more) throws IOException {
        Path lines = directory.resolve("reports.jsonl");
        try (OutputStream file = Files.newOutputStream(lines)) {
            DisclosureJson.writeLines(reports, file);
            file.write(more.getBytes(StandardCharsets.UTF_8));
        }
        return run(lines.toString(), directory.resolve("columns").toString(), "--format=csv");
    }

    @Test
    void theStatusIs0WhereNothingIsViolated() throws IOException {
        assertThat(runOn(Country.ofSeed(1).withAgencies(5).reports(), "")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("报告 20 份", "20 reports", "0 lines unread");
        try (Stream<Path> files = Files.list(directory.resolve("columns/reports"))) {
            assertThat(files).allSatisfy(file -> assertThat(file).content().startsWith("line,agency,"));
        }
    }

    @Test
    void theStatusIs1WhereSomethingIsViolated() throws IOException {
        assertThat(runOn(Country.ofSeed(1).withAgencies(5).withFaults(5).reports(), ""))
                .isOne();
    }

    @Test
    void theStatusIs2WhereALineIsUnread() throws IOException {
        assertThat(runOn(Country.ofSeed(1).withAgencies(5).reports(), "{}\n")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("读不出 1 行");
    }

    @Test
    void theStatusIs2WhereAFileIsMissingTheDirectoryIsFullOrTheUsageIsWrong() throws IOException {
        Files.createFile(directory.resolve("something"));

        assertThat(run(
                        directory.resolve("none").toString(),
                        directory.resolve("a").toString()))
                .isEqualTo(2);
        assertThat(run(directory.resolve("something").toString(), directory.toString()))
                .isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none", "目录不是空的");
    }

    @Test
    void theHelpIsInBothLanguages() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("核对政府信息公开工作年度报告", "Exit status (退出状态)");
    }
}
