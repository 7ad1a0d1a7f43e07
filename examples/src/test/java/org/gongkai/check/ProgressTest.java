package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.check.console.Progress;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a long run has come is drawn on a terminal only. */
class ProgressTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void manyReportsDrawABarThatEndsFull() throws IOException {
        write(Progress.MANY);

        int status = check();

        assertThat(status).isZero();
        assertThat(text(err)).contains("100%", Progress.MANY + "/" + Progress.MANY);
        assertThat(text(out)).doesNotContain("%").hasLineCount(2 * Progress.MANY);
    }

    @Test
    void aMessageStandsOnALineOfItsOwn() throws IOException {
        write(Progress.MANY - 1);
        Files.writeString(folder.resolve("99.json"), "{}");

        int status = check();

        assertThat(status).isEqualTo(2);
        assertThat(text(err))
                .contains(" \r" + folder.resolve("99.json") + ": at the document")
                .contains("100%");
    }

    @Test
    void aFewReportsDrawNone() throws IOException {
        write(Progress.MANY - 1);

        assertThat(check()).isZero();
        assertThat(text(err)).isEmpty();
    }

    @Test
    void theTerminalLibraryHasNoNativeCodeOfWhichJavaWouldWarn() {
        assertThat(getClass().getResource("/org/jline/terminal/Terminal.class")).isNotNull();
        assertThat(getClass().getResource("/org/jline/nativ/JLineNativeLoader.class"))
                .isNull();
    }

    private void write(int reports) throws IOException {
        String report = DisclosureJson.write(Tancheng.report2020());
        for (int i = 0; i < reports; i++) {
            Files.writeString(folder.resolve(i + ".json"), report);
        }
    }

    private int check() {
        PrintStream terminal = new PrintStream(err, true, StandardCharsets.UTF_8);
        return CheckReport.run(
                new String[] {"--json", "--lang", "en", folder.toString()},
                new PrintStream(out, false, StandardCharsets.UTF_8),
                terminal,
                Progress.on(terminal));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
