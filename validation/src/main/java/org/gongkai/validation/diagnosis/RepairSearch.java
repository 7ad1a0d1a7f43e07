package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.report.CountRow;

/**
 * Finds every smallest set of cells whose change makes all equations hold.
 *
 * <p>One cell of a violated equation must change. The search takes the violated equation with the fewest cells, lets each
 * of them change in turn, eliminates it from all other equations, and goes on with what these then imply; a cell that was
 * tried is out for the later ones, so that every set is met once. It is bounded in nodes, not in time, so that the same table
 * always has the same answer.
 */
final class RepairSearch {

    /** In the application table any three cells are independent, so that no set of three has two solutions. */
    private static final int INDEPENDENT = 3;

    private final Equations equations;
    private final long[] values;
    private final int rows;
    private final int columns;
    private final long budget;
    private final int[][] coefficients;
    private final long[][] residuals;
    private final boolean[] out;
    private final int[] chosen;
    private final int[] pivots;
    private final List<long[]> found = new ArrayList<>();
    private long nodes;
    private boolean rejected;

    RepairSearch(Equations equations, int maxCells, long budget) {
        this.equations = equations;
        this.values = equations.values();
        this.rows = equations.count();
        this.columns = equations.cellCount();
        this.budget = budget;
        this.coefficients = new int[maxCells + 1][rows * columns];
        this.residuals = new long[maxCells + 1][rows];
        this.out = new boolean[columns];
        this.chosen = new int[maxCells];
        this.pivots = new int[maxCells];
        for (int equation = 0; equation < rows; equation++) {
            for (int cell : equations.plus(equation)) {
                coefficients[0][equation * columns + cell] = 1;
            }
            for (int cell : equations.minus(equation)) {
                coefficients[0][equation * columns + cell] = -1;
            }
            residuals[0][equation] = -equations.residual(equation, values);
        }
        for (int cell = 0; cell < columns; cell++) {
            out[cell] = !equations.isStated(cell);
        }
    }

    /** At least so many cells are wrong: as many as there are violated equations without a common cell. */
    int lowerBound() {
        boolean[] seen = new boolean[columns];
        int bound = 0;
        for (int equation = 0; equation < rows; equation++) {
            if (residuals[0][equation] != 0 && isApart(equation, seen)) {
                bound++;
            }
        }
        return bound;
    }

    private boolean isApart(int equation, boolean[] seen) {
        for (int cell = 0; cell < columns; cell++) {
            if (coefficients[0][equation * columns + cell] != 0 && seen[cell]) {
                return false;
            }
        }
        for (int cell = 0; cell < columns; cell++) {
            seen[cell] |= coefficients[0][equation * columns + cell] != 0;
        }
        return true;
    }

    /** {@return the tables after each smallest change of so many cells; none if there is no such change} */
    List<long[]> ofSize(int size) {
        found.clear();
        search(0, size);
        return List.copyOf(found);
    }

    boolean isExhausted() {
        return nodes > budget;
    }

    /** Whether all smallest changes of a size were found: with more cells, one that was refused for a number below 0 can have others. */
    boolean isExhaustive(int size) {
        return !isExhausted() && (size <= INDEPENDENT || !rejected);
    }

    private void search(int level, int size) {
        int equation = violated(level);
        if (equation < 0) {
            record(level);
            return;
        }
        if (level == size) {
            return;
        }
        int[] matrix = coefficients[level];
        List<Integer> tried = new ArrayList<>();
        for (int cell = 0; cell < columns; cell++) {
            if (matrix[equation * columns + cell] == 0 || out[cell]) {
                continue;
            }
            nodes++;
            if (nodes > budget) {
                break;
            }
            chosen[level] = cell;
            pivots[level] = equation;
            eliminate(level, equation, cell);
            out[cell] = true;
            tried.add(cell);
            search(level + 1, size);
        }
        tried.forEach(cell -> out[cell] = false);
    }

    /** The violated equation with the fewest cells that can change, -1 if none is violated. */
    private int violated(int level) {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int equation = 0; equation < rows; equation++) {
            if (residuals[level][equation] == 0 || isPivot(equation, level)) {
                continue;
            }
            int cells = 0;
            for (int cell = 0; cell < columns; cell++) {
                cells += coefficients[level][equation * columns + cell] != 0 && !out[cell] ? 1 : 0;
            }
            if (cells < fewest) {
                fewest = cells;
                best = equation;
            }
        }
        return best;
    }

    private boolean isPivot(int equation, int level) {
        for (int i = 0; i < level; i++) {
            if (pivots[i] == equation) {
                return true;
            }
        }
        return false;
    }

    /** Solves an equation for a cell and puts that into all others. */
    private void eliminate(int level, int pivot, int cell) {
        int[] from = coefficients[level];
        int[] to = coefficients[level + 1];
        System.arraycopy(from, 0, to, 0, from.length);
        System.arraycopy(residuals[level], 0, residuals[level + 1], 0, rows);
        int sign = from[pivot * columns + cell];
        for (int equation = 0; equation < rows; equation++) {
            int factor = from[equation * columns + cell] * sign;
            if (equation == pivot || factor == 0) {
                continue;
            }
            for (int i = 0; i < columns; i++) {
                to[equation * columns + i] -= factor * from[pivot * columns + i];
            }
            residuals[level + 1][equation] -= factor * residuals[level][pivot];
        }
    }

    private void record(int level) {
        long[] repaired = values.clone();
        for (int i = 0; i < level; i++) {
            int sign = coefficients[level][pivots[i] * columns + chosen[i]];
            long change = residuals[level][pivots[i]] * sign;
            if (change == 0) {
                return;
            }
            repaired[chosen[i]] += change;
            if (repaired[chosen[i]] < 0 || repaired[chosen[i]] > CountRow.MAX_COUNT) {
                rejected = true;
                return;
            }
        }
        if (found.stream().noneMatch(each -> Arrays.equals(each, repaired)) && equations.allHold(repaired)) {
            found.add(repaired);
        }
    }
}
