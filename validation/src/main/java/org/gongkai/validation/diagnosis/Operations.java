package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.application.Outcome;
import org.gongkai.report.CountRow;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/**
 * Single operations on the application table that make everything balance at once, however many cells they touch.
 *
 * <p>Some thousands are tried. Each changes the residuals of the equations of its cells only, and is taken back after a look
 * at how many are left that are not 0.
 */
final class Operations {

    private static final int FEWEST_OF_LINE = 3;

    /** The column that is hardly ever all 0 by right, while others often are. */
    private static final int NATURAL_PERSONS = 0;

    private final LinearSystem equations;
    private final long[] values;
    private final long[] current;
    private final int[][] table;
    private final int[][] equationsOf;
    private final long[] residuals;
    private int violated;
    private final List<Found> found = new ArrayList<>();

    /** The table after an operation. */
    static final class Found {

        private final RepairKind kind;
        private final long[] values;

        private Found(RepairKind kind, long[] values) {
            this.kind = kind;
            this.values = values;
        }

        RepairKind kind() {
            return kind;
        }

        long[] values() {
            return values;
        }
    }

    private Operations(LinearSystem equations) {
        this.equations = equations;
        this.values = equations.values();
        this.current = equations.values();
        this.table = equations.applicationLayout().rows().stream()
                .map(TableRow::cells)
                .toArray(int[][]::new);
        this.equationsOf = new int[values.length][];
        this.residuals = new long[equations.count()];
        Arrays.fill(equationsOf, new int[0]);
        for (int equation = 0; equation < residuals.length; equation++) {
            residuals[equation] = equations.residual(equation);
            violated += residuals[equation] == 0 ? 0 : 1;
            int[] row = equations.row(equation);
            for (int cell = 0; cell < row.length; cell++) {
                if (row[cell] != 0) {
                    equationsOf[cell] = Arrays.copyOf(equationsOf[cell], equationsOf[cell].length + 1);
                    equationsOf[cell][equationsOf[cell].length - 1] = equation;
                }
            }
        }
    }

    static List<Found> closing(LinearSystem equations) {
        Operations operations = new Operations(equations);
        operations.swapCells();
        operations.shiftRows();
        operations.fillZeroColumn(NATURAL_PERSONS);
        operations.recompute();
        operations.fillZeroLines();
        operations.swapRows();
        return operations.found;
    }

    private void put(int cell, long value) {
        long change = value - current[cell];
        if (change == 0) {
            return;
        }
        current[cell] = value;
        for (int equation : equationsOf[cell]) {
            violated -= residuals[equation] == 0 ? 0 : 1;
            residuals[equation] += change * equations.row(equation)[cell];
            violated += residuals[equation] == 0 ? 0 : 1;
        }
    }

    /** Keeps what the operation made of the table if everything balances, and takes it back. */
    private void offer(RepairKind kind, int[]... touched) {
        if (violated == 0
                && isPossible(touched)
                && found.stream().noneMatch(each -> Arrays.equals(each.values(), current))) {
            found.add(new Found(kind, current.clone()));
        }
        for (int[] cells : touched) {
            for (int cell : cells) {
                put(cell, values[cell]);
            }
        }
    }

    private boolean isPossible(int[]... touched) {
        for (int[] cells : touched) {
            for (int cell : cells) {
                if (current[cell] != values[cell]
                        && (current[cell] < 0 || current[cell] > CountRow.MAX_COUNT || !equations.isStated(cell))) {
                    return false;
                }
            }
        }
        return true;
    }

