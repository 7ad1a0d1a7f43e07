package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chinese names of files in a machine whose language has no Chinese characters. */
class FileNameProcessTest {

    private static final Map<String, String> POSIX = Map.of("LC_ALL", "C", "LANG", "C", "LANGUAGE", "C");

    @TempDir
    private Path folder;

    /** Made by the shell, which takes names as bytes, as this machine too can run in such a language. */
    @BeforeEach
    void writeReports() throws Exception {
        Files.writeString(folder.resolve("report"), DisclosureJson.write(Tancheng.report2020()));
        shell("mkdir in");
        shell("cp report in/$(printf '\\351\\203\\257\\345\\237\\216').json");
        shell("cp report in/$(printf '\\347\\224\\262\\344\\271\\231').json");
        shell("cp report in/$(printf '\\333\\260\\263\\307').json");
    }

    @Test
    void filesInADirectoryAreReadAndNamedAsTheyAre() throws Exception {
        ChildMachine child = check(folder.resolve("in").toString());

        assertThat(child.status()).as(child.err()).isZero();
        assertThat(child.out())
                .containsSubsequence(
                        folder.resolve("in") + "/%DB%B0%B3%C7.json：",
                        folder.resolve("in") + "/甲乙.json：",
                        folder.resolve("in") + "/郯城.json：");
    }

    @Test
    void aFileThatIsNamedIsFoundIfNoOtherCanBeMeant() throws Exception {
        shell("rm in/$(printf '\\347\\224\\262\\344\\271\\231').json");

        ChildMachine child = viaShell("in/$(printf '\\351\\203\\257\\345\\237\\216').json");

        assertThat(child.status()).as(child.err()).isZero();
        assertThat(child.out()).startsWith("来源：in/郯城.json\n");
    }

    @Test
    void aFileThatCannotBeToldFromAnotherIsRefused() throws Exception {
        ChildMachine child = viaShell("in/$(printf '\\351\\203\\257\\345\\237\\216').json");

        assertThat(child.status()).isEqualTo(2);
        assertThat(child.err()).contains("one of 2 files", "LC_ALL=C.UTF-8");
    }

    private ChildMachine check(String... args) throws Exception {
        return ChildMachine.run(
                folder, POSIX, Stream.concat(java(), Stream.of(args)).toList());
    }

    private ChildMachine viaShell(String arg) throws Exception {
        Path script = Files.writeString(
                folder.resolve("run.sh"), "cd \"$0/..\" 2>/dev/null || cd " + folder + "\nexec \"$@\" " + arg + "\n");
        return ChildMachine.run(folder, POSIX, List.of("sh", script.toString()), java().toList());
    }

    private static Stream<String> java() {
        return Stream.of("-cp", System.getProperty("java.class.path"), CheckReport.class.getName());
    }

    private void shell(String command) throws Exception {
        assertThat(new ProcessBuilder("sh", "-c", command)
                        .directory(folder.toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }
}
