package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.narrative.SubjectPhrases.Entry;
import org.junit.jupiter.api.Test;

class SubjectPhrasesTest {

    private static final List<Entry> ENTRIES = SubjectPhrases.ALL.entries;

    /** Some characters that stand in no phrase, of several kinds. */
    private static final String OTHERS = "龘ｅé…、《\u3000\t０９";

    /** What stands in the expressions between brackets and strokes. */
    private static final List<String> PIECES = Stream.concat(
                    ENTRIES.stream().map(Entry::phrase),
                    Stream.of(Mark.values()).map(Mark::pattern))
            .flatMap(pattern -> Stream.of(pattern.pattern().split("[^\\p{IsHan}\\d]+")))
            .filter(piece -> !piece.isEmpty())
            .distinct()
            .toList();

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

    @Test
    void whatAPhraseOrAMarkMatchesIsTriedAtItsFirstTwoCharacters() {
        Random random = new Random(7);
        Set<Pattern> matched = new HashSet<>();
        for (int i = 0; i < 50_000; i++) {
            String text = slices(random);
            for (Entry entry : ENTRIES) {
                if (entry.phrase().matcher(text).matches()) {
                    matched.add(entry.phrase());
                    assertThat(SubjectPhrases.ALL.beginnings.at(text, 0))
                            .as(text)
                            .contains(entry);
                }
            }
            for (Mark mark : Mark.values()) {
                if (mark.pattern().matcher(text).lookingAt()) {
                    matched.add(mark.pattern());
                    assertThat(Mark.BEGINNINGS.at(text, 0)).as(text).contains(mark);
                }
            }
        }
        assertThat(matched).hasSizeGreaterThan(60);
    }

    /** One to four pieces of the expressions of phrases or marks, without what is none of a word. */
    private static String slices(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static boolean isTriedAt(Entry entry, int c) {
        return SubjectPhrases.ALL.beginnings.at(Character.toString(c), 0).contains(entry);
    }

    private static boolean begins(Pattern phrase, int c) {
        Matcher begun = phrase.matcher(Character.toString(c));
        return begun.matches() || begun.hitEnd();
    }
}
