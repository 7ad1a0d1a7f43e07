package org.gongkai.page;

import java.util.Objects;

/** Text as it stands in HTML, between tags and in quoted attributes alike. */
public final class HtmlText {

    private HtmlText() {}

    /**
     * Appends a text with everything escaped that would be markup; control characters, which have no place in HTML, become
     * the replacement character.
     *
     * @param html what it is appended to, not null
     * @param text the text, not null
     */
    public static void append(StringBuilder html, String text) {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(text, "text").codePoints().forEach(point -> {
            switch (point) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(isText(point) ? point : '\uFFFD');
            }
        });
    }

    private static boolean isText(int point) {
        return point >= ' '
                ? point != 0x7F && Character.getType(point) != Character.SURROGATE
                : point == '\t' || point == '\n';
    }
}
