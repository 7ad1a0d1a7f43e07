package org.gongkai.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTextTest {

    private static final CountsText TEXT = new CountsText.Builder()
            .literal("\"total\":")
            .number(1, false)
            .literal(",\"sinceLastYear\":{\"change\":")
            .number(0, true)
            .literal("}}")
            .build();

    @Test
    void theNumbersGoToTheirCells() {
        String usual = "\"total\":120,\"sinceLastYear\":{\"change\":-7}}";

        assertThat(read(usual, usual.length())).containsExactly(-7, 120, usual.length());
        assertThat(read(usual + ",\"year\":2021}", usual.length())).containsExactly(-7, 120, usual.length());
    }

    @Test
    void aNumberThatIsNotStatedIsNull() {
        String usual = "\"total\":null,\"sinceLastYear\":{\"change\":999999999999999}}";

        assertThat(read(usual, usual.length()))
                .containsExactly(999_999_999_999_999L, StrictJson.NOT_STATED, usual.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"total\":-1,\"sinceLastYear\":{\"change\":0}}",
                "\"total\":01,\"sinceLastYear\":{\"change\":0}}",
                "\"total\":1.0,\"sinceLastYear\":{\"change\":0}}",
                "\"total\":1e1,\"sinceLastYear\":{\"change\":0}}",
                "\"total\":1000000000000000,\"sinceLastYear\":{\"change\":0}}",
                "\"total\":nul,\"sinceLastYear\":{\"change\":0}}",
                "\"total\":,\"sinceLastYear\":{\"change\":0}}",
                "\"total\": 1,\"sinceLastYear\":{\"change\":0}}",
                "\"total\":1,\"sinceLastYear\":{\"change\":-}}",
                "\"total\":1,\"sinceLastYear\":{\"change\":-null}}",
                "\"total\":1,\"sinceLastYeaR\":{\"change\":0}}",
                "\"Total\":1,\"sinceLastYear\":{\"change\":0}}",
                "\"total\":1,\"sinceLastYear\":{\"change\":0}]",
                "\"total\":1,\"sinceLastYear\":{\"change\":0 }}"
            })
    void anyOtherTextIsNotRead(String other) {
        assertThat(read(other, other.length())).endsWith(-1);
        assertThat(read(other + " ".repeat(Long.BYTES), other.length())).endsWith(-1);
    }

    @Test
    void aTextThatIsCutOffIsNotRead() {
        String usual = "\"total\":120,\"sinceLastYear\":{\"change\":-7}}";
        for (int end = 0; end < usual.length(); end++) {
            assertThat(read(usual, end)).endsWith(-1);
            assertThat(read(usual.substring(0, end), end)).endsWith(-1);
        }
    }

    /** The two cells, and where the text has ended. */
    private static long[] read(String json, int end) {
        long[] cells = new long[2];
        int behind = TEXT.read(json.getBytes(StandardCharsets.US_ASCII), 0, end, cells);
        long[] all = Arrays.copyOf(cells, 3);
        all[2] = behind;
        return all;
    }
}
