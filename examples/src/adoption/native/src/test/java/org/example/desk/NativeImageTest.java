package org.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeImageTest {

    private static final String REPORT = "../../classes/org/gongkai/check/input/tancheng-2020.json";
    private static final String CLASSES = System.getProperty("java.class.path");

    @TempDir
    private Path folder;

    @Test
    void theProgramRuns() throws Exception {
        assertEquals(List.of("true", "\"government\"", "true", "true", "true"), run(onJava()).subList(1, 6));
    }

    /** Where there is none to make it, this is skipped. */
    @Test
    void theNativeImageSaysWhatTheProgramSays() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "native-image"))),
                "no native-image on the PATH");
        String image = folder.resolve("desk").toString();
        run(List.of("native-image", "--no-fallback", "-cp", CLASSES, "org.example.desk.Desk", "-o", image));

        assertEquals(run(onJava()), run(List.of(image, REPORT)));
    }

    private static List<String> onJava() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                CLASSES,
                "org.example.desk.Desk",
                REPORT);
    }

    private static List<String> run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }
}
