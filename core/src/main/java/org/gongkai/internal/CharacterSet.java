package org.gongkai.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A set of characters that is asked of every character of a text: whether there is anything to look for at it. */
public final class CharacterSet {

    private static final String DIGITS = "0123456789";

    /** One bit a character, up to the last of them. */
    private final long[] bits;

    private CharacterSet(IntStream characters) {
        this.bits = characters.collect(BitSet::new, BitSet::set, BitSet::or).toLongArray();
    }

    /**
     * {@return the characters of a text}
     *
     * @param characters the text, not null
     */
    public static CharacterSet of(String characters) {
        return new CharacterSet(characters.chars());
    }

    /**
     * {@return what the matches of a pattern can begin with}
     *
     * @param pattern the pattern, not null; whatever its matches begin with stands in it as it is, or is a digit
     */
    public static CharacterSet beginning(Pattern pattern) {
        return new CharacterSet(beginnings(pattern));
    }

    /**
     * {@return things by each character that a match of theirs can begin with, those of one character in the order given}
     *
     * @param things the things, not null
     * @param pattern the pattern of each, as for {@link #beginning}; not null
     * @param <T> the type of thing
     */
    public static <T> Map<Character, List<T>> byBeginning(Collection<T> things, Function<T, Pattern> pattern) {
        Map<Character, List<T>> index = new HashMap<>();
        for (T thing : things) {
            beginnings(pattern.apply(thing))
                    .distinct()
                    .forEach(c -> index.computeIfAbsent((char) c, each -> new ArrayList<>())
                            .add(thing));
        }
        return index;
    }

    private static IntStream beginnings(Pattern pattern) {
        return IntStream.concat(pattern.pattern().chars(), DIGITS.chars()).filter(c -> canBegin(pattern, c));
    }

    private static boolean canBegin(Pattern pattern, int c) {
        Matcher begun = pattern.matcher(Character.toString(c));
        return (begun.lookingAt() && begun.end() > 0) || begun.hitEnd();
    }

    /**
     * {@return whether a character is one of the set}
     *
     * @param c the character, 0 or more
     */
    public boolean has(int c) {
        int word = c >> 6;
        return word < bits.length && (bits[word] >>> c & 1) != 0;
    }
}
