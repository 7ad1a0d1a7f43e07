package org.gongkai.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.validation.between.AcrossYears;
import org.gongkai.validation.between.AcrossYears.YearCell;

/** An equation altered in every way: left out, with another relation, with a cell left out or on the other side. */
public final class EquationMutants {

    private final AcrossYears equation;
    private final Map<String, List<AcrossYears>> mutants = new LinkedHashMap<>();

    private EquationMutants(AcrossYears equation) {
        this.equation = equation;
    }

    /** What stands in place of the equation, nothing or another, by what was done to it. */
    public static Map<String, List<AcrossYears>> of(AcrossYears equation) {
        EquationMutants all = new EquationMutants(equation);
        all.mutants.put("left out", List.of());
        Stream.of(Relation.values())
                .filter(relation -> relation != equation.relation())
                .forEach(relation -> all.mutants.put(
                        relation.toString(),
                        List.of(new AcrossYears(
                                equation.statement(), equation.actual(), relation, equation.expected()))));
        equation.actual().forEach(all::addActual);
        equation.expected().forEach(all::addExpected);
        return all.mutants;
    }

    private void addActual(YearCell cell) {
        List<YearCell> others = without(equation.actual(), cell);
        put("without " + name(cell), others, equation.expected());
        put("other side " + name(cell), others, and(equation.expected(), cell));
    }

    private void addExpected(YearCell cell) {
        List<YearCell> others = without(equation.expected(), cell);
        put("without " + name(cell), equation.actual(), others);
        put("other side " + name(cell), and(equation.actual(), cell), others);
    }

    /** Nothing is put where no cell is left. */
    private void put(String name, List<YearCell> actual, List<YearCell> expected) {
        if (actual.size() + expected.size() > 0) {
            mutants.put(name, List.of(new AcrossYears(equation.statement(), actual, equation.relation(), expected)));
        }
    }

    private static String name(YearCell cell) {
        return (cell.isBefore() ? "before " : "") + cell.cell();
    }

    private static List<YearCell> without(List<YearCell> cells, YearCell cell) {
        return cells.stream().filter(each -> !each.equals(cell)).toList();
    }

    private static List<YearCell> and(List<YearCell> cells, YearCell cell) {
        return Stream.concat(cells.stream(), Stream.of(cell)).toList();
    }
}
