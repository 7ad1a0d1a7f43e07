package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.text.Text;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.Severity;
import org.gongkai.validation.SubjectFinding;
import org.gongkai.validation.ValidationResults;

/** Prints the results of a run over several documents as a table of rules, and the agencies with most violations. */
public final class TotalsPrinter {

    private static final int RULE_WIDTH = 30;
    private static final int TITLE_WIDTH = 48;
    private static final int COUNT_HEAD_WIDTH = 10;
    private static final int NAME_WIDTH = 48;
    private static final int MOST_AGENCIES = 10;

    private final Function<RuleId, Text> titles;
    private final Language language;
    private final PrintStream out;

    /**
     * Prints in a language.
     *
     * @param titles what must hold by the rules, not null
     * @param language the language, not null
     * @param out where to, not null
     */
    public TotalsPrinter(Function<RuleId, Text> titles, Language language, PrintStream out) {
        this.titles = titles;
        this.language = language;
        this.out = out;
    }

    /**
     * Prints the totals.
     *
     * @param results all results, not null
     */
    public void print(ValidationResults results) {
        printRules(Text.of("各规则合计", "All results by rule"), results.tallies().stream());
        printWorst(results);
    }

    /** Prints the totals of the rules that something violates. */
    void printViolated(ValidationResults results) {
        printRules(
                Text.of("不成立的规则", "Rules with violations"),
                results.tallies().stream().filter(tally -> tally.violated() > 0));
        printWorst(results);
    }

    private void printRules(Text heading, Stream<RuleTally> tallies) {
        out.println();
        out.println(in(heading));
        TextTable table = new TextTable(List.of(
                text(Text.of("规则", "rule"), RULE_WIDTH),
                number(Text.of("项数", "items")),
                number(Text.of("成立", "holds")),
                number(Text.of("不成立", "violated")),
                number(Text.of("无法判断", "not assessable")),
                text(Text.of("应当成立", "what must hold"), TITLE_WIDTH)));
        tallies.forEach(tally -> table.add(List.of(
                tally.rule().toString(),
                Integer.toString(tally.items()),
                Integer.toString(tally.holds()),
                Integer.toString(tally.violated()),
                Integer.toString(tally.notAssessable()),
                in(titles.apply(tally.rule())))));
        table.lines().forEach(out::println);
    }

    /** What weighs most comes first: errors, then all violations. */
    private void printWorst(ValidationResults results) {
        List<Standing> worst = results.byAgency().entrySet().stream()
                .map(each -> Standing.of(each.getKey(), each.getValue()))
                .filter(each -> each.violations > 0)
                .sorted(Comparator.comparingLong(Standing::errors)
                        .thenComparingLong(Standing::violations)
                        .reversed()
                        .thenComparing(Standing::agency))
                .limit(MOST_AGENCIES)
                .toList();
        if (worst.isEmpty()) {
            return;
        }
        out.println();
        out.println(in(Text.of("不成立最多的机关", "Agencies with most violations")));
        TextTable table = new TextTable(List.of(
                text(Text.of("机关", "agency"), NAME_WIDTH),
                number(Text.of("错误", "errors")),
                number(Text.of("不成立", "violated"))));
        worst.forEach(each -> table.add(
                List.of(PrintableText.of(each.agency), Long.toString(each.errors), Long.toString(each.violations))));
        table.lines().forEach(out::println);
    }

    /** An agency with the number of its violations that are not waived, and of the errors among them. */
    private record Standing(String agency, long errors, long violations) {

        static Standing of(String agency, ValidationResults results) {
            List<SubjectFinding> open = results.findings().stream()
                    .filter(each -> each.finding().isOpenViolation())
                    .toList();
            long errors = open.stream()
                    .filter(each -> each.finding().severity() == Severity.ERROR)
                    .count();
            return new Standing(agency, errors, open.size());
        }
    }

    private TextTable.Column text(Text head, int width) {
        return TextTable.Column.texts(in(head), width);
    }

    private TextTable.Column number(Text head) {
        return TextTable.Column.numbers(in(head), COUNT_HEAD_WIDTH);
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
