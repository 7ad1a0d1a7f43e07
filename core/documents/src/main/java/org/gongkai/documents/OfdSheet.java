package org.gongkai.documents;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.layout.PrintedWord;
import org.gongkai.text.Text;

/** One page of an OFD: its characters where they are printed, and its lines. Fonts are not asked for. */
final class OfdSheet {

    /** What is painted on a page. */
    static final Set<String> OBJECTS = Set.of("TextObject", "PathObject", "ImageObject", "CompositeObject");

    private static final double POINTS = 72 / 25.4;

    /** How far above its base line the middle of a character is, in its size. */
    private static final double MIDDLE = 0.35;

    /** Points by which lines can be drawn beside the boundary of their object. */
    private static final double MARGIN = 1;

    /** Far more drawings within each other than there are. */
    private static final int DEEPEST = 20;

    private final OfdPaints paints;
    private final OfdUnits units;
    private final SeenMarks marks;
    private final Deque<Drawn> next = new ArrayDeque<>();
    private AffineTransform base;
    private int images;
    private int missing;

    /** An object with the way from places in what it stands in to those on the sheet, in points. */
    private record Drawn(OfdElement object, AffineTransform base, int depth) {}

    /** An empty page of an area, in millimetres. */
    OfdSheet(Rectangle2D box, OfdPaints paints, OfdUnits units) {
        this.paints = paints;
        this.units = units;
        base = AffineTransform.getScaleInstance(POINTS, POINTS);
        base.translate(-box.getX(), -box.getY());
        marks = new SeenMarks(box.getWidth() * POINTS, box.getHeight() * POINTS);
    }

    SeenMarks marks() {
        return marks;
    }

    int images() {
        return images;
    }

    /** How many drawings there are whose objects are not in the file. */
    int missing() {
        return missing;
    }

    /**
     * Draws an object.
     *
     * @throws TooLargeException if there are more on the page than are read
     */
    void add(OfdElement object) {
        addAll(new Drawn(object, base, 0));
    }

    /** Draws what a note shows, in its place. */
    void addAppearance(OfdElement appearance) {
        AffineTransform place = new AffineTransform(base);
        moveInto(place, appearance, false);
        appearance.descendants(OBJECTS).forEach(object -> addAll(new Drawn(object, place, 0)));
    }

    private void addAll(Drawn drawn) {
        AffineTransform page = base;
        next.push(drawn);
        while (!next.isEmpty()) {
            Drawn each = next.pop();
            TooLargeException.limit(each.depth, DEEPEST, Text.of("嵌套图元", "drawings within each other"));
            base = each.base;
            draw(each);
        }
        base = page;
    }

    private void draw(Drawn drawn) {
        OfdElement object = drawn.object;
        switch (object.name()) {
            case "TextObject" -> addText(object);
            case "PathObject" -> addPath(object);
            case "ImageObject" -> images++;
            default -> addUnit(drawn);
        }
    }

    /** Draws the objects that another one is made of, which stand among the resources. */
    private void addUnit(Drawn drawn) {
        Optional<List<OfdElement>> unit = units.objects(drawn.object.attribute("ResourceID"));
        if (unit.isEmpty()) {
            missing++;
            return;
        }
        List<OfdElement> parts = unit.get();
        if (!OfdPaints.isShown(drawn.object)) {
            parts.stream()
                    .flatMap(part -> part.children("TextCode"))
                    .map(OfdElement::text)
                    .forEach(marks::hide);
            return;
        }
        AffineTransform place = place(drawn.object, true);
        for (int i = parts.size() - 1; i >= 0; i--) {
            next.push(new Drawn(parts.get(i), place, drawn.depth + 1));
        }
    }

    /** From the place in an object, in its own units, to that on the sheet, in points. */
    private AffineTransform place(OfdElement object, boolean isTransformed) {
        AffineTransform place = new AffineTransform(base);
        moveInto(place, object, isTransformed);
        return place;
    }

    private static void moveInto(AffineTransform place, OfdElement object, boolean isTransformed) {
        double[] boundary = object.numbers("Boundary");
        if (boundary.length >= 2) {
            place.translate(boundary[0], boundary[1]);
        }
        double[] matrix = object.numbers("CTM");
        if (isTransformed && matrix.length == 6) {
            place.concatenate(new AffineTransform(matrix));
        }
    }

    /** Where of the sheet an object can be seen, in points: within its boundary and what clips it, if that is a rectangle. */
    private Rectangle2D clip(OfdElement object) {
        Rectangle2D clip = boundary(object);
        for (Iterator<OfdElement> all = object.children("Clips").iterator(); all.hasNext(); ) {
            OfdElement clips = all.next();
            AffineTransform place = place(object, clips.isTrue("TransFlag", true));
            for (Iterator<OfdElement> each = clips.children("Clip").iterator(); each.hasNext(); ) {
                clip = box(each.next(), place).map(clip::createIntersection).orElse(clip);
            }
        }
        return clip;
    }

