package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.page.Notice;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.stack.Wording;

/** Prints a checked document: what it is, the verdict, and what was noticed. */
public final class DocumentPrinter {

    private final Function<RuleId, Text> titles;
    private final Language language;
    private final PrintStream out;

    /**
     * Prints in a language.
     *
     * @param titles what must hold by the rules, not null
     * @param language the language, not null
     * @param out where to, not null
     */
    public DocumentPrinter(Function<RuleId, Text> titles, Language language, PrintStream out) {
        this.titles = titles;
        this.language = language;
        this.out = out;
    }

    /**
     * Prints a document.
     *
     * @param source the name of where it is from, not null
     * @param heading what it is, not null
     * @param results what came of its check, not null
     * @param subject what a finding is about where it does not name it, not null
     * @param notices what was noticed while it was read, not null
     */
    public void print(
            String source,
            Text heading,
            ValidationResults results,
            Function<Finding, Optional<Text>> subject,
            List<Notice> notices) {
        out.println(Text.of("来源：", "source: ").in(language.locale()) + PrintableText.of(source));
        print(heading, results, subject);
        new NoticePrinter(language, out).print(Wording.notices(notices));
    }

    /**
     * Prints what came of checking several documents together.
     *
     * @param heading what was checked, not null
     * @param results what came of it, not null
     */
    public void print(Text heading, ValidationResults results) {
        print(heading, results, finding -> Optional.empty());
    }

    private void print(Text heading, ValidationResults results, Function<Finding, Optional<Text>> subject) {
        out.println(PrintableText.of(heading.in(language.locale())));
        out.println();
        new VerdictPrinter(titles, subject, language, out).print(results);
    }
}
