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

/** Prints what came of one part of the checks of a report; nothing where nothing was checked. */
final class PartPrinter {

    private static final int MOST = 20;

    private final Text heading;
    private final Language language;
    private final PrintStream out;

    private PartPrinter(Text heading, Language language, PrintStream out) {
        this.heading = heading;
        this.language = language;
        this.out = out;
    }

    /** Of what the text of the report says. */
    static PartPrinter ofText(Language language, PrintStream out) {
        return new PartPrinter(Text.of("文字与表格：", "text and tables: "), language, out);
    }

    /** Of what the reports of others show of it. */
    static PartPrinter ofOthers(Language language, PrintStream out) {
        return new PartPrinter(Text.of("与其他报告：", "beside other reports: "), language, out);
    }

    void print(List<ValidationResult> results) {
        ValidationResults part = ValidationResults.of(results);
        if (Stream.of(RuleOutcome.values()).allMatch(outcome -> part.count(outcome) == 0)) {
            return;
        }
        out.println();
        out.println(heading.in(language.locale()) + Wording.counts(part).in(language.locale()));
        List<Finding> findings =
                part.findings().stream().map(SubjectFinding::finding).toList();
        new FindingPrinter(language, out).printFirst(findings, MOST);
    }
}
