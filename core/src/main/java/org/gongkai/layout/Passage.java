package org.gongkai.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines that stand close below each other, or one figure: what one cell has where nothing is drawn around it. */
final class Passage {

    /** As wide as the space between two cells is at least, in the size of the font. */
    static final double GUTTER = 0.5;

    /** How far below a line the next one of a text stands, in the size of the font. */
    private static final double LEADING = 1.6;

    /** How far two lines of a text are apart at least, and how far a figure is off the line of its label. */
    private static final double OFF = 0.25;

    /** How high a character reaches above its base line, and how far below. */
    private static final double ABOVE = 0.8;

    private static final double BELOW = 0.1;

    private static final String UNITS = "百千万亿元件条项个次宗起份%";
    private static final String PLACEHOLDERS = "-–—―－/\\";
    private static final String SIGNS = "+-−－–—";

    private final List<Line> lines;
    private final boolean isFigure;
    private final Box box;

    private Passage(List<Line> lines) {
        this.lines = lines;
        isFigure = isFigure(lines.get(0));
        box = lines.stream().map(Passage::box).reduce(Box::with).orElseThrow();
    }

    private static Box box(Line line) {
        double size = line.size();
        double baseline = line.baseline();
        return new Box(line.left(), baseline - ABOVE * size, line.right(), baseline + BELOW * size);
    }

    /** A line while it is put together with others. */
    private static final class Piece {

        private final Line line;
        private final double baseline;
        private final double size;
        private final boolean isFigure;
        private boolean isBesideFigure;
        private final List<Piece> above = new ArrayList<>();
        private final List<Piece> below = new ArrayList<>();

        Piece(Line line) {
            this.line = line;
            baseline = line.baseline();
            size = line.size();
            isFigure = isFigure(line);
        }

        /** Whether another can be the next line of one text; two lines beside figures are those of two rows. */
        boolean goesOnWith(Piece next, List<Segment> level) {
            double left = Math.max(line.left(), next.line.left());
            double right = Math.min(line.right(), next.line.right());
            return !isFigure
                    && !next.isFigure
                    && !(isBesideFigure && next.isBesideFigure)
                    && next.baseline - baseline > OFF * size
                    && left < right
                    && level.stream()
                            .noneMatch(each -> each.at() > baseline - size / 2
                                    && each.at() < next.baseline
                                    && each.from() <= (left + right) / 2
                                    && each.to() >= (left + right) / 2);
        }

        boolean begins() {
            return above.size() != 1 || above.get(0).below.size() != 1;
        }
    }

    /** The passages of lines in any order, between which rulings can be drawn. */
    static List<Passage> of(List<Line> lines, List<Segment> level) {
        List<Piece> pieces = lines.stream()
                .map(Piece::new)
                .sorted(Comparator.comparingDouble(piece -> piece.baseline))
                .toList();
        for (Piece figure : pieces) {
            for (Piece each : figure.isFigure ? pieces : List.<Piece>of()) {
                each.isBesideFigure |= Math.abs(figure.baseline - each.baseline) <= OFF * each.size;
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece upper = pieces.get(i);
            for (int j = i + 1; j < pieces.size(); j++) {
                Piece lower = pieces.get(j);
                if (lower.baseline - upper.baseline > LEADING * upper.size) {
                    break;
                }
                if (upper.goesOnWith(lower, level)) {
                    upper.below.add(lower);
                    lower.above.add(upper);
                }
            }
        }
        List<Passage> passages = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.begins()) {
                List<Line> own = new ArrayList<>(List.of(piece.line));
                for (Piece last = piece;
                        last.below.size() == 1 && !last.below.get(0).begins(); ) {
                    last = last.below.get(0);
                    own.add(last.line);
                }
                passages.add(new Passage(own));
            }
        }
        return passages;
    }

    /** Whether a text is what stands in a cell for a number. */
    static boolean isFigure(Line run) {
        String text = run.text();
        if (text.chars().allMatch(c -> PLACEHOLDERS.indexOf(c) >= 0)) {
            return true;
        }
        char first = text.charAt(0);
        char end = text.charAt(text.length() - 1);
        return (Character.isDigit(first) || (SIGNS.indexOf(first) >= 0 && text.length() > 1))
                && (Character.isDigit(end) || UNITS.indexOf(end) >= 0)
                && text.codePoints().noneMatch(point -> Character.isIdeographic(point) && UNITS.indexOf(point) < 0);
    }

    boolean isFigure() {
        return isFigure;
    }

    Box box() {
        return box;
    }

    double middle() {
        return (box.top() + box.bottom()) / 2;
    }

    double size() {
        return lines.get(0).size();
    }

    String text() {
        return WrappedText.of(lines);
    }
}
