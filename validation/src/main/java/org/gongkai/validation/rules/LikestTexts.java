package org.gongkai.validation.rules;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Which of many texts is likest to another. What more than ten of them have comes from one pattern and counts for nothing; so
 * the time is about in proportion to the length of all texts. Of a text nothing is kept but its shingles, eight bytes each, and
 * of those that most texts have hardly any.
 */
final class LikestTexts {

    private static final int MOST_OF_ONE_SHINGLE = 10;
    private static final int NUMBER_BITS = 20;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;
    private static final int HALF = 2;
    private static final int ROOM = 1 << 10;
    private static final int NONE = -1;

    private final DistinctShingles ofOne = new DistinctShingles();
    private final CommonShingles commonShingles = new CommonShingles(MOST_OF_ONE_SHINGLE);

    /** A shingle of each text, with the number of the text. */
    private long[] keys = new long[ROOM];

    private int count;

    /** How many shingles each text has. */
    private int[] sizes = new int[ROOM];

    private int texts;

    /** For each text the earlier one that has most in common with it, or {@link #NONE}; once they are compared. */
    private int[] likest = new int[0];

    void add(Shingles text) {
        long[] hashes = text.hashes();
        int number = texts++;
        if (number >= NUMBER) {
            return;
        }
        if (count + hashes.length > keys.length) {
            keys = Arrays.copyOf(keys, Math.max(count + hashes.length, count + count / 2));
        }
        if (number == sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * number);
        }
        ofOne.clear(hashes.length);
        for (long hash : hashes) {
            long shingle = hash << NUMBER_BITS;
            if (ofOne.add(shingle)) {
                sizes[number]++;
                if (!commonShingles.isCommon(shingle)) {
                    keys[count++] = shingle | number;
                }
            }
        }
    }

    /** Compares the texts, when all are added; the shingles are not kept. */
    void compare() {
        likest = new int[texts];
        Arrays.fill(likest, NONE);
        Arrays.sort(keys, 0, count);
        long[] shared = shared();
        int[] common = new int[likest.length];
        int[] touched = new int[likest.length];
        for (int from = 0; from < shared.length; ) {
            int text = (int) (shared[from] >>> Integer.SIZE);
            int many = 0;
            int to = from;
            for (; to < shared.length && (int) (shared[to] >>> Integer.SIZE) == text; to++) {
                for (int key = (int) shared[to]; (keys[key] & NUMBER) < text; key++) {
                    int earlier = (int) (keys[key] & NUMBER);
                    if (common[earlier]++ == 0) {
                        touched[many++] = earlier;
                    }
                }
            }
            likest[text] = likest(common, touched, many, sizes[text]);
            from = to;
        }
        keys = new long[0];
    }

    /** For each text that has a shingle in common with an earlier one its number, and where the texts with the shingle begin. */
    private long[] shared() {
        long[] shared = new long[ROOM];
        int many = 0;
        for (int from = 0; from < count; ) {
            int to = from + 1;
            while (to < count && keys[to] >> NUMBER_BITS == keys[from] >> NUMBER_BITS) {
                to++;
            }
            if (to - from <= MOST_OF_ONE_SHINGLE) {
                for (int later = from + 1; later < to; later++) {
                    if (many == shared.length) {
                        shared = Arrays.copyOf(shared, many + many / 2);
                    }
                    shared[many++] = (keys[later] & NUMBER) << Integer.SIZE | from;
                }
            }
            from = to;
        }
        Arrays.sort(shared, 0, many);
        return Arrays.copyOf(shared, many);
    }

    /** The first of those that have most in common with a text, where that is half of it or more; and clears the counts. */
    private static int likest(int[] common, int[] touched, int many, int size) {
        int likest = NONE;
        int most = 0;
        for (int i = 0; i < many; i++) {
            int earlier = touched[i];
            if (common[earlier] > most || (common[earlier] == most && earlier < likest)) {
                most = common[earlier];
                likest = earlier;
            }
            common[earlier] = 0;
        }
        return (long) most * HALF >= size ? likest : NONE;
    }

    /** The earlier text that has most in common with one, where that is half of it or more. */
    OptionalInt likestTo(int text) {
        return likest[text] == NONE ? OptionalInt.empty() : OptionalInt.of(likest[text]);
    }
}
