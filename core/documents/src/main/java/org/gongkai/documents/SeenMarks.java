package org.gongkai.documents;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.layout.PageLayout;
import org.gongkai.layout.PrintedSheet;
import org.gongkai.layout.PrintedWord;
import org.gongkai.layout.Ruling;
import org.gongkai.text.Text;

/**
 * What is painted on a sheet, in the order of painting, of which what can be seen is kept: no white text on white, and nothing
 * that an area was painted over.
 */
final class SeenMarks {

    private static final int MOST_AREAS = 5_000;

    /** What stands for a character whose meaning is not told. */
    static final String UNKNOWN = "\uFFFD";

    private static final String IN_PRIVATE_USE = "\uE000\uF8FF";

    /** Wider than a line is drawn, in points. */
    private static final double THIN = 3.2;

    /** How far above its base line the middle of a word is, in its size. */
    private static final double MIDDLE = 0.35;

    private final double width;
    private final double height;
    private final List<Word> words = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private int hidden;

    private record Word(PrintedWord word, boolean isWhite, int after) {

        boolean isIn(Area area) {
            double angle = Math.toRadians(word.angle());
            double along = word.width() / 2;
            double up = MIDDLE * word.size();
            double x = word.x() + along * Math.cos(angle) + up * Math.sin(angle);
            double y = word.y() + along * Math.sin(angle) - up * Math.cos(angle);
            return x > area.left && x < area.right && y > area.top && y < area.bottom;
        }
    }

    private record Area(double left, double top, double right, double bottom, Ink ink) {}

    SeenMarks(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** A text that is printed, or what stands for one of characters that have a shape and no meaning. */
    static String known(String text) {
        return text.chars().anyMatch(c -> c >= IN_PRIVATE_USE.charAt(0) && c <= IN_PRIVATE_USE.charAt(1))
                ? UNKNOWN
                : text;
    }

    /**
     * Takes a word that is painted next; one that is beside the sheet is not seen.
     *
     * @throws TooLargeException if there are more than are read
     */
    void word(PrintedWord word, boolean isWhite) {
        if (word.x() < 0 || word.x() > width || word.y() < 0 || word.y() > height) {
            hide(word.text());
            return;
        }
        words.add(new Word(word, isWhite, areas.size()));
        if (words.size() > PageLayout.MAX_MARKS) {
            throw tooMany();
        }
    }

    /** Counts a text that is painted without a trace. */
    void hide(String text) {
        hidden += text.isBlank() ? 0 : 1;
    }

    /** Takes a line. */
    void line(double x1, double y1, double x2, double y2) {
        rulings.add(new Ruling(x1, y1, x2, y2));
        if (rulings.size() > PageLayout.MAX_MARKS) {
            throw tooMany();
        }
    }

    /** Takes an area that is filled next; a thin one is a line. */
    void area(double x1, double y1, double x2, double y2, Ink ink) {
        double left = Math.min(x1, x2);
        double right = Math.max(x1, x2);
        double top = Math.min(y1, y2);
        double bottom = Math.max(y1, y2);
        if (Math.min(right - left, bottom - top) > THIN) {
            areas.add(new Area(left, top, right, bottom, ink));
            if (areas.size() > MOST_AREAS) {
                throw tooMany();
            }
        } else if (ink != Ink.WHITE && right - left >= bottom - top) {
            line(left, (top + bottom) / 2, right, (top + bottom) / 2);
        } else if (ink != Ink.WHITE) {
            line((left + right) / 2, top, (left + right) / 2, bottom);
        }
    }

    private static TooLargeException tooMany() {
        return new TooLargeException(Text.of("一页上的文字或图形过多", "a sheet of more words or drawings than are read"));
    }

    /** How many words were painted that cannot be seen; known once the sheet is made. */
    int hidden() {
        return hidden;
    }

    PrintedSheet sheet() {
        List<PrintedWord> seen = new ArrayList<>();
        for (Word word : words) {
            if (isSeen(word)) {
                seen.add(word.word);
            } else {
                hide(word.word.text());
            }
        }
        return new PrintedSheet(width, height, seen, rulings);
    }

    private boolean isSeen(Word word) {
        boolean isOnColour = false;
        for (int i = 0; i < word.after && word.isWhite; i++) {
            Area area = areas.get(i);
            isOnColour = word.isIn(area) ? area.ink != Ink.WHITE : isOnColour;
        }
        return (!word.isWhite || isOnColour)
                && areas.subList(word.after, areas.size()).stream()
                        .noneMatch(area -> area.ink != Ink.TINT && word.isIn(area));
    }
}
