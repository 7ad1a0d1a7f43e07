package org.gongkai.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;

/** Prints what came of checking reports together: over the years, and summaries with their units. */
final class StackPrinter {

    private static final int MOST_SUBJECTS = 40;
    private static final int MOST_FINDINGS = 10;
    private static final int MOST_UNITS = 20;

    private final Language language;
    private final PrintStream out;
    private final FindingPrinter findings;

    StackPrinter(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
        this.findings = new FindingPrinter(language, out);
    }

    /** Prints the series with findings, how many have none, and the years that could not be compared. */
    void printSeries(List<CheckedSeries> series, List<AgencyReports> agencies) {
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
            print(name(each), each.result());
        }
        findings.printMore(found.size() - MOST_SUBJECTS);
        int rest = series.size() - found.size();
        if (rest > 0) {
            out.println(in(Text.of("没有发现问题：" + rest + "个", "without findings: " + rest)));
        }
        repeated.stream().limit(MOST_SUBJECTS).forEach(agency -> out.println(in(repeated(agency))));
        findings.printMore(repeated.size() - MOST_SUBJECTS);
    }

    /** Prints every summary with the units that were taken, or why there are none. */
    void printSummaries(List<CheckedSummary> summaries) {
        if (summaries.isEmpty()) {
            return;
        }
        heading(Text.of("汇总核对（" + summaries.size() + "）", "Summaries (" + summaries.size() + ")"));
        for (CheckedSummary each : summaries.subList(0, Math.min(summaries.size(), MOST_SUBJECTS))) {
            String name = name(each.pairing().summary());
            each.result().ifPresent(result -> print(name, result));
            if (each.result().isEmpty()) {
                out.println(DisplayText.printable(name));
            }
            out.println("  " + DisplayText.printable(in(units(each.pairing()))));
        }
        findings.printMore(summaries.size() - MOST_SUBJECTS);
    }

    static Text repeated(AgencyReports agency) {
        String years = agency.repeatedYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Text.of(
                agency.agency().name() + "：" + years + "年度有同一统计范围的多份报告，未作跨年核对",
                agency.agency().name() + ": several reports of one scope for " + years
                        + ", not checked over the years");
    }

    /** {@return the units by name, the first of them, or why there are none} */
    static Text units(SummaryPairing pairing) {
        return pairing.reason().orElseGet(() -> {
            int count = pairing.units().size();
            List<String> names = pairing.units().stream()
                    .map(unit -> unit.agency().name())
                    .sorted()
                    .limit(MOST_UNITS)
                    .toList();
            boolean isCut = count > MOST_UNITS;
            return Text.of(
                    "以下列单位核对（" + count + "）：" + String.join("、", names) + (isCut ? "等" : ""),
                    "checked with these units (" + count + "): " + String.join(", ", names)
                            + (isCut ? " and " + (count - MOST_UNITS) + " more" : ""));
        });
    }

    static String name(CheckedSeries checked) {
        return checked.series().agency().name()
                + ' '
                + checked.series().firstYear()
                + '–'
                + checked.series().lastYear();
    }

    static String name(AnnualReport report) {
        return report.agency().name() + ' ' + report.year();
    }

    private void print(String name, ValidationResult result) {
        out.println(DisplayText.printable(name)
                + in(Text.of("：", ": "))
                + in(FindingPrinter.counts(ValidationResults.of(List.of(result)))));
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
