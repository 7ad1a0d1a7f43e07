package org.gongkai.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Things that are looked for by patterns, found by the two characters that stand at a place of a text: nearly all pairs begin none,
 * so that the patterns need not be tried.
 *
 * @param <T> the type of thing
 */
public final class Beginnings<T> {

    private static final String DIGITS = "0123456789";

    /** How many pairs are remembered, as a power of 2: few of those in a text have one of the first characters before another. */
    private static final int REMEMBERED_BITS = 9;

    /** A multiplier that spreads pairs over the bits above: 2^32 by the golden ratio. */
    private static final int SPREADING = 0x9E37_79B9;

    private final Function<T, Pattern> pattern;

    private final CharacterSet first;

    private final Map<Character, List<T>> byFirst = new HashMap<>();

    /** What was found for pairs, each where its hash says; the last to come stays. */
    @SuppressWarnings("unchecked")
    private final @Nullable OfPair<T>[] remembered = (OfPair<T>[]) new OfPair<?>[1 << REMEMBERED_BITS];

    private record OfPair<T>(int pair, List<T> things) {}

    private Beginnings(List<T> things, Function<T, Pattern> pattern) {
        this.pattern = pattern;
        for (T thing : things) {
            firstCharacters(pattern.apply(thing))
                    .forEach(c -> byFirst.computeIfAbsent((char) c, each -> new ArrayList<>())
                            .add(thing));
        }
        this.first = CharacterSet.of(byFirst.keySet());
    }

    /**
     * {@return the beginnings of things}
     *
     * @param things the things, not null
     * @param pattern the pattern of each, not null; whatever its matches begin with stands in it as it is, or is a digit, and
     *     nothing must stand before them
     * @param <T> the type of thing
     */
    public static <T> Beginnings<T> of(List<T> things, Function<T, Pattern> pattern) {
        return new Beginnings<>(things, pattern);
    }

    private static IntStream firstCharacters(Pattern pattern) {
        return IntStream.concat(pattern.pattern().chars(), DIGITS.chars())
                .filter(c -> canBegin(pattern, Character.toString(c)))
                .collect(BitSet::new, BitSet::set, BitSet::or)
                .stream();
    }

    /** Whether a match can begin with some characters; what stands before and behind them may be anything. */
    private static boolean canBegin(Pattern pattern, String characters) {
        Matcher begun = pattern.matcher(characters);
        return (begun.lookingAt() && begun.end() > 0) || begun.hitEnd();
    }

    /**
     * {@return the first place in a part of a text where one of the things can begin, the end of the part if there is none}
     *
     * @param text the text, not null
     * @param from where the part begins
     * @param to where it ends
     */
    public int next(String text, int from, int to) {
        int at = from;
        while (at < to && (!first.has(text.charAt(at)) || at(text, at).isEmpty())) {
            at++;
        }
        return at;
    }

    /**
     * {@return the things that can begin at a place of a text, in the order given}
     *
     * @param text the text, not null
     * @param at the place, less than the length of the text
     */
    public List<T> at(String text, int at) {
        char c = text.charAt(at);
        if (!first.has(c)) {
            return List.of();
        }
        if (at + 1 == text.length() || Character.isSurrogate(text.charAt(at + 1))) {
            return byFirst.getOrDefault(c, List.of());
        }
        int pair = c << Character.SIZE | text.charAt(at + 1);
        int slot = (pair * SPREADING) >>> (Integer.SIZE - REMEMBERED_BITS);
        OfPair<T> known = remembered[slot];
        if (known == null || known.pair != pair) {
            known = new OfPair<>(pair, beginning(c, text.substring(at, at + 2)));
            remembered[slot] = known;
        }
        return known.things;
    }

    private List<T> beginning(char c, String pair) {
        List<T> things = new ArrayList<>();
        for (T thing : byFirst.getOrDefault(c, List.of())) {
            if (canBegin(pattern.apply(thing), pair)) {
                things.add(thing);
            }
        }
        return List.copyOf(things);
    }
}
