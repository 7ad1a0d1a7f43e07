package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The explanations of a block by the crossing sums that they touch, so that those that touch certain ones are found at once. */
final class MaskGroups {

    private final double least;
    private final long[] masks;
    private final Explanation[][] groups;

    MaskGroups(Explanation[] explanations) {
        least = explanations.length == 0 ? 0 : explanations[0].cost();
        Map<Long, List<Explanation>> byMask = new LinkedHashMap<>();
        for (Explanation each : explanations) {
            byMask.computeIfAbsent(each.mask(), mask -> new ArrayList<>()).add(each);
        }
        masks = byMask.keySet().stream().mapToLong(mask -> mask).toArray();
        groups = byMask.values().stream()
                .map(group -> group.toArray(Explanation[]::new))
                .toArray(Explanation[][]::new);
    }

    /** Gives those that touch all of some sums and cost no more than the likeliest one and a bit. */
    void those(long touched, double above, Consumer<Explanation> use) {
        for (int group = 0; group < masks.length; group++) {
            if ((touched & ~masks[group]) == 0) {
                for (Explanation each : groups[group]) {
                    if (each.cost() - least > above) {
                        break;
                    }
                    use.accept(each);
                }
            }
        }
    }
}
