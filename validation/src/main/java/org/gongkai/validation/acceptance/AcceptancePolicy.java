package org.gongkai.validation.acceptance;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingKind;
import org.gongkai.validation.ValidationResult;

/**
 * What findings of each kind do to the acceptance of a report.
 *
 * <p>No regulation says this; an office that receives reports decides it.
 *
 * @param consequences what every kind of finding does but {@link FindingKind#WAIVED}, of which the severity counts;
 *     unmodifiable, not null
 */
@NoJsonForm
public record AcceptancePolicy(Map<FindingKind, Consequence> consequences) implements Serializable {

    private static final AcceptancePolicy STANDARD = new AcceptancePolicy(Map.of(
            FindingKind.ERROR, Consequence.BLOCKS,
            FindingKind.WARNING, Consequence.NEEDS_REASON,
            FindingKind.HINT, Consequence.SAID,
            FindingKind.NOT_ASSESSABLE, Consequence.SAID));

    /**
     * Copies the map.
     *
     * @param consequences what every kind of finding does
     * @throws IllegalArgumentException if a kind is missing, or {@link FindingKind#WAIVED} is among them, or a reason is needed
     *     for what cannot be assessed, which no waiver excuses
     */
    public AcceptancePolicy {
        Map<FindingKind, Consequence> copy = new EnumMap<>(FindingKind.class);
        copy.putAll(Objects.requireNonNull(consequences, "consequences"));
        for (FindingKind kind : FindingKind.values()) {
            if (copy.containsKey(kind) == (kind == FindingKind.WAIVED)) {
                throw new IllegalArgumentException(
                        "expected a consequence of every kind of finding but waived, but was " + copy);
            }
        }
        if (copy.get(FindingKind.NOT_ASSESSABLE) == Consequence.NEEDS_REASON) {
            throw new IllegalArgumentException("no reason can be given for what cannot be assessed");
        }
        consequences = Collections.unmodifiableMap(copy);
    }

    /** {@return the policy by which errors block, warnings need a reason, and all else is only said} */
    public static AcceptancePolicy standard() {
        return STANDARD;
    }

    /**
     * The same policy but for one kind of finding.
     *
     * @param kind the kind, not null
     * @param consequence what it does, not null
     * @return the policy
     * @throws IllegalArgumentException if there can be no such policy
     */
    public AcceptancePolicy with(FindingKind kind, Consequence consequence) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(consequence, "consequence");
        Map<FindingKind, Consequence> others = new EnumMap<>(consequences);
        others.put(kind, consequence);
        return new AcceptancePolicy(others);
    }

    /**
     * Decides whether a report is accepted.
     *
     * @param results what came of checking it: its tables, its text, and it beside others; not null
     * @return the decision, and why
     */
    public Acceptance decide(Collection<ValidationResult> results) {
        return decideOn(Objects.requireNonNull(results, "results").stream()
                .flatMap(result -> result.findings().stream())
                .toList());
    }

    /**
     * Decides whether a report is accepted of which no more is known than what was found.
     *
     * @param findings all that was found, not null
     * @return the decision, and why
     */
    public Acceptance decideOn(Collection<Finding> findings) {
        List<Finding> blocking = new ArrayList<>();
        List<Finding> withoutReason = new ArrayList<>();
        List<Finding> withReason = new ArrayList<>();
        for (Finding finding : Objects.requireNonNull(findings, "findings")) {
            switch (Objects.requireNonNull(consequences.get(FindingKind.withoutWaiver(finding)))) {
                case BLOCKS -> blocking.add(finding);
                case NEEDS_REASON -> (finding.waivedBecause().isEmpty() ? withoutReason : withReason).add(finding);
                case SAID -> {}
            }
        }
        return new Acceptance(blocking, withoutReason, withReason);
    }
}
