package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.gongkai.check.file.LineFile;
import org.gongkai.check.file.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFileTest {

    private static final int MACHINES = 3;

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void linesAreAddedBehindTheOthersAndALinkStaysALink() throws IOException {
        Path file = folder.resolve("log");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        LineFile.append(file, bytes("a\nb\n"));
        LineFile.append(link, bytes("c\n"));

        assertThat(file).hasContent("a\nb\nc\n");
        assertThat(link).isSymbolicLink();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> LineFile.append(folder, bytes("a\n")))
                .withMessage("not a regular file");
    }

    @Test
    void ofManyMachinesThatAddAtOnceNoLineIsLost() throws IOException {
        Path file = folder.resolve("log");
        List<CompletableFuture<ChildMachine>> machines = IntStream.range(0, MACHINES)
                .mapToObj(machine -> CompletableFuture.supplyAsync(() -> adding(file, machine)))
                .toList();

        assertThat(machines).allSatisfy(machine -> assertThat(machine.join()).isEqualTo(new ChildMachine(0, "", "")));
        assertThat(Files.readAllLines(file))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, MACHINES * Appending.LINES)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    private ChildMachine adding(Path file, int machine) {
        try {
            return ChildMachine.run(
                    Files.createDirectories(folder.resolve("machine" + machine)),
                    Map.of(),
                    List.of(
                            "-cp",
                            System.getProperty("java.class.path"),
                            Appending.class.getName(),
                            file.toString(),
                            Integer.toString(machine)));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Adds lines one by one. */
    static final class Appending {

        static final int LINES = 30;

        private Appending() {}

        public static void main(String[] args) throws IOException {
            int first = LINES * Integer.parseInt(args[1]);
            for (int line = first; line < first + LINES; line++) {
                LineFile.append(Path.of(args[0]), bytes(line + "\n"));
            }
        }
    }
}
