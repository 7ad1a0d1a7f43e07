package org.gongkai.form;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gongkai.page.Html;
import org.gongkai.text.Text;

/** How the text of a part is written as HTML: folded up where it has more than so many paragraphs. */
record SectionText(int most, Locale language) {

    static final SectionText OPEN = new SectionText(Integer.MAX_VALUE, Locale.ROOT);

    SectionText {
        if (most < 0) {
            throw new IllegalArgumentException("the paragraphs that are not folded up are 0 or more, not " + most);
        }
        Objects.requireNonNull(language, "language");
    }

    void add(List<String> paragraphs, Html html) {
        boolean isFolded = paragraphs.size() > most;
        if (isFolded) {
            int count = paragraphs.size();
            html.open("details", "class", "narrative");
            html.open("summary", "lang", Text.isChinese(language) ? "zh" : "en");
            html.text(Text.of("正文" + count + "段", "text, " + count + " paragraphs")
                    .in(language));
            html.close().line();
        }
        paragraphs.forEach(paragraph -> html.open("p").text(paragraph).close().line());
        if (isFolded) {
            html.close().line();
        }
    }
}
