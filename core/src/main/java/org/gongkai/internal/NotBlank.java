package org.gongkai.internal;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/** Checks that the texts of a value are not blank where they are stated, and says of which value and part one is. */
public final class NotBlank {

    private final String value;

    private NotBlank(String value) {
        this.value = value;
    }

    /**
     * The text of a value that is a text as a whole.
     *
     * @param value what the value is called, not null
     * @param text the text, not null
     * @return the text without white space around it
     * @throws IllegalArgumentException if the text is blank
     */
    public static String stripped(String value, String text) {
        String stripped = Objects.requireNonNull(text, "text").strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException(value + " must not be blank");
        }
        return stripped;
    }

    /**
     * Begins the check of a value.
     *
     * @param value what the value is called, such as {@code a policy document}; not null
     * @return the check, which goes on part by part
     */
    public static NotBlank in(String value) {
        return new NotBlank(value);
    }

    /**
     * Checks a text.
     *
     * @param part the name of the part, not null
     * @param text the text, not null
     * @return this check
     * @throws IllegalArgumentException if the text is blank
     */
    public NotBlank part(String part, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(part + " of " + value + " must not be blank");
        }
        return this;
    }

    /**
     * Checks a text that can be left out.
     *
     * @param part the name of the part, not null
     * @param text the text, not null
     * @return this check
     * @throws IllegalArgumentException if there is a text and it is blank
     */
    public NotBlank part(String part, Optional<String> text) {
        return text.isPresent() ? part(part, text.get()) : this;
    }

    /**
     * Checks several texts.
     *
     * @param part the name of the part, not null
     * @param texts the texts, not null and without nulls
     * @return this check
     * @throws IllegalArgumentException if one of them is blank
     */
    public NotBlank part(String part, Collection<String> texts) {
        texts.forEach(text -> part(part, text));
        return this;
    }
}
