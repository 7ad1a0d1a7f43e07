package org.gongkai.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Connected lines with the areas that they close off. */
final class Frame {

    private final RulingGrid grid;
    private final List<Box> areas;

    /** The index of the area of each square of the grid, row by row. */
    private final int[] areaOf;

    private final boolean isUneven;
    private final boolean isOpenAbove;
    private final boolean isOpenBelow;

    /** The squares of an area while it is put together. */
    private static final class Squares {

        private final int left;
        private final int top;
        private int right;
        private int bottom;
        private int minLeft;
        private int count;

        Squares(int column, int row) {
            left = column;
            minLeft = column;
            top = row;
        }

        void add(int column, int row) {
            minLeft = Math.min(minLeft, column);
            right = Math.max(right, column + 1);
            bottom = Math.max(bottom, row + 1);
            count++;
        }

        boolean isEven() {
            return left == minLeft && count == (right - left) * (bottom - top);
        }
    }

    /** The areas are the sets of squares; one that does not have four corners is taken row by row. */
    Frame(RulingGrid grid, Sets squares, boolean isOpenAbove, boolean isOpenBelow) {
        this.grid = grid;
        this.isOpenAbove = isOpenAbove;
        this.isOpenBelow = isOpenBelow;
        int across = grid.width() - 1;
        int down = grid.height() - 1;
        Map<Integer, Squares> sets = new LinkedHashMap<>();
        for (int i = 0; i < across * down; i++) {
            int column = i % across;
            int row = i / across;
            sets.computeIfAbsent(squares.of(i), key -> new Squares(column, row)).add(column, row);
        }
        areas = new ArrayList<>();
        areaOf = new int[across * down];
        Arrays.fill(areaOf, -1);
        for (int i = 0; i < across * down; i++) {
            if (areaOf[i] >= 0) {
                continue;
            }
            Squares set = Objects.requireNonNull(sets.get(squares.of(i)));
            int column = i % across;
            int row = i / across;
            int right = set.isEven() ? set.right : column + 1;
            while (!set.isEven() && right < across && squares.of(row * across + right) == squares.of(i)) {
                right++;
            }
            int bottom = set.isEven() ? set.bottom : row + 1;
            for (int each = row; each < bottom; each++) {
                Arrays.fill(areaOf, each * across + column, each * across + right, areas.size());
            }
            areas.add(grid.box(column, row, right, bottom));
        }
        isUneven = sets.values().stream().anyMatch(set -> !set.isEven());
    }

    /** The areas, from top to bottom and from left to right. */
    List<Box> areas() {
        return areas;
    }

    /** Whether a line is missing somewhere, so that an area is not one of four corners. */
    boolean isUneven() {
        return isUneven;
    }

    /** Whether no line closes it above. */
    boolean isOpenAbove() {
        return isOpenAbove;
    }

    /** Whether no line closes it below. */
    boolean isOpenBelow() {
        return isOpenBelow;
    }

    Box box() {
        return grid.box(0, 0, grid.width() - 1, grid.height() - 1);
    }

    /** The index of the area in which a point lies, a negative number beside all of them. */
    int area(double x, double y) {
        int square = grid.square(x, y);
        return square < 0 ? -1 : areaOf[square];
    }
}
