package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.text.Text;

/** What was published of an item up to a day, period by period. */
final class PublishedSeries {

    /** The Regulation is in force since 2008; earlier days are those that a system prints where it has none. */
    private static final int FIRST_YEAR = 2008;

    private static final int MOST_NAMED = 10;

    private final Cycle cycle;
    private final TreeMap<Long, Integer> counts = new TreeMap<>();
    private final long end;

    /** Periods that follow one another. */
    private record Run(long first, long last) {}

    PublishedSeries(Cycle cycle, Collection<LocalDate> days, LocalDate asOf) {
        this.cycle = cycle;
        this.end = cycle.period(asOf) - 1;
        days.stream()
                .filter(day -> day.getYear() >= FIRST_YEAR && !day.isAfter(asOf))
                .forEach(day -> counts.merge(cycle.period(day), 1, Integer::sum));
    }

    /** Whether there is a period that is old enough to be a hole: after the first and two before the one of the day. */
    boolean isLongEnough() {
        return !counts.isEmpty() && counts.firstKey() + 1 < end;
    }

    boolean hasHoles() {
        return !holes().isEmpty();
    }

    /**
     * The periods that are old enough and in which nothing was published. What is published a period late or early, beside what
     * that period usually brings, leaves no hole.
     */
    private List<Run> holes() {
        List<Run> holes = new ArrayList<>();
        if (!isLongEnough()) {
            return holes;
        }
        int usual = Collections.min(counts.values());
        long before = counts.firstKey();
        for (long next : counts.tailMap(before, false).keySet()) {
            add(
                    holes,
                    before + (isAbove(usual, before) ? 2 : 1),
                    Math.min(end - 1, next - (isAbove(usual, next) ? 2 : 1)));
            before = next;
        }
        add(holes, before + (isAbove(usual, before) ? 2 : 1), end - 1);
        return holes;
    }

    private static void add(List<Run> holes, long first, long last) {
        if (first <= last) {
            holes.add(new Run(first, last));
        }
    }

    private boolean isAbove(int usual, long period) {
        return counts.getOrDefault(period, 0) > usual;
    }

    /** The holes by name; of many the first. */
    Text holeNames() {
        List<Run> holes = holes();
        return Text.of(names(holes, Text::zh, "至", "、"), names(holes, Text::en, " to ", ", "));
    }

    private String names(List<Run> holes, Function<Text, String> language, String to, String joint) {
        String names = holes.stream()
                .limit(MOST_NAMED)
                .map(hole -> {
                    String first = language.apply(cycle.name(hole.first()));
                    return hole.first() == hole.last() ? first : first + to + language.apply(cycle.name(hole.last()));
                })
                .collect(Collectors.joining(joint));
        return holes.size() > MOST_NAMED ? names + joint + '…' : names;
    }
}
