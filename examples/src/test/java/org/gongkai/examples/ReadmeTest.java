package org.gongkai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.Receipt;
import org.gongkai.check.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what the code is and does. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final String README = read("README.md");

    @ParameterizedTest
    @MethodSource("readmes")
    void everyBlockOfCodeStandsInAProgramThatIsRun(Path readme) throws IOException {
        List<String> programs = new ArrayList<>(List.of(
                read("validation/guide/own-rules.md"),
                read("examples/src/it/class-path/src/test/java/org/example/consumer/DisclosureTest.java")));
        for (String example : List.of("Quickstart", "ReadPage", "DueDates")) {
            programs.add(read("examples/src/main/java/org/gongkai/examples/" + example + ".java"));
        }

        assertThat(GuidePage.of(readme).blocks("java"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(programs)
                        .anyMatch(program -> stripped(program).contains(stripped(block))));
    }

    static List<Path> readmes() {
        return Stream.of("README.md", "README.zh-CN.md")
                .map(ROOT::resolve)
                .filter(Files::exists)
                .toList();
    }

    private static String stripped(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    @Test
    void theFirstBlockOfCodeHasTenLines() {
        assertThat(firstBlock("java").lines().filter(line -> !line.isBlank())).hasSize(10);
    }

    @Test
    void theLinesThatReadAPageTellWhatWasNoticedAndGiveTheForm() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            ReadPage.run(ROOT.resolve("core/src/test/resources/org/gongkai/form/tancheng-2020.txt"), out);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("is not stated, read as")
                .contains("| （二）部分公开");
    }

    @Test
    void theLinesOfDueDatesPrintWhatIsShown() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            DueDates.run(
                    List.of(received(LocalDate.of(2026, 11, 27)), received(LocalDate.of(2026, 12, 15))),
                    GivenValues.NOTICE_OF_2027,
                    LocalDate.of(2026, 12, 16),
                    out);
        }

        assertThat(README).contains("```text\n" + bytes.toString(StandardCharsets.UTF_8) + "```\n");
    }

    private static Application received(LocalDate day) {
        return Application.builder()
                .registrationNumber("2026-" + day.getDayOfYear())
                .agency(Agency.of("郯城县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1"))
                .receipt(Receipt.inPerson(day))
                .informationWanted("2026年征地补偿安置方案")
                .build();
    }

    @Test
    void theQuickstartPrintsWhatIsShown() throws IOException {
        Path file = ROOT.resolve("examples/src/main/resources/org/gongkai/check/input/tancheng-2020.json");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            Quickstart.run(file, out);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(firstBlock("text"));
    }

    @Test
    void theDependencyIsOfThisBuild() {
        String version = Run.of("--version").out().strip().replace("gongkai ", "");

        assertThat(firstBlock("xml"))
                .contains("<artifactId>gongkai-validation</artifactId>", "<version>" + version + "</version>");
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void everyFileThatIsLinkedIsThere(Path readme) throws IOException {
        assertThat(GuidePage.of(readme).links())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).exists());
    }

    @Test
    void theContinuousBuildRunsTheTestCommand() {
        String command = README.lines()
                .dropWhile(line -> !line.equals("## Test it"))
                .filter(line -> line.startsWith("mvn "))
                .findFirst()
                .orElseThrow();

        assertThat(read(".ci/run").lines()).contains(command);
    }

    private static String firstBlock(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```\n", Pattern.DOTALL)
                .matcher(README)
                .results()
                .findFirst()
                .map((MatchResult block) -> block.group(1))
                .orElseThrow();
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
