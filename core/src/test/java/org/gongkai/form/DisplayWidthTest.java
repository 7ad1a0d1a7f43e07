package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    /** The ranges of wide characters, each with its first and last. */
    @ParameterizedTest
    @CsvSource({
        "1100, 115F",
        "2E80, 303E",
        "3041, A4CF",
        "AC00, D7A3",
        "F900, FAFF",
        "FE30, FE6F",
        "FF01, FF60",
        "FFE0, FFE6",
        "1F300, 1FAFF",
        "20000, 3FFFD"
    })
    void wideCharactersTakeTwoColumns(String first, String last) {
        int from = Integer.parseInt(first, 16);
        int to = Integer.parseInt(last, 16);

        assertThat(DisplayWidth.of(from)).isEqualTo(2);
        assertThat(DisplayWidth.of(to)).isEqualTo(2);
        assertThat(DisplayWidth.of((from + to) / 2)).isEqualTo(2);
        assertThat(DisplayWidth.of(from - 1)).isLessThan(2);
        assertThat(DisplayWidth.of(to + 1)).isLessThan(2);
    }

    @Test
    void marksAndControlsTakeNone() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("\u200B")).isZero();
        assertThat(DisplayWidth.of("\u20DD")).isZero();
        assertThat(DisplayWidth.of("\n")).isZero();
        assertThat(DisplayWidth.of("郯城 2020")).isEqualTo(9);
    }
}
