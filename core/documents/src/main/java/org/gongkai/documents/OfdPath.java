package org.gongkai.documents;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** The drawing of a line in an OFD, of which what is straight is kept. */
final class OfdPath {

    private static final String COMMANDS = "SMLQBAC";

    private static final String BETWEEN = " \t\r\n,";

    private final AffineTransform place;
    private final List<List<Point2D>> outlines = new ArrayList<>();
    private Point2D at;

    private OfdPath(AffineTransform place) {
        this.place = place;
        this.at = place.transform(new Point2D.Double(), null);
    }

    /** The parts of a drawing, each a list of its corners where they are on the sheet; what follows a curve begins anew. */
    static List<List<Point2D>> outlines(String data, AffineTransform place) {
        OfdPath path = new OfdPath(place);
        char command = ' ';
        List<Double> numbers = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(data, COMMANDS + BETWEEN, true);
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (COMMANDS.contains(token)) {
                path.draw(command, numbers);
                command = token.charAt(0);
                numbers.clear();
            } else if (!BETWEEN.contains(token)) {
                numbers.add(Double.valueOf(token));
            }
        }
        path.draw(command, numbers);
        return path.outlines;
    }

    private void draw(char command, List<Double> numbers) {
        int count = numbers.size();
        switch (command) {
            case 'C' -> close();
            case 'L' -> {
                for (int i = 1; i < count; i += 2) {
                    lineTo(numbers.get(i - 1), numbers.get(i));
                }
            }
            case ' ' -> {}
            default -> {
                if (count < 2) {
                    throw new IllegalArgumentException("a drawing without numbers");
                }
                moveTo(numbers.get(count - 2), numbers.get(count - 1));
            }
        }
    }

    private void moveTo(double x, double y) {
        at = place.transform(new Point2D.Double(x, y), null);
        begin();
    }

    private void begin() {
        outlines.add(new ArrayList<>(List.of(at)));
    }

    private void lineTo(double x, double y) {
        if (outlines.isEmpty()) {
            begin();
        }
        at = place.transform(new Point2D.Double(x, y), null);
        last().add(at);
    }

    private void close() {
        if (!outlines.isEmpty()) {
            at = last().get(0);
            last().add(at);
        }
    }

    private List<Point2D> last() {
        return outlines.get(outlines.size() - 1);
    }
}