    private void swapCells() {
        int[] pair = new int[2];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                pair[0] = table[row][column];
                for (int other = column + 1; other < table[row].length; other++) {
                    pair[1] = table[row][other];
                    swap(pair);
                }
                for (int other = row + 1; other < table.length; other++) {
                    pair[1] = table[other][column];
                    swap(pair);
                }
            }
        }
    }

    private void swap(int... pair) {
        if (values[pair[0]] != values[pair[1]]) {
            put(pair[0], values[pair[1]]);
            put(pair[1], values[pair[0]]);
            offer(RepairKind.SWAPPED_CELLS, pair);
        }
    }

    /** A row that stands a column further, with its total or before it. */
    private void shiftRows() {
        for (int[] row : table) {
            for (int width = row.length - 1; width <= row.length; width++) {
                for (int by : new int[] {1, width - 1}) {
                    for (int column = 0; column < width; column++) {
                        put(row[column], values[row[(column + by) % width]]);
                    }
                    offer(RepairKind.SHIFTED_ROW, row);
                }
            }
        }
    }

    private void swapRows() {
        for (int row = 0; row < table.length; row++) {
            for (int other = row + 1; other < table.length; other++) {
                for (int column = 0; column < table[row].length; column++) {
                    put(table[row][column], values[table[other][column]]);
                    put(table[other][column], values[table[row][column]]);
                }
                offer(RepairKind.SWAPPED_ROWS, table[row], table[other]);
            }
        }
    }

    private void recompute() {
        TableLayout layout = equations.applicationLayout();
        int[] received = layout.row(RowName.RECEIVED).cells();
        int[] carriedIn = layout.row(RowName.CARRIED_IN).cells();
        int[] processed = layout.row(RowName.PROCESSED).cells();
        int[] forward = layout.row(RowName.CARRIED_FORWARD).cells();

        for (int column = 0; column < forward.length; column++) {
            put(forward[column], values[received[column]] + values[carriedIn[column]] - values[processed[column]]);
        }
        offer(RepairKind.FORWARD_ROW, forward);

        totalRows();
        offer(RepairKind.STALE_TOTALS, table);

        List<int[]> outcomes = Outcome.of(layout.edition().orElseThrow()).stream()
                .map(outcome -> layout.row(outcome).cells())
                .toList();
        for (int column = 0; column < processed.length - 1; column++) {
            long sum = 0;
            for (int[] row : outcomes) {
                sum += current[row[column]];
            }
            put(processed[column], sum);
        }
        totalRows();
        offer(RepairKind.STALE_TOTALS, table);
    }

    /** A column of a kind of applicant, or the row of what was received, that is all 0 and that the others tell. */
    private void fillZeroLines() {
        for (int column = NATURAL_PERSONS + 1; column < table[0].length - 1; column++) {
            fillZeroColumn(column);
        }
        fillReceived();
    }

    private void fillZeroColumn(int column) {
        int[] cells = new int[table.length];
        int changed = 0;
        for (int row = 0; row < table.length; row++) {
            cells[row] = table[row][column];
            if (values[cells[row]] != 0) {
                return;
            }
        }
        for (int[] row : table) {
            long others = 0;
            for (int other = 0; other < row.length - 1; other++) {
                others += values[row[other]];
            }
            put(row[column], values[row[row.length - 1]] - others);
            changed += current[row[column]] == 0 ? 0 : 1;
        }
        offerLine(changed, cells);
    }

    private void fillReceived() {
        TableLayout layout = equations.applicationLayout();
        int[] received = layout.row(RowName.RECEIVED).cells();
        int[] carriedIn = layout.row(RowName.CARRIED_IN).cells();
        int[] processed = layout.row(RowName.PROCESSED).cells();
        int[] forward = layout.row(RowName.CARRIED_FORWARD).cells();
        int changed = 0;
        for (int cell : received) {
            if (values[cell] != 0) {
                return;
            }
        }
        for (int column = 0; column < received.length; column++) {
            put(received[column], values[processed[column]] + values[forward[column]] - values[carriedIn[column]]);
            changed += current[received[column]] == 0 ? 0 : 1;
        }
        offerLine(changed, received);
    }

    /** One or two cells are no line. */
    private void offerLine(int changed, int... cells) {
        if (changed < FEWEST_OF_LINE) {
            for (int cell : cells) {
                put(cell, values[cell]);
            }
            return;
        }
        offer(RepairKind.LEFT_ZERO, cells);
    }

    private void totalRows() {
        for (int[] row : table) {
            long total = 0;
            for (int column = 0; column < row.length - 1; column++) {
                total += current[row[column]];
            }
            put(row[row.length - 1], total);
        }
    }
}
