package org.gongkai.text;

import java.util.Objects;

/**
 * The characters that change the direction of the text around them, by which a text or the name of a file can seem to be
 * another one. They are shown by their numbers.
 */
public final class BidiControl {

    private static final char FIRST = 0x061C;
    private static final char LAST = 0x2069;

    private BidiControl() {}

    /**
     * {@return whether a character is one of them}
     *
     * @param character the code point
     */
    public static boolean isOne(int character) {
        return switch (character) {
            case 0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 -> true;
            default -> false;
        };
    }

    /**
     * {@return a text with a number such as {@code [U+202E]} in place of each of them}
     *
     * @param text the text, not null
     */
    public static String shown(String text) {
        Objects.requireNonNull(text, "text");
        StringBuilder shown = new StringBuilder(0);
        int from = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            // Latin and Chinese characters are told from them at once.
            if (character >= FIRST && character <= LAST && isOne(character)) {
                shown.append(text, from, i).append(String.format("[U+%04X]", (int) character));
                from = i + 1;
            }
        }
        return from == 0 ? text : shown.append(text, from, length).toString();
    }
}
