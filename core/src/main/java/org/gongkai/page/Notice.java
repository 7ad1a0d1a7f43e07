package org.gongkai.page;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gongkai.text.Text;

/**
 * Something noticed while a page was read, with its place in the source.
 *
 * @param kind what was noticed, not null
 * @param place where, not null
 * @param label the official label of what it is about, empty if it is about nothing in particular; not null
 * @param printed the text of the page that it is about, empty if it is about none; not null
 * @param detail what the text was read as, or what is expected in its place; may be empty; not null
 */
public record Notice(NoticeKind kind, Place place, String label, String printed, String detail)
        implements Serializable {

    private static final Text COLON = Text.of("：", ": ");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_QUOTE = 60;

    /**
     * Rejects null.
     *
     * @param kind what was noticed
     * @param place where
     * @param label the official label of what it is about
     * @param printed the text of the page
     * @param detail what it was read as, or what is expected
     */
    public Notice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(detail, "detail");
    }

    /**
     * The notice in words, its place first.
     *
     * <p>A long text of the page is quoted with its beginning only; {@link #printed()} has it whole.
     *
     * @param locale the language, not null
     * @return one line of text
     */
    public String message(Locale locale) {
        StringBuilder text = new StringBuilder(place.describe(locale)).append(COLON.in(locale));
        String template = kind.template().in(locale);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            text.append(template, from, open).append(part(template.substring(open + 1, close)));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    private String part(String name) {
        return switch (name) {
            case "label" -> label;
            case "printed" -> quotable(printed);
            case "detail" -> detail;
            default -> throw new IllegalStateException("no part \"" + name + "\" of a notice");
        };
    }

    private static String quotable(String text) {
        String line = BLANKS.matcher(text.strip()).replaceAll(" ");
        if (line.codePointCount(0, line.length()) <= LONGEST_QUOTE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + '…';
    }

    /** {@return the message in English} */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
