package org.gongkai.documents;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.StringTokenizer;
import org.gongkai.layout.PrintedWord;

/** The characters of an object of text, each where it is printed. */
final class OfdText {

    /** What stands for a character that the file does not tell, only its shape. */
    private static final char PLACEHOLDER = '\u00a4';

    private static final int FULL_WIDTH_FROM = 0x2E80;

    /** Of the size of the font: how wide what is not Chinese is, if nothing tells. */
    private static final double HALF = 0.5;

    private final OfdElement object;
    private final AffineTransform place;
    private final double size;
    private final double stretch;
    private final List<PrintedWord> words = new ArrayList<>();

    /** The text of an object, with the way from places in it to those on the sheet, in points. */
    OfdText(OfdElement object, AffineTransform place) {
        this.object = object;
        this.place = place;
        this.size = object.number("Size", 0);
        this.stretch = object.number("HScale", 1);
    }

    /** The characters; those that nothing sets apart from each other are together. None where they have no size. */
    List<PrintedWord> words() {
        double x = 0;
        double y = 0;
        for (Iterator<OfdElement> all = object.children("TextCode").iterator(); all.hasNext(); ) {
            OfdElement code = all.next();
            x = code.number("X", x);
            y = code.number("Y", y);
            if (code.has("DeltaX") || code.has("DeltaY")) {
                addEach(code, x, y);
            } else {
                double width = code.text().codePoints().mapToDouble(this::width).sum();
                add(code.text(), x, y, width, object.number("ReadDirection", 0));
            }
        }
        return words;
    }

    private void addEach(OfdElement code, double startX, double startY) {
        int[] points = code.text().codePoints().toArray();
        double[] right = offsets(code.attribute("DeltaX"), points.length);
        double[] down = offsets(code.attribute("DeltaY"), points.length);
        double direction = object.number("CharDirection", 0);
        double x = startX;
        double y = startY;
        for (int i = 0; i < points.length; i++) {
            double next = Math.hypot(right[i], down[i]);
            boolean isLast = i == points.length - 1;
            double width = isLast || next == 0 ? width(points[i]) : Math.min(next, mostWidth(points[i]));
            add(Character.toString(points[i]), x, y, width, direction);
            x += right[i];
            y += down[i];
        }
    }

    private double width(int point) {
        return (point < FULL_WIDTH_FROM ? HALF : 1) * size * stretch;
    }

    /** Letters are of many widths, digits of one. */
    private double mostWidth(int point) {
        return Character.isLetter(point) ? size * stretch : width(point);
    }

    /** The way from each character to the next, where {@code g n v} stands for n times v; it goes on as it ends. */
    private static double[] offsets(String told, int count) {
        double[] offsets = new double[count];
        int at = 0;
        StringTokenizer tokens = new StringTokenizer(told);
        while (at < count && tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            double times = 1;
            if (token.equals("g")) {
                times = Double.parseDouble(tokens.nextToken());
                token = tokens.nextToken();
            }
            int end = (int) Math.min(count, at + times);
            if (end > at) {
                Arrays.fill(offsets, at, end, Double.parseDouble(token));
                at = end;
            }
        }
        Arrays.fill(offsets, at, count, at == 0 ? 0 : offsets[at - 1]);
        return offsets;
    }

    private void add(String text, double x, double y, double width, double direction) {
        if (text.isBlank() || !(size > 0)) {
            return;
        }
        double angle = Math.toRadians(direction);
        Point2D start = at(x, y);
        Point2D end = at(x + width * Math.cos(angle), y + width * Math.sin(angle));
        Point2D above = at(x + size * Math.sin(angle), y - size * Math.cos(angle));
        words.add(new PrintedWord(
                text.indexOf(PLACEHOLDER) < 0 ? SeenMarks.known(text) : SeenMarks.UNKNOWN,
                start.getX(),
                start.getY(),
                start.distance(end),
                start.distance(above),
                Math.toDegrees(Math.atan2(end.getY() - start.getY(), end.getX() - start.getX()))));
    }

    private Point2D at(double x, double y) {
        return place.transform(new Point2D.Double(x, y), null);
    }
}
