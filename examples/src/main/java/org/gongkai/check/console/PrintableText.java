package org.gongkai.check.console;

import org.gongkai.text.BidiControl;

/** Text from outside as a terminal can be given it: nothing in it moves the cursor or recolours the screen. */
public final class PrintableText {

    private static final String REPLACEMENT = "\uFFFD";

    private PrintableText() {}

    /**
     * {@return the text with the replacement character in place of every control and format character, and the numbers of
     * those that change its direction}
     *
     * @param text the text, not null
     */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        BidiControl.shown(text).codePoints().forEach(character -> {
            if (isInvisible(character)) {
                printable.append(REPLACEMENT);
            } else {
                printable.appendCodePoint(character);
            }
        });
        return printable.toString();
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
