package org.gongkai.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;

/** The cells of a table, or of the part of it on one sheet, each where it is printed. */
final class PrintedTable {

    private final List<TableCell> cells;
    private final boolean isOpenAbove;
    private final boolean isOpenBelow;
    private final Snapped columns;
    private final Snapped rows;
    private final List<Placed> placed;

    /** A cell with the rows and columns that it covers. */
    record Placed(TableCell cell, int row, int column, int rowSpan, int columnSpan) {

        boolean isLike(Placed other) {
            return row == other.row
                    && column == other.column
                    && rowSpan == other.rowSpan
                    && columnSpan == other.columnSpan
                    && cell.text().equals(other.cell.text());
        }

        int end() {
            return row + rowSpan;
        }

        boolean isBlank() {
            return cell.text().isBlank();
        }

        boolean isNumber() {
            return cell.text().chars().anyMatch(Character::isDigit)
                    && cell.text().codePoints().noneMatch(Character::isIdeographic);
        }
    }

    PrintedTable(List<TableCell> cells, boolean isOpenAbove, boolean isOpenBelow) {
        this.cells = cells;
        this.isOpenAbove = isOpenAbove;
        this.isOpenBelow = isOpenBelow;
        columns = Snapped.of(cells.stream()
                .flatMapToDouble(
                        cell -> DoubleStream.of(cell.box().left(), cell.box().right()))
                .toArray());
        rows = Snapped.of(cells.stream()
                .flatMapToDouble(
                        cell -> DoubleStream.of(cell.box().top(), cell.box().bottom()))
                .toArray());
        placed = cells.stream()
                .map(this::place)
                .filter(each -> each.rowSpan > 0 && each.columnSpan > 0)
                .sorted(Comparator.comparingInt(Placed::row).thenComparingInt(Placed::column))
                .toList();
    }

    private Placed place(TableCell cell) {
        int row = rows.indexOf(cell.box().top());
        int column = columns.indexOf(cell.box().left());
        return new Placed(
                cell,
                row,
                column,
                rows.indexOf(cell.box().bottom()) - row,
                columns.indexOf(cell.box().right()) - column);
    }

    List<TableCell> cells() {
        return cells;
    }

    List<Placed> placed() {
        return placed;
    }

    boolean isOpenAbove() {
        return isOpenAbove;
    }

    boolean isOpenBelow() {
        return isOpenBelow;
    }

    boolean hasNoNumbers() {
        return placed.stream().noneMatch(Placed::isNumber);
    }

    int rowCount() {
        return rows.count() - 1;
    }

    double top() {
        return rows.at(0);
    }

    double bottom() {
        return rows.at(rows.count() - 1);
    }

    double rowTop(int row) {
        return rows.at(row);
    }

    double left() {
        return columns.at(0);
    }

    double right() {
        return columns.at(columns.count() - 1);
    }

    /** Where columns end, from the left of the table. */
    double[] columnEnds() {
        double[] ends = new double[columns.count() - 1];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = columns.at(i + 1) - left();
        }
        return ends;
    }

    /**
     * {@return the table with its spans; places that no cell covers are cells without a text}
     *
     * @throws IllegalArgumentException if it has more cells than are read
     */
    Grid grid() {
        int width = columns.count() - 1;
        int height = rowCount();
        if ((long) width * height > Grid.MAX_CELLS) {
            throw new IllegalArgumentException("a table of more than " + Grid.MAX_CELLS + " cells");
        }
        Placed[][] owners = new Placed[height][width];
        for (Placed each : placed) {
            if (isFree(owners, each)) {
                for (int row = each.row; row < each.end(); row++) {
                    Arrays.fill(owners[row], each.column, each.column + each.columnSpan, each);
                }
            }
        }
        GridBuilder grid = Grid.builder();
        for (int row = 0; row < height; row++) {
            grid.row();
            for (int column = 0; column < width; column++) {
                Placed owner = owners[row][column];
                if (owner == null) {
                    grid.cell("");
                } else if (owner.row == row && owner.column == column) {
                    grid.cell(owner.cell.text(), owner.rowSpan, owner.columnSpan);
                }
            }
        }
        return grid.build();
    }

    private static boolean isFree(Placed[][] owners, Placed cell) {
        for (int row = cell.row; row < cell.end(); row++) {
            for (int column = cell.column; column < cell.column + cell.columnSpan; column++) {
                if (owners[row][column] != null) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The cells that begin in a row or below. */
    List<TableCell> from(int row) {
        return placed.stream().filter(each -> each.row >= row).map(Placed::cell).toList();
    }
}
