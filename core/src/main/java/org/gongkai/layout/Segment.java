package org.gongkai.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A ruling that is level or upright: how far it is from the edge it runs along, and from where to where it goes. */
record Segment(double at, double from, double to) {

    /** As long as a dot, in points, of which lines are made too. */
    private static final double DOT = 1.6;

    /** As far as dots and dashes of one line are apart. */
    private static final double GAP = 3.2;

    /** What is shorter is no border. */
    private static final double SHORTEST = 5;

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
        Snapped places = Snapped.of(segments.stream().mapToDouble(Segment::at).toArray());
        List<Segment> sorted = segments.stream()
                .sorted(Comparator.comparingInt((Segment each) -> places.indexOf(each.at))
                        .thenComparingDouble(Segment::from)
                        .thenComparingDouble(Segment::at))
                .toList();
        List<Segment> joined = new ArrayList<>();
        for (Segment each : sorted) {
            Segment last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && places.indexOf(last.at) == places.indexOf(each.at) && each.from - last.to <= GAP) {
                joined.set(joined.size() - 1, new Segment(last.at, last.from, Math.max(last.to, each.to)));
            } else {
                joined.add(each);
            }
        }
        return joined.stream().filter(each -> each.to - each.from >= SHORTEST).toList();
    }
}
