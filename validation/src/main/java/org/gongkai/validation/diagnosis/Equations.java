package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Text;

/**
 * The equations that the rules declare for a report, over the cells of the application table and then of the dispute table.
 *
 * <p>An equation that cannot be assessed for its blanks says nothing and is left out; in any other a blank counts as 0 and
 * does not change.
 */
final class Equations {

    private final ApplicationTable applications;
    private final CountTable disputes;
    private final int cellCount;
    private final List<Text> statements = new ArrayList<>();
    private final List<int[]> plus = new ArrayList<>();
    private final List<int[]> minus = new ArrayList<>();

    /** What the side that is judged by has besides its cells: a number of another report, which does not change. */
    private final List<Long> fixed = new ArrayList<>();

    private final List<CellChange> deduced = new ArrayList<>();
    private boolean open;

    Equations(AnnualReport report, List<Reconciliation> reconciliations) {
        applications = report.applications();
        disputes = report.disputes();
        cellCount = applications.layout().cellCount() + disputes.layout().cellCount();
        add(reconciliations, applications, 0);
        add(reconciliations, disputes, applications.layout().cellCount());
    }

    private void add(List<Reconciliation> reconciliations, CountTable table, int offset) {
        for (Reconciliation each : reconciliations) {
            if (each.layout() != table.layout()) {
                continue;
            }
            if (each.evaluate(table, BlankPolicy.AS_ZERO) == RuleOutcome.NOT_ASSESSABLE) {
                open = true;
                deduce(each, table);
                continue;
            }
            statements.add(each.statement());
            plus.add(Arrays.stream(each.actual()).map(cell -> cell + offset).toArray());
            minus.add(Arrays.stream(each.expected()).map(cell -> cell + offset).toArray());
            fixed.add(0L);
        }
    }

    /** What is carried in is what the report of the year before carried forward. */
    void addCarryOver(ApplicationTable previous) {
        TableRow forward = previous.layout().row("carriedForward");
        TableRow carriedIn = applications.layout().row("carriedIn");
        for (int column = 0; column < carriedIn.cells().length; column++) {
            int cell = carriedIn.cells()[column];
            if (previous.isStated(forward.cells()[column]) && applications.isStated(cell)) {
                String label = carriedIn.columnLabels().get(column);
                statements.add(Text.of(
                        "“" + label + "”列：上年结转 = 上一年度报告的结转下年度继续办理",
                        "column " + carriedIn.columns().get(column)
                                + ": carriedIn = carriedForward of the year before"));
                plus.add(new int[] {cell});
                minus.add(new int[0]);
                fixed.add(previous.orZero(forward.cells()[column]));
            }
        }
    }

    /** Every cell is the sum of those of the units; a cell that is blank in one of them says nothing. */
    void addUnits(List<AnnualReport> units) {
        addUnits(applications, 0, units.stream().map(AnnualReport::applications).toList());
        addUnits(
                disputes,
                applications.layout().cellCount(),
                units.stream().map(AnnualReport::disputes).toList());
    }

    private void addUnits(CountTable table, int offset, List<? extends CountTable> units) {
        for (int cell = 0; cell < table.layout().cellCount(); cell++) {
            int place = cell;
            boolean stated = table.isStated(cell) && units.stream().allMatch(unit -> unit.isStated(place));
            long sum = 0;
            for (CountTable unit : units) {
                sum = Math.min(sum + unit.orZero(cell), CountRow.MAX_COUNT + 1);
            }
            if (!stated || sum > CountRow.MAX_COUNT) {
                open = true;
                continue;
            }
            String pointer = table.layout().pointer(cell);
            statements.add(Text.of(pointer + " = 各单位之和", pointer + " = sum of the units"));
            plus.add(new int[] {cell + offset});
            minus.add(new int[0]);
            fixed.add(sum);
        }
    }

    /** A lone blank has the number that the others leave for it. */
    private void deduce(Reconciliation equation, CountTable table) {
        long difference = 0;
        int blank = -1;
        int sign = 0;
        int blanks = 0;
        for (int cell : equation.actual()) {
            difference += table.orZero(cell);
            if (!table.isStated(cell)) {
                blanks++;
                blank = cell;
                sign = -1;
            }
        }
        for (int cell : equation.expected()) {
            difference -= table.orZero(cell);
            if (!table.isStated(cell)) {
                blanks++;
                blank = cell;
                sign = 1;
            }
        }
        long value = sign * difference;
        int only = blank;
        if (blanks == 1
                && value >= 0
                && deduced.stream()
                        .noneMatch(each ->
                                each.cell().pointer().equals(table.layout().pointer(only)))) {
            deduced.add(new CellChange(Cell.of(table, only), value, TypingError.LEFT_EMPTY));
        }
    }

    int cellCount() {
        return cellCount;
    }

    int count() {
        return statements.size();
    }

    Text statement(int equation) {
        return statements.get(equation);
    }

    int[] plus(int equation) {
        return plus.get(equation);
    }

    int[] minus(int equation) {
        return minus.get(equation);
    }

    List<CellChange> deduced() {
        return deduced;
    }

    /** Whether an equation was left out. */
    boolean isOpen() {
        return open;
    }

    boolean isStated(int cell) {
        int first = applications.layout().cellCount();
        return cell < first ? applications.isStated(cell) : disputes.isStated(cell - first);
    }

    Cell cell(int cell) {
        int first = applications.layout().cellCount();
        return cell < first ? Cell.of(applications, cell) : Cell.of(disputes, cell - first);
    }

    TableLayout applicationLayout() {
        return applications.layout();
    }

    long[] values() {
        long[] values = new long[cellCount];
        int first = applications.layout().cellCount();
        for (int cell = 0; cell < cellCount; cell++) {
            values[cell] = cell < first ? applications.orZero(cell) : disputes.orZero(cell - first);
        }
        return values;
    }

    /** By how much the side that is judged exceeds the other. */
    long residual(int equation, long[] values) {
        long residual = -fixed.get(equation);
        for (int cell : plus.get(equation)) {
            residual += values[cell];
        }
        for (int cell : minus.get(equation)) {
            residual -= values[cell];
        }
        return residual;
    }

    boolean allHold(long[] values) {
        for (int equation = 0; equation < statements.size(); equation++) {
            if (residual(equation, values) != 0) {
                return false;
            }
        }
        return true;
    }
}
