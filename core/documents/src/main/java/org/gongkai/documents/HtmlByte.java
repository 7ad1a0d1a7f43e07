package org.gongkai.documents;

import java.util.Arrays;

/** What a byte of HTML in UTF-8 can stand in, told by tables: each byte of a page is asked. */
final class HtmlByte {

    static final int NAME = 1;
    static final int BLANK = 2;
    /** In the name of an attribute. */
    static final int ATTRIBUTE = 4;
    /** In a value without quotation marks. */
    static final int VALUE = 8;

    /** No text goes on with it. */
    static final int END_OF_TEXT = 1;
    /** Part of what is printed. */
    static final int PRINTED = 2;
    /** Perhaps shown otherwise, or not at all. */
    static final int LOOSE = 4;
    /** The first of characters of which one has no width. */
    static final int PUNCTUATION = 8;

    private static final String BLANKS = " \n\t\r\f";
    private static final char LAST_OF_ASCII = '\u007F';

    private static final byte[] KINDS = kinds();
    private static final byte[] KINDS_IN_TEXT = kindsInText();

    private HtmlByte() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[LAST_OF_ASCII + 1];
        for (char c = '0'; c <= 'z'; c++) {
            if (c <= '9' || (c >= 'A' && c <= 'Z') || c >= 'a') {
                kinds[c] = NAME | ATTRIBUTE | VALUE;
            }
        }
        add(ATTRIBUTE, "-_:", kinds);
        add(VALUE, "-%#", kinds);
        add(BLANK, BLANKS, kinds);
        return kinds;
    }

    private static byte[] kindsInText() {
        byte[] kinds = new byte[1 << Byte.SIZE];
        Arrays.fill(kinds, (byte) PRINTED);
        kinds[0xC2] |= LOOSE;
        kinds[0xE2] |= PUNCTUATION;
        for (int c = 1; c < ' '; c++) {
            kinds[c] |= LOOSE;
        }
        add(END_OF_TEXT, "<&\0", kinds);
        for (int i = 0; i < BLANKS.length(); i++) {
            kinds[BLANKS.charAt(i)] = LOOSE;
        }
        return kinds;
    }

    private static void add(int kind, String characters, byte[] kinds) {
        for (int i = 0; i < characters.length(); i++) {
            kinds[characters.charAt(i)] |= (byte) kind;
        }
    }

    /** Whether a byte can stand in something of a tag. */
    static boolean isOf(int kind, byte character) {
        return character >= 0 && (KINDS[character] & kind) != 0;
    }

    /** What a byte is in a text, all that it is in one number. */
    static int inText(byte character) {
        return KINDS_IN_TEXT[character & 0xFF];
    }
}
