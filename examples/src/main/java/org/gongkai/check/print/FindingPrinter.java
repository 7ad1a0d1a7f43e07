package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.List;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.check.stack.Wording;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;

/** Prints findings: the rule and how much it weighs, what is wrong, and why it is waived if it is. */
final class FindingPrinter {

    private final Language language;
    private final PrintStream out;

    FindingPrinter(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    void print(Finding finding) {
        out.println("  ["
                + in(Text.of(finding.severity().label(), finding.severity().token())) + "] " + finding.rule());
        out.println("      " + PrintableText.of(finding.message(language.locale())));
        finding.waivedBecause()
                .ifPresent(reason -> out.println("      " + in(Wording.WAIVED) + PrintableText.of(reason)));
    }

    /** Prints the first findings, and how many more there are. */
    void printFirst(List<Finding> findings, int most) {
        findings.stream().limit(most).forEach(this::print);
        printMore(findings.size() - most);
    }

    void printMore(int rest) {
        if (rest > 0) {
            out.println("  " + in(Wording.more(rest)));
        }
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
