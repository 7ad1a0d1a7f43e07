package org.gongkai.layout;

/** Numbers from 0 in sets, of which two can become one. */
final class Sets {

    private final int[] parents;

    Sets(int count) {
        parents = new int[count];
        for (int i = 0; i < count; i++) {
            parents[i] = i;
        }
    }

    /** The number that stands for the set of another. */
    int of(int number) {
        int each = number;
        while (parents[each] != each) {
            parents[each] = parents[parents[each]];
            each = parents[each];
        }
        return each;
    }

    void join(int one, int other) {
        parents[of(one)] = of(other);
    }
}
