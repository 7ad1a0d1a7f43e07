package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.check.console.Language;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.stack.BesideOthers;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Overview;

/** Prints of each report a line with what becomes of it, and below it a line for each error and warning; the rest is counted. */
public final class BlockPrinter implements RunPrinter {

    private static final Text ALL_IS_SAID = Text.of(
            "提示和无法判断的项目只计数；--full 逐项列出，--html、--table 另存页面和表格",
            "hints and what cannot be assessed are only counted: --full lists them, --html and --table write them");

    private final StandingLine standing;
    private final FindingLines findings;
    private final AcceptancePrinter acceptance;
    private final Language language;
    private final PrintStream out;

    /**
     * Prints in a language.
     *
     * @param policy what is accepted, not null
     * @param language the language, not null
     * @param out where to, not null
     */
    public BlockPrinter(AcceptancePolicy policy, Language language, PrintStream out) {
        this.standing = new StandingLine(policy, language, out);
        this.findings = new FindingLines(language, out);
        this.acceptance = new AcceptancePrinter(policy, language, out);
        this.language = language;
        this.out = out;
    }

    @Override
    public void print(CheckedReport checked) {
        standing.print(checked);
        findings.print(checked.findings());
    }

    @Override
    public void print(BesideOthers report) {
        List<Finding> more = Stream.concat(report.change().stream(), report.beside().others().stream())
                .map(ValidationResult::findings)
                .flatMap(List::stream)
                .toList();
        if (report.hasOtherScope()) {
            standing.printAgain(report.beside());
            findings.print(report.beside().findings());
        } else if (!more.isEmpty()) {
            standing.printAgain(report.beside());
            findings.print(more);
        }
    }

    @Override
    public void print(Overview overview) {
        new StackPrinter(findings, language, out).print(overview);
        if (!overview.reports().isEmpty()) {
            new TotalsPrinter(overview.titles()::get, language, out).printViolated(overview.results());
            acceptance.print(overview);
        }
        out.println(ALL_IS_SAID.in(language.locale()));
    }
}
