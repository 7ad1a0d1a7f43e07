package org.gongkai.form;

/** The white space that published pages have: that of ASCII, and no-break and ideographic spaces. */
final class Blanks {

    private static final char NO_BREAK = '\u00a0';
    private static final char IDEOGRAPHIC = '\u3000';

    private Blanks() {}

    static boolean isBlank(char c) {
        return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : c == NO_BREAK || c == IDEOGRAPHIC;
    }

    /** Where the first blank of a text stands, its length if it has none. */
    static int first(String text) {
        int at = 0;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where blanks end that begin at a place. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A text with something in place of blanks, however many stand side by side. */
    static String replaced(String text, String with) {
        int blank = first(text);
        if (blank == text.length()) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length()).append(text, 0, blank);
        for (int i = blank; i < text.length(); ) {
            int end = end(text, i);
            if (end > i) {
                replaced.append(with);
                i = end;
            } else {
                replaced.append(text.charAt(i));
                i++;
            }
        }
        return replaced.toString();
    }
}
