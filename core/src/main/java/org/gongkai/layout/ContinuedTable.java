package org.gongkai.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.layout.PrintedTable.Placed;

/** A table that goes on at the top of the next sheet: its heads printed once more or not, its last row cut in two or not. */
final class ContinuedTable {

    /** How far the edges of one column are apart on two sheets, in points. */
    private static final double NEAR = 4;

    /** A table with more cells goes on as one of its own, so that what is put together is not put together again many times. */
    private static final int MOST_CELLS = 20_000;

    private static final String CHINESE_NUMERALS = "一二三四五六七八九十";

    private final PrintedTable above;
    private final PrintedTable below;
    private final int heads;
    private final double right;
    private final double down;

    private ContinuedTable(PrintedTable above, PrintedTable below) {
        this.above = above;
        this.below = below;
        heads = repeatedHeads(above, below);
        right = above.left() - below.left();
        down = above.bottom() - below.rowTop(heads);
    }

    /** One table of two parts; nothing if their columns are not the same, so that they are two tables. */
    static Optional<PrintedTable> join(PrintedTable above, PrintedTable below) {
        if (above.cells().size() > MOST_CELLS || !haveSameColumns(above, below)) {
            return Optional.empty();
        }
        List<TableCell> cells = new ContinuedTable(above, below).cells();
        PrintedTable joined = new PrintedTable(cells, above.isOpenAbove(), below.isOpenBelow());
        return Optional.of(joined).filter(each -> each.placed().size() == cells.size());
    }

    static boolean haveSameColumns(PrintedTable above, PrintedTable below) {
        double[] one = above.columnEnds();
        double[] other = below.columnEnds();
        return Math.abs(one[one.length - 1] - other[other.length - 1]) <= NEAR
                && (hasAll(one, other) || hasAll(other, one));
    }

    private static boolean hasAll(double[] ends, double[] others) {
        return Arrays.stream(others)
                .allMatch(end -> Arrays.stream(ends).anyMatch(each -> Math.abs(each - end) <= NEAR));
    }

    /** How many rows at the top of the second part are those at the top of the first: heads, which have no numbers. */
    private static int repeatedHeads(PrintedTable above, PrintedTable below) {
        int rows = 0;
        int reach = 0;
        boolean hasText = false;
        List<Placed> one = above.placed();
        List<Placed> other = below.placed();
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            Placed next = other.get(i);
            if (hasText && next.row() == reach) {
                rows = reach;
            }
            if (!next.isLike(one.get(i)) || next.isNumber()) {
                break;
            }
            reach = Math.max(reach, next.end());
            hasText |= !next.isBlank();
        }
        return rows;
    }

    private List<TableCell> cells() {
        List<Placed> last = above.placed().stream()
                .filter(each -> each.end() == above.rowCount())
                .toList();
        List<Placed> first =
                below.placed().stream().filter(each -> each.row() == heads).toList();
        boolean isCut = !areTwoRows(last, first)
                && (above.isOpenBelow() || below.isOpenAbove() || isRowCut(last, first) || areHeadsCut(last, first));
        List<TableCell> cells = new ArrayList<>(above.cells());
        Set<TableCell> taken = new HashSet<>();
        for (Placed each : first) {
            Placed upper = last.stream()
                    .filter(other -> isSameColumn(other, each))
                    .findFirst()
                    .orElse(null);
            if (upper != null && (isCut || isMerged(upper, each, first))) {
                cells.remove(upper.cell());
                cells.add(joined(upper, each));
                taken.add(each.cell());
            }
        }
        for (TableCell each : below.from(heads)) {
            if (!taken.contains(each)) {
                cells.add(moved(each));
            }
        }
        return cells;
    }

    private TableCell moved(TableCell cell) {
        return new TableCell(cell.box().moved(right, down), cell.text());
    }

    private TableCell joined(Placed upper, Placed lower) {
        boolean isRepeated = upper.cell().text().equals(lower.cell().text());
        TableCell whole =
                isRepeated ? upper.cell() : upper.cell().with(lower.cell().text());
        return new TableCell(whole.box().with(moved(lower.cell()).box()), whole.text());
    }

    private boolean isSameColumn(Placed upper, Placed lower) {
        Box box = moved(lower.cell()).box();
        return Math.abs(upper.cell().box().left() - box.left()) <= NEAR
                && Math.abs(upper.cell().box().right() - box.right()) <= NEAR;
    }

    /** Whether a label beside several rows goes on beside those of the next sheet, where it is printed again or not. */
    private static boolean isMerged(Placed upper, Placed lower, List<Placed> first) {
        boolean isRepeated = upper.cell().text().equals(lower.cell().text());
        boolean isBesideLabel =
                first.stream().anyMatch(each -> each.column() > lower.column() && !each.isBlank() && !each.isNumber());
        return (upper.rowSpan() > 1 || lower.rowSpan() > 1)
                && !upper.isNumber()
                && !upper.isBlank()
                && (isRepeated || (lower.isBlank() && isBesideLabel));
    }

    /** Whether both parts have figures, or in one column figures below a head, or labels with numbers of their own. */
    private boolean areTwoRows(List<Placed> last, List<Placed> first) {
        return (last.stream().anyMatch(Placed::isNumber) && first.stream().anyMatch(Placed::isNumber))
                || first.stream()
                        .anyMatch(lower -> last.stream()
                                .anyMatch(upper -> isSameColumn(upper, lower) && areOfTwoRows(upper, lower)));
    }

    private static boolean areOfTwoRows(Placed upper, Placed lower) {
        return (lower.isNumber() && !upper.isBlank())
                || (isNumbered(upper.cell().text())
                        && isNumbered(lower.cell().text())
                        && !upper.cell().text().equals(lower.cell().text()));
    }

    /** Whether the label of the last row goes on without a number of its own. */
    private boolean isRowCut(List<Placed> last, List<Placed> first) {
        return first.stream()
                .anyMatch(lower -> last.stream()
                        .anyMatch(upper -> isSameColumn(upper, lower)
                                && upper.rowSpan() == 1
                                && isNumbered(upper.cell().text())
                                && !lower.isBlank()
                                && !lower.isNumber()
                                && !isNumbered(lower.cell().text())));
    }

    /**
     * Whether heads beside one over others go on beside those others: no row stands between them, and in a column what they have
     * stands in one of the two parts alone.
     */
    private boolean areHeadsCut(List<Placed> last, List<Placed> first) {
        return above.hasNoNumbers()
                && first.stream().noneMatch(Placed::isNumber)
                && last.stream().anyMatch(upper -> isOverOthers(upper, first))
                && first.stream()
                        .anyMatch(lower -> last.stream()
                                .anyMatch(upper -> isSameColumn(upper, lower) && upper.isBlank() != lower.isBlank()));
    }

    private boolean isOverOthers(Placed upper, List<Placed> first) {
        Box box = upper.cell().box();
        return !upper.isBlank()
                && first.stream()
                                .filter(each -> !each.isBlank())
                                .map(each -> moved(each.cell()).box())
                                .filter(lower -> lower.left() > box.left() - NEAR && lower.right() < box.right() + NEAR)
                                .count()
                        > 1;
    }

    private static boolean isNumbered(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return Character.isDigit(first) || first == '(' || first == '（' || CHINESE_NUMERALS.indexOf(first) >= 0;
    }
}
