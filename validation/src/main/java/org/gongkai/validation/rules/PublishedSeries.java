package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.gongkai.text.Text;

/** What was published of an item, period by period. */
final class PublishedSeries {

    private static final int MOST_NAMED = 10;

    private final Cycle cycle;
    private final TreeMap<Integer, Integer> counts = new TreeMap<>();

    PublishedSeries(Cycle cycle, Collection<LocalDate> days) {
        this.cycle = cycle;
        days.forEach(day -> counts.merge(cycle.period(day), 1, Integer::sum));
    }

    /**
     * The periods in which nothing was published, from the first publication to the last period but one before a day.
     *
     * <p>What is published a period late or early, beside what that period brings, leaves no hole.
     */
    List<Integer> holes(LocalDate asOf) {
        List<Integer> holes = new ArrayList<>();
        if (counts.isEmpty()) {
            return holes;
        }
        int usual = Collections.min(counts.values());
        for (int period = counts.firstKey() + 1; period < cycle.period(asOf) - 1; period++) {
            if (!counts.containsKey(period) && !isAbove(usual, period - 1) && !isAbove(usual, period + 1)) {
                holes.add(period);
            }
        }
        return holes;
    }

    private boolean isAbove(int usual, int period) {
        return counts.getOrDefault(period, 0) > usual;
    }

    /** Whether there is a period that is old enough to be a hole. */
    boolean isLongEnough(LocalDate asOf) {
        return !counts.isEmpty() && counts.firstKey() + 1 < cycle.period(asOf) - 1;
    }

    /** The holes by name, runs of them from first to last; of many runs the first. */
    Text names(List<Integer> holes) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < holes.size(); i++) {
            if (i + 1 < holes.size() && holes.get(i + 1) == holes.get(i) + 1) {
                continue;
            }
            Text from = cycle.name(holes.get(first));
            Text to = cycle.name(holes.get(i));
            zh.add(first == i ? from.zh() : from.zh() + "至" + to.zh());
            en.add(first == i ? from.en() : from.en() + " to " + to.en());
            first = i + 1;
        }
        return Text.of(joined(zh, "、"), joined(en, ", "));
    }

    private static String joined(List<String> names, String joint) {
        return names.size() <= MOST_NAMED
                ? String.join(joint, names)
                : String.join(joint, names.subList(0, MOST_NAMED)) + joint + '…';
    }
}
