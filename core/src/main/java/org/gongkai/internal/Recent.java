package org.gongkai.internal;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a function to the texts that it was asked of lately, since the labels, headings and phrases of a form are asked of
 * on each page anew.
 *
 * <p>Few short texts are remembered, each in the place of the one before it, so that it stays small whatever is asked.
 *
 * @param <V> the type of answer, which does not change
 */
public final class Recent<V> {

    /** The longest text that is remembered. */
    private static final int LONGEST = 64;

    /** How many texts are remembered, as a power of 2. */
    private static final int REMEMBERED_BITS = 10;

    /** A multiplier that spreads hashes over the bits above: 2^32 by the golden ratio. */
    private static final int SPREADING = 0x9E37_79B9;

    private final Function<String, V> function;

    @SuppressWarnings("unchecked")
    private final @Nullable Answer<V>[] answers = (Answer<V>[]) new Answer<?>[1 << REMEMBERED_BITS];

    private record Answer<V>(String text, V value) {}

    private Recent(Function<String, V> function) {
        this.function = function;
    }

    /**
     * {@return the recent answers of a function, as yet none}
     *
     * @param function the function, whose answer to a text is always the same; not null
     * @param <V> the type of answer
     */
    public static <V> Recent<V> of(Function<String, V> function) {
        return new Recent<>(Objects.requireNonNull(function, "function"));
    }

    /**
     * {@return the answer of the function to a text}
     *
     * @param text the text, not null
     */
    public V to(String text) {
        if (text.length() > LONGEST) {
            return function.apply(text);
        }
        int slot = (text.hashCode() * SPREADING) >>> (Integer.SIZE - REMEMBERED_BITS);
        Answer<V> answer = answers[slot];
        if (answer == null || !answer.text.equals(text)) {
            answer = new Answer<>(text, function.apply(text));
            answers[slot] = answer;
        }
        return answer.value;
    }
}
