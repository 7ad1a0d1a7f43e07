package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.report.CountRow;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/** Single operations on the application table that make everything balance at once, however many cells they touch. */
final class Operations {

    private final Equations equations;
    private final long[] values;
    private final int[][] table;
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

    private Operations(Equations equations) {
        this.equations = equations;
        this.values = equations.values();
        this.table = equations.applicationLayout().rows().stream()
                .map(TableRow::cells)
                .toArray(int[][]::new);
    }

    static List<Found> closing(Equations equations) {
        Operations operations = new Operations(equations);
        operations.swapCells();
        operations.shiftRows();
        operations.recompute();
        operations.swapRows();
        return operations.found;
    }

    private void offer(RepairKind kind, long[] changed) {
        boolean possible = true;
        for (int cell = 0; cell < changed.length; cell++) {
            possible &= changed[cell] >= 0
                    && changed[cell] <= CountRow.MAX_COUNT
                    && (changed[cell] == values[cell] || equations.isStated(cell));
        }
        if (possible
                && !Arrays.equals(changed, values)
                && equations.allHold(changed)
                && found.stream().noneMatch(each -> Arrays.equals(each.values(), changed))) {
            found.add(new Found(kind, changed));
        }
    }

    private void swapCells() {
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                for (int other = column + 1; other < table[row].length; other++) {
                    swap(table[row][column], table[row][other]);
                }
                for (int other = row + 1; other < table.length; other++) {
                    swap(table[row][column], table[other][column]);
                }
            }
        }
    }

    private void swap(int one, int other) {
        long[] changed = values.clone();
        changed[one] = values[other];
        changed[other] = values[one];
        offer(RepairKind.SWAPPED_CELLS, changed);
    }

    /** A row that stands a column further, with its total or before it. */
    private void shiftRows() {
        for (int[] row : table) {
            for (int width = row.length - 1; width <= row.length; width++) {
                for (int by : new int[] {1, width - 1}) {
                    long[] changed = values.clone();
                    for (int column = 0; column < width; column++) {
                        changed[row[column]] = values[row[(column + by) % width]];
                    }
                    offer(RepairKind.SHIFTED_ROW, changed);
                }
            }
        }
    }

    private void swapRows() {
        for (int row = 0; row < table.length; row++) {
            for (int other = row + 1; other < table.length; other++) {
                long[] changed = values.clone();
                for (int column = 0; column < table[row].length; column++) {
                    changed[table[row][column]] = values[table[other][column]];
                    changed[table[other][column]] = values[table[row][column]];
                }
                offer(RepairKind.SWAPPED_ROWS, changed);
            }
        }
    }

    private void recompute() {
        TableLayout layout = equations.applicationLayout();
        int[] received = layout.row("received").cells();
        int[] carriedIn = layout.row("carriedIn").cells();
        int[] processed = layout.row("processed").cells();
        int[] forward = layout.row("carriedForward").cells();

        long[] ofForward = values.clone();
        carryForward(ofForward, received, carriedIn, processed, forward);
        offer(RepairKind.FORWARD_ROW, ofForward);

        long[] ofRows = values.clone();
        totals(ofRows);
        offer(RepairKind.STALE_TOTALS, ofRows);

        long[] ofAll = values.clone();
        int last = processed.length - 1;
        for (int column = 0; column < last; column++) {
            ofAll[processed[column]] = 0;
            for (int[] row : outcomes(received, carriedIn, processed, forward)) {
                ofAll[processed[column]] += ofAll[row[column]];
            }
        }
        totals(ofAll);
        offer(RepairKind.STALE_TOTALS, ofAll);
    }

    private static void carryForward(long[] changed, int[] received, int[] carriedIn, int[] processed, int[] forward) {
        for (int column = 0; column < forward.length; column++) {
            changed[forward[column]] =
                    changed[received[column]] + changed[carriedIn[column]] - changed[processed[column]];
        }
    }

    private void totals(long[] changed) {
        for (int[] row : table) {
            long total = 0;
            for (int column = 0; column < row.length - 1; column++) {
                total += changed[row[column]];
            }
            changed[row[row.length - 1]] = total;
        }
    }

    private List<int[]> outcomes(int[]... others) {
        return Arrays.stream(table)
                .filter(row -> Arrays.stream(others).noneMatch(other -> Arrays.equals(row, other)))
                .toList();
    }
}
