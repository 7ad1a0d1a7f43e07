package org.gongkai.layout;

import java.util.List;

/** One character on an upright sheet. */
record Glyph(String text, double left, double right, double baseline, double size) {

    /** What stands for a character that is not known, which no number has. */
    static final String UNKNOWN = "�";

    private static final String OF_NUMBERS = ".,+-−－–．，";

    /** How far above the base line the middle of a character is, in its size. */
    private static final double MIDDLE = 0.36;

    private static final int FULL_WIDTH_FROM = 0x2E80;

    /** The characters of a word, each as wide as its kind is among them; blanks take room and are no characters. */
    static void add(PrintedWord word, double left, double baseline, List<Glyph> to) {
        int[] points = word.text().codePoints().toArray();
        double all = 0;
        for (int point : points) {
            all += relativeWidth(point);
        }
        double from = left;
        for (int point : points) {
            double end = from + (all == 0 ? 0 : word.width() * relativeWidth(point) / all);
            if (!isBlank(point)) {
                to.add(new Glyph(Radicals.usual(point), from, end, baseline, word.size()));
            }
            from = end;
        }
    }

    private static double relativeWidth(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.CONTROL, Character.FORMAT -> 0;
            default -> point >= FULL_WIDTH_FROM ? 2 : 1;
        };
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }

    Glyph moved(double down) {
        return new Glyph(text, left, right, baseline + down, size);
    }

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return baseline - MIDDLE * size;
    }

    double top() {
        return baseline - size;
    }

    /** Whether it is printed over another. */
    boolean isAcross(Glyph other) {
        return left < other.middleX()
                && other.middleX() < right
                && top() < other.middleY()
                && other.middleY() < baseline;
    }

    boolean isDigit() {
        return Character.isDigit(text.codePointAt(0));
    }

    /** Whether it can be a part of a number. */
    boolean isOfNumber() {
        return isDigit() || OF_NUMBERS.contains(text);
    }

    boolean isLetter() {
        int point = text.codePointAt(0);
        return point < FULL_WIDTH_FROM && Character.isLetterOrDigit(point);
    }
}
