package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.HeldWithBlanks;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.Severity;
import org.gongkai.validation.SubjectFinding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.stack.FindingGroup;

/** Prints what came of a check: the counts by rule, the two answers, and then everything that did not simply hold. */
final class VerdictPrinter {

    private static final int RULE_WIDTH = 30;
    private static final int TITLE_WIDTH = 48;
    private static final int COUNT_HEAD_WIDTH = 10;

    private static final Text RULE = Text.of("规则", "rule");
    private static final Text TITLE = Text.of("应当成立", "what must hold");
    private static final Text HOLDS = Text.of("成立", "holds");
    private static final Text VIOLATED = Text.of("不成立", "violated");
    private static final Text NOT_ASSESSABLE = Text.of("无法判断", "not assessable");
    private static final Text TOTAL = Text.of("合计", "total");

    private final Function<RuleId, Text> titles;
    private final Function<Finding, Optional<Text>> subject;
    private final Language language;
    private final PrintStream out;

    VerdictPrinter(
            Function<RuleId, Text> titles,
            Function<Finding, Optional<Text>> subject,
            Language language,
            PrintStream out) {
        this.titles = titles;
        this.subject = subject;
        this.language = language;
        this.out = out;
    }

    void print(ValidationResults results) {
        countTable(results).lines().forEach(out::println);
        printAnswers(results);
        printFindings(VIOLATED, results, RuleOutcome.VIOLATED);
        printFindings(NOT_ASSESSABLE, results, RuleOutcome.NOT_ASSESSABLE);
        printHeldWithBlanks(results.results().stream()
                .flatMap(result -> result.heldWithBlanks().stream())
                .toList());
    }

    private TextTable countTable(ValidationResults results) {
        TextTable table = new TextTable(List.of(
                TextTable.Column.texts(in(RULE), RULE_WIDTH),
                TextTable.Column.numbers(in(HOLDS), COUNT_HEAD_WIDTH),
                TextTable.Column.numbers(in(VIOLATED), COUNT_HEAD_WIDTH),
                TextTable.Column.numbers(in(NOT_ASSESSABLE), COUNT_HEAD_WIDTH),
                TextTable.Column.texts(in(TITLE), TITLE_WIDTH)));
        for (RuleTally tally : results.tallies()) {
            table.add(List.of(
                    tally.rule().toString(),
                    Integer.toString(tally.holds()),
                    Integer.toString(tally.violated()),
                    Integer.toString(tally.notAssessable()),
                    in(titles.apply(tally.rule()))));
        }
        table.add(List.of(
                in(TOTAL),
                Long.toString(results.count(RuleOutcome.HOLDS)),
                Long.toString(results.count(RuleOutcome.VIOLATED)),
                Long.toString(results.count(RuleOutcome.NOT_ASSESSABLE))));
        return table;
    }

    private void printAnswers(ValidationResults results) {
        long errors = results.findings().stream()
                .map(SubjectFinding::finding)
                .filter(Finding::isOpenViolation)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        long unknown = results.count(RuleOutcome.NOT_ASSESSABLE);
        out.println(in(
                results.isValid()
                        ? Text.of("有效：是，没有错误级的不成立项", "valid: yes, no violation is an error")
                        : Text.of(
                                "有效：否，错误级的不成立项有 " + errors + " 项",
                                "valid: no, violations that are errors: " + errors)));
        out.println(in(
                results.isComplete()
                        ? Text.of("完整：是，没有无法判断的项", "complete: yes, everything could be assessed")
                        : Text.of("完整：否，无法判断的有 " + unknown + " 项", "complete: no, not assessable: " + unknown)));
    }

    private void printFindings(Text heading, ValidationResults results, RuleOutcome outcome) {
        printHeading(
                heading,
                results.findings().stream()
                        .filter(each -> each.finding().outcome() == outcome)
                        .count());
        for (ValidationResult result : results.results()) {
            List<Finding> findings = result.findings().stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .toList();
            if (!findings.isEmpty() && results.results().size() > 1) {
                out.println(PrintableText.of(result.source().orElse("")));
            }
            new FindingPrinter(subject, language, out).print(findings);
        }
    }

    private void printHeldWithBlanks(List<HeldWithBlanks> heldWithBlanks) {
        printHeading(Text.of("未填按 0 计才成立", "holds only because blanks were read as 0"), heldWithBlanks.size());
        FindingPrinter printer = new FindingPrinter(language, out);
        FindingGroup.ofHeld(heldWithBlanks).forEach(group -> printer.printRules("", group));
    }

    private void printHeading(Text heading, long count) {
        if (count > 0) {
            out.println();
            out.println(in(Text.of(heading.zh() + "（" + count + "）", heading.en() + " (" + count + ")")));
        }
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
