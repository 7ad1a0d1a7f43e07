package org.gongkai.validation.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.validation.conformance.ConformanceKit;
import org.junit.jupiter.api.Test;

/** The files of the kit; {@code -Dconformance.write} writes them anew, as the next version if something changed. */
class ConformanceWriterTest {

    private static final Path FOLDER = ConformanceKit.FOLDER;
    private static final String COMMAND = "mvn -pl validation -am test -Dtest=ConformanceWriterTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dconformance.write";
    private static final List<String> WRITTEN =
            List.of("manifest.json", "calendar.json", "cases", "documents", "forms");

    @Test
    void theKitIsWhatTheExamplesGive() throws IOException {
        if (System.getProperty("conformance.write") != null) {
            write();
        }
        Map<String, String> current = ConformanceWriter.files(
                ConformanceKit.committed().manifest().path("version").intValue());

        assertThat(files()).containsExactlyInAnyOrderElementsOf(current.keySet());
        current.forEach((file, text) -> assertThat(FOLDER.resolve(file))
                .as("%s is not what the examples give; write the kit anew: %s", file, COMMAND)
                .content(StandardCharsets.UTF_8)
                .isEqualToNormalizingNewlines(text));
    }

    private static void write() throws IOException {
        int version = ConformanceKit.committed().manifest().path("version").intValue();
        if (ConformanceWriter.files(version).equals(texts())) {
            return;
        }
        for (String file : files()) {
            Files.delete(FOLDER.resolve(file));
        }
        for (Map.Entry<String, String> each :
                ConformanceWriter.files(version + 1).entrySet()) {
            Path file = FOLDER.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String file : files()) {
            texts.put(file, Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> WRITTEN.contains(file.split("/")[0]))
                    .toList();
        }
    }
}
