package org.gongkai.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.gongkai.indicator.Indicator;
import org.gongkai.indicator.IndicatorValue;
import org.gongkai.indicator.Indicators;
import org.gongkai.indicator.Rate;
import org.gongkai.text.Text;

/** The indicators of a report: one row each in files, an array each of parts, wholes and reasons in memory. */
final class ReportIndicators {

    private static final List<Column> COLUMNS = List.of(
            Column.number("line", Text.of("报告的键", "the key of the report")),
            Column.number("year", Text.of("报告年度", "the year reported on")),
            Column.text("indicator", Text.of("指标代码", "the word for the indicator")),
            Column.optionalNumber("part", Text.of("分子", "the part")),
            Column.optionalNumber("whole", Text.of("分母，1以上", "the whole, 1 or more")),
            Column.optionalText("why_absent_zh", Text.of("没有比率的原因（中文）", "why there is no rate, in Chinese")),
            Column.optionalText("why_absent_en", Text.of("没有比率的原因（英文）", "why there is no rate, in English")));

    private static final int COUNT = Indicator.values().length;

    private final ReportLine line;
    private final long[] parts = new long[COUNT];
    private final long[] wholes = new long[COUNT];
    private final int[] reasons = new int[COUNT];
    private final boolean[] isAbsent = new boolean[COUNT];

    private ReportIndicators(ReportLine line) {
        this.line = line;
    }

    static Table<ReportIndicators> table() {
        String array = "[" + COUNT + "]";
        List<Field<ReportIndicators>> fields = List.of(
                new Field<>("line", "BIGINT", (row, of) -> row.append((long) of.line.line())),
                new Field<>(
                        "year",
                        "BIGINT",
                        (row, of) -> row.append((long) of.line.report().year())),
                new Field<>("parts", "BIGINT" + array, (row, of) -> row.append(of.parts, of.isAbsent)),
                new Field<>("wholes", "BIGINT" + array, (row, of) -> row.append(of.wholes, of.isAbsent)),
                new Field<>("reasons", "INTEGER" + array, (row, of) -> row.append(of.reasons)));
        String words = Arrays.stream(Indicator.values())
                .map(indicator -> '\'' + indicator.token() + '\'')
                .collect(Collectors.joining(", ", "[", "]"));
        String rows =
                "SELECT line, year, indicator, part, whole, zh[reason] AS why_absent_zh, en[reason] AS why_absent_en"
                        + " FROM (SELECT line, year, unnest(" + words + ") AS indicator, unnest(parts) AS part,"
                        + " unnest(wholes) AS whole, unnest(reasons) AS reason FROM indicators), (" + Reasons.LISTS
                        + ")";
        return new Table<>(
                "indicators", Text.of("每份报告的每项指标一行", "one row an indicator of a report"), COLUMNS, fields, rows);
    }

    /**
     * The indicators of a report.
     *
     * @param line the report
     * @param numbers gives the number of a reason, 1 or more
     */
    static ReportIndicators of(ReportLine line, ToIntFunction<Text> numbers) {
        ReportIndicators indicators = new ReportIndicators(line);
        for (IndicatorValue value : Indicators.of(line.report())) {
            int place = value.indicator().ordinal();
            Optional<Rate> rate = value.rate();
            if (rate.isPresent()) {
                indicators.parts[place] = rate.get().part();
                indicators.wholes[place] = rate.get().whole();
            } else {
                indicators.isAbsent[place] = true;
                indicators.reasons[place] = numbers.applyAsInt(value.whyAbsent().orElseThrow());
            }
        }
        return indicators;
    }
}
