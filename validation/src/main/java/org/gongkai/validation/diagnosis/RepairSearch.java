package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
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

    private final long[] values;
    private final int count;
    private final long budget;

    /** The equations at each level; those that an elimination leaves alone are shared with the level above. */
    private final int[][][] rows;

    private final long[][] residuals;

    /** Where the equations that an elimination changes are kept at each level. */
    private final int[][][] changed;

    private final boolean[] out;
    private final int[] chosen;
    private final int[] pivots;
    private final List<long[]> found = new ArrayList<>();
    private long nodes;
    private boolean exhausted;
    private boolean rejected;
    private boolean skipped;

    RepairSearch(LinearSystem equations, int maxCells, long budget) {
        this.values = equations.values();
        this.count = equations.count();
        this.budget = budget;
        this.rows = new int[maxCells + 1][count][];
        this.residuals = new long[maxCells + 1][count];
        this.changed = new int[maxCells + 1][count][];
        this.out = new boolean[values.length];
        this.chosen = new int[maxCells];
        this.pivots = new int[maxCells];
        for (int equation = 0; equation < count; equation++) {
            rows[0][equation] = equations.row(equation);
            residuals[0][equation] = -equations.residual(equation);
        }
        for (int cell = 0; cell < out.length; cell++) {
            out[cell] = !equations.isStated(cell);
        }
    }

    /** At least so many cells are wrong: as many as there are violated equations without a common cell. */
    int lowerBound() {
        boolean[] seen = out.clone();
        int bound = 0;
        for (int equation = 0; equation < count; equation++) {
            if (residuals[0][equation] != 0 && isApart(rows[0][equation], seen)) {
                bound++;
            }
        }
        return bound;
    }

    private boolean isApart(int[] row, boolean[] seen) {
        for (int cell = 0; cell < row.length; cell++) {
            if (row[cell] != 0 && seen[cell] && !out[cell]) {
                return false;
            }
        }
        for (int cell = 0; cell < row.length; cell++) {
            seen[cell] |= row[cell] != 0;
        }
        return true;
    }

    /** {@return the tables after each smallest change of so many cells; none if there is no such change} */
    List<long[]> ofSize(int size) {
        found.clear();
        search(0, size);
        return List.copyOf(found);
    }

    /** Whether the search ended at its budget. */
    boolean isExhausted() {
        return exhausted;
    }

    /** Whether all smallest changes of a size were found: with more cells, one that was refused for a number below 0 can have others. */
    boolean isExhaustive(int size) {
        return !exhausted && !skipped && (size <= INDEPENDENT || !rejected);
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
        int[] row = rows[level][equation];
        List<Integer> tried = new ArrayList<>();
        for (int cell = 0; cell < row.length && !exhausted; cell++) {
            if (row[cell] == 0 || out[cell]) {
                continue;
            }
            if (Math.abs(row[cell]) != 1) {
                // Only equations of a user's own come to this: solving them can leave a fraction.
                skipped = true;
                continue;
            }
            if (nodes == budget) {
                exhausted = true;
                break;
            }
            nodes++;
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
        for (int equation = 0; equation < count; equation++) {
            if (residuals[level][equation] == 0 || isPivot(equation, level)) {
                continue;
            }
            int cells = 0;
            int[] row = rows[level][equation];
            for (int cell = 0; cell < row.length; cell++) {
                cells += row[cell] != 0 && !out[cell] ? 1 : 0;
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
        int[] solved = rows[level][pivot];
        for (int equation = 0; equation < count; equation++) {
            int[] row = rows[level][equation];
            int factor = equation == pivot ? 0 : row[cell] * solved[cell];
            residuals[level + 1][equation] = residuals[level][equation] - factor * residuals[level][pivot];
            rows[level + 1][equation] = factor == 0 ? row : difference(row, factor, solved, changed[level], equation);
        }
    }

    private static int[] difference(int[] row, int factor, int[] solved, int[][] kept, int equation) {
        if (kept[equation] == null) {
            kept[equation] = new int[row.length];
        }
        int[] difference = kept[equation];
        for (int cell = 0; cell < row.length; cell++) {
            difference[cell] = row[cell] - factor * solved[cell];
        }
        return difference;
    }

    private void record(int level) {
        long[] repaired = values.clone();
        for (int i = 0; i < level; i++) {
            long change = residuals[level][pivots[i]] * rows[level][pivots[i]][chosen[i]];
            if (change == 0) {
                return;
            }
            repaired[chosen[i]] += change;
            if (repaired[chosen[i]] < 0 || repaired[chosen[i]] > CountRow.MAX_COUNT) {
                rejected = true;
                return;
            }
        }
        found.add(repaired);
    }
}
