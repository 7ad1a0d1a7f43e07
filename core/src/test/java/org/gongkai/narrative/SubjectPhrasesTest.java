package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.narrative.SubjectPhrases.Entry;
import org.junit.jupiter.api.Test;

class SubjectPhrasesTest {

    private static final List<Entry> ENTRIES = SubjectPhrases.ALL.entries;

    /** Some characters that stand in no phrase, of several kinds. */
    private static final String OTHERS = "龘ｅé…、《\u3000\t０９";

    @Test
    void aPhraseIsTriedAtEveryCharacterThatItCanBeginWith() {
        int[] characters = IntStream.concat(
                        IntStream.range(' ', 0x80),
                        IntStream.concat(
                                OTHERS.chars(),
                                ENTRIES.stream()
                                        .flatMapToInt(entry ->
                                                entry.phrase().pattern().chars())))
                .distinct()
                .toArray();

        assertThat(ENTRIES).hasSizeGreaterThan(50).allSatisfy(entry -> {
            assertThat(IntStream.of(characters)).anyMatch(c -> isTriedAt(entry, c));
            assertThat(IntStream.of(characters).filter(c -> begins(entry.phrase(), c)))
                    .as(entry.phrase().pattern())
                    .allMatch(c -> isTriedAt(entry, c));
        });
    }

    private static boolean isTriedAt(Entry entry, int c) {
        return SubjectPhrases.ALL.beginnings.at(Character.toString(c), 0).contains(entry);
    }

    private static boolean begins(Pattern phrase, int c) {
        Matcher begun = phrase.matcher(Character.toString(c));
        return begun.matches() || begun.hitEnd();
    }
}
