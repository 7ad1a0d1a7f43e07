package org.gongkai.validation.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner of the kit, which knows nothing of this library, with an engine that reconciles tables. */
class PythonRunnerTest {

    private static final Path FOLDER = ConformanceKit.FOLDER;
    private static final int MOST_LINES = 150;
    private static final Set<String> RECONCILED = Set.of(
            "applications.balance",
            "applications.processed-sum",
            "applications.row-total",
            "disputes.sum",
            "proactive.disclosed-le-total",
            "proactive.disclosed-le-made",
            "proactive.change-floor",
            "proactive.issued-le-in-force");

    /** The finding of the rule on the balance in the total column, as the runner names it. */
    private static final String BALANCE =
            "/applications/carriedForward/total, /applications/carriedIn/total, /applications/processed/total and 1 more";

    @TempDir
    private Path folder;

    /** What a program ended with and printed. */
    private record Run(int status, List<String> lines) {

        String last() {
            return lines.get(lines.size() - 1);
        }
    }

    @BeforeAll
    static void python() throws Exception {
        boolean isThere;
        try {
            isThere = run("--version").status() == 0;
        } catch (IOException noPython) {
            isThere = false;
        }
        assumeTrue(isThere, "python3 is not at hand");
    }

    @Test
    void everyCaseThatTheEngineChecksIsEqualInTheFolderAndInTheJar() throws Exception {
        List<ConformanceCase> all = ConformanceKit.committed().cases().toList();
        long reconciled =
                all.stream().filter(each -> RECONCILED.contains(each.rule())).count();
        String expected =
                "in all: %d equal, 0 different, %d not by this engine".formatted(reconciled, all.size() - reconciled);

        Run ofFolder = run(FOLDER.resolve("run.py").toString());
        Run ofJar = run(FOLDER.resolve("run.py").toString(), "--kit", jar().toString());

        assertThat(ofFolder.last()).isEqualTo(expected);
        assertThat(ofFolder.status()).isZero();
        assertThat(ofJar).isEqualTo(ofFolder);
        assertThat(ofFolder.lines()).contains("register register.excess-shown: 6 not by this engine");
    }

    @Test
    void anEngineThatLeavesOutACellIsToldOfEveryCaseThatShowsIt() throws Exception {
        Run run = runBroken(", \"pending\"]", "]");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .anyMatch(line -> line.startsWith("annual-report disputes.sum, more /disputes/reconsideration/total"))
                .anyMatch(line -> line.startsWith("annual-report disputes.sum: ") && line.endsWith(" different"))
                .noneMatch(line -> line.startsWith("annual-report applications.balance,"));
    }

    @Test
    void anEngineThatMisreadsACellIsToldOfTheCaseTheRuleAndTheCell() throws Exception {
        Run run = runBroken("    return found\n", "    return 112 if found == 111 else found\n");

        assertThat(run.lines())
                .startsWith("annual-report applications.balance, violated 2019, asZero")
                .containsSubsequence(
                        "  findings: " + BALANCE + ": cells: /applications/received/total: value",
                        "    expected 111",
                        "    was      112");
    }

    @Test
    void anEngineThatSaysTooMuchInAnotherOrderIsToldOfBoth() throws Exception {
        Run run = runBroken("\"cells\": cells}", "\"cells\": cells[::-1], \"note\": 1}");

        assertThat(run.lines())
                .containsSubsequence(
                        "  findings: " + BALANCE + ": cells: order",
                        "  findings: " + BALANCE + ": note",
                        "    expected nothing",
                        "    was      1");
    }

    @Test
    void anEngineThatFailsInACaseIsToldWhereAndHeldAgainstTheOthers() throws Exception {
        Run run = runBroken(" or 0 for each in side", " for each in side");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .startsWith("annual-report applications.balance, notAssessable 2019, asZero")
                .anyMatch(line -> line.startsWith("    was      \"TypeError: ") && line.contains(" (broken.py, line "));
        assertThat(run.last()).startsWith("in all: ").doesNotStartWith("in all: 0 ");
    }

    /** What the runner prints of the example engine with something in it replaced. */
    private Run runBroken(String words, String others) throws Exception {
        String engine = Files.readString(FOLDER.resolve("reconcile.py"), StandardCharsets.UTF_8)
                .replace("\r\n", "\n");
        assertThat(engine).contains(words);
        Path broken = folder.resolve("broken.py");
        Files.writeString(broken, engine.replace(words, others), StandardCharsets.UTF_8);
        return run(FOLDER.resolve("run.py").toString(), broken.toString());
    }

    @Test
    void theRunnerIsShort() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("run.py"), StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("kit.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file);
                Stream<Path> all = Files.walk(FOLDER)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                String name = FOLDER.getParent().relativize(each).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(each, zip);
            }
        }
        return jar;
    }

    private static Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process = builder.start();
        try (InputStream out = process.getInputStream()) {
            List<String> lines = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new Run(process.waitFor(), lines);
        }
    }
}
