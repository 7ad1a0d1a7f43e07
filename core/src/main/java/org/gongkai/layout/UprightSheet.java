package org.gongkai.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.Text;

/**
 * A sheet turned so that most of its characters stand upright, without those that do not, without what is printed twice to
 * look bold, and without marks that lie across the text.
 */
final class UprightSheet {

    private static final int RIGHT_ANGLE = 90;
    private static final int TURNS = 4;

    /** As far as the direction of upright text can be off, in degrees. */
    private static final double LEANING = 4;

    /** What is smaller is not seen, in points. */
    private static final double SMALLEST = 1;

    private final int turn;
    private final PrintedSheet sheet;
    private final List<Glyph> glyphs;
    private final List<Ruling> rulings;

    /** Turns a sheet; what is left out is told to the doubts. */
    UprightSheet(PrintedSheet sheet, List<Text> doubts) {
        this.sheet = sheet;
        this.turn = commonTurn(sheet.words());
        List<Glyph> upright = new ArrayList<>();
        int leaning = 0;
        int tiny = 0;
        for (PrintedWord word : sheet.words()) {
            if (word.size() < SMALLEST) {
                tiny += word.text().isBlank() ? 0 : 1;
            } else if (turn(word) == turn) {
                Glyph.add(word, turnedX(word.x(), word.y()), turnedY(word.x(), word.y()), upright);
            } else {
                leaning += word.text().isBlank() ? 0 : 1;
            }
        }
        if (leaning > 0) {
            doubts.add(Text.of("斜置或横置的文字未读入", "text in another direction is not read"));
        }
        if (tiny > 0) {
            doubts.add(Text.of("小到看不见的文字未读入", "text too small to be seen is not read"));
        }
        this.glyphs = Watermark.without(DoublePrint.without(upright), doubts);
        this.rulings = sheet.rulings().stream()
                .map(each -> new Ruling(
                        turnedX(each.x1(), each.y1()),
                        turnedY(each.x1(), each.y1()),
                        turnedX(each.x2(), each.y2()),
                        turnedY(each.x2(), each.y2())))
                .toList();
    }

    private static int commonTurn(List<PrintedWord> words) {
        int[] counts = new int[TURNS];
        for (PrintedWord word : words) {
            int turn = turn(word);
            if (turn >= 0) {
                counts[turn] += word.text().length();
            }
        }
        int common = 0;
        for (int i = 1; i < TURNS; i++) {
            common = counts[i] > counts[common] ? i : common;
        }
        return common;
    }

    /** The right angles by which a word is turned, less than 0 for one that leans. */
    private static int turn(PrintedWord word) {
        double turns = word.angle() / RIGHT_ANGLE;
        long nearest = Math.round(turns);
        return Math.abs(turns - nearest) * RIGHT_ANGLE > LEANING ? -1 : Math.floorMod(nearest, TURNS);
    }

    private double turnedX(double x, double y) {
        return switch (turn) {
            case 0 -> x;
            case 1 -> y;
            case 2 -> sheet.width() - x;
            default -> sheet.height() - y;
        };
    }

    private double turnedY(double x, double y) {
        return switch (turn) {
            case 0 -> y;
            case 1 -> sheet.width() - x;
            case 2 -> sheet.height() - y;
            default -> x;
        };
    }

    double height() {
        return turn % 2 == 0 ? sheet.height() : sheet.width();
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Ruling> rulings() {
        return rulings;
    }
}
