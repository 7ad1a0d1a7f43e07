package org.gongkai.check.print;

import java.io.PrintStream;
import org.gongkai.check.console.Language;
import org.gongkai.text.Text;
import org.gongkai.validation.diagnosis.Diagnosis;

/** Prints where a report can be wrong, in a sentence or two; nothing for a report of which nothing is violated. */
final class DiagnosisPrinter {

    private static final int MOST = 3;
    private static final Text HEADING = Text.of("可能的错处", "Where it can be wrong");

    private final Language language;
    private final PrintStream out;

    DiagnosisPrinter(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    void print(Diagnosis diagnosis) {
        if (diagnosis.lowerBound() == 0) {
            return;
        }
        out.println();
        out.println(HEADING.in(language.locale()));
        out.println("  " + diagnosis.describe(language.locale()));
        diagnosis.repairs().stream()
                .skip(1)
                .limit(MOST - 1)
                .forEach(repair -> out.println("  " + repair.describe(language.locale())));
    }
}
