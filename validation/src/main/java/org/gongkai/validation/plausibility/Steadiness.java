package org.gongkai.validation.plausibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much less steady than by its dispersion alone an agency is, and how much farther the strangest of the figures of a kind are
 * out than those of a normal distribution would be. Both are taken from the bulk of the deviations, and drawn to 1 where there
 * are few.
 */
final class Steadiness {

    /** Of smaller figures a deviation tells little. */
    private static final double LEAST_EXPECTED = 5;

    private static final double LEAST_OF_WORK = 30;

    private static final double COMMON_OF_AGENCY = 8;
    private static final double LEAST_OF_AGENCY = 0.6;
    private static final double COMMON_OF_FIGURE = 100;
    private static final double LEAST_OF_FIGURE = 0.3;
    private static final double MOST = 3;

    private static final double MEDIAN = 0.5;
    private static final double MEDIAN_OF_NORMAL = 0.6745;
    private static final double TAIL = 0.95;
    private static final double TAIL_OF_NORMAL = 1.96;

    private final Figures figures;
    private final List<OfAgency> agencies = new ArrayList<>();
    private final Map<String, Double> tails = new HashMap<>();

    Steadiness(Figures figures) {
        this.figures = figures;
        Map<String, Double> bulks = new HashMap<>();
        figures.models()
                .forEach((key, model) -> bulks.put(
                        key,
                        Math.max(
                                LEAST_OF_FIGURE,
                                scale(deviations(model), MEDIAN, MEDIAN_OF_NORMAL, COMMON_OF_FIGURE / 2))));
        for (int i = 0; i < figures.agencies(); i++) {
            agencies.add(ofAgency(i, bulks));
        }
        figures.models()
                .forEach((key, model) -> tails.put(
                        key, Math.max(1, scale(deviations(key, model), TAIL, TAIL_OF_NORMAL, COMMON_OF_FIGURE))));
    }

    /** By what the dispersion of a figure is multiplied for an agency: by all its work but for the figure itself. */
    double ofAgency(int agency, String key) {
        OfAgency steadiness = agencies.get(agency);
        return steadiness.ofWork.getOrDefault(key, steadiness.ofAll);
    }

    /** By what the deviations of a figure are divided. */
    double ofFigure(String key) {
        return tails.getOrDefault(key, 1.0);
    }

    /** By all the work of an agency, and for each figure that tells of its work by all but that. */
    private record OfAgency(double ofAll, Map<String, Double> ofWork) {}

    private OfAgency ofAgency(int agency, Map<String, Double> bulks) {
        Map<String, List<Double>> work = new TreeMap<>();
        figures.models().forEach((key, model) -> {
            List<Double> deviations = new ArrayList<>();
            if (Measure.isOfWork(key)) {
                addDeviations(model, agency, 1, LEAST_OF_WORK, deviations);
            }
            if (!deviations.isEmpty()) {
                double bulk = bulks.getOrDefault(key, 1.0);
                deviations.replaceAll(each -> each / bulk);
                work.put(key, deviations);
            }
        });
        Map<String, Double> ofWork = new HashMap<>();
        work.keySet().forEach(key -> ofWork.put(key, squared(work, key)));
        return new OfAgency(squared(work, ""), ofWork);
    }

    private static double squared(Map<String, List<Double>> work, String without) {
        List<Double> deviations = work.entrySet().stream()
                .filter(each -> !each.getKey().equals(without))
                .flatMap(each -> each.getValue().stream())
                .toList();
        double scale = Math.max(LEAST_OF_AGENCY, scale(deviations, MEDIAN, MEDIAN_OF_NORMAL, COMMON_OF_AGENCY));
        return scale * scale;
    }

    private static double scale(List<Double> deviations, double share, double ofNormal, double common) {
        if (deviations.isEmpty()) {
            return 1;
        }
        double own = Robust.quantile(deviations.stream().mapToDouble(Math::abs).toArray(), share) / ofNormal;
        return Math.min(MOST, (own * deviations.size() + common) / (deviations.size() + common));
    }

    private List<Double> deviations(MeasureModel model) {
        List<Double> deviations = new ArrayList<>();
        for (int i = 0; i < figures.agencies(); i++) {
            addDeviations(model, i, 1, LEAST_EXPECTED, deviations);
        }
        return deviations;
    }

    private List<Double> deviations(String key, MeasureModel model) {
        List<Double> deviations = new ArrayList<>();
        for (int i = 0; i < figures.agencies(); i++) {
            addDeviations(model, i, ofAgency(i, key), LEAST_EXPECTED, deviations);
        }
        return deviations;
    }

    /** The deviations of the years of an agency; the strangest speaks against no other. */
    private void addDeviations(
            MeasureModel model, int agency, double unsteadiness, double least, List<Double> deviations) {
        AgencySeries series = figures.agency(agency);
        List<Observation> years = series.reports().size() > 1 ? model.history(agency) : List.of();
        if (years.size() > 1) {
            History history = new History(model, series, unsteadiness);
            Observation strangest = years.stream()
                    .max(Comparator.comparingDouble(figure -> history.deviation(figure, without(years, figure))))
                    .orElseThrow();
            List<Observation> others = without(years, strangest);
            for (Observation figure : years) {
                List<Observation> beside = without(others, figure);
                if (!beside.isEmpty() && history.expected(figure, beside).value(figure.whole()) >= least) {
                    deviations.add(history.deviation(figure, beside));
                }
            }
        }
    }

    static List<Observation> without(List<Observation> years, Observation figure) {
        List<Observation> others = new ArrayList<>(years.size());
        for (Observation each : years) {
            if (each.year() != figure.year()) {
                others.add(each);
            }
        }
        return others;
    }
}
