package org.gongkai.form;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.gongkai.page.Html;

/** How the text of a part is written as HTML: folded up under a summary where it has more than so many paragraphs. */
record SectionText(int most, String language, IntFunction<String> summary) {

    static final SectionText OPEN = new SectionText(Integer.MAX_VALUE, "", Integer::toString);

    SectionText {
        if (most < 0) {
            throw new IllegalArgumentException("the paragraphs that are not folded up are 0 or more, not " + most);
        }
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(summary, "summary");
    }

    void add(List<String> paragraphs, Html html) {
        boolean isFolded = paragraphs.size() > most;
        if (isFolded) {
            html.open("details", "class", "narrative");
            html.open("summary", "lang", language).text(summary.apply(paragraphs.size()));
            html.close().line();
        }
        paragraphs.forEach(paragraph -> html.open("p").text(paragraph).close().line());
        if (isFolded) {
            html.close().line();
        }
    }
}
