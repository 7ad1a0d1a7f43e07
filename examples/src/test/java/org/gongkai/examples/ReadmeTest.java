package org.gongkai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.check.Run;
import org.junit.jupiter.api.Test;

/** What the README shows is what the code is and does. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final String README = read("README.md");

    @Test
    void theLinesOfCodeAreThoseOfTheQuickstart() {
        String source = read("examples/src/main/java/org/gongkai/examples/Quickstart.java");
        String body = source.substring(source.indexOf("        AnnualReport report"), source.lastIndexOf("    }\n"));

        assertThat(firstBlock("java")).isEqualTo(body.stripTrailing().stripIndent() + "\n");
        assertThat(firstBlock("java").lines().filter(line -> !line.isBlank())).hasSize(10);
    }

    @Test
    void theLinesThatReadAPageAreThoseOfTheExample() throws IOException {
        String source = read("examples/src/main/java/org/gongkai/examples/ReadPage.java");
        String body = source.substring(source.indexOf("        FormReading reading"), source.lastIndexOf("    }\n"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            ReadPage.run(ROOT.resolve("core/src/test/resources/org/gongkai/form/tancheng-2020.txt"), out);
        }

        assertThat(README).contains("```java\n" + body.stripTrailing().stripIndent() + "\n```\n");
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("is not stated, read as")
                .contains("| （二）部分公开");
    }

    @Test
    void thePropertiesOfAUserAreThoseOfTheProjectThatIsBuilt() {
        String source = read("examples/src/it/class-path/src/test/java/org/example/consumer/DisclosureTest.java");

        assertThat(README).contains("```java\n" + source.substring(source.indexOf("class DisclosureTest")) + "```\n");
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

    @Test
    void everyFileThatIsLinkedIsThere() {
        List<String> links = Pattern.compile("]\\((?!https?:)([^)#]+)\\)")
                .matcher(README)
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
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
