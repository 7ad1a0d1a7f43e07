package org.gongkai.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.layout.PrintedTable.Placed;

/**
 * The heads of a table that the end of a sheet cuts off its rows: their last line can be printed on or below the last ruling of the
 * sheet, and is part of their cells.
 */
final class CutHeads {

    /** How far below the last ruling the line begins, in its size. */
    private static final double BELOW = 0.5;

    private CutHeads() {}

    /** The sheet with its last line in the cells above it if they are heads of the table that begins the next sheet. */
    static SheetText gathered(SheetText sheet, SheetText next) {
        List<Printed> parts = sheet.parts();
        List<Printed> others = next.parts();
        if (parts.size() < 2
                || others.isEmpty()
                || !(parts.get(parts.size() - 1) instanceof Printed.TextLine last)
                || !(parts.get(parts.size() - 2) instanceof Printed.Table heads)
                || !(others.get(0) instanceof Printed.Table rows)
                || last.top() > heads.table().bottom() + BELOW * last.line().size()
                || !areHeads(heads.table(), rows.table())) {
            return sheet;
        }
        return with(heads.table(), last.line())
                .map(table -> sheet.with(heads.table(), table, last.line()))
                .orElse(sheet);
    }

    private static boolean areHeads(PrintedTable heads, PrintedTable rows) {
        return heads.hasNoNumbers() && !rows.hasNoNumbers() && ContinuedTable.haveSameColumns(heads, rows);
    }

    /** The table with each character in the cell of its last row below which it stands; nothing if there is none, or for a digit. */
    private static Optional<PrintedTable> with(PrintedTable table, Line line) {
        List<TableCell> cells = new ArrayList<>(table.from(0));
        int left = line.glyphs().size();
        for (Placed each : table.placed()) {
            List<Glyph> own = line.glyphs().stream()
                    .filter(glyph -> each.end() == table.rowCount()
                            && isBelow(each.cell().box(), glyph))
                    .toList();
            if (!own.isEmpty()) {
                cells.remove(each.cell());
                cells.add(each.cell().with(new Line(own).text()));
                left -= own.size();
            }
        }
        return left == 0
                ? Optional.of(new PrintedTable(cells, table.isOpenAbove(), table.isOpenBelow()))
                : Optional.empty();
    }

    private static boolean isBelow(Box box, Glyph glyph) {
        return !glyph.isOfNumber() && glyph.middleX() > box.left() && glyph.middleX() < box.right();
    }
}
