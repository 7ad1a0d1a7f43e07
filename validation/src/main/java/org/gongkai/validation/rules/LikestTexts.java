package org.gongkai.validation.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which of many texts is likest to another. What more than ten of them have comes from one pattern and counts for nothing; so
 * the time is about in proportion to the length of all texts.
 */
final class LikestTexts {

    private static final int MOST_OF_ONE_SHINGLE = 10;
    private static final int NUMBER_BITS = 20;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;
    private static final int HALF = 2;

    private final List<Shingles> texts;

    /** For each text how many shingles it has in common with earlier ones. */
    private final List<Map<Integer, Integer>> common;

    LikestTexts(List<Shingles> texts) {
        this.texts = texts;
        this.common = IntStream.range(0, texts.size())
                .<Map<Integer, Integer>>mapToObj(each -> new HashMap<>())
                .toList();
        long[] keys = IntStream.range(0, Math.min(texts.size(), (int) NUMBER))
                .mapToObj(number -> texts.get(number).distinct().map(hash -> (hash << NUMBER_BITS) | number))
                .flatMapToLong(each -> each)
                .sorted()
                .toArray();
        for (int from = 0; from < keys.length; ) {
            int to = from + 1;
            while (to < keys.length && keys[to] >> NUMBER_BITS == keys[from] >> NUMBER_BITS) {
                to++;
            }
            if (to - from > 1 && to - from <= MOST_OF_ONE_SHINGLE) {
                count(Arrays.copyOfRange(keys, from, to));
            }
            from = to;
        }
    }

    private void count(long... keys) {
        for (int later = 1; later < keys.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                common.get((int) (keys[later] & NUMBER)).merge((int) (keys[earlier] & NUMBER), 1, Integer::sum);
            }
        }
    }

    /** The earlier text that has most in common with one, where that is half of it or more. */
    OptionalInt likestTo(int text) {
        long all = texts.get(text).distinct().count();
        return common.get(text).entrySet().stream()
                .filter(each -> (long) each.getValue() * HALF >= all)
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .stream()
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }
}
