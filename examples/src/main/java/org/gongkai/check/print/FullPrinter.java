package org.gongkai.check.print;

import java.io.PrintStream;
import org.gongkai.check.console.Language;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.stack.BesideOthers;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Overview;

/** Prints everything: of each report its table, the counts by rule and all findings. */
public final class FullPrinter implements RunPrinter {

    private final CheckedReportPrinter reports;
    private final BesidePrinter beside;
    private final AcceptancePrinter acceptance;
    private final Language language;
    private final PrintStream out;
    private boolean isBegun;

    /**
     * Prints in a language.
     *
     * @param policy what is accepted, not null
     * @param language the language, not null
     * @param out where to, not null
     */
    public FullPrinter(AcceptancePolicy policy, Language language, PrintStream out) {
        this.reports = new CheckedReportPrinter(language, out);
        this.beside = new BesidePrinter(language, out);
        this.acceptance = new AcceptancePrinter(policy, language, out);
        this.language = language;
        this.out = out;
    }

    @Override
    public void print(CheckedReport checked) {
        if (isBegun) {
            out.println();
        }
        isBegun = true;
        reports.print(checked);
        acceptance.print(checked);
    }

    @Override
    public void print(BesideOthers report) {
        beside.print(report);
        acceptance.print(report);
    }

    @Override
    public void print(Overview overview) {
        new StackPrinter(new FindingPrinter(language, out), language, out).print(overview);
        if (!overview.reports().isEmpty()) {
            new TotalsPrinter(overview.titles()::get, language, out).print(overview.results());
            acceptance.print(overview);
        }
    }
}
