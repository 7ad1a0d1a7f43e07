package org.gongkai.validation.rules.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountRow;
import org.gongkai.report.ReportSeries;
import org.gongkai.validation.between.AcrossYears;
import org.gongkai.validation.between.AcrossYears.YearCell;

/** Two reports in which one equation between them comes out just so, one more, one less, and with a blank on either side. */
record YearCases(AcrossYears equation, AnnualReport before, AnnualReport after) {

    static Map<String, ReportSeries> of(AcrossYears equation, AnnualReport before, AnnualReport after) {
        YearCases cases = new YearCases(equation, before, after);
        YearCell actual = equation.actual().get(0);
        YearCell expected = equation.expected().get(0);
        Map<String, ReportSeries> all = new LinkedHashMap<>();
        all.put("equal", cases.differing(0));
        all.put("more", cases.differing(1));
        all.put("less", cases.differing(-1));
        all.put("actual blank", cases.with(actual, CountRow.NOT_STATED));
        all.put("expected blank", cases.with(expected, CountRow.NOT_STATED));
        return all;
    }

    /** The reports in which the actual side is so much more than the expected side. */
    private ReportSeries differing(long difference) {
        YearCell actual = equation.actual().get(0);
        YearCell expected = equation.expected().get(0);
        long more = difference + sum(equation.expected()) - sum(equation.actual());
        return value(actual) + more < 0 ? with(expected, value(expected) - more) : with(actual, value(actual) + more);
    }

    private long sum(List<YearCell> cells) {
        return cells.stream().mapToLong(this::value).sum();
    }

    private long value(YearCell cell) {
        return FullReports.table(cell.isBefore() ? before : after, cell.layout())
                .orZero(cell.cell());
    }

    private ReportSeries with(YearCell cell, long count) {
        return ReportSeries.of(List.of(
                cell.isBefore() ? FullReports.with(before, cell.layout(), cell.cell(), count) : before,
                cell.isBefore() ? after : FullReports.with(after, cell.layout(), cell.cell(), count)));
    }
}
