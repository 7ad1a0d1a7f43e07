package org.gongkai.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A search for words that tries the pattern of the words only where one of them can begin, since nearly all characters of a text
 * begin none.
 */
public final class WordSearch {

    private final Pattern words;
    private final Beginnings<Pattern> beginnings;

    private WordSearch(Pattern words) {
        this.words = words;
        this.beginnings = Beginnings.of(List.of(words), Function.identity());
    }

    /**
     * Makes the search for a pattern.
     *
     * @param words the words, not null; whatever they begin with stands in the pattern as it is, or is a digit
     * @return the search
     * @throws IllegalArgumentException if what stands before a word must be something, of which nothing is known here
     */
    public static WordSearch of(Pattern words) {
        String expression = Objects.requireNonNull(words, "words").pattern();
        if (expression.contains("(?<=")) {
            throw new IllegalArgumentException("words that others stand before: " + expression);
        }
        return new WordSearch(words);
    }

    /** {@return the pattern of the words} */
    public Pattern words() {
        return words;
    }

    /**
     * {@return whether a text has one of the words}
     *
     * @param text the text, not null
     */
    public boolean isIn(String text) {
        int first = beginnings.next(text, 0, text.length());
        return first < text.length() && find(matcher(text), text, first, text.length());
    }

    /**
     * {@return a matcher for {@link #find}, which sees what stands around the part that is searched}
     *
     * @param text the text, not null
     */
    public Matcher matcher(String text) {
        return words.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /**
     * Looks for the first word in a part of a text.
     *
     * @param matcher the matcher for the text, not null; after a find it has the word
     * @param text the text, not null
     * @param from where the part begins
     * @param to where the part ends
     * @return whether there is one
     */
    public boolean find(Matcher matcher, String text, int from, int to) {
        for (int at = beginnings.next(text, from, to); at < to; at = beginnings.next(text, at + 1, to)) {
            if (matcher.region(at, to).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return a text without the words}
     *
     * @param text the text, not null
     */
    public String removedFrom(String text) {
        int first = beginnings.next(text, 0, text.length());
        if (first == text.length()) {
            return text;
        }
        Matcher matcher = matcher(text);
        StringBuilder rest = new StringBuilder(text.length());
        int at = 0;
        for (; find(matcher, text, at, text.length()); at = matcher.end()) {
            rest.append(text, at, matcher.start());
        }
        return rest.append(text, at, text.length()).toString();
    }
}
