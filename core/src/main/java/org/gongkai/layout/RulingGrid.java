package org.gongkai.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The rulings of a sheet over a grid of all places where one of them stands or ends: which of them are connected, and the
 * areas that they close off.
 */
final class RulingGrid {

    /** The most places of a grid, far more than a table has that fills a sheet. */
    private static final int MOST_PLACES = 1_000_000;

    private static final int MOST_FRAMES = 200;

    private final List<Segment> level;
    private final List<Segment> upright;
    private final Snapped columns;
    private final Snapped rows;
    private final int width;
    private final int height;

    /** Whether a line goes from a place to the next one to the right, or below. */
    private final boolean[] toRight;

    private final boolean[] toBelow;
    private final Sets connected;

    private RulingGrid(List<Segment> level, List<Segment> upright) {
        this.level = level;
        this.upright = upright;
        columns = places(upright, level);
        rows = places(level, upright);
        width = columns.count();
        height = rows.count();
        if ((long) width * height > MOST_PLACES) {
            throw new IllegalArgumentException("a sheet with more rulings than a table has");
        }
        toRight = new boolean[width * height];
        toBelow = new boolean[width * height];
        connected = new Sets(width * height);
        for (Segment each : level) {
            int row = rows.indexOf(each.at());
            int end = columns.indexOf(each.to());
            for (int column = columns.indexOf(each.from()); column < end; column++) {
                toRight[place(column, row)] = true;
                connected.join(place(column, row), place(column + 1, row));
            }
        }
        for (Segment each : upright) {
            int column = columns.indexOf(each.at());
            int end = rows.indexOf(each.to());
            for (int row = rows.indexOf(each.from()); row < end; row++) {
                toBelow[place(column, row)] = true;
                connected.join(place(column, row), place(column, row + 1));
            }
        }
    }

    private static Snapped places(List<Segment> across, List<Segment> along) {
        return Snapped.of(DoubleStream.concat(
                        across.stream().mapToDouble(Segment::at),
                        along.stream().flatMapToDouble(each -> DoubleStream.of(each.from(), each.to())))
                .toArray());
    }

    private int place(int column, int row) {
        return row * width + column;
    }

    /**
     * The connected rulings that close off at least two areas, but those with others in them, which only lay the sheet out.
     *
     * @throws IllegalArgumentException if there are more of them than any tables have
     */
    static List<Frame> frames(List<Ruling> rulings) {
        RulingGrid all = new RulingGrid(Segment.level(rulings), Segment.upright(rulings));
        Map<Integer, List<Segment>> level = all.level.stream()
                .collect(Collectors.groupingBy(each ->
                        all.connected.of(all.place(all.columns.indexOf(each.from()), all.rows.indexOf(each.at())))));
        Map<Integer, List<Segment>> upright = all.upright.stream()
                .collect(Collectors.groupingBy(each ->
                        all.connected.of(all.place(all.columns.indexOf(each.at()), all.rows.indexOf(each.from())))));
        List<Segment> alone = upright.entrySet().stream()
                .filter(each -> !level.containsKey(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .limit(MOST_FRAMES)
                .toList();
        List<Frame> frames = new ArrayList<>();
        new TreeMap<>(level).forEach((connected, own) -> {
            if (upright.containsKey(connected)) {
                frames.add(withEdges(new RulingGrid(own, upright.get(connected)), alone)
                        .frame());
            }
        });
        frames.removeIf(frame -> frame.areas().size() < 2);
        if (frames.size() > MOST_FRAMES) {
            throw new IllegalArgumentException("a sheet of more than " + MOST_FRAMES + " tables");
        }
        return frames.stream()
                .filter(frame -> frames.stream()
                        .noneMatch(other -> other != frame && frame.box().hasWithin(other.box())))
                .toList();
    }

    /**
     * Rulings with those beside them that are as high as they are: the edge of a column that has one cell alone, which goes on
     * on the sheet before and on the next.
     */
    private static RulingGrid withEdges(RulingGrid grid, List<Segment> alone) {
        Box box = grid.box(0, 0, grid.width - 1, grid.height - 1);
        List<Segment> edges = alone.stream()
                .filter(each -> Math.abs(each.from() - box.top()) <= Snapped.NEAR
                        && Math.abs(each.to() - box.bottom()) <= Snapped.NEAR)
                .toList();
        if (edges.isEmpty()) {
            return grid;
        }
        List<Segment> level = new ArrayList<>(grid.level);
        List<Segment> upright = new ArrayList<>(grid.upright);
        double left = edges.stream().mapToDouble(Segment::at).min().orElseThrow();
        double right = edges.stream().mapToDouble(Segment::at).max().orElseThrow();
        level.add(new Segment(box.top(), Math.min(left, box.left()), Math.max(right, box.right())));
        level.add(new Segment(box.bottom(), Math.min(left, box.left()), Math.max(right, box.right())));
        upright.addAll(edges);
        return new RulingGrid(level, upright);
    }

    /** Joins the squares between which no line runs. */
    private Frame frame() {
        int across = width - 1;
        int down = height - 1;
        Sets squares = new Sets(across * down);
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                if (column + 1 < across && !toBelow[place(column + 1, row)]) {
                    squares.join(row * across + column, row * across + column + 1);
                }
                if (row + 1 < down && !toRight[place(column, row + 1)]) {
                    squares.join(row * across + column, (row + 1) * across + column);
                }
            }
        }
        return new Frame(this, squares, isOpen(0), isOpen(height - 1));
    }

    /** Whether most of a row of places has no line. */
    private boolean isOpen(int row) {
        double drawn = 0;
        for (int column = 0; column < width - 1; column++) {
            drawn += toRight[place(column, row)] ? columns.at(column + 1) - columns.at(column) : 0;
        }
        return drawn < (columns.at(width - 1) - columns.at(0)) / 2;
    }

    Box box(int left, int top, int right, int bottom) {
        return new Box(columns.at(left), rows.at(top), columns.at(right), rows.at(bottom));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The square between four places in which a point lies, row by row; a negative number beside all of them. */
    int square(double x, double y) {
        int column = columns.lastUpTo(x);
        int row = rows.lastUpTo(y);
        boolean isInside = column >= 0 && row >= 0 && column < width - 1 && row < height - 1;
        return isInside ? row * (width - 1) + column : -1;
    }
}
