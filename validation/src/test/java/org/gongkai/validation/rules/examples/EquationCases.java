package org.gongkai.validation.rules.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.validation.Reconciliation;

/**
 * Reports in which one reconciliation of one table comes out in every way: just so, one more, one less, with a blank on either
 * side, true or untrue whatever stands in a blank, all blank.
 */
final class EquationCases {

    private final Reconciliation equation;
    private final AnnualReport report;
    private final CountTable table;
    private final int[] actual;
    private final int[] expected;
    private final Map<String, AnnualReport> cases = new LinkedHashMap<>();

    private EquationCases(Reconciliation equation, AnnualReport report) {
        this.equation = equation;
        this.report = report;
        this.table = FullReports.table(report, equation.layout());
        this.actual = equation.actual();
        this.expected = equation.expected();
    }

    /** The reports by what each is a case of, those with which any change of the reconciliation is found. */
    static Map<String, AnnualReport> of(Reconciliation equation, FormEdition edition) {
        EquationCases cases = new EquationCases(equation, FullReports.of(edition));
        cases.put("equal", cases.differing(0));
        cases.put("more", cases.differing(1));
        cases.put("less", cases.differing(-1));
        cases.put("equal with a blank", cases.withBlank(0));
        return cases.cases;
    }

    /** The other reports, with which any change of what a blank means is found. */
    static Map<String, AnnualReport> ofBlanks(Reconciliation equation, FormEdition edition) {
        EquationCases cases = new EquationCases(equation, FullReports.of(edition));
        cases.put("more with a blank", cases.withBlank(1));
        cases.put("less with a blank", cases.withBlank(-1));
        cases.put("actual blank", cases.blank(cases.actual));
        cases.put("expected blank", cases.blank(cases.expected));
        cases.put(
                "all blank",
                cases.blank(IntStream.concat(IntStream.of(cases.actual), IntStream.of(cases.expected))
                        .toArray()));
        return cases.cases;
    }

    private AnnualReport blank(int... cells) {
        return IntStream.of(cells)
                .boxed()
                .reduce(report, (changed, cell) -> with(changed, cell, CountRow.NOT_STATED), (one, other) -> other);
    }

    private void put(String name, AnnualReport changed) {
        cases.put(name, changed);
    }

    /** The report in which the actual side is so much more than the expected side. */
    private AnnualReport differing(long difference) {
        return with(report, actual[0], value(actual[0]) + difference - difference());
    }

    /** The same with a blank on the side that has more cells, whose value another cell of that side takes over. */
    private AnnualReport withBlank(long difference) {
        boolean isOfActual = actual.length >= expected.length;
        int[] side = isOfActual ? actual : expected;
        int blank = side[side.length - 1];
        long more = (difference - difference()) * (isOfActual ? 1 : -1) + value(blank);
        AnnualReport taken = side.length == 1 ? report : with(report, side[0], value(side[0]) + more);
        return with(taken, blank, CountRow.NOT_STATED);
    }

    private long difference() {
        return values(actual).sum() - values(expected).sum();
    }

    private LongStream values(int[] cells) {
        return IntStream.of(cells).mapToLong(this::value);
    }

    private long value(int cell) {
        return table.orZero(cell);
    }

    private AnnualReport with(AnnualReport changed, int cell, long count) {
        boolean isPossible =
                count >= 0 || count == CountRow.NOT_STATED || equation.layout().isSigned(cell);
        return FullReports.with(changed, equation.layout(), cell, isPossible ? count : 0);
    }
}
