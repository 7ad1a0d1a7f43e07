package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;

/**
 * The equations of one report, over the cells of the application table and then of the dispute table.
 *
 * <p>A blank whose number is open is worked out of all equations but one, which then says nothing else; what is left are
 * equations of stated cells, some of them implied by several of those that were declared.
 */
final class LinearSystem {

    private final ApplicationTable applications;
    private final DisputeTable disputes;
    private final int firstOfDisputes;
    private final long[] values;
    private final boolean[] stated;
    private final boolean isOpen;

    private final List<Text> statements = new ArrayList<>();

    /** None where nothing is blank and all hold: nothing is looked for there. */
    private final List<int[]> rows = new ArrayList<>();

    private final List<Long> residuals = new ArrayList<>();

    /** For each open blank that stands alone in the equation that was used up for it, that equation. */
    private final List<Deducible> deducible = new ArrayList<>();

    private static final class Deducible {

        private final int blank;
        private final int[] row;
        private final long residual;

        private Deducible(int blank, int[] row, long residual) {
            this.blank = blank;
            this.row = row;
            this.residual = residual;
        }
    }

    LinearSystem(AnnualReport report, List<Equation> equations, BlankPolicy policy) {
        applications = report.applications();
        disputes = report.disputes();
        firstOfDisputes = applications.layout().cellCount();
        values = new long[firstOfDisputes + disputes.layout().cellCount()];
        stated = new boolean[values.length];
        for (int cell = 0; cell < values.length; cell++) {
            boolean first = cell < firstOfDisputes;
            values[cell] = first ? applications.orZero(cell) : disputes.orZero(cell - firstOfDisputes);
            stated[cell] = first ? applications.isStated(cell) : disputes.isStated(cell - firstOfDisputes);
        }
        for (Equation equation : equations) {
            statements.add(equation.statement());
            residuals.add(equation.residual(values));
        }
        boolean isComplete = applications.isComplete() && disputes.isComplete();
        if (!isComplete || !allHold()) {
            equations.forEach(equation -> rows.add(equation.coefficients(values.length)));
        }
        if (isComplete) {
            isOpen = false;
        } else {
            boolean[] open = OpenBlanks.of(equations, values, stated, policy);
            isOpen = hasAny(open) || equations.stream().anyMatch(this::isBlank);
            workOut(open);
        }
    }

    private static boolean hasAny(boolean[] cells) {
        for (boolean cell : cells) {
            if (cell) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank(Equation equation) {
        for (int[] side : new int[][] {equation.plus(), equation.minus()}) {
            for (int cell : side) {
                if (stated[cell]) {
                    return false;
                }
            }
        }
        return true;
    }

    private void workOut(boolean[] open) {
        List<Integer> blanks = new ArrayList<>();
        List<Integer> used = new ArrayList<>();
        for (int blank = 0; blank < open.length; blank++) {
            int pivot = open[blank] ? smallestWith(blank, used) : -1;
            if (pivot >= 0) {
                eliminate(pivot, blank);
                used.add(pivot);
                blanks.add(blank);
            }
        }
        for (int i = 0; i < used.size(); i++) {
            int[] row = rows.get(used.get(i));
            if (isAlone(blanks.get(i), row, open)) {
                deducible.add(new Deducible(blanks.get(i), row, residuals.get(used.get(i))));
            }
        }
        used.stream().sorted((one, other) -> other - one).forEach(row -> {
            int at = row;
            statements.remove(at);
            rows.remove(at);
            residuals.remove(at);
        });
    }

    /** The equation with the fewest cells that has a blank, among those that were not used up for another; -1 for none. */
    private int smallestWith(int blank, List<Integer> used) {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int row = 0; row < rows.size(); row++) {
            int[] coefficients = rows.get(row);
            if (Math.abs(coefficients[blank]) == 1 && !used.contains(row)) {
                int cells = 0;
                for (int coefficient : coefficients) {
                    cells += coefficient == 0 ? 0 : 1;
                }
                if (cells < fewest) {
                    fewest = cells;
                    best = row;
                }
            }
        }
        return best;
    }

    private void eliminate(int pivot, int blank) {
        int[] from = rows.get(pivot);
        for (int row = 0; row < rows.size(); row++) {
            int factor = rows.get(row)[blank] * from[blank];
            if (row == pivot || factor == 0) {
                continue;
            }
            int[] to = rows.get(row);
            for (int cell = 0; cell < to.length; cell++) {
                to[cell] -= factor * from[cell];
            }
            residuals.set(row, residuals.get(row) - factor * residuals.get(pivot));
            statements.set(row, implied(statements.get(row), statements.get(pivot)));
        }
    }

    private static Text implied(Text one, Text other) {
        return Text.of(one.zh() + "；" + other.zh(), one.en() + "; " + other.en());
    }

    private static boolean isAlone(int blank, int[] row, boolean[] open) {
        for (int cell = 0; cell < row.length; cell++) {
            if (row[cell] != 0 && open[cell] && cell != blank) {
                return false;
            }
        }
        return true;
    }

    /** {@return the open blanks that follow, where the stated cells are these, with the numbers that they must have} */
    List<CellChange> deduced(long[] numbers) {
        List<CellChange> deduced = new ArrayList<>();
        for (Deducible each : deducible) {
            long residual = each.residual;
            for (int cell = 0; cell < values.length; cell++) {
                residual += each.row[cell] * (numbers[cell] - values[cell]);
            }
            long number = -residual * each.row[each.blank];
            if (number >= 0 && number <= CountRow.MAX_COUNT) {
                deduced.add(new CellChange(cell(each.blank), number, TypingError.LEFT_EMPTY));
            }
        }
        return deduced;
    }

    int count() {
        return statements.size();
    }

    /** What does not hold. */
    List<Text> violated() {
        return IntStream.range(0, count())
                .filter(equation -> residual(equation) != 0)
                .mapToObj(statements::get)
                .toList();
    }

    /** The coefficient of every cell; not to be changed. */
    int[] row(int equation) {
        return rows.get(equation);
    }

    /** By how much the side that is judged exceeds the other. */
    long residual(int equation) {
        return residuals.get(equation);
    }

    boolean allHold() {
        for (long residual : residuals) {
            if (residual != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a blank is open, or an equation has nothing but blanks. */
    boolean isOpen() {
        return isOpen;
    }

    boolean isStated(int cell) {
        return stated[cell];
    }

    Cell cell(int cell) {
        return cell < firstOfDisputes ? Cell.of(applications, cell) : Cell.of(disputes, cell - firstOfDisputes);
    }

    TableLayout applicationLayout() {
        return applications.layout();
    }

    /** The cells as they are stated, a blank as 0. */
    long[] values() {
        return values.clone();
    }
}
