package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.SubjectFinding;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Wording;

/** Prints in a line how a report stands: the file, the agency and the year, what becomes of it, and how many findings of each kind. */
final class StandingLine {

    private final AcceptancePolicy policy;
    private final Language language;
    private final PrintStream out;
    private boolean isAgain;

    StandingLine(AcceptancePolicy policy, Language language, PrintStream out) {
        this.policy = policy;
        this.language = language;
        this.out = out;
    }

    void print(CheckedReport checked) {
        int noticed = Wording.noticed(checked.read()).size();
        Text notices = noticed == 0 ? Text.of("", "") : Text.of(" · 读入提示 " + noticed, " · notices " + noticed);
        out.println(PrintableText.of(checked.read().source() + in(Text.of("：", ": ")) + Wording.name(checked.report()))
                + in(Text.of("：", ": "))
                + in(policy.decide(checked.results()).decision().text())
                + in(Text.of("，", ", "))
                + counts(checked.findings())
                + in(notices));
    }

    /** Prints the line of a report of which others show more, the first below a heading. */
    void printAgain(CheckedReport checked) {
        if (!isAgain) {
            isAgain = true;
            out.println();
            out.println(in(BesidePrinter.HEADING));
        }
        print(checked);
    }

    void printTotals(ValidationResults results) {
        out.println();
        out.println(in(Text.of("合计：", "in all: "))
                + counts(
                        results.findings().stream().map(SubjectFinding::finding).toList()));
    }

    private String counts(List<Finding> findings) {
        Map<FindingKind, Long> counts = new EnumMap<>(FindingKind.class);
        findings.forEach(finding -> counts.merge(FindingKind.of(finding), 1L, Long::sum));
        StringJoiner all = new StringJoiner(" · ").setEmptyValue(in(Text.of("没有发现问题", "nothing found")));
        counts.forEach((kind, number) -> all.add(in(kind.count(number))));
        return all.toString();
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
