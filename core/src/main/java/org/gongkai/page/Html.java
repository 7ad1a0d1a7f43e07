package org.gongkai.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;

/**
 * HTML as it is written: elements that are opened and closed, their attributes, and text.
 *
 * <p>Every text and every value of an attribute is escaped; control characters, which have no place in HTML, become the
 * replacement character. Names of elements and attributes are taken as they are. Not for use by several threads.
 */
@NoJsonForm
public final class Html {

    private static final char DELETE = 0x7F;
    private static final String REPLACEMENT = "\uFFFD";

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int begun;

    /** An empty document. */
    public Html() {}

    /**
     * Begins an element in the one that is open.
     *
     * @param name its name, not null
     * @param attributes names and values by turns, not null
     * @return this
     */
    public Html open(String name, String... attributes) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(attributes, "attributes");
        open.push(name);
        html.append('<').append(name).append('>');
        begun = html.length();
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    /**
     * Adds an attribute to the element that was just begun.
     *
     * @param name its name, not null
     * @param value its value, not null
     * @return this
     * @throws IllegalStateException if something was added since
     */
    public Html attribute(String name, String value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        if (html.length() != begun || open.isEmpty()) {
            throw new IllegalStateException("no element was just begun for the attribute " + name);
        }
        html.setLength(begun - 1);
        html.append(' ').append(name).append("=\"");
        text(value);
        html.append("\">");
        begun = html.length();
        return this;
    }

    /**
     * Adds text.
     *
     * @param text the text, not null
     * @return this
     */
    public Html text(String text) {
        Objects.requireNonNull(text, "text");
        int from = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            String written = isPlain(text.charAt(i)) ? "" : written(text, i);
            if (!written.isEmpty()) {
                html.append(text, from, i).append(written);
                from = i + 1;
            }
        }
        html.append(text, from, length);
        return this;
    }

    /**
     * Adds what is HTML already, as it is.
     *
     * @param part HTML whose elements are all closed in it, or that is part of one; not null
     * @return this
     */
    public Html written(String part) {
        html.append(Objects.requireNonNull(part, "part"));
        return this;
    }

    /** Whether a character stands for itself wherever it is, as nearly all do. */
    private static boolean isPlain(char character) {
        return character < DELETE
                ? (character >= '(' && character < '<') || character > '>' || character == ' '
                : character > DELETE && character < Character.MIN_SURROGATE;
    }

    /**
     * Ends the element that is open.
     *
     * @return this
     * @throws java.util.NoSuchElementException if none is open
     */
    public Html close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /**
     * Ends the line, which only those see who read the source.
     *
     * @return this
     */
    public Html line() {
        html.append('\n');
        return this;
    }

    /** {@return what was written} */
    @Override
    public String toString() {
        return html.toString();
    }

    /** What is written in place of a character; empty for the character itself. */
    private static String written(String text, int index) {
        char character = text.charAt(index);
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\t', '\n' -> "";
            default -> character < ' ' || character == DELETE || isHalf(text, index) ? REPLACEMENT : "";
        };
    }

    /** Whether a character is one of a surrogate pair whose other is not beside it. */
    private static boolean isHalf(String text, int index) {
        char character = text.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(character)
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
