package org.gongkai.narrative;

import java.util.BitSet;
import java.util.List;

/** Words that a phrase can end with, one or several, without another meaning. */
final class Endings {

    private final List<String> words;

    Endings(String... words) {
        this.words = List.of(words);
    }

    /** The phrase without the words at its end, as many as there are. */
    String strip(String phrase) {
        BitSet starts = new BitSet();
        starts.set(phrase.length());
        int first = phrase.length();
        for (int start = first; start >= 0; start = starts.previousSetBit(start - 1)) {
            first = start;
            for (String word : words) {
                if (phrase.startsWith(word, start - word.length())) {
                    starts.set(start - word.length());
                }
            }
        }
        return phrase.substring(0, first);
    }
}
