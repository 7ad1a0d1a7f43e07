package org.gongkai.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** A ruling that is level or upright: how far it is from the edge it runs along, and from where to where it goes. */
record Segment(double at, double from, double to) {

    /** As long as a dot, in points, of which lines are made too. */
    private static final double DOT = 1.6;

    /** As far as dots and dashes of one line are apart. */
    private static final double GAP = 3.2;

    /** What is shorter is no border. */
    private static final double SHORTEST = 5;

    /** In how many parts of a point dots of one line stand in one place. */
    private static final int PLACES_OF_DOTS = 4;

    private static final double SLOPE = 0.01;

    /** The level ones of some rulings, those that go on with each other as one. */
    static List<Segment> level(List<Ruling> rulings) {
        return joined(rulings.stream()
                .map(each -> new Line(each.x1(), each.y1(), each.x2(), each.y2()))
                .toList());
    }

    /** The upright ones of some rulings, those that go on with each other as one. */
    static List<Segment> upright(List<Ruling> rulings) {
        return joined(rulings.stream()
                .map(each -> new Line(each.y1(), each.x1(), each.y2(), each.x2()))
                .toList());
    }

    /** A ruling by how it goes along an edge and away from it. */
    private record Line(double along1, double away1, double along2, double away2) {

        boolean goesAlong() {
            double along = Math.abs(along2 - along1);
            double away = Math.abs(away2 - away1);
            return away <= DOT / 2 + SLOPE * along && (along >= away || along <= DOT);
        }
    }

    private static List<Segment> joined(List<Line> lines) {
        List<Segment> segments = lines.stream()
                .filter(Line::goesAlong)
                .map(line -> new Segment(
                        (line.away1 + line.away2) / 2,
                        Math.min(line.along1, line.along2),
                        Math.max(line.along1, line.along2)))
                .toList();
        // Dots of a level line are none of an upright one, though each is as good a piece of it.
        List<Segment> pieces = joined(segments, each -> Math.round(each.at * PLACES_OF_DOTS)).stream()
                .filter(each -> each.to - each.from > DOT)
                .toList();
        Snapped places = Snapped.of(pieces.stream().mapToDouble(Segment::at).toArray());
        return joined(pieces, each -> places.indexOf(each.at)).stream()
                .filter(each -> each.to - each.from >= SHORTEST)
                .toList();
    }

    /** Pieces that go on with each other in one place, put together. */
    private static List<Segment> joined(List<Segment> pieces, ToLongFunction<Segment> place) {
        List<Segment> sorted = pieces.stream()
                .sorted(Comparator.comparingLong(place)
                        .thenComparingDouble(Segment::from)
                        .thenComparingDouble(Segment::at))
                .toList();
        List<Segment> joined = new ArrayList<>();
        for (Segment each : sorted) {
            Segment last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && place.applyAsLong(last) == place.applyAsLong(each) && each.from - last.to <= GAP) {
                joined.set(joined.size() - 1, new Segment(last.at, last.from, Math.max(last.to, each.to)));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }
}
