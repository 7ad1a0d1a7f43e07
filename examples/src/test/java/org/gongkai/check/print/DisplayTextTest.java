package org.gongkai.check.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DisplayTextTest {

    @Test
    void chineseCharactersTakeTwoColumns() {
        assertThat(DisplayText.width("总计 a1")).isEqualTo(7);
        assertThat(DisplayText.width("（〔，、𠮷")).isEqualTo(10);
        assertThat(DisplayText.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void aTextIsPaddedToItsDisplayWidth() {
        assertThat(DisplayText.padRight("总计", 6)).isEqualTo("总计  ");
        assertThat(DisplayText.padLeft("总计", 6)).isEqualTo("  总计");
        assertThat(DisplayText.padLeft("总计", 3)).isEqualTo("总计");
    }

    @Test
    void aLineIsBrokenBetweenWordsAndNotBeforeAClosingMark() {
        assertThat(DisplayText.wrap("one two three", 8)).containsExactly("one two", "three");
        assertThat(DisplayText.wrap("不计其他情形）", 12)).containsExactly("不计其他情", "形）");
        assertThat(DisplayText.wrap("  缴纳费用", 6)).containsExactly("  缴纳", "  费用");
        assertThat(DisplayText.wrap("", 6)).containsExactly("");
    }

    @Test
    @Timeout(20)
    void aLineOfCharactersWithoutWidthIsBrokenInTimeThatGrowsWithItsLength() {
        String text = "\u0301".repeat(1_000_000);

        assertThat(DisplayText.wrap(text, 20)).containsExactly(text);
    }

    @Property
    void wrappedLinesFitAndLoseNothing(@ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 40) int width) {
        List<String> lines = DisplayText.wrap(text.strip(), width);

        assertThat(lines).allMatch(line -> DisplayText.width(line) <= width);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("政府信息公开（），、：；“”1.9abc +=").ofMaxLength(80);
    }
}
