package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.LapsedWaiver;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.Waiver;

/** Prints the waivers that excuse nothing: those that lapsed, and those about what was not checked. */
public final class WaiverPrinter {

    private static final int MOST = 50;

    private final Language language;
    private final PrintStream out;

    /**
     * Prints in a language.
     *
     * @param language the language, not null
     * @param out where to, not null
     */
    public WaiverPrinter(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    /**
     * Prints the waivers that excuse nothing.
     *
     * @param waivers every waiver, not null
     * @param results all results, not null
     */
    public void print(List<Waiver> waivers, ValidationResults results) {
        List<String> lines = new ArrayList<>();
        for (ValidationResult result : results.results()) {
            result.lapsedWaivers().forEach(lapsed -> lines.add(line(lapsed.waiver(), why(lapsed, result))));
        }
        waivers.stream()
                .filter(waiver -> !isChecked(waiver, results))
                .forEach(waiver -> lines.add(line(waiver, Text.of("此次未核对", "not checked this time"))));
        if (lines.isEmpty()) {
            return;
        }
        out.println();
        out.println(in(Text.of("未起作用的豁免（" + lines.size() + "）", "Waivers that excuse nothing (" + lines.size() + ")")));
        lines.stream().limit(MOST).forEach(line -> out.println("  " + PrintableText.of(line)));
        new FindingPrinter(language, out).printMore(lines.size() - MOST);
    }

    /** Why a waiver excuses nothing, and why its rule was withdrawn where that is it. */
    private static Text why(LapsedWaiver lapsed, ValidationResult result) {
        return result.descriptions().stream()
                .filter(rule -> rule.rule().equals(lapsed.waiver().rule()))
                .flatMap(rule -> rule.withdrawn().stream())
                .findFirst()
                .map(withdrawn -> lapsed.lapse()
                        .text()
                        .concat(Text.of("（", " ("))
                        .concat(withdrawn)
                        .concat(Text.of("）", ")")))
                .orElse(lapsed.lapse().text());
    }

    private static boolean isChecked(Waiver waiver, ValidationResults results) {
        return results.results().stream()
                .anyMatch(result -> result.subject().equals(waiver.subject())
                        && Stream.concat(
                                        result.tallies().stream().map(RuleTally::rule),
                                        result.lapsedWaivers().stream()
                                                .map(lapsed -> lapsed.waiver().rule()))
                                .anyMatch(waiver.rule()::equals));
    }

    private String line(Waiver waiver, Text why) {
        Subject subject = waiver.subject();
        String year = subject.year().isPresent() ? " " + subject.year().getAsInt() : "";
        String cells = waiver.cells().stream().map(Cell::label).collect(Collectors.joining(in(Text.of("、", ", "))));
        return in(why)
                + in(Text.of("：", ": "))
                + subject.agency().orElse("")
                + year
                + ' '
                + waiver.rule()
                + in(Text.of("（", " ("))
                + cells
                + in(Text.of("）", ")"))
                + in(Text.of("，", ", "))
                + waiver.reason();
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
