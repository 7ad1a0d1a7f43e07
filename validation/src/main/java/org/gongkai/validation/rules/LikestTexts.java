package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which of many texts is likest to another. What more than ten of them have comes from one pattern and counts for nothing; so
 * the time is about in proportion to the length of all texts. Of a text nothing is kept but its shingles, eight bytes each.
 */
final class LikestTexts {

    private static final int MOST_OF_ONE_SHINGLE = 10;
    private static final int NUMBER_BITS = 20;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;
    private static final int HALF = 2;
    private static final int ROOM = 1 << 10;

    /** How many shingles each text has. */
    private final List<Integer> sizes = new ArrayList<>();

    /** A shingle of each text, with the number of the text. */
    private long[] keys = new long[ROOM];

    private int count;

    /** For each text that has any how many shingles it has in common with earlier ones. */
    private final Map<Integer, Map<Integer, Integer>> common = new HashMap<>();

    void add(Shingles text) {
        long[] hashes = text.distinct();
        long number = sizes.size();
        sizes.add(hashes.length);
        if (number >= NUMBER) {
            return;
        }
        if (count + hashes.length > keys.length) {
            keys = Arrays.copyOf(keys, Math.max(count + hashes.length, count + count / 2));
        }
        for (long hash : hashes) {
            keys[count++] = (hash << NUMBER_BITS) | number;
        }
    }

    /** Compares the texts, when all are added. */
    void compare() {
        Arrays.sort(keys, 0, count);
        for (int from = 0; from < count; ) {
            int to = from + 1;
            while (to < count && keys[to] >> NUMBER_BITS == keys[from] >> NUMBER_BITS) {
                to++;
            }
            if (to - from > 1 && to - from <= MOST_OF_ONE_SHINGLE) {
                countCommon(from, to);
            }
            from = to;
        }
    }

    private void countCommon(int from, int to) {
        for (int later = from + 1; later < to; later++) {
            Map<Integer, Integer> ofLater =
                    common.computeIfAbsent((int) (keys[later] & NUMBER), text -> new HashMap<>());
            for (int earlier = from; earlier < later; earlier++) {
                ofLater.merge((int) (keys[earlier] & NUMBER), 1, Integer::sum);
            }
        }
    }

    /** The earlier text that has most in common with one, where that is half of it or more. */
    OptionalInt likestTo(int text) {
        long all = sizes.get(text);
        return common.getOrDefault(text, Map.of()).entrySet().stream()
                .filter(each -> (long) each.getValue() * HALF >= all)
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .stream()
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }
}
