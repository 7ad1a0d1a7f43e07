package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.Text;
import org.gongkai.validation.Reconciliation;

/** What must hold of a report: what rules declare of its tables, and what follows from other reports. */
final class DeclaredEquations {

    private final Map<FormEdition, List<Equation>> byEdition = new EnumMap<>(FormEdition.class);

    DeclaredEquations(List<Reconciliation> reconciliations) {
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
    static List<Equation> carryOver(AnnualReport report, AnnualReport previous) {
        TableRow carriedIn = report.applications().layout().row(RowName.CARRIED_IN);
        ApplicationTable before = previous.applications();
        TableRow forward = before.layout().row(RowName.CARRIED_FORWARD);
        List<Equation> equations = new ArrayList<>();
        for (int column = 0; column < carriedIn.cellCount(); column++) {
            int from = forward.cell(column);
            if (before.isStated(from)) {
                Text statement = Text.of(
                        "“" + carriedIn.columns().get(column).label() + "”列：上年结转 = 上一年度报告的结转下年度继续办理",
                        "column " + carriedIn.columns().get(column).token()
                                + ": carriedIn = carriedForward of the year before");
                equations.add(Equation.of(statement, carriedIn.cell(column), before.orZero(from)));
            }
        }
        return equations;
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
        for (int cell = 0; cell < layout.cellCount(); cell++) {
            int place = cell;
            long sum = 0;
            for (CountTable unit : units) {
                sum = Math.min(sum + unit.orZero(cell), CountRow.MAX_COUNT + 1);
            }
            if (sum <= CountRow.MAX_COUNT && units.stream().allMatch(unit -> unit.isStated(place))) {
                Text statement = Text.of(
                        "“" + layout.label(cell) + "” = 各单位之和", layout.pointer(cell) + " = the sum of the units");
                equations.add(Equation.of(statement, cell + first, sum));
            }
        }
    }
}
