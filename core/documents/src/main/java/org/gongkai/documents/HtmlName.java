package org.gongkai.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The name of an element of HTML, and what elements of that name are.
 *
 * @param name the name, in small letters
 * @param role what is asked for most often
 * @param isVoid whether there is nothing in it
 * @param isInline whether it stands in the line
 * @param isBlock whether it is a paragraph or holds some
 * @param isPartOfTable whether it stands only in a table
 * @param isFrameOfTable whether parts of a table stand in it, and no text
 * @param endsParagraph whether the text before it and that behind it are not of one paragraph
 */
record HtmlName(
        String name,
        Role role,
        boolean isVoid,
        boolean isInline,
        boolean isBlock,
        boolean isPartOfTable,
        boolean isFrameOfTable,
        boolean endsParagraph) {

    /** What an element is of a page that is asked at every element. */
    enum Role {
        PARAGRAPH,
        LINK,
        TABLE,
        ROW,
        CELL,
        OTHER;

        private static Role of(String name) {
            return switch (name) {
                case "p" -> PARAGRAPH;
                case "a" -> LINK;
                case "table" -> TABLE;
                case "tr" -> ROW;
                case "td", "th" -> CELL;
                default -> OTHER;
            };
        }
    }

    private static final Set<String> VOID = Set.of("br", "hr", "img", "meta", "link", "col");
    private static final Set<String> INLINE =
            Set.of("span", "a", "b", "strong", "i", "em", "u", "font", "small", "big", "label", "br", "img");
    private static final Set<String> BLOCKS = Set.of(
            "div",
            "p",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "article",
            "section",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "address",
            "blockquote",
            "center",
            "details",
            "summary",
            "figure",
            "figcaption");
    private static final Set<String> PARTS_OF_TABLE =
            Set.of("caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th");
    private static final Set<String> FRAMES_OF_TABLE = Set.of("table", "colgroup", "thead", "tbody", "tfoot", "tr");

    /** The names that are met again and again, each at its hash; so many places that no two of them have the same. */
    private static final HtmlName[] KNOWN = new HtmlName[1 << 12];

    static {
        Stream.of(PARTS_OF_TABLE, INLINE, BLOCKS)
                .flatMap(Set::stream)
                .forEach(name -> KNOWN[name.hashCode() & (KNOWN.length - 1)] = of(name));
    }

    private static HtmlName of(String name) {
        return new HtmlName(
                name,
                Role.of(name),
                VOID.contains(name),
                INLINE.contains(name),
                BLOCKS.contains(name),
                PARTS_OF_TABLE.contains(name),
                FRAMES_OF_TABLE.contains(name),
                name.equals("br") || Tag.valueOf(name).isBlock());
    }

    /** The name that stands in a text, where its characters as they are have a hash. */
    static HtmlName of(byte[] text, int start, int end, int hash) {
        HtmlName known = KNOWN[hash & (KNOWN.length - 1)];
        return known != null && known.isAt(text, start, end)
                ? known
                : of(new String(text, start, end - start, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT));
    }

    private boolean isAt(byte[] text, int start, int end) {
        if (name.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text[i] != name.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof HtmlName that && name.equals(that.name));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
