package org.gongkai.validation.plausibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Looks for figures that stand out, in all series of reports together. */
final class Oddities {

    /** Within so many deviations a figure is usual. */
    private static final double USUAL = 2;

    private final Figures figures;
    private final Steadiness steadiness;
    private final double leastScore;

    Oddities(Figures figures, double leastScore) {
        this.figures = figures;
        this.steadiness = new Steadiness(figures);
        this.leastScore = leastScore;
    }

    /** The figures that stand out by the least score or more, of each group of a report the strangest. */
    List<Oddity> find() {
        return IntStream.range(0, figures.agencies())
                .mapToObj(this::strangest)
                .flatMap(Collection::stream)
                .sorted(Comparator.comparingDouble(Oddity::score).reversed())
                .toList();
    }

    private Collection<Oddity> strangest(int agency) {
        Map<String, Oddity> strangest = new TreeMap<>();
        for (Oddity oddity : ofAgency(agency)) {
            strangest.merge(
                    oddity.figure().year() + " " + oddity.group(),
                    oddity,
                    (one, other) -> other.score() > one.score() ? other : one);
        }
        return strangest.values();
    }

    private List<Oddity> ofAgency(int agency) {
        List<Oddity> found = new ArrayList<>();
        Repeats repeats = new Repeats(leastScore);
        figures.models().forEach((key, model) -> {
            List<Observation> years = model.history(agency);
            addOddities(
                    new History(model, figures.agency(agency), steadiness.ofAgency(agency, key)), years, key, found);
            repeats.add(model, years);
        });
        found.addAll(repeats.find());
        return found;
    }

    /** The strangest year first, and the others then without it, so that a wrong year speaks against no other. */
    private void addOddities(History history, List<Observation> years, String key, List<Oddity> found) {
        List<Observation> left = new ArrayList<>(years);
        while (left.size() > 1) {
            Oddity strangest = left.stream()
                    .map(figure -> byYears(history, figure, Steadiness.without(left, figure), steadiness.ofFigure(key)))
                    .max(Comparator.comparingDouble(Oddity::score))
                    .orElseThrow();
            if (strangest.score() < leastScore) {
                break;
            }
            found.add(strangest);
            left.removeIf(each -> each.year() == strangest.figure().year());
        }
        if (Observation.hasAny(left)) {
            history.model().peers(history.agency()).ifPresent(peers -> addByPeers(history, peers, left, found));
        }
    }

    /** A figure that is usual after those before it or before those after it begins or ends a time in which it was another. */
    private static Oddity byYears(History history, Observation figure, List<Observation> others, double scale) {
        double score = history.deviation(figure, others) / scale;
        List<Observation> before =
                others.stream().filter(each -> each.year() < figure.year()).toList();
        List<Observation> after =
                others.stream().filter(each -> each.year() > figure.year()).toList();
        if (!before.isEmpty() && !after.isEmpty()) {
            double nearer = Math.min(history.deviation(figure, before), history.deviation(figure, after)) / scale;
            score = nearer < USUAL ? Math.min(score, nearer) : score;
        }
        Expectation expected = history.expected(figure, others);
        double spread = StrictMath.sqrt(history.unsteadiness() * history.model().dispersion()
                + 1 / (expected.value(figure.whole()) + Observation.HALF)
                + expected.variance());
        return new Oddity(
                figure,
                SuspicionBasis.OTHER_YEARS,
                withEnding(score, history.model().endings().unlikelihood(figure, others)),
                Oddity.Range.around(expected.level(), USUAL * scale * spread, figure),
                others);
    }

    private void addByPeers(History history, MeasureModel.Peers peers, List<Observation> years, List<Oddity> found) {
        Expectation own = history.model().level(years);
        double spread = StrictMath.sqrt(peers.spread() * peers.spread() + own.variance());
        double ending = Double.MAX_VALUE;
        for (Observation each : years) {
            ending = Math.min(ending, history.model().endings().unlikelihood(each, List.of()));
        }
        double score = withEnding(Math.abs(own.level() - peers.level()) / spread, ending);
        if (score >= leastScore) {
            Observation latest = years.get(years.size() - 1);
            found.add(new Oddity(
                    latest,
                    SuspicionBasis.PEERS,
                    score,
                    Oddity.Range.around(peers.level(), USUAL * peers.spread(), latest),
                    Steadiness.without(years, latest)));
        }
    }

    /** The deviation that is as unlikely as both together; of an amount that is usual no ending is strange. */
    private static double withEnding(double score, double unlikelihood) {
        return score < USUAL ? score : StrictMath.sqrt(score * score + 2 * unlikelihood);
    }
}
