package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.check.console.Language;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.SubjectFinding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.stack.Wording;

/** Prints what came of checking the text of a report; nothing where it states nothing that is understood. */
final class NarrativePrinter {

    private static final int MOST = 20;
    private static final Text HEADING = Text.of("文字与表格：", "text and tables: ");

    private final Language language;
    private final PrintStream out;

    NarrativePrinter(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    void print(List<ValidationResult> results) {
        ValidationResults text = ValidationResults.of(results);
        if (Stream.of(RuleOutcome.values()).allMatch(outcome -> text.count(outcome) == 0)) {
            return;
        }
        out.println();
        out.println(HEADING.in(language.locale()) + Wording.counts(text).in(language.locale()));
        List<Finding> findings =
                text.findings().stream().map(SubjectFinding::finding).toList();
        new FindingPrinter(language, out).printFirst(findings, MOST);
    }
}
