package org.gongkai.check.print;

import java.io.PrintStream;
import org.gongkai.check.console.Language;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.stack.BesideOthers;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Overview;

/** Prints of each report a line, another where other reports show more of it, and totals. */
public final class LinePrinter implements RunPrinter {

    private final StandingLine standing;
    private final AcceptancePrinter acceptance;
    private final LookPrinter look;

    /**
     * Prints in a language.
     *
     * @param policy what is accepted, not null
     * @param language the language, not null
     * @param out where to, not null
     */
    public LinePrinter(AcceptancePolicy policy, Language language, PrintStream out) {
        this.standing = new StandingLine(policy, language, out);
        this.acceptance = new AcceptancePrinter(policy, language, out);
        this.look = new LookPrinter(language, out);
    }

    @Override
    public void print(CheckedReport checked) {
        standing.print(checked);
    }

    @Override
    public void print(BesideOthers report) {
        if (!report.beside().findings().equals(report.alone().findings())) {
            standing.printAgain(report.beside());
        }
    }

    @Override
    public void print(Overview overview) {
        standing.printTotals(overview.results());
        acceptance.printCounts(overview);
        look.printCount(overview);
    }
}
