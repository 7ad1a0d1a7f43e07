package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// Mutants that survive: whether 百 alone is followed by a gap decides nothing, since no digit follows.
class ChineseNumeralsTest {

    @Property
    void everyNumeralIsReadAsItIsWritten(@ForAll @LongRange(max = 999_999_999_999L) long number) {
        assertThat(ChineseNumerals.read(ChineseNumerals.print(number))).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 零",
        "10000, 一万",
        "10001, 一万零一",
        "10425, 一万零四百二十五",
        "11000, 一万一千",
        "12000, 一万二千",
        "100010, 十万零一十",
        "110000, 十一万",
        "8706965, 八百七十万六千九百六十五",
        "100000001, 一亿零一",
        "1299000000, 十二亿九千九百万",
        "999999999999, 九千九百九十九亿九千九百九十九万九千九百九十九"
    })
    void largeNumbersAreWrittenByMyriads(long number, String text) {
        assertThat(ChineseNumerals.print(number)).isEqualTo(text);
        assertThat(ChineseNumerals.read(text)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"2, 两", "2000, 两千", "23000, 两万三千", "112, 一百十二", "103, 一百〇三", "103, 一百○三", "10, 一十"})
    void textsHaveOtherWaysToo(long number, String text) {
        assertThat(ChineseNumerals.read(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "二〇二〇",
                "一百二",
                "三五",
                "零三",
                "百",
                "十十",
                "万",
                "亿亿亿",
                "九千九千亿",
                "甲",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三"
            })
    void whatHasNoOneMeaningIsNoNumeral(String text) {
        assertThat(ChineseNumerals.read(text)).isEmpty();
    }

    @Test
    void numbersHaveARange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChineseNumerals.print(-1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> ChineseNumerals.print(1_000_000_000_000L));
    }

    @ParameterizedTest
    @CsvSource({"2020, 二〇二〇", "2019, 二○一九", "2020, 二零二零", "2021, 2021", "0, 〇", "7, ○○七", "7, ７", "123456789, 123456789"
    })
    void yearsAreReadDigitByDigit(int number, String digits) {
        assertThat(ChineseNumerals.readDigits(digits)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "二十", "20 20", "-1", "1234567890", "1x"})
    void whatIsNotOnlyDigitsIsNoNumberOfDigits(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChineseNumerals.readDigits(text))
                .withMessage("\"" + text + "\" is not a number of one to nine digits");
    }
}
