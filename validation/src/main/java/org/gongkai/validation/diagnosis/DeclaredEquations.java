package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Relation;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.between.CarryOver;
import org.gongkai.validation.between.UnitTotals;

/** What must hold of a report: what rules declare of its tables, and what follows from other reports. */
final class DeclaredEquations {

    private final Map<FormEdition, List<Equation>> byEdition = new EnumMap<>(FormEdition.class);

    /** The equalities that rules declare of the application and the dispute table. */
    DeclaredEquations(RuleSet<AnnualReport> rules) {
        List<Reconciliation> reconciliations = Objects.requireNonNull(rules, "rules").rules().stream()
                .flatMap(rule -> rule.reconciliations().stream())
                .filter(each -> each.relation() == Relation.EQUAL)
                .toList();
        for (FormEdition edition : FormEdition.values()) {
            TableLayout applications = TableLayout.applications(edition);
            List<Equation> equations = new ArrayList<>();
            for (Reconciliation each : reconciliations) {
                if (each.layout() == applications) {
                    equations.add(Equation.of(each, 0));
                } else if (each.layout() == TableLayout.disputes()) {
                    equations.add(Equation.of(each, applications.cellCount()));
                }
            }
            byEdition.put(edition, List.copyOf(equations));
        }
    }

    List<Equation> of(AnnualReport report) {
        return byEdition.getOrDefault(report.applications().edition(), List.of());
    }

    /** What is carried in is what the report of the year before carried forward, as far as that says it. */
    static List<Equation> carryOver(ReportAndPrevious pair) {
        ApplicationTable before = pair.previous().applications();
        return CarryOver.between(before.edition(), pair.report().applications().edition()).stream()
                .filter(column -> before.isStated(column.carriedForward()))
                .map(column ->
                        Equation.of(column.statement(), column.carriedIn(), before.orZero(column.carriedForward())))
                .toList();
    }

    /** Every cell is the sum of those of the units, where all of them state it. */
    static List<Equation> units(AnnualReport summary, List<AnnualReport> units) {
        List<Equation> equations = new ArrayList<>();
        addUnits(
                equations,
                0,
                summary.applications().layout(),
                units.stream().map(AnnualReport::applications).toList());
        addUnits(
                equations,
                summary.applications().layout().cellCount(),
                summary.disputes().layout(),
                units.stream().map(AnnualReport::disputes).toList());
        return equations;
    }

    private static void addUnits(
            List<Equation> equations, int first, TableLayout layout, List<? extends CountTable> units) {
        UnitTotals totals = UnitTotals.of(layout.cellCount(), units);
        for (int cell = 0; cell < layout.cellCount(); cell++) {
            if (totals.sum(cell) <= CountRow.MAX_COUNT && totals.blanks(cell) == 0) {
                Text statement = UnitTotals.statement(layout.text(cell));
                equations.add(Equation.of(statement, cell + first, totals.sum(cell)));
            }
        }
    }
}
