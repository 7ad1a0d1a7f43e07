package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingsTest {

    private final Endings endings = new Endings("共计", "总共", "计", "为");

    @ParameterizedTest
    @CsvSource({"办结为, 办结", "办结总共计为, 办结", "办结共计, 办结", "办结共, 办结共", "为办结, 为办结", "为, ''", "'', ''"})
    void allWordsAtTheEndAreDroppedHoweverTheyShareCharacters(String phrase, String rest) {
        assertThat(endings.strip(phrase)).isEqualTo(rest);
    }
}
