package org.gongkai.validation.plausibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.report.AnnualReport;

/**
 * How one figure behaves in all the reports: how it changes from year to year for everybody, how far it scatters around that in
 * the years of one agency, and how far agencies of a kind are apart.
 *
 * <p>A count scatters by chance and, in proportion to itself, by what happens: its variance is m + φm². The φ of a figure is
 * taken from the middle of all changes, so that wrong figures hardly move it, and drawn to what is common; where there are few changes it is what is common.
 */
final class MeasureModel {

    private static final double COMMON_DISPERSION = 0.09;
    private static final double LEAST_DISPERSION = 0.01;
    private static final double CHANGES_OF_COMMON = 20;

    /** Changes of smaller counts tell of nothing but chance. */
    private static final double LEAST_COUNT = 10;

    private static final double YEARS_OF_NONE = 10;

    private final Measure.OfKey measure;
    private final List<AgencySeries> series;
    private final TreeMap<Integer, Double> yearEffects = new TreeMap<>();
    private final double dispersion;
    private final Endings endings = new Endings();
    private final Map<String, Peers> peers = new HashMap<>();

    /** Takes the figure of a key in each series. */
    MeasureModel(String key, List<AgencySeries> series) {
        this.measure = Measure.ofKey(key);
        this.series = series;
        Map<Integer, List<Change>> changes = new TreeMap<>();
        List<List<Observation>> histories = new ArrayList<>(series.size());
        for (int i = 0; i < series.size(); i++) {
            List<Observation> history = history(i);
            histories.add(history);
            endings.add(history);
            addChanges(history, changes);
        }
        double effect = 0;
        List<Change> all = new ArrayList<>();
        List<Double> rests = new ArrayList<>();
        for (Map.Entry<Integer, List<Change>> year : changes.entrySet()) {
            List<Change> ofYear = year.getValue();
            double median = Robust.median(
                    ofYear.stream().mapToDouble(Change::difference).toArray());
            double change = median * ofYear.size() / (ofYear.size() + YEARS_OF_NONE);
            effect += change;
            yearEffects.put(year.getKey(), effect);
            ofYear.forEach(each -> rests.add(each.difference - change));
            all.addAll(ofYear);
        }
        this.dispersion = dispersion(all, rests);
        addPeers(histories);
    }

    private record Change(double difference, double variance) {}

    private static void addChanges(List<Observation> history, Map<Integer, List<Change>> changes) {
        for (int i = 1; i < history.size(); i++) {
            Observation before = history.get(i - 1);
            Observation after = history.get(i);
            if (after.year() == before.year() + 1 && Math.min(before.value(), after.value()) >= LEAST_COUNT) {
                changes.computeIfAbsent(after.year(), year -> new ArrayList<>())
                        .add(new Change(after.level() - before.level(), before.variance() + after.variance()));
            }
        }
    }

    private static double dispersion(List<Change> changes, List<Double> rests) {
        if (changes.size() < CHANGES_OF_COMMON) {
            return COMMON_DISPERSION;
        }
        double spread = Robust.spread(rests.stream().mapToDouble(each -> each).toArray());
        double byChance = changes.stream().mapToDouble(Change::variance).sum() / changes.size();
        double own = Math.max(LEAST_DISPERSION, (spread * spread - byChance) / 2);
        return (own * changes.size() + COMMON_DISPERSION * CHANGES_OF_COMMON) / (changes.size() + CHANGES_OF_COMMON);
    }

    private void addPeers(List<List<Observation>> histories) {
        Map<String, List<Double>> levels = new HashMap<>();
        for (int i = 0; i < series.size(); i++) {
            List<Observation> history = histories.get(i);
            if (Observation.hasAny(history)) {
                double level = level(history).level();
                for (String kind : series.get(i).peers()) {
                    levels.computeIfAbsent(kind, each -> new ArrayList<>()).add(level);
                }
            }
        }
        levels.forEach((kind, each) -> Peers.of(each).ifPresent(group -> peers.put(kind, group)));
    }

    double dispersion() {
        return dispersion;
    }

    Endings endings() {
        return endings;
    }

    /**
     * The figure over the years of an agency; empty where it is not stated. It is read anew each time: all figures of all agencies
     * would take more room than their reports.
     */
    List<Observation> history(int agency) {
        List<AnnualReport> reports = series.get(agency).reports();
        List<Observation> history = new ArrayList<>(reports.size());
        for (AnnualReport report : reports) {
            Optional<Observation> figure = measure.read(report);
            if (figure.isPresent()) {
                history.add(figure.get());
            }
        }
        return history;
    }

    private double effect(int year) {
        Map.Entry<Integer, Double> upTo = yearEffects.floorEntry(year);
        return upTo == null ? 0 : upTo.getValue();
    }

    /** The level of some years of an agency without what the years are for everybody. */
    Expectation level(List<Observation> years) {
        Expectation.Sum sum = new Expectation.Sum();
        for (Observation each : years) {
            sum.add(each.level() - effect(each.year()), dispersion + each.variance());
        }
        return sum.expectation();
    }

    Optional<Peers> peers(AgencySeries agency) {
        for (String kind : agency.peers()) {
            Peers group = peers.get(kind);
            if (group != null) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** What is expected of a figure by those of other years of the agency, the nearer the more, and a little by its peers. */
    Expectation expected(Observation figure, List<Observation> others, AgencySeries agency, double unsteadiness) {
        Expectation.Sum sum = new Expectation.Sum();
        peers(agency).ifPresent(each -> sum.add(each.level(), each.spread() * each.spread()));
        for (Observation other : others) {
            int distance = Math.abs(other.year() - figure.year());
            sum.add(other.level() - effect(other.year()), unsteadiness * dispersion * distance + other.variance());
        }
        Expectation expected = sum.expectation();
        return new Expectation(expected.level() + effect(figure.year()), expected.variance());
    }

    /** How far a figure is from what is expected, in usual deviations. */
    double deviation(Observation figure, Expectation expected, double unsteadiness) {
        double value = expected.value(figure.whole());
        double own = unsteadiness * dispersion;
        double uncertain = expected.variance() / (own + 1 / (value + Observation.HALF));
        return (steady(figure.value(), own) - steady(value, own)) / StrictMath.sqrt(1 + uncertain);
    }

    /** A scale on which a count of a dispersion scatters by 1 however large it is (Anscombe 1948). */
    private static double steady(double count, double dispersion) {
        double root = StrictMath.sqrt(dispersion * (count + 0.375));
        return 2 / StrictMath.sqrt(dispersion) * StrictMath.log(root + StrictMath.sqrt(root * root + 1));
    }

    /** How far agencies of a kind are apart. */
    record Peers(double level, double spread, int agencies) {

        private static final double LEAST_SPREAD = 0.5;
        private static final double TAIL = 0.03;
        private static final double TAIL_OF_NORMAL = 1.88;

        static Optional<Peers> of(List<Double> levels) {
            if (levels.size() < Plausibility.FEWEST_PEERS) {
                return Optional.empty();
            }
            double[] each =
                    Robust.sorted(levels.stream().mapToDouble(level -> level).toArray());
            double middle = Robust.quantileOfSorted(each, Robust.MIDDLE);
            double tails = Math.max(
                    Robust.quantileOfSorted(each, 1 - TAIL) - middle, middle - Robust.quantileOfSorted(each, TAIL));
            double spread = Math.max(Robust.spread(each), tails / TAIL_OF_NORMAL);
            return Optional.of(new Peers(middle, Math.max(LEAST_SPREAD, spread), levels.size()));
        }
    }
}
