package org.gongkai.check.print;

import java.io.PrintStream;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.text.Text;
import org.gongkai.validation.stack.BesideOthers;
import org.gongkai.validation.stack.Wording;

/** Prints what other reports show of a report that was printed by itself before; nothing where that is nothing. */
final class BesidePrinter {

    static final Text HEADING = Text.of("与其他报告对照", "Beside the other reports");

    private final Language language;
    private final PrintStream out;
    private boolean isBegun;

    BesidePrinter(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    /** Prints what is new of a report; the whole report where its scope is another. */
    void print(BesideOthers report) {
        if (!report.isMore()) {
            return;
        }
        if (!isBegun) {
            isBegun = true;
            out.println();
            out.println(HEADING.in(language.locale()));
        }
        out.println();
        if (report.hasOtherScope()) {
            new CheckedReportPrinter(language, out).print(report.beside());
            return;
        }
        out.println(PrintableText.of(Wording.name(report.beside().report()) + " ("
                + report.beside().read().source() + ')'));
        PartPrinter.ofText(language, out).print(report.change().stream().toList());
        PartPrinter.ofOthers(language, out).print(report.beside().others());
        if (report.hasOtherDiagnosis()) {
            new DiagnosisPrinter(language, out).print(report.beside().diagnosis());
        }
    }
}
