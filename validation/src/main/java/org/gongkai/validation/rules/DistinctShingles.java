package org.gongkai.validation.rules;

import java.util.Arrays;

/** The shingles of one text, each once. */
final class DistinctShingles {

    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** An odd number for each that is there, found where it is hashed to or behind that; 0 is none. */
    private long[] table = new long[0];

    private int shift;

    /** Begins a text of no more shingles than so many. */
    void clear(int most) {
        int bits = Integer.SIZE + 1 - Integer.numberOfLeadingZeros(most | 1);
        if (table.length == 1 << bits) {
            Arrays.fill(table, 0);
        } else {
            shift = Long.SIZE - bits;
            table = new long[1 << bits];
        }
    }

    /** Adds a shingle, of which the last bit does not count; whether it was not there. */
    boolean add(long shingle) {
        long key = shingle | 1;
        int place = place(key, shift);
        while (table[place] != 0) {
            if (table[place] == key) {
                return false;
            }
            place = (place + 1) & (table.length - 1);
        }
        table[place] = key;
        return true;
    }

    /** Where a number is looked for first, in a table of as many places as can be told without so many bits. */
    static int place(long number, int shift) {
        return (int) ((number * MIXER) >>> shift);
    }
}
