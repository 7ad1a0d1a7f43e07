package org.gongkai.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private static final double RUN = 1.0;

    /** Smaller than this is not of the line itself, such as the number of a note. */
    private static final double SMALL = 0.8;

    private static final double RAISED = 0.12;
    private static final double SAME_LINE = 0.5;

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

    /** The parts of the line with wide space between them. */
    List<Line> runs() {
        List<Line> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || gap(glyphs.get(i - 1), glyphs.get(i)) > RUN) {
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

    /** The space before a character, in its size. */
    double gap(int at) {
        return gap(glyphs.get(at - 1), glyphs.get(at));
    }

    private static double gap(Glyph one, Glyph next) {
        return (next.left() - one.right()) / Math.max(one.size(), next.size());
    }
}
