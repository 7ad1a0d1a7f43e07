package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// Mutants that survive: plain text that is normalised all the same only takes longer.
class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.危及“三安全一稳定”",
                "３．危及\"三安全一稳定\"",
                "3、危及‘三安全一稳定’",
                " 3 . 危 及\n「三安全\t一稳定」 ",
                "危及三安全一稳定",
                "3.危及(ji)三安全一稳定",
                "3.危及“三安全一稳定”。"
            })
    void oneLabelPrintedInManyWaysHasOneKey(String printed) {
        assertThat(CellText.key(printed)).isEqualTo("危及三安全一稳定");
    }

    @ParameterizedTest
    @CsvSource({
        "（三）不予公开,不予公开",
        "(三) 不 予 公 开,不予公开",
        "一、本年新收政府信息公开申请数量,本年新收政府信息公开申请数量",
        "二、上年結轉政府信息公開申請數量,上年结转政府信息公开申请数量",
        "⼀、本年新收政府信息公开申请数量,本年新收政府信息公开申请数量",
        "⽆正当理由,无正当理由",
        "⾏政许可,行政许可",
        "⻔户,门户",
        "本年增/减,本年增/减"
    })
    void lookalikesGetTheirUsualForm(String printed, String key) {
        assertThat(CellText.key(printed)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"９５,95", "'9  0',90", "－27,-27", "＋13,+13", "&nbsp;,''", "'\u00a0\u3000\u200b',''", "12.99亿元,12.99亿元"})
    void numbersGetPlainCharacters(String printed, String plain) {
        assertThat(CellText.plain(printed)).isEqualTo(plain);
    }

    /** What has no width sends every text the long way, and is dropped again. */
    @Test
    void everyCharacterIsReadAloneAsBesideOneWithoutWidth() {
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            assertThat(CellText.plain(String.valueOf(c)))
                    .as(Integer.toHexString(c))
                    .isEqualTo(CellText.plain(c + "\u200b"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"&n&nbsp;bsp;", "&n bs p;", "＆ｎｂｓｐ；", "&nbsp&nbsp;", "\u3164", "&&nb&nbsp;sp;nbsp"})
    void namesOfSpacesWithinOneAnotherAndFillersAreSpaces(String printed) {
        assertThat(CellText.plain('1' + printed + '2')).isEqualTo("12");
    }

    @Test
    void marksOfOneLetterAreKeptInOrderHoweverManyThereAre() {
        assertThat(CellText.plain("a\u0301\u0316")).isEqualTo("\u00e1\u0316");
        assertThat(CellText.plain("x" + "\u0301".repeat(31))).isEqualTo("x" + "\u0301".repeat(30) + "\u034f\u0301");
    }

    @ParameterizedTest
    @CsvSource({"' \u00a0\u3000；甲 乙。 ',甲 乙", "甲,甲", "'； 。',''", "'',''"})
    void textIsStrippedOfWhiteSpaceAndPunctuationAtItsEnds(String printed, String stripped) {
        assertThat(CellText.strip(printed, "；。")).isEqualTo(stripped);
    }

    @Property
    void aPlainTextIsItsOwnPlainForm(@ForAll String text) {
        String plain = CellText.plain(text);

        assertThat(CellText.plain(plain)).isEqualTo(plain);
    }
}
