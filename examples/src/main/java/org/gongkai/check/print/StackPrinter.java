package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.List;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.text.Text;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.stack.AgencyReports;
import org.gongkai.validation.stack.CheckedSeries;
import org.gongkai.validation.stack.CheckedSummary;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.Wording;

/** Prints what came of checking reports together: over the years, summaries with their units, what is worth a look. */
final class StackPrinter {

    private static final int MOST_SUBJECTS = 40;
    private static final int MOST_FINDINGS = 10;

    private final Language language;
    private final PrintStream out;
    private final FindingForm findings;
    private final LookPrinter look;

    StackPrinter(FindingForm findings, Language language, PrintStream out) {
        this.language = language;
        this.out = out;
        this.findings = findings;
        this.look = new LookPrinter(language, out);
    }

    void print(Overview overview) {
        printSeries(overview.series(), overview.agencies());
        printSummaries(overview.summaries());
        look.print(overview);
    }

    /** Prints the series with findings, how many have none, and the years that could not be compared. */
    private void printSeries(List<CheckedSeries> series, List<AgencyReports> agencies) {
        List<AgencyReports> repeated = agencies.stream()
                .filter(agency -> !agency.repeatedYears().isEmpty())
                .toList();
        if (series.isEmpty() && repeated.isEmpty()) {
            return;
        }
        heading(Text.of("跨年核对（" + series.size() + "）", "Over the years (" + series.size() + ")"));
        List<CheckedSeries> found = series.stream()
                .filter(each -> !each.result().findings().isEmpty())
                .toList();
        for (CheckedSeries each : found.subList(0, Math.min(found.size(), MOST_SUBJECTS))) {
            print(Wording.name(each), each.result());
        }
        findings.printMore(found.size() - MOST_SUBJECTS);
        int rest = series.size() - found.size();
        if (rest > 0) {
            out.println(in(Wording.withoutFindings(rest)));
        }
        repeated.stream().limit(MOST_SUBJECTS).forEach(agency -> out.println(in(Wording.repeatedYears(agency))));
        findings.printMore(repeated.size() - MOST_SUBJECTS);
    }

    /** Prints every summary with the units that were taken, or why there are none. */
    private void printSummaries(List<CheckedSummary> summaries) {
        if (summaries.isEmpty()) {
            return;
        }
        heading(Text.of("汇总核对（" + summaries.size() + "）", "Summaries (" + summaries.size() + ")"));
        for (CheckedSummary each : summaries.subList(0, Math.min(summaries.size(), MOST_SUBJECTS))) {
            String name = Wording.name(each.pairing().summary());
            each.result().ifPresent(result -> print(name, result));
            if (each.result().isEmpty()) {
                out.println(PrintableText.of(name));
            }
            out.println("  " + PrintableText.of(in(Wording.units(each.pairing()))));
        }
        findings.printMore(summaries.size() - MOST_SUBJECTS);
    }

    private void print(String name, ValidationResult result) {
        out.println(PrintableText.of(name)
                + in(Text.of("：", ": "))
                + in(Wording.counts(ValidationResults.of(List.of(result)))));
        findings.printFirst(result.findings(), MOST_FINDINGS);
    }

    private void heading(Text text) {
        out.println();
        out.println(in(text));
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
