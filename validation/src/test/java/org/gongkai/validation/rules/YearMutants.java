package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ReportSeries;
import org.gongkai.validation.EquationMutants;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.between.AcrossYears;
import org.gongkai.validation.between.AcrossYears.YearCell;
import org.gongkai.validation.between.YearToYear;

/** The rule of equations between two years with one of the equations altered, for each and for all editions of the two. */
public final class YearMutants {

    private final Rule<ReportSeries> rule;
    private final YearToYear years;
    private final Map<String, Rule<ReportSeries>> mutants = new LinkedHashMap<>();

    private YearMutants(YearToYear years) {
        this.rule = SeriesRules.ruleSet().rule(RuleId.of(years.rule()));
        this.years = years;
    }

    /** The mutants of the rule by what was done to it. */
    public static Map<String, Rule<ReportSeries>> of(YearToYear years) {
        YearMutants all = new YearMutants(years);
        for (FormEdition before : FormEdition.values()) {
            for (FormEdition after : FormEdition.values()) {
                all.add(before, after);
            }
        }
        return all.mutants;
    }

    private void add(FormEdition before, FormEdition after) {
        List<AcrossYears> equations = years.equations(before, after);
        for (int i = 0; i < equations.size(); i++) {
            int place = i;
            Map<String, List<AcrossYears>> altered = new LinkedHashMap<>(EquationMutants.of(equations.get(i)));
            if (before == after) {
                altered.putAll(withCellsOfTheOtherYear(equations.get(i)));
            }
            altered.forEach((name, instead) -> {
                List<AcrossYears> others = new ArrayList<>(equations);
                others.remove(place);
                others.addAll(place, instead);
                mutants.put(
                        before.token() + '-' + after.token() + ' ' + place + ' ' + name, with(before, after, others));
            });
        }
    }

    private static Map<String, List<AcrossYears>> withCellsOfTheOtherYear(AcrossYears equation) {
        Map<String, List<AcrossYears>> altered = new LinkedHashMap<>();
        Stream.concat(equation.actual().stream(), equation.expected().stream())
                .forEach(cell -> altered.put(
                        "of the other year " + cell,
                        List.of(new AcrossYears(
                                equation.statement(),
                                ofTheOtherYear(equation.actual(), cell),
                                equation.relation(),
                                ofTheOtherYear(equation.expected(), cell)))));
        return altered;
    }

    private static List<YearCell> ofTheOtherYear(List<YearCell> cells, YearCell cell) {
        return cells.stream()
                .map(each -> each.equals(cell) ? new YearCell(!cell.isBefore(), cell.layout(), cell.cell()) : each)
                .toList();
    }

    private Rule<ReportSeries> with(FormEdition before, FormEdition after, List<AcrossYears> altered) {
        return Rule.<ReportSeries>builder(rule.id().toString())
                .title(rule.title().zh(), rule.title().en())
                .severity(rule.severity())
                .basis(rule.basis())
                .check(SuccessiveReports.each(
                        years,
                        (earlier, later) ->
                                earlier == before && later == after ? altered : years.equations(earlier, later)));
    }
}
