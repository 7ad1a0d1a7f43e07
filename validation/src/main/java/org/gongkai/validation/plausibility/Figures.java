package org.gongkai.validation.plausibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.report.AnnualReport;

/** All figures of all reports: by what they tell, and then by agency in the order of the years. */
final class Figures {

    private final List<AgencySeries> series;
    private final Map<String, MeasureModel> models = new TreeMap<>();

    Figures(List<AgencySeries> series) {
        this.series = series;
        Map<String, List<List<Observation>>> histories = new HashMap<>();
        for (int i = 0; i < series.size(); i++) {
            for (AnnualReport report : series.get(i).reports()) {
                for (Measure measure : Measure.of(report)) {
                    List<Observation> history = histories
                            .computeIfAbsent(measure.key(), key -> empty())
                            .get(i);
                    measure.read(report)
                            .map(read -> new Observation(report, measure, read.value(), read.whole(), read.base()))
                            .ifPresent(history::add);
                }
            }
        }
        histories.forEach((key, each) -> models.put(key, new MeasureModel(each, series)));
    }

    private List<List<Observation>> empty() {
        return Stream.<List<Observation>>generate(ArrayList::new)
                .limit(series.size())
                .toList();
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
