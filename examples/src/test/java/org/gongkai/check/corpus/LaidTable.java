package org.gongkai.check.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.documents.SpannedCell;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;

/** A table of the form, laid out otherwise. */
final class LaidTable {

    private final int rows;
    private final List<SpannedCell> cells;

    private LaidTable(int rows, List<SpannedCell> cells) {
        this.rows = rows;
        this.cells = cells;
    }

    static LaidTable of(Grid grid) {
        return new LaidTable(grid.rowCount(), SpannedCell.of(grid));
    }

    Grid grid() {
        GridBuilder grid = Grid.builder();
        for (int row = 0; row < rows; row++) {
            int current = row;
            grid.row();
            cells.stream()
                    .filter(cell -> cell.row() == current)
                    .sorted(Comparator.comparingInt(SpannedCell::column))
                    .forEach(cell -> grid.cell(cell.text(), cell.rowSpan(), cell.columnSpan()));
        }
        return grid.build();
    }

    private int columns() {
        return cells.stream().mapToInt(SpannedCell::right).max().orElseThrow();
    }

    /** Some of the rows; of a cell that begins before them there is the rest, without its text. */
    LaidTable rows(int from, int until) {
        return new LaidTable(
                until - from,
                cells.stream()
                        .filter(cell -> cell.bottom() > from && cell.row() < until)
                        .map(cell -> new SpannedCell(
                                cell.row() < from ? "" : cell.text(),
                                Math.max(cell.row(), from) - from,
                                cell.column(),
                                Math.min(cell.bottom(), until) - Math.max(cell.row(), from),
                                cell.columnSpan()))
                        .toList());
    }

    /** These rows and below them those of another table. */
    LaidTable above(LaidTable other) {
        return new LaidTable(
                rows + other.rows,
                Stream.concat(
                                cells.stream(),
                                other.cells.stream()
                                        .map(cell -> new SpannedCell(
                                                cell.text(),
                                                rows + cell.row(),
                                                cell.column(),
                                                cell.rowSpan(),
                                                cell.columnSpan())))
                        .toList());
    }

    /** One more row of a single cell. */
    LaidTable withNote(String note) {
        return above(new LaidTable(1, List.of(new SpannedCell(note, 0, 0, 1, columns()))));
    }

    LaidTable withTexts(UnaryOperator<String> change) {
        return new LaidTable(
                rows,
                cells.stream()
                        .map(cell -> new SpannedCell(
                                change.apply(cell.text()),
                                cell.row(),
                                cell.column(),
                                cell.rowSpan(),
                                cell.columnSpan()))
                        .toList());
    }

    /** Each cell by itself; what stands in one that spanned others is in all of them. */
    LaidTable withCellsRepeated() {
        return of(Grid.of(grid().rows()));
    }

    /** No cell reaches into the next row; what stands in one that did is in its first row. */
    LaidTable withGroupsOnce() {
        return new LaidTable(
                rows,
                cells.stream()
                        .flatMap(cell -> IntStream.range(cell.row(), cell.bottom())
                                .mapToObj(row -> new SpannedCell(
                                        row == cell.row() ? cell.text() : "",
                                        row,
                                        cell.column(),
                                        1,
                                        cell.columnSpan())))
                        .toList());
    }
}
