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
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Text;

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

    /** The formulas of a rule; none for one that is not made of reconciliations. */
    static List<RuleFormula> of(Rule<?> rule) {
        Map<TableLayout, List<Reconciliation>> byTable = rule.reconciliations().stream()
                .collect(Collectors.groupingBy(Reconciliation::layout, LinkedHashMap::new, Collectors.toList()));
        Map<Text, List<TableLayout>> tables = new LinkedHashMap<>();
        byTable.forEach((table, equations) -> tables.computeIfAbsent(statement(equations), text -> new ArrayList<>())
                .add(table));
        return tables.entrySet().stream()
                .map(same -> of(
                        same.getKey(),
                        same.getValue(),
                        byTable.get(same.getValue().get(0))))
                .toList();
    }

    private static RuleFormula of(Text statement, List<TableLayout> tables, List<Reconciliation> equations) {
        String scope = equations.size() + (equations.size() == 1 ? " equation" : " equations") + " in the table "
                + tables.stream().map(TableLayout::toString).collect(Collectors.joining(", and in "));
        return new RuleFormula(scope, statement, equation(equations.get(0)));
    }

    /** What all equations of a table say: at these places this must hold. */
    private static Text statement(List<Reconciliation> equations) {
        return Text.of(
                together(equations, each -> each.statement().zh(), "：", "、", "；"),
                together(equations, each -> each.statement().en(), ": ", ", ", "; "));
    }

    private static String together(
            List<Reconciliation> equations,
            Function<Reconciliation, String> language,
            String colon,
            String comma,
            String semicolon) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Reconciliation equation : equations) {
            String statement = language.apply(equation);
            int at = statement.indexOf(colon);
            places.computeIfAbsent(statement.substring(at), rest -> new ArrayList<>())
                    .add(statement.substring(0, at));
        }
        return places.entrySet().stream()
                .map(each -> String.join(comma, shortened(each.getValue(), MOST_PLACES)) + each.getKey())
                .collect(Collectors.joining(semicolon));
    }

    private static String equation(Reconciliation equation) {
        return sum(equation.layout(), equation.actual())
                + ' '
                + equation.relation().sign()
                + ' '
                + sum(equation.layout(), equation.expected());
    }

    private static String sum(TableLayout table, int... cells) {
        if (cells.length == 0) {
            return "0";
        }
        List<String> names = IntStream.of(cells)
                .mapToObj(table::pointer)
                .map(pointer -> pointer.substring(table.name().length() + 2))
                .toList();
        return String.join(" + ", shortened(names, MOST_CELLS));
    }

    /** The names, or the first ones and the last. */
    private static List<String> shortened(List<String> names, int most) {
        return names.size() <= most
                ? names
                : Stream.concat(names.stream().limit(2), Stream.of("…", names.get(names.size() - 1)))
                        .toList();
    }
}
