package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.acceptance.Acceptance;
import org.gongkai.validation.acceptance.AcceptanceDecision;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.stack.BesideOthers;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.Wording;

/** Prints what becomes of reports by a policy. */
final class AcceptancePrinter {

    private static final Text DECISION = Text.of("结论：", "decision: ");

    private final AcceptancePolicy policy;
    private final Language language;
    private final PrintStream out;

    AcceptancePrinter(AcceptancePolicy policy, Language language, PrintStream out) {
        this.policy = policy;
        this.language = language;
        this.out = out;
    }

    void print(CheckedReport checked) {
        out.println(in(DECISION.concat(policy.decide(checked.results()).summary())));
    }

    /** Prints what becomes of a report beside the others, where that is something else. */
    void print(BesideOthers report) {
        Acceptance beside = policy.decide(report.beside().results());
        if (beside.decision() != policy.decide(report.alone().results()).decision()) {
            out.println(in(DECISION.concat(beside.summary())));
        }
    }

    /** Prints what becomes of reports of which more is found beside the others, and how many each decision is of. */
    void print(Overview overview) {
        out.println();
        List<List<Finding>> findings = overview.findingsOfEach();
        for (int i = 0; i < findings.size(); i++) {
            CheckedReport checked = overview.reports().get(i);
            Acceptance alone = policy.decide(checked.results());
            Acceptance beside = policy.decideOn(findings.get(i));
            if (beside.decision() != alone.decision()) {
                out.println(PrintableText.of(Wording.name(checked.report())
                        + in(Text.of("，与其他报告一并核对后", ", beside the other reports, "))
                        + in(DECISION.concat(beside.summary()))));
            }
        }
        printCounts(overview);
    }

    /** Prints how many reports each decision is of. */
    void printCounts(Overview overview) {
        Map<AcceptanceDecision, Long> counts = new EnumMap<>(AcceptanceDecision.class);
        overview.findingsOfEach()
                .forEach(findings -> counts.merge(policy.decideOn(findings).decision(), 1L, Long::sum));
        out.println(in(DECISION)
                + counts.entrySet().stream()
                        .map(each -> in(each.getKey().text()) + ' ' + each.getValue())
                        .collect(Collectors.joining(" · ")));
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
