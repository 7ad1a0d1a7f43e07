package org.gongkai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordSearchTest {

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("甲乙|乙丙?|丁[^甲]{1,2}丙"),
            Pattern.compile("(?<!甲)乙|甲(?=丙)|\\d甲|丙(?!丁)"),
            Pattern.compile("[甲乙]{2,3}|约$|(?:丁|丙丁)?甲"));

    @Property
    void findsWhatThePatternFinds(
            @ForAll @Chars({'甲', '乙', '丙', '丁', '约', '7', '子'}) @StringLength(max = 12) String text) {
        for (Pattern pattern : PATTERNS) {
            WordSearch search = WordSearch.of(pattern);
            Matcher all = pattern.matcher(text);
            Matcher quick = search.matcher(text);
            int at = 0;
            while (all.find()) {
                assertThat(search.find(quick, text, at, text.length())).isTrue();
                assertThat(quick.toMatchResult().start()).isEqualTo(all.start());
                assertThat(quick.end()).isEqualTo(all.end());
                at = quick.end();
            }
            assertThat(search.find(quick, text, at, text.length())).isFalse();
            assertThat(search.isIn(text)).isEqualTo(pattern.matcher(text).find());
            assertThat(search.removedFrom(text)).isEqualTo(pattern.matcher(text).replaceAll(""));
        }
    }

    @Test
    void ofAPartItSeesNothingBehindItsEnd() {
        WordSearch search = WordSearch.of(PATTERNS.get(0));

        assertThat(search.find(search.words().matcher("子甲乙"), "子甲乙", 0, 2)).isFalse();
        assertThat(search.find(search.words().matcher("子甲乙"), "子甲乙", 0, 3)).isTrue();
    }

    @Test
    void whatMustStandBehindSomethingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WordSearch.of(Pattern.compile("(?<=甲)乙")));
    }
}
