package org.gongkai.text;

import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A term of the field: its official Chinese name, and one English word for it in JSON and in texts.
 *
 * <p>What forms and laws print is Chinese; the English is that of the library.
 */
public interface Term {

    /** {@return the word for this term in JSON, such as {@code awaitingCorrection}} */
    String token();

    /** {@return the term in Chinese, such as 待补正} */
    String label();

    /** {@return the term in both languages, such as 待补正 and {@code awaiting correction}} */
    default Text text() {
        return Text.of(label(), words(token()));
    }

    /**
     * The English words that a word in JSON is made of.
     *
     * @param token the word in JSON, such as {@code awaitingCorrection}; not null
     * @return the words, such as {@code awaiting correction}
     */
    static String words(String token) {
        return Objects.requireNonNull(token, "token")
                .chars()
                .mapToObj(c -> Character.isUpperCase(c) ? " " + (char) Character.toLowerCase(c) : "" + (char) c)
                .collect(Collectors.joining());
    }
}
