package org.gongkai.validation.page;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.acceptance.AcceptanceDecision;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.stack.AgencyReports;
import org.gongkai.validation.stack.Overview;

/** What becomes of the reports of an overview. */
final class Decisions {

    private final IdentityHashMap<AnnualReport, AcceptanceDecision> decisions = new IdentityHashMap<>();

    private Decisions(Overview overview, AcceptancePolicy policy) {
        List<List<Finding>> findings = overview.findingsOfEach();
        for (int i = 0; i < findings.size(); i++) {
            decisions.put(
                    overview.reports().get(i).report(),
                    policy.decideOn(findings.get(i)).decision());
        }
    }

    static Decisions of(Overview overview, AcceptancePolicy policy) {
        return new Decisions(overview, policy);
    }

    /** The class of the kind of finding that a decision is shown like. */
    static String style(AcceptanceDecision decision) {
        return switch (decision) {
            case ACCEPTED -> "holds";
            case ACCEPTED_WITH_REASONS -> "warning";
            case SENT_BACK -> "error";
        };
    }

    /** How many reports each decision is of, the worst last. */
    Map<AcceptanceDecision, Long> counts() {
        return counts(decisions.values().stream());
    }

    Map<AcceptanceDecision, Long> counts(AgencyReports agency) {
        return counts(agency.reads().stream().map(read -> Objects.requireNonNull(decisions.get(read.report()))));
    }

    private static Map<AcceptanceDecision, Long> counts(Stream<AcceptanceDecision> all) {
        return all.collect(Collectors.groupingBy(
                decision -> decision, () -> new EnumMap<>(AcceptanceDecision.class), Collectors.counting()));
    }

    /** Such as 退回 2 · 通过 1, the worst first. */
    static Text text(Map<AcceptanceDecision, Long> counts) {
        List<AcceptanceDecision> present = Stream.of(
                        AcceptanceDecision.SENT_BACK,
                        AcceptanceDecision.ACCEPTED_WITH_REASONS,
                        AcceptanceDecision.ACCEPTED)
                .filter(counts::containsKey)
                .toList();
        return Text.of(
                present.stream()
                        .map(decision -> decision.label() + ' ' + counts.get(decision))
                        .collect(Collectors.joining(" · ")),
                present.stream()
                        .map(decision ->
                                counts.get(decision) + " " + decision.text().en())
                        .collect(Collectors.joining(" · ")));
    }
}