    private Rectangle2D boundary(OfdElement object) {
        double[] boundary = object.numbers("Boundary");
        if (boundary.length < 4) {
            return new Rectangle2D.Double(0, 0, marks.width(), marks.height());
        }
        Rectangle2D box = new Rectangle2D.Double(boundary[0], boundary[1], boundary[2], boundary[3]);
        return base.createTransformedShape(box).getBounds2D();
    }

    private static Optional<Rectangle2D> box(OfdElement clip, AffineTransform place) {
        List<OfdElement> areas = clip.children("Area").toList();
        List<OfdElement> paths =
                areas.stream().flatMap(area -> area.children("Path")).toList();
        if (areas.size() != 1 || paths.size() != 1) {
            return Optional.empty();
        }
        AffineTransform inClip = new AffineTransform(place);
        moveInto(inClip, areas.get(0), true);
        moveInto(inClip, paths.get(0), true);
        List<List<Point2D>> outlines = OfdPath.outlines(data(paths.get(0)), inClip);
        if (outlines.size() != 1 || !UprightBox.isOne(outlines.get(0))) {
            return Optional.empty();
        }
        return Optional.of(frame(outlines.get(0).get(0), outlines.get(0).get(2)));
    }

    private static Rectangle2D frame(Point2D one, Point2D opposite) {
        Rectangle2D frame = new Rectangle2D.Double();
        frame.setFrameFromDiagonal(one, opposite);
        return frame;
    }

    private static String data(OfdElement path) {
        return path.children("AbbreviatedData")
                .map(OfdElement::text)
                .findFirst()
                .orElse("");
    }

    private void addPath(OfdElement object) {
        if (!OfdPaints.isShown(object)) {
            return;
        }
        List<List<Point2D>> outlines = OfdPath.outlines(data(object), place(object, true));
        Rectangle2D clip = clip(object);
        clip.setRect(
                clip.getX() - MARGIN,
                clip.getY() - MARGIN,
                clip.getWidth() + 2 * MARGIN,
                clip.getHeight() + 2 * MARGIN);
        // Where no colour is told, nothing is filled, and lines are black.
        paints.colour(object, "FillColor")
                .filter(colour -> object.isTrue("Fill", false) && OfdPaints.isPaint(colour))
                .ifPresent(colour -> fill(outlines, clip, OfdPaints.ink(object, colour)));
        boolean isDrawn = paints.colour(object, "StrokeColor")
                .map(colour -> OfdPaints.isPaint(colour) && !OfdPaints.isWhite(colour))
                .orElse(true);
        if (isDrawn && object.isTrue("Stroke", true)) {
            outlines.forEach(corners -> draw(corners, clip));
        }
    }

    private void fill(List<List<Point2D>> outlines, Rectangle2D clip, Ink ink) {
        for (List<Point2D> corners : outlines) {
            if (UprightBox.isOne(corners)) {
                Rectangle2D seen = frame(corners.get(0), corners.get(2)).createIntersection(clip);
                if (seen.getWidth() >= 0 && seen.getHeight() >= 0) {
                    marks.area(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY(), ink);
                }
            }
        }
    }

    private void draw(List<Point2D> corners, Rectangle2D clip) {
        for (int i = 1; i < corners.size(); i++) {
            Rectangle2D line = frame(corners.get(i - 1), corners.get(i));
            Rectangle2D seen = line.createIntersection(clip);
            boolean isLevelOrUpright = Math.min(line.getWidth(), line.getHeight()) < MARGIN;
            if (isLevelOrUpright && seen.getWidth() >= 0 && seen.getHeight() >= 0) {
                marks.line(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY());
            }
        }
    }

    private void addText(OfdElement object) {
        Optional<OfdElement> colour = paints.colour(object, "FillColor");
        boolean isPainted = (object.isTrue("Fill", true) || object.isTrue("Stroke", false))
                && OfdPaints.isShown(object)
                && colour.map(OfdPaints::isPaint).orElse(true);
        List<PrintedWord> words = new OfdText(object, place(object, true)).words();
        if (words.isEmpty()) {
            object.children("TextCode").map(OfdElement::text).forEach(marks::hide);
        }
        boolean isWhite = colour.map(OfdPaints::isWhite).orElse(false);
        Rectangle2D clip = clip(object);
        for (PrintedWord word : words) {
            if (isPainted && isIn(word, clip)) {
                marks.word(word, isWhite);
            } else {
                marks.hide(word.text());
            }
        }
    }

    /** Whether the middle of a word is in a box, or not farther from it than boxes of text are told wrongly. */
    private static boolean isIn(PrintedWord word, Rectangle2D box) {
        double angle = Math.toRadians(word.angle());
        double up = MIDDLE * word.size();
        double x = word.x() + word.width() / 2 * Math.cos(angle) + up * Math.sin(angle);
        double y = word.y() + word.width() / 2 * Math.sin(angle) - up * Math.cos(angle);
        double margin = word.size();
        return x > box.getMinX() - margin
                && x < box.getMaxX() + margin
                && y > box.getMinY() - margin
                && y < box.getMaxY() + margin;
    }
}
