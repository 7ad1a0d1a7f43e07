package org.gongkai.validation.rules.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountRow;
import org.gongkai.validation.between.AcrossYears;
import org.gongkai.validation.between.AcrossYears.YearCell;

/**
 * Reports in which one equation, of one table or between two years, comes out in every way: just so, one more, one less, with a
 * blank on either side, true or untrue whatever stands in a blank, all blank.
 */
final class EquationCases {

    private final List<YearCell> actual;
    private final List<YearCell> expected;
    private final List<AnnualReport> reports;
    private final Map<String, List<AnnualReport>> cases = new LinkedHashMap<>();

    private EquationCases(AcrossYears equation, List<AnnualReport> reports) {
        this.actual = equation.actual();
        this.expected = equation.expected();
        this.reports = reports;
    }

    /**
     * The reports by what each is a case of, those with which any change of the equation is found.
     *
     * @param equation the equation
     * @param reports one report, or that of the year before and it
     */
    static Map<String, List<AnnualReport>> of(AcrossYears equation, List<AnnualReport> reports) {
        EquationCases all = new EquationCases(equation, reports);
        all.cases.put("equal", all.differing(0));
        all.cases.put("more", all.differing(1));
        all.cases.put("less", all.differing(-1));
        all.cases.put("equal with a blank", all.withBlank(0));
        return all.cases;
    }

    /** The reports with the first cell of the actual side so that both sides are equal. */
    static List<AnnualReport> equal(AcrossYears equation, List<AnnualReport> reports) {
        return new EquationCases(equation, reports).differing(0);
    }

    /** The other reports, with which any change of what a blank means is found. */
    static Map<String, List<AnnualReport>> ofBlanks(AcrossYears equation, List<AnnualReport> reports) {
        EquationCases all = new EquationCases(equation, reports);
        all.cases.put("more with a blank", all.withBlank(1));
        all.cases.put("less with a blank", all.withBlank(-1));
        all.cases.put("actual blank", all.blank(all.actual));
        all.cases.put("expected blank", all.blank(all.expected));
        all.cases.put(
                "all blank",
                all.blank(Stream.concat(all.actual.stream(), all.expected.stream())
                        .toList()));
        return all.cases;
    }

    private List<AnnualReport> blank(List<YearCell> cells) {
        List<AnnualReport> changed = reports;
        for (YearCell cell : cells) {
            changed = with(changed, cell, CountRow.NOT_STATED);
        }
        return changed;
    }

    /** The reports in which the actual side is so much more than the expected side. */
    private List<AnnualReport> differing(long difference) {
        YearCell cell = actual.get(0);
        return with(reports, cell, value(cell) + difference - difference());
    }

    /** The same with a blank on the side that has more cells, whose value another cell of that side takes over. */
    private List<AnnualReport> withBlank(long difference) {
        boolean isOfActual = actual.size() >= expected.size();
        List<YearCell> side = isOfActual ? actual : expected;
        YearCell blank = side.get(side.size() - 1);
        long more = (difference - difference()) * (isOfActual ? 1 : -1) + value(blank);
        List<AnnualReport> taken = side.size() == 1 ? reports : with(reports, side.get(0), value(side.get(0)) + more);
        return with(taken, blank, CountRow.NOT_STATED);
    }

    private long difference() {
        return sum(actual) - sum(expected);
    }

    private long sum(List<YearCell> cells) {
        return cells.stream().mapToLong(this::value).sum();
    }

    private long value(YearCell cell) {
        return FullReports.table(reports.get(place(cell)), cell.layout()).orZero(cell.cell());
    }

    private int place(YearCell cell) {
        return cell.isBefore() ? 0 : reports.size() - 1;
    }

    /** The reports with another number in a cell, or with 0 where it cannot be there. */
    private List<AnnualReport> with(List<AnnualReport> given, YearCell cell, long count) {
        boolean isPossible =
                count >= 0 || count == CountRow.NOT_STATED || cell.layout().isSigned(cell.cell());
        UnaryOperator<AnnualReport> change =
                report -> FullReports.with(report, cell.layout(), cell.cell(), isPossible ? count : 0);
        return IntStream.range(0, given.size())
                .mapToObj(i -> i == place(cell) ? change.apply(given.get(i)) : given.get(i))
                .toList();
    }
}
