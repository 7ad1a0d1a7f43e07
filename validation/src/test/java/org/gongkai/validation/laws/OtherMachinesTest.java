package org.gongkai.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is the same, byte for byte, whatever the machine takes for granted. */
class OtherMachinesTest {

    /** Language, country, time zone, default encoding, and how identity hashes are made. */
    private static final List<List<String>> MACHINES = List.of(
            List.of("en", "US", "UTC", "UTF-8", "5"),
            List.of("tr", "TR", "Asia/Kolkata", "ISO-8859-9", "0"),
            List.of("ar", "EG", "Pacific/Kiritimati", "GB18030", "3"));

    @TempDir
    private Path folder;

    @Test
    void everyOutputIsTheSameInEveryLanguageTimeZoneAndEncodingAndForEveryHashSeed() throws Exception {
        List<Process> running = new ArrayList<>();
        for (int machine = 0; machine < MACHINES.size(); machine++) {
            running.add(start(MACHINES.get(machine), folder.resolve(machine + ".txt")));
        }
        for (Process process : running) {
            assertThat(process.waitFor())
                    .as(Files.readString(folder.resolve("errors.txt"), StandardCharsets.ISO_8859_1))
                    .isZero();
        }

        List<String> first = Files.readAllLines(folder.resolve("0.txt"));
        assertThat(first).hasSizeGreaterThan(500);
        for (int machine = 1; machine < MACHINES.size(); machine++) {
            assertThat(firstDifference(first, Files.readAllLines(folder.resolve(machine + ".txt"))))
                    .as(MACHINES.get(machine).toString())
                    .isEmpty();
            assertThat(Files.mismatch(folder.resolve(machine + ".txt"), folder.resolve("0.txt")))
                    .isEqualTo(-1);
        }
    }

    private static Optional<String> firstDifference(List<String> one, List<String> other) {
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .filter(line -> !one.get(line).equals(other.get(line)))
                .mapToObj(line -> one.get(line) + "\n" + other.get(line))
                .findFirst();
    }

    private Process start(List<String> machine, Path out) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + machine.get(0),
                "-Duser.country=" + machine.get(1),
                "-Duser.timezone=" + machine.get(2),
                "-Dfile.encoding=" + machine.get(3),
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=" + machine.get(4),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Outputs.class.getName(),
                out.toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("errors.txt").toFile()));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }
}
