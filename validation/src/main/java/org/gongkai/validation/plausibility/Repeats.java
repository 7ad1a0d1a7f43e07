package org.gongkai.validation.plausibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decisions and amounts of a year that are those of the year before to the last digit, in one series of reports.
 *
 * <p>That a count comes again by chance is as likely as 1 by 2.5 of its standard deviations; that several do, as the product. The
 * score is the deviation at which a normal density is by so much less than at its middle. A figure that comes again more than once is one that
 * stays as it is, such as a fixed fee, and so may be an amount that alone comes again.
 */
final class Repeats {

    private static final double ROOT_OF_TWO_PI = 2.5066;

    private final double leastScore;
    private final Map<Integer, List<Observation>> repeated = new TreeMap<>();
    private final Map<Integer, Double> unlikelihood = new HashMap<>();

    Repeats(double leastScore) {
        this.leastScore = leastScore;
    }

    void add(MeasureModel model, List<Observation> history) {
        List<Observation> again = new ArrayList<>();
        for (int i = 1; i < history.size(); i++) {
            Observation before = history.get(i - 1);
            Observation after = history.get(i);
            if (after.measure().isDecisionsOrAmount()
                    && after.value() > 0
                    && after.value() == before.value()
                    && after.year() == before.year() + 1) {
                again.add(after);
            }
        }
        if (again.size() == 1) {
            Observation figure = again.get(0);
            double deviation = StrictMath.sqrt(figure.value() + model.dispersion() * figure.value() * figure.value());
            repeated.computeIfAbsent(figure.year(), year -> new ArrayList<>()).add(figure);
            unlikelihood.merge(figure.year(), StrictMath.log(Math.max(1, ROOT_OF_TWO_PI * deviation)), Double::sum);
        }
    }

    List<Oddity> find() {
        List<Oddity> found = new ArrayList<>();
        repeated.forEach((year, figures) -> {
            double score = StrictMath.sqrt(2 * unlikelihood.getOrDefault(year, 0.0));
            Observation first = figures.get(0);
            boolean isAmountAlone = figures.size() == 1 && first.measure().isAmount();
            if (score >= leastScore && !isAmountAlone) {
                found.add(new Oddity(
                        first,
                        SuspicionBasis.SAME_AS_BEFORE,
                        score,
                        new Oddity.Range(first.value(), first.value()),
                        figures.subList(1, figures.size())));
            }
        });
        return found;
    }
}
