package org.gongkai.validation.plausibility;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * At which digit amounts end. One of which the point or the unit is mistaken ends at another digit than most: 32340元 where all
 * others are of whole hundreds, or 10023000000元.
 */
final class Endings {

    /** Rarer than so is not told apart from it, so that an ending alone is never an alarm. */
    private static final double LEAST_SHARE = 0.001;

    private final TreeMap<Integer, Integer> amounts = new TreeMap<>();
    /** Takes figures; those that are no amounts are passed over. */
    void add(List<Observation> figures) {
        for (Observation each : figures) {
            if (each.measure().isAmount()) {
                amounts.merge(place(each), 1, Integer::sum);
            }
        }
    }

    /**
     * The negative logarithm of the share of amounts that end there or farther from the middle; 0 where another year of the
     * agency does, since it is its habit.
     */
    double unlikelihood(Observation figure, List<Observation> others) {
        if (!figure.measure().isAmount()) {
            return 0;
        }
        int place = place(figure);
        double finer = sum(amounts.headMap(place, true).values());
        double rounder = sum(amounts.tailMap(place, true).values());
        boolean isHabit = others.stream()
                .mapToInt(Endings::place)
                .anyMatch(other -> finer < rounder ? other <= place : other >= place);
        double share = (Math.min(finer, rounder) + 1) / (sum(amounts.values()) + 1);
        return isHabit ? 0 : -StrictMath.log(Math.max(LEAST_SHARE, Math.min(1, share)));
    }

    private static int place(Observation amount) {
        BigDecimal yuan = amount.report().proactive().amount().orElseThrow().amount();
        return -yuan.stripTrailingZeros().scale();
    }

    private static double sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(each -> each).sum();
    }
}
