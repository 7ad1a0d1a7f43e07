package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.stack.Wording;

/** Prints errors, warnings and what is waived, each in a line. */
final class FindingLines implements FindingForm {

    private static final int MOST = 20;
    private static final Set<FindingKind> PRINTED =
            EnumSet.of(FindingKind.ERROR, FindingKind.WARNING, FindingKind.WAIVED);

    private final Language language;
    private final PrintStream out;

    FindingLines(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    void print(List<Finding> findings) {
        printFirst(findings, MOST);
    }

    @Override
    public void printFirst(List<Finding> findings, int most) {
        List<Finding> printed = findings.stream()
                .filter(finding -> PRINTED.contains(FindingKind.of(finding)))
                .toList();
        printed.stream().limit(most).forEach(this::print);
        printMore(printed.size() - most);
    }

    private void print(Finding finding) {
        String waived = finding.waivedBecause()
                .map(reason -> " [" + in(Wording.WAIVED) + PrintableText.of(reason) + ']')
                .orElse("");
        out.println("  " + in(Wording.weight(finding)) + ' ' + PrintableText.of(finding.message(language.locale()))
                + " (" + finding.rule() + ')' + waived);
    }

    @Override
    public void printMore(int rest) {
        if (rest > 0) {
            out.println("  " + in(Wording.more(rest)));
        }
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
