package org.gongkai.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** {@return every label that is printed for this term, the numbers and notes of forms included; never empty} */
    default List<String> labels() {
        return List.of(label());
    }

    /** {@return the term in both languages, such as 待补正 and {@code awaiting correction}} */
    default Text text() {
        return Text.of(label(), words(token()));
    }

    /**
     * The term of a vocabulary that a label or a word stands for:
     *
     * <pre>{@code
     * System.out.println(Term.find(DisputeKind.class, "1.行政复议"));   // RECONSIDERATION
     * System.out.println(Term.find(Outcome.class, "（二）部分公开"));   // PARTLY_DISCLOSED
     * }</pre>
     *
     * @param <T> the type of the terms
     * @param vocabulary the type of the terms, not null
     * @param text one of the {@linkplain #labels() labels}, with or without its number and those of its group and part before it,
     *     or the {@linkplain #token() word in JSON}; white space, punctuation and traditional or full-width characters do not
     *     matter; not null
     * @return the term, empty where the text is neither
     */
    static <T extends Enum<T> & Term> Optional<T> find(Class<T> vocabulary, String text) {
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(text, "text");
        return Labels.of(vocabulary).find(text).map(vocabulary::cast);
    }

    /**
     * The term of a vocabulary that a label or a word must stand for.
     *
     * @param <T> the type of the terms
     * @param vocabulary the type of the terms, not null
     * @param text a label or a word, as {@link #find} takes it; not null
     * @return the term
     * @throws IllegalArgumentException if the text stands for none, naming all that there are
     */
    static <T extends Enum<T> & Term> T of(Class<T> vocabulary, String text) {
        return find(vocabulary, text)
                .orElseThrow(() -> new IllegalArgumentException(Arrays.stream(vocabulary.getEnumConstants())
                        .map(term -> term.label() + " (" + term.token() + ')')
                        .collect(Collectors.joining(", ", "expected one of ", " but was \"" + text + '"'))));
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
