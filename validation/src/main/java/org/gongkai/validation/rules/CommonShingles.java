package org.gongkai.validation.rules;

/**
 * Which shingles more than a few of the texts before have. It is told of no other; of some that are common it is not told, since
 * of those that fall into one place only the last is counted.
 */
final class CommonShingles {

    private static final int BITS = 16;

    private final int most;
    private final long[] shingles = new long[1 << BITS];
    private final byte[] counts = new byte[1 << BITS];

    /** Those of more texts than so many, at most 126, are common. */
    CommonShingles(int most) {
        this.most = most;
    }

    /** Whether more texts were told to have a shingle; unless they were, one more has it now. */
    boolean isCommon(long shingle) {
        int place = DistinctShingles.place(shingle, Long.SIZE - BITS);
        if (shingles[place] != shingle) {
            shingles[place] = shingle;
            counts[place] = 0;
        }
        if (counts[place] > most) {
            return true;
        }
        counts[place]++;
        return false;
    }
}
