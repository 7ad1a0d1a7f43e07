package org.gongkai.internal.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberedLinesTest {

    @Test
    void linesAreReadWithoutTheirCommentsAndBlankOnesNotAtAll() throws IOException {
        List<String> read = new ArrayList<>();

        NumberedLines.read(stream(" 元旦 # 一月\n\n# 春节\n  \n春节\n"), "the notice", read::add);

        assertThat(read).containsExactly("元旦", "春节");
    }

    @Test
    void aLineThatIsRefusedIsNamedByItsNumberAmongAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberedLines.read(stream("# 一月\n\n元旦\n"), "the notice", line -> {
                    throw new IllegalArgumentException("no day " + line);
                }))
                .withMessage("line 3 of the notice: no day 元旦")
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStreamThatCannotBeReadFailsAsItDoesByItself() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> NumberedLines.read(broken, "the notice", line -> {}))
                .withMessage("unplugged");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
