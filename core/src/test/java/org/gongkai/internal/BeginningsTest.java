package org.gongkai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class BeginningsTest {

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("甲乙|丙?丁|乙"),
            Pattern.compile("\\d甲|乙(?!丙)"),
            Pattern.compile("(?<!甲)乙|甲(?=丙)|丙(?!丁$)|丁\\b"),
            Pattern.compile("约$|[甲丙]{2,3}|丁[^甲]{1,2}丙|(?:甲|乙)*+"),
            Pattern.compile("甲[\uD83D\uDE00乙]|丙.丁"));

    private final Beginnings<Pattern> beginnings = Beginnings.of(PATTERNS, Function.identity());

    @Property
    void whatMatchesAtAPlaceCanBeginThere(
            @ForAll @Chars({'甲', '乙', '丙', '丁', '约', '7', '子', '\n', '\r', '\uD83D', '\uDE00'}) @StringLength(max = 12)
                    String text) {
        for (int at = 0; at < text.length(); at++) {
            List<Pattern> found = new ArrayList<>();
            for (Pattern pattern : PATTERNS) {
                Matcher matcher = pattern.matcher(text)
                        .region(at, text.length())
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
                if (matcher.lookingAt() && matcher.end() > at) {
                    found.add(pattern);
                }
            }
            assertThat(beginnings.at(text, at)).filteredOn(found::contains).isEqualTo(found);
            int next = beginnings.next(text, at, text.length());
            assertThat(beginnings.at(text, at).isEmpty()).isEqualTo(next > at);
        }
    }

    @Test
    void thingsAreFoundByTheTwoCharactersThatTheyCanBeginWithAndStayInTheirOrder() {
        assertThat(beginnings.at("子甲乙", 1)).containsExactly(PATTERNS.get(0), PATTERNS.get(3), PATTERNS.get(4));
        assertThat(beginnings.at("甲丙", 0)).containsExactly(PATTERNS.get(2), PATTERNS.get(3));
        assertThat(beginnings.at("7甲", 0)).containsExactly(PATTERNS.get(1));
        assertThat(beginnings.at("7乙", 0)).isEmpty();
        assertThat(beginnings.at("约子", 0)).isEmpty();
        assertThat(beginnings.at("约", 0)).containsExactly(PATTERNS.get(3));
        assertThat(beginnings.at("子甲", 0)).isEmpty();
    }

    @Test
    void theNextPlaceIsTheFirstWhereSomethingCanBegin() {
        assertThat(beginnings.next("子7乙子约", 0, 5)).isEqualTo(2);
        assertThat(beginnings.next("子7乙子约", 3, 5)).isEqualTo(4);
        assertThat(beginnings.next("子7乙子约", 3, 4)).isEqualTo(4);
    }

    @Test
    void manyPairsAreEachToldForThemselves() {
        for (int round = 0; round < 2; round++) {
            for (char c = '一'; c < '一' + 2_000; c++) {
                assertThat(beginnings.at("7" + c, 0)).as("7%c", c).hasSize(c == '甲' ? 1 : 0);
                assertThat(beginnings.at("甲" + c, 0)).as("甲%c", c).contains(PATTERNS.get(3));
            }
        }
    }
}
