package org.gongkai.arbitraries;

import java.util.List;
import java.util.Objects;

/**
 * A mistake that a {@link Country} has, with the rules that find it.
 *
 * @param fault the report with the mistake and the truth, not null
 * @param rules the ids of all rules of weight that find it, in the report or beside the years around it; hints are not among them;
 *     not empty
 */
public record PlantedFault(Fault fault, List<String> rules) {

    /**
     * Rejects null, and a mistake that no rule finds.
     *
     * @param fault the report with the mistake and the truth
     * @param rules the ids of the rules that find it
     */
    public PlantedFault {
        Objects.requireNonNull(fault, "fault");
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("no rule finds " + fault.kind());
        }
    }
}
