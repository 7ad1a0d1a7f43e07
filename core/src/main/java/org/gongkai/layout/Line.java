package org.gongkai.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.gongkai.text.RaisedText;

/**
 * Characters on one base line, from left to right.
 *
 * <p>Digits that stand close are one number. Those that stand apart, or one on the other, are not, and it cannot be told what they
 * are: a line break is put between them, over which nothing is read as a number.
 */
record Line(List<Glyph> glyphs) {

    /** Of the size of the font: as far as digits of one number are set apart, and as far as they overlap. */
    static final double APART = 0.35;

    private static final double OVERLAP = -0.2;
    private static final double SPACE = 0.2;
    private static final double WIDE_SPACE = 0.75;

    /** Smaller than this is not of the line itself, such as the number of a note. */
    private static final double SMALL = 0.8;

    private static final double RAISED = 0.12;
    private static final double SAME_LINE = 0.5;
    private static final double SAME_RUN = 0.3;

    /** The lines of characters in any order, from top to bottom. */
    static List<Line> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline)
                .thenComparingDouble(Glyph::left)
                .thenComparing(Glyph::text));
        List<Line> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        double size = 0;
        for (Glyph glyph : sorted) {
            size = Math.max(size, glyph.size());
            if (!line.isEmpty() && glyph.baseline() - line.get(0).baseline() > SAME_LINE * size) {
                lines.add(ordered(line));
                line = new ArrayList<>();
                size = glyph.size();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(ordered(line));
        }
        return lines;
    }

    /** Characters in any order that follow each other with no more space between them than a part of their size. */
    static List<Line> runs(List<Glyph> glyphs, double space) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::left)
                .thenComparingDouble(Glyph::baseline)
                .thenComparing(Glyph::text));
        List<List<Glyph>> runs = new ArrayList<>();
        TreeMap<Double, List<Glyph>> open = new TreeMap<>();
        for (Glyph glyph : sorted) {
            double off = SAME_RUN * glyph.size();
            List<Glyph> own = null;
            for (double baseline : List.copyOf(
                    open.subMap(glyph.baseline() - off, glyph.baseline() + off).keySet())) {
                List<Glyph> run = Objects.requireNonNull(open.get(baseline));
                if (gap(run.get(run.size() - 1), glyph) > space) {
                    open.remove(baseline);
                } else if (own == null) {
                    own = run;
                }
            }
            if (own == null) {
                own = new ArrayList<>();
                runs.add(own);
                open.put(glyph.baseline(), own);
            }
            own.add(glyph);
        }
        return runs.stream().map(Line::new).toList();
    }

    private static Line ordered(List<Glyph> line) {
        line.sort(Comparator.comparingDouble(Glyph::left).thenComparing(Glyph::text));
        return new Line(line);
    }

    Glyph first() {
        return glyphs.get(0);
    }

    double left() {
        return first().left();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    /** The size of most of its characters. */
    double size() {
        double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    double baseline() {
        double[] baselines =
                glyphs.stream().mapToDouble(Glyph::baseline).sorted().toArray();
        return baselines[baselines.length / 2];
    }

    /** The parts of the line with more space between them than a part of its size. */
    List<Line> runs(double space) {
        List<Line> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || gap(glyphs.get(i - 1), glyphs.get(i)) > space) {
                runs.add(new Line(glyphs.subList(from, i)));
                from = i;
            }
        }
        return runs;
    }

    /** The text; what is raised does not become digits of the number it stands at. */
    String text() {
        double largest = glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
        double[] baselines = glyphs.stream()
                .filter(glyph -> glyph.size() >= SMALL * largest)
                .mapToDouble(Glyph::baseline)
                .sorted()
                .toArray();
        double baseline = baselines[baselines.length / 2];
        boolean hasLargeDigits = glyphs.stream().anyMatch(glyph -> glyph.isDigit() && glyph.size() >= SMALL * largest);
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        boolean isLastRaised = false;
        for (Glyph glyph : glyphs) {
            boolean isRaised = glyph.size() < SMALL * largest
                    && (Math.abs(glyph.baseline() - baseline) > RAISED * largest
                            || (hasLargeDigits && glyph.isDigit()));
            if (last != null && isRaised == isLastRaised) {
                text.append(between(last, glyph));
            }
            text.append(isRaised ? RaisedText.of(glyph.text()) : glyph.text());
            last = glyph;
            isLastRaised = isRaised;
        }
        return text.toString();
    }

    private static String between(Glyph one, Glyph next) {
        double gap = gap(one, next);
        if (one.isOfNumber() && next.isOfNumber()) {
            return gap > APART || gap < OVERLAP ? "\n" : "";
        }
        double space = one.isLetter() && next.isLetter() ? SPACE : WIDE_SPACE;
        return gap > space ? " " : "";
    }

    /** The parts of the line between upright rulings. */
    List<Line> cut(List<Segment> upright) {
        double height = first().middleY();
        double[] places = upright.stream()
                .filter(each -> each.from() <= height && each.to() >= height)
                .mapToDouble(Segment::at)
                .filter(at -> at > left() && at < right())
                .toArray();
        List<Line> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            double before = glyphs.get(i - 1).middleX();
            double after = i == glyphs.size()
                    ? Double.POSITIVE_INFINITY
                    : glyphs.get(i).middleX();
            if (i == glyphs.size() || Arrays.stream(places).anyMatch(at -> at > before && at < after)) {
                parts.add(new Line(glyphs.subList(from, i)));
                from = i;
            }
        }
        return parts;
    }

    /** The line further down. */
    Line moved(double down) {
        return new Line(glyphs.stream().map(glyph -> glyph.moved(down)).toList());
    }

    /** The space before a character, in its size. */
    double gap(int at) {
        return gap(glyphs.get(at - 1), glyphs.get(at));
    }

    private static double gap(Glyph one, Glyph next) {
        return (next.left() - one.right()) / Math.max(one.size(), next.size());
    }
}
