package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.List;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.text.Text;

/** Prints what was noticed while a report was read: the first notices, and how many more there are. */
final class NoticePrinter {

    private static final int MOST = 12;
    private static final Text HEADING = Text.of("读入时注意到", "Noticed while reading");

    private final Language language;
    private final PrintStream out;

    NoticePrinter(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    void print(List<Text> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.println();
        out.println(HEADING.in(language.locale()));
        lines.stream().limit(MOST).forEach(line -> out.println("  " + PrintableText.of(line.in(language.locale()))));
        new FindingPrinter(language, out).printMore(lines.size() - MOST);
    }
}
