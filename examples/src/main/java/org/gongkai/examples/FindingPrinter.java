package org.gongkai.examples;

import java.io.PrintStream;
import java.util.List;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResults;

/** Prints findings: the rule and how much it weighs, what is wrong, and why it is waived if it is. */
final class FindingPrinter {

    private final Language language;
    private final PrintStream out;

    FindingPrinter(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    void print(Finding finding) {
        out.println("  ["
                + in(Text.of(finding.severity().label(), finding.severity().token())) + "] " + finding.rule());
        out.println("      " + DisplayText.printable(finding.message(language.locale())));
        finding.waivedBecause()
                .ifPresent(reason -> out.println("      " + in(waived()) + DisplayText.printable(reason)));
    }

    /** Prints the first findings, and how many more there are. */
    void printFirst(List<Finding> findings, int most) {
        findings.stream().limit(most).forEach(this::print);
        printMore(findings.size() - most);
    }

    void printMore(int rest) {
        if (rest > 0) {
            out.println("  " + in(Text.of("另有" + rest + "条", "and " + rest + " more")));
        }
    }

    static Text counts(ValidationResults results) {
        long holds = results.count(RuleOutcome.HOLDS);
        long violated = results.count(RuleOutcome.VIOLATED);
        long open = results.count(RuleOutcome.NOT_ASSESSABLE);
        return Text.of(
                "成立 " + holds + " · 不成立 " + violated + " · 无法判断 " + open,
                holds + " hold · " + violated + " violated · " + open + " not assessable");
    }

    static Text waived() {
        return Text.of("已豁免：", "waived: ");
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
