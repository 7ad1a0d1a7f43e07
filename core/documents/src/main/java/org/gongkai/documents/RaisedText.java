package org.gongkai.documents;

/** Text above the line, as plain text keeps it: the numbers of notes in digits of their own. */
final class RaisedText {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private RaisedText() {}

    static String of(String text) {
        StringBuilder raised = new StringBuilder(text.length());
        text.chars().forEach(c -> raised.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : (char) c));
        return raised.toString();
    }
}
