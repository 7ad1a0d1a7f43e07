package org.gongkai.validation.plausibility;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All figures of all reports: by what they tell, and then by agency. */
final class Figures {

    private final List<AgencySeries> series;
    private final Map<String, MeasureModel> models;

    Figures(List<AgencySeries> series) {
        this.series = series;
        this.models = Measure.keys().parallelStream()
                .collect(Collectors.toMap(
                        key -> key, key -> new MeasureModel(key, series), (one, other) -> one, TreeMap::new));
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
