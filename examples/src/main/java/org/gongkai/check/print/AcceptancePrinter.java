package org.gongkai.check.print;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.text.Text;
import org.gongkai.validation.acceptance.Acceptance;
import org.gongkai.validation.acceptance.AcceptanceDecision;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.Wording;

/** Prints what becomes of reports by a policy. */
public final class AcceptancePrinter {

    private static final Text DECISION = Text.of("结论：", "decision: ");

    private final AcceptancePolicy policy;
    private final Language language;
    private final PrintStream out;

    /**
     * Prints in a language.
     *
     * @param policy what is accepted, not null
     * @param language the language, not null
     * @param out where to, not null
     */
    public AcceptancePrinter(AcceptancePolicy policy, Language language, PrintStream out) {
        this.policy = policy;
        this.language = language;
        this.out = out;
    }

    /**
     * Prints what becomes of a report by itself.
     *
     * @param checked the report, not null
     */
    public void print(CheckedReport checked) {
        out.println(in(DECISION.concat(policy.decide(checked.results()).summary())));
    }

    /**
     * Prints what becomes of reports of which more is found beside the others, and how many each decision is of.
     *
     * @param overview all reports, not null
     */
    public void print(Overview overview) {
        Map<AcceptanceDecision, Long> counts = new EnumMap<>(AcceptanceDecision.class);
        out.println();
        for (CheckedReport checked : overview.reports()) {
            Acceptance alone = policy.decide(checked.results());
            Acceptance beside = policy.decideOn(overview.findingsOf(checked));
            counts.merge(beside.decision(), 1L, Long::sum);
            if (beside.decision() != alone.decision()) {
                out.println(PrintableText.of(Wording.name(checked.report())
                        + in(Text.of("，与其他报告一并核对后", ", beside the other reports, "))
                        + in(DECISION.concat(beside.summary()))));
            }
        }
        out.println(in(DECISION)
                + counts.entrySet().stream()
                        .map(each -> in(each.getKey().text()) + ' ' + each.getValue())
                        .collect(Collectors.joining(" · ")));
    }

    private String in(Text text) {
        return text.in(language.locale());
    }
}
