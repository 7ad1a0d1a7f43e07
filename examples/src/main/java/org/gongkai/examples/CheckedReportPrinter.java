package org.gongkai.examples;

import java.io.PrintStream;
import org.gongkai.validation.rules.AnnualReportRules;

/** Prints a checked report: its table, the verdict, what its text says, where it can be wrong, and what was noticed. */
final class CheckedReportPrinter {

    private final Language language;
    private final PrintStream out;

    CheckedReportPrinter(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    void print(CheckedReport checked) {
        new ReportPrinter(AnnualReportRules.ruleSet(), language, out)
                .print(checked.read().source(), checked.report(), checked.tables());
        new NarrativePrinter(language, out).print(checked.text());
        new DiagnosisPrinter(language, out).print(checked.diagnosis());
        new NoticePrinter(language, out).print(checked.read().notices());
    }
}
