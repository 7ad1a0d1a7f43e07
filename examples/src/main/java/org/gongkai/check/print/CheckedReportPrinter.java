package org.gongkai.check.print;

import java.io.PrintStream;
import org.gongkai.check.console.Language;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Wording;

/** Prints a checked report: its table, the verdict, what its text says, what others show of it, where it can be wrong, and what was noticed. */
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
        PartPrinter.ofText(language, out).print(checked.text());
        PartPrinter.ofOthers(language, out).print(checked.others());
        new DiagnosisPrinter(language, out).print(checked.diagnosis());
        new NoticePrinter(language, out).print(Wording.noticed(checked.read()));
    }
}
