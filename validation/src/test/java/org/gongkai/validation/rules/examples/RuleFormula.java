package org.gongkai.validation.rules.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Rule;

/**
 * Equations of a rule that say the same of several places of a table.
 *
 * @param scope the tables and how many equations there are
 * @param statement the places and what must hold there
 * @param equation the first of the equations, in the pointers of its cells
 */
record RuleFormula(String scope, Text statement, String equation) {

    /** Of more cells or places only the first ones and the last are written. */
    private static final int MOST_CELLS = 4;

    private static final int MOST_PLACES = 7;

    /** The formulas of a rule, one for each way in which its tables have it; none for one without reconciliations. */
    static List<RuleFormula> of(Rule<?> rule) {
        Map<TableLayout, List<Reconciliation>> byTable = rule.reconciliations().stream()
                .collect(Collectors.groupingBy(Reconciliation::layout, LinkedHashMap::new, Collectors.toList()));
        Map<List<String>, List<TableLayout>> alike = new LinkedHashMap<>();
        byTable.forEach((table, equations) -> alike.computeIfAbsent(
                        equations.stream().map(RuleFormula::inFull).toList(), same -> new ArrayList<>())
                .add(table));
        return alike.values().stream()
                .map(tables -> of(tables, byTable.get(tables.get(0))))
                .toList();
    }

    private static String inFull(Reconciliation equation) {
        return equation.statement().zh() + equation(equation, Integer.MAX_VALUE);
    }

    private static RuleFormula of(List<TableLayout> tables, List<Reconciliation> equations) {
        String scope = equations.size() + (equations.size() == 1 ? " equation" : " equations") + " in the table "
                + tables.stream().map(TableLayout::toString).collect(Collectors.joining(", and in "));
        Text statement = Text.of(
                together(equations, each -> each.statement().zh(), "：", "、", "；"),
                together(equations, each -> each.statement().en(), ": ", ", ", "; "));
        return new RuleFormula(scope, statement, equation(equations.get(0), MOST_CELLS));
    }

    /** What all equations of a table say: at these places this must hold. */
    private static String together(
            List<Reconciliation> equations,
            Function<Reconciliation, String> language,
            String colon,
            String comma,
            String semicolon) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Reconciliation equation : equations) {
            String statement = language.apply(equation);
            int at = Math.max(statement.indexOf(colon), 0);
            places.computeIfAbsent(statement.substring(at), rest -> new ArrayList<>())
                    .add(statement.substring(0, at));
        }
        return places.entrySet().stream()
                .map(each -> String.join(comma, shortened(each.getValue(), MOST_PLACES)) + each.getKey())
                .collect(Collectors.joining(semicolon));
    }

    private static String equation(Reconciliation equation, int most) {
        return sum(equation.layout(), most, equation.actual())
                + ' '
                + equation.relation().sign()
                + ' '
                + sum(equation.layout(), most, equation.expected());
    }

    private static String sum(TableLayout table, int most, int... cells) {
        if (cells.length == 0) {
            return "0";
        }
        List<String> names = IntStream.of(cells)
                .mapToObj(table::pointer)
                .map(pointer -> pointer.substring(table.name().length() + 2))
                .toList();
        return String.join(" + ", shortened(names, most))
                + (names.size() <= most ? "" : " (" + names.size() + " cells)");
    }

    /** The names, or the first ones and the last. */
    private static List<String> shortened(List<String> names, int most) {
        return names.size() <= most
                ? names
                : Stream.concat(names.stream().limit(2), Stream.of("…", names.get(names.size() - 1)))
                        .toList();
    }
}
