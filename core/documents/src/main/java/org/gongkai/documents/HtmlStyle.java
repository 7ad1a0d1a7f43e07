package org.gongkai.documents;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The style that an element of HTML has of its own.
 *
 * @param declarations its declarations without blanks, in small letters; empty if it has none
 */
record HtmlStyle(String declarations) {

    private static final HtmlStyle NONE = new HtmlStyle("");

    /** A style is asked for once for each text that stands in its element, so what goes beyond this is not looked at. */
    private static final int LONGEST = 1_000;

    private static final List<String> HIDDEN = List.of(
            "display:none",
            "visibility:hidden",
            "visibility:collapse",
            "text-decoration:line-through",
            "text-decoration-line:line-through",
            "mso-hide:all");

    private static final List<String> RAISED = List.of("vertical-align:super", "vertical-align:sub");

    static HtmlStyle of(Element element) {
        return element.hasAttr("style") ? of(element.attr("style")) : NONE;
    }

    /** The style that the attribute says. */
    static HtmlStyle of(String attribute) {
        StringBuilder declarations = new StringBuilder();
        attribute
                .chars()
                .limit(LONGEST)
                .filter(c -> !Character.isWhitespace(c))
                .forEach(c -> declarations.append((char) c));
        return new HtmlStyle(declarations.toString().toLowerCase(Locale.ROOT));
    }

    /** Whether what stands in the element is not seen, or struck out. */
    boolean isHidden() {
        return !declarations.isEmpty() && HIDDEN.stream().anyMatch(declarations::contains);
    }

    /** Whether the text is above or below its line. */
    boolean isRaised() {
        return !declarations.isEmpty() && RAISED.stream().anyMatch(declarations::contains);
    }
}
