package org.gongkai.spark;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gongkai.indicator.IndicatorValue;
import org.gongkai.indicator.Indicators;
import org.gongkai.indicator.Rate;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;

/** The reports of a region for a year, of one scope, added up; its size is that of the form, however many reports there are. */
final class RegionSums implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Map<String, CellSums> tables = new HashMap<>();
    private final Indicators.Accumulator indicators = Indicators.accumulator();
    private long reports;

    RegionSums add(AnnualReport report) {
        reports++;
        indicators.add(report);
        for (CountTable table : List.of(report.proactive(), report.applications(), report.disputes())) {
            tables.computeIfAbsent(table.layout().toString(), layout -> new CellSums(table.layout()))
                    .add(table);
        }
        return this;
    }

    RegionSums add(RegionSums other) {
        reports += other.reports;
        indicators.merge(other.indicators);
        other.tables.forEach((layout, sums) -> {
            CellSums known = tables.putIfAbsent(layout, sums);
            if (known != null) {
                known.add(sums);
            }
        });
        return this;
    }

    List<Row> sums(Group group) {
        List<Row> rows = new ArrayList<>();
        tables.values().forEach(sums -> rows.addAll(sums.rows(group)));
        return rows;
    }

    List<Row> rates(Group group) {
        List<Row> rows = new ArrayList<>();
        for (IndicatorValue value : indicators.result()) {
            rows.add(RowFactory.create(
                    group.province(),
                    group.year(),
                    group.kind(),
                    reports,
                    value.indicator().token(),
                    value.rate().map(Rate::part).orElse(null),
                    value.rate().map(Rate::whole).orElse(null)));
        }
        return rows;
    }
}
