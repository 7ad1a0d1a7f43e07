package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is found in one pass is what comparing every text with every other finds. */
class LikestTextsTest {

    private static final int FIRST_CHARACTER = 0x5000;
    private static final int LENGTH_OF_PIECE = 20;
    private static final int MOST_TEXTS = 10;

    @Property
    void theLikestIsTheFirstOfThoseWithMostInCommon(
            @ForAll @IntRange(min = 1, max = 40) int texts,
            @ForAll @IntRange(min = 1, max = 30) int pieces,
            @ForAll long seed) {
        Random random = new Random(seed);
        LikestTexts likest = new LikestTexts();
        List<Set<Long>> all = IntStream.range(0, texts)
                .mapToObj(each -> Shingles.of(text(random, pieces)))
                .peek(likest::add)
                .map(each -> LongStream.of(each.hashes()).boxed().collect(Collectors.toSet()))
                .toList();
        likest.compare();

        Map<Long, Integer> textsWith = new HashMap<>();
        all.forEach(each -> each.forEach(shingle -> textsWith.merge(shingle, 1, Integer::sum)));
        for (int text = 0; text < texts; text++) {
            assertThat(likest.likestTo(text)).isEqualTo(likest(all, text, textsWith));
        }
    }

    private static OptionalInt likest(List<Set<Long>> all, int text, Map<Long, Integer> textsWith) {
        OptionalInt likest = OptionalInt.empty();
        long most = 0;
        for (int earlier = 0; earlier < text; earlier++) {
            long common = all.get(text).stream()
                    .filter(all.get(earlier)::contains)
                    .filter(shingle -> textsWith.get(shingle) <= MOST_TEXTS)
                    .count();
            if (common > most) {
                most = common;
                likest = OptionalInt.of(earlier);
            }
        }
        return most * 2 >= all.get(text).size() ? likest : OptionalInt.empty();
    }

    /** Up to eight of so many pieces, some perhaps again. */
    private static String text(Random random, int pieces) {
        return random.ints(random.nextInt(9), 0, pieces)
                .mapToObj(LikestTextsTest::piece)
                .collect(Collectors.joining());
    }

    private static String piece(int number) {
        return new Random(number)
                .ints(LENGTH_OF_PIECE, FIRST_CHARACTER, FIRST_CHARACTER + 1000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
