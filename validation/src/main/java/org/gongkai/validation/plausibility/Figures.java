package org.gongkai.validation.plausibility;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All figures of all reports: by what they tell, and then by agency. */
final class Figures {

    private final List<AgencySeries> series;
    private final Map<String, MeasureModel> models = new TreeMap<>();

    Figures(List<AgencySeries> series) {
        this.series = series;
        Measure.keys().forEach(key -> models.put(key, new MeasureModel(key, series)));
    }

    int agencies() {
        return series.size();
    }

    AgencySeries agency(int number) {
        return series.get(number);
    }

    /** How each figure behaves, by its key and in the order of the keys. */
    Map<String, MeasureModel> models() {
        return models;
    }
}
