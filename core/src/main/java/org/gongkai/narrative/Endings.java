package org.gongkai.narrative;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.internal.CharacterSet;

/** Words that a phrase can end with, one or several, without another meaning. */
final class Endings {

    private final List<String> words;
    private final CharacterSet lastCharacters;

    Endings(String... words) {
        this.words = List.of(words);
        this.lastCharacters = CharacterSet.of(this.words.stream()
                .map(word -> word.substring(word.length() - 1))
                .collect(Collectors.joining()));
    }

    /** The phrase without the words at its end, as many as there are. */
    String strip(String phrase) {
        if (phrase.isEmpty() || !lastCharacters.has(phrase.charAt(phrase.length() - 1))) {
            return phrase;
        }
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
