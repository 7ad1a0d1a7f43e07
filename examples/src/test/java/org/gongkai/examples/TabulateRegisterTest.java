package org.gongkai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.check.Run;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TabulateRegisterTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theRegisterAddsUpToThePublishedTablesExactly(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("report.json");

        assertThat(run("--report", file.toString())).as(output()).isZero();

        AnnualReport report = DisclosureJson.read(file, AnnualReport.class);
        assertThat(report.applications()).isEqualTo(Tancheng.report2020().applications());
        assertThat(report.disputes()).isEqualTo(Tancheng.report2020().disputes());
        assertThat(Run.of(file.toString()).status()).isZero();
    }

    @Test
    void theDeadlinesOfWhatIsStillOpenAreShownWithTheirArithmetic() {
        assertThat(run("--lang", "en")).as(output()).isZero();

        assertThat(output()).contains("2020-12-31: 112, 112 in time, 0 overdue", "reply due on 2021-01-26");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theDeadlinesAreToldInChineseUnlessAnotherLanguageIsAskedFor() {
        assertThat(run()).as(output()).isZero();

        assertThat(output().lines().takeWhile(line -> !line.isEmpty()))
                .contains("2020-12-31：共112件，未逾期112件，逾期0件")
                .anyMatch(line -> line.startsWith("  答复，期限至2021-01-26，待办"))
                .noneMatch(line -> line.matches(".*[A-Za-z]{3}.*"));
    }

    @Test
    void aReportThatCannotBeWrittenAndABadUsageEndWithTheReason(@TempDir Path directory) {
        assertThat(run("--report", directory.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot be written");
        assertThat(run("--what")).isEqualTo(2);
    }

    private int run(String... args) {
        return TabulateRegister.run(args, stream(out), stream(err));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
