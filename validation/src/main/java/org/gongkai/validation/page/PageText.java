package org.gongkai.validation.page;

import java.util.Locale;
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

    String section(String id, Text heading, String content) {
        return "<section id=\"" + id + "\">\n<h2>" + in(heading) + "</h2>\n" + content + "</section>\n";
    }
}
