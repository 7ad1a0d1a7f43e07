package org.gongkai.internal;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The characters that are a match of a pattern at the beginning of a text, or can become one by what follows them. */
public final class Beginnings {

    private static final String DIGITS = "0123456789";

    /** One bit a character, up to the last of them. */
    private final long[] bits;

    private Beginnings(BitSet characters) {
        this.bits = characters.toLongArray();
    }

    /**
     * {@return what the matches of a pattern can begin with}
     *
     * @param pattern the pattern, not null; whatever its matches begin with stands in it as it is, or is a digit
     */
    public static Beginnings of(Pattern pattern) {
        return new Beginnings(IntStream.concat(pattern.pattern().chars(), DIGITS.chars())
                .filter(c -> canBegin(pattern, c))
                .collect(BitSet::new, BitSet::set, BitSet::or));
    }

    private static boolean canBegin(Pattern pattern, int c) {
        Matcher begun = pattern.matcher(Character.toString(c));
        return (begun.lookingAt() && begun.end() > 0) || begun.hitEnd();
    }

    /**
     * {@return whether a match can begin with a character}
     *
     * @param c the character, 0 or more
     */
    public boolean has(int c) {
        int word = c >> 6;
        return word < bits.length && (bits[word] >>> c & 1) != 0;
    }
}
