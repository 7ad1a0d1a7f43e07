package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the command line, and what they have in common. */
class CommandsTest {

    private static final Pattern LINE_BREAK = Pattern.compile("\n *");
    private static final Pattern OPTION = Pattern.compile("\n {6}(?=--|FILE|\\[FILE)");

    @TempDir
    private Path folder;

    @Test
    void reportIsTheCommandThatNeedsNoName() throws IOException {
        String file = Files.writeString(folder.resolve("a.json"), DisclosureJson.write(Tancheng.report2020()))
                .toString();

        assertThat(Run.of("report")).isEqualTo(Run.of());
        assertThat(Run.of("report", "--json", file)).isEqualTo(Run.of("--json", file));
        assertThat(Run.of("report", "--read", file)).isEqualTo(Run.of("--read", file));
    }

    @Test
    void theNameOfACommandIsAFileEverywhereButFirst() {
        assertThat(Run.of("--lang=en", "catalog").err()).isEqualTo("catalog: no such file\n");
        assertThat(Run.of("--lang=en", "./report").err()).isEqualTo("./report: no such file\n");
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(Run.of("--help").out())
                .contains(
                        "Commands:",
                        "\n  report ",
                        "\n  directory ",
                        "\n  catalog ",
                        "\n  register ",
                        "\n  decide ",
                        "\n  changes ",
                        "\n  readings, --readings ",
                        "\n  deadline ");
    }

    @Test
    void aWordThatIsNoFileIsToldWhichCommandsThereAre() throws IOException {
        String commands = "commands (命令): report, directory, catalog, register, decide, changes, readings, deadline\n";
        String file = Files.writeString(folder.resolve("deadlin"), "").toString();

        assertThat(Run.of("deadlin", "--lang=en")).isEqualTo(new Run(2, "", "deadlin: no such file\n" + commands));
        assertThat(Run.of("--lang=en", "deadlin").err()).isEqualTo("deadlin: no such file\n");
        assertThat(Run.of("none.json", "--lang=en").err()).isEqualTo("none.json: no such file\n");
        assertThat(Run.of(file).err()).doesNotContain("commands");
    }

    @Test
    void aMistypedOptionIsToldWithTheOneThatIsMeantAndNotUnderTheWholeHelp() {
        assertThat(Run.of("deadline", "--recieved=2026-12-01").err()).isEqualTo("""
                        Unknown option: '--recieved=2026-12-01'
                        Possible solutions: --received
                        see gongkai-check deadline --help
                        """);
        assertThat(Run.of("register", "--agancy=x", "a.csv").err())
                .contains("Possible solutions: --agency")
                .endsWith("see gongkai-check register --help\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "directory", "catalog", "register"})
    void helpNamesEveryKindOfDocumentThatIsRead(String command) {
        String help = LINE_BREAK.splitAsStream(Run.of(command, "--help").out()).collect(Collectors.joining(" "));

        assertThat(help)
                .contains("web pages (html htm shtml mht mhtml), Word (docx doc wps docm), Excel (xlsx xls et xlsm),")
                .contains(
                        "printed pages (pdf ofd), plain text (txt), tables as text (csv tsv), archives of these (zip)")
                .contains("网页、Word、Excel、PDF、")
                .doesNotContain("${", "rar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "directory", "catalog", "register"})
    void helpIsInBothLanguages(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Usage: gongkai-check " + command)
                .contains("--json", "--read", "--lang", "Exit status (退出状态)");
        String options = run.out().substring(0, run.out().indexOf("\n  -h, --help"));
        List<String> each = OPTION.splitAsStream(options).skip(1).toList();
        assertThat(each)
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        option -> assertThat(option).containsPattern("[a-z]{3}").containsPattern("\\(\\p{IsHan}"));
    }
}
