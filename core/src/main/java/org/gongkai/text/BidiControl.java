package org.gongkai.text;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The characters that change the direction of the text around them, by which a text or the name of a file can seem to be
 * another one. They are shown by their numbers.
 */
public final class BidiControl {

    private static final Set<Character> ALL = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"
            .chars()
            .mapToObj(each -> (char) each)
            .collect(Collectors.toUnmodifiableSet());

    private BidiControl() {}

    /**
     * {@return whether a character is one of them}
     *
     * @param character the code point
     */
    public static boolean isOne(int character) {
        return Character.isBmpCodePoint(character) && ALL.contains((char) character);
    }

    /**
     * {@return a text with a number such as {@code [U+202E]} in place of each of them}
     *
     * @param text the text, not null
     */
    public static String shown(String text) {
        if (Objects.requireNonNull(text, "text").chars().noneMatch(BidiControl::isOne)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().forEach(each -> {
            if (isOne(each)) {
                shown.append(String.format("[U+%04X]", each));
            } else {
                shown.append((char) each);
            }
        });
        return shown.toString();
    }
}
