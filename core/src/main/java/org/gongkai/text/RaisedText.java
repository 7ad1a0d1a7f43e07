package org.gongkai.text;

import java.util.Objects;

/** Text above or below the line, as plain text keeps it: the numbers of notes in digits of their own. */
public final class RaisedText {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private RaisedText() {}

    /**
     * The text with raised digits, which never become digits of the number that they stand at.
     *
     * @param text a text, not null
     * @return the text as it is kept
     */
    public static String of(String text) {
        StringBuilder raised =
                new StringBuilder(Objects.requireNonNull(text, "text").length());
        text.chars().forEach(c -> {
            int digit = Character.digit(c, 10);
            raised.append(digit < 0 ? (char) c : DIGITS.charAt(digit));
        });
        return raised.toString();
    }
}
