package org.gongkai.check.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The inputs that a command line names. */
class InputFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsGoneBeforeItIsReadIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        ReportSource listed = ReportSource.of(inputs(folder).sources().get(0));

        Files.delete(file);

        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> listed.read())
                .withMessage(file + ": no such file");
    }

    @Test
    void aDirectoryGivenWithOneOfItsFilesHasEachOfThemOnce() throws IOException {
        Path a = Files.writeString(folder.resolve("a.json"), "{}");
        Path b = Files.writeString(folder.resolve("b.json"), "{}");

        assertThat(inputs(b, folder).sources())
                .extracting(InputSource::name)
                .containsExactly(b.toString(), a.toString());
    }

    @Test
    void aDirectoryThatALinkLeadsToIsNotGoneInto() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(elsewhere.resolve("a.json"), "{}");
        Files.createSymbolicLink(in.resolve("link.json"), elsewhere);

        assertThat(inputs(in).sources()).isEmpty();
        assertThat(inputs(in).failures())
                .singleElement()
                .satisfies(none -> assertThat(none).hasMessage(in + ": no report in this directory"));
    }

    private static InputFiles inputs(Path... files) {
        return ReportSource.inputs(List.of(files).stream().map(Path::toString).toList());
    }
}
