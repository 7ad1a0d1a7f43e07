package org.gongkai.internal;

import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;

/** A set of characters that is asked of every character of a text: whether there is anything to look for at it. */
public final class CharacterSet {

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
     * {@return the characters of a collection}
     *
     * @param characters the characters, not null
     */
    static CharacterSet of(Collection<Character> characters) {
        return new CharacterSet(characters.stream().mapToInt(c -> c));
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
