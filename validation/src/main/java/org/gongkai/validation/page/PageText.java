package org.gongkai.validation.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.text.Text;

/** Text as it stands in a page of one language: escaped, and marked where it is of another language. */
record PageText(Locale language) {

    String in(Text text) {
        return HtmlPage.escape(text.in(language));
    }

    String in(String zh, String en) {
        return in(Text.of(zh, en));
    }

    /** What is Chinese in every page, such as the name of a document. */
    String chinese(String text) {
        return "<span lang=\"zh-CN\">" + HtmlPage.escape(text) + "</span>";
    }

    boolean isChinese() {
        return Text.isChinese(language);
    }

    String tag() {
        return isChinese() ? "zh" : "en";
    }

    String paragraph(Text text) {
        return "<p>" + in(text) + "</p>\n";
    }

    /** A link, or what it would be of where it leads nowhere; the content is HTML. */
    static String link(String target, String content) {
        return target.isEmpty() ? content : "<a href=\"" + HtmlPage.escape(target) + "\">" + content + "</a>";
    }

    /** A cell with a number, which is sorted by it; one that is not 0 has a style. */
    static String number(long number, String style) {
        return "<td class=\"number " + (number == 0 ? "none" : style) + "\" data-v=\"" + number + "\">" + number
                + "</td>";
    }

    String list(List<String> items) {
        return items.stream()
                .map(item -> "<li>" + item + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    String folded(Text summary, String content) {
        return "<details>\n<summary>" + in(summary) + "</summary>\n" + content + "</details>\n";
    }

    String section(String id, Text heading, String content) {
        return "<section id=\"" + id + "\">\n<h2>" + in(heading) + "</h2>\n" + content + "</section>\n";
    }

    /**
     * A table in a box in which it is scrolled where it is too wide.
     *
     * @param style its classes
     * @param heads the heads of its columns, as HTML
     * @param rows its rows, as HTML
     */
    String table(String style, Text caption, List<String> heads, String rows) {
        return heads.stream()
                .map(head -> "<th scope=\"col\">" + head + "</th>")
                .collect(Collectors.joining(
                        "",
                        box(style, caption) + "<thead><tr>",
                        "</tr></thead>\n<tbody>\n" + rows + "</tbody>\n</table>\n</div>\n"));
    }

    /** Begins a box with a table, up to its head. */
    String box(String style, Text caption) {
        return "<div class=\"scroll table-box\" tabindex=\"0\" role=\"region\" aria-label=\"" + in(caption)
                + "\">\n<table class=\"" + style + "\">\n<caption>" + in(caption) + "</caption>\n";
    }
}
