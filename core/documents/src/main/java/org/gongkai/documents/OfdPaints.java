package org.gongkai.documents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the objects of an OFD are painted, where it matters: whether they can be seen. */
final class OfdPaints {

    private static final double WHITE = 0.96 * 255;
    private static final double CLEAR = 0.05 * 255;

    /** What is painted with less leaves visible what is below it. */
    private static final double OPAQUE = 0.9 * 255;

    /** Colours in parts of cyan, magenta, yellow and black, of which white has none. */
    private static final int CMYK = 4;

    private static final int MOST_RELATIVES = 10;

    private final Map<String, OfdElement> parameters = new HashMap<>();

    /** Takes parameters of drawing (DrawParam) that objects refer to. */
    void add(OfdElement parameter) {
        parameters.put(parameter.attribute("ID"), parameter);
    }

    /** Whether an object and all that it stands in is shown. */
    static boolean isShown(OfdElement object) {
        return object.outwards().allMatch(element -> element.isTrue("Visible", true) && !isClear(element));
    }

    private static boolean isClear(OfdElement element) {
        return element.number("Alpha", 255) <= CLEAR;
    }

    /** The colour of an object (FillColor or StrokeColor), its own or that of its parameters or its layer. */
    Optional<OfdElement> colour(OfdElement object, String name) {
        return Stream.concat(
                        object.children(name),
                        object.outwards()
                                .filter(element -> element.has("DrawParam"))
                                .flatMap(element -> relatives(element.attribute("DrawParam")))
                                .flatMap(parameter -> parameter.children(name)))
                .findFirst();
    }

    private Stream<OfdElement> relatives(String id) {
        return Stream.<@Nullable OfdElement>iterate(
                        parameters.get(id),
                        parameter -> parameter != null,
                        parameter -> parameters.get(parameter.attribute("Relative")))
                .limit(MOST_RELATIVES);
    }

    /** Whether what is painted in a colour leaves a trace. */
    static boolean isPaint(OfdElement colour) {
        return !isClear(colour);
    }

    /** What an object is filled with, in one of its colours. */
    static Ink ink(OfdElement object, OfdElement colour) {
        boolean isOpaque = object.outwards().allMatch(OfdPaints::isOpaque) && isOpaque(colour);
        if (!isOpaque) {
            return Ink.TINT;
        }
        return isWhite(colour) ? Ink.WHITE : Ink.COLOUR;
    }

    private static boolean isOpaque(OfdElement element) {
        return element.number("Alpha", OPAQUE) >= OPAQUE;
    }

    /** Whether a colour cannot be told from paper; one of a pattern can. */
    static boolean isWhite(OfdElement colour) {
        StringTokenizer values = new StringTokenizer(colour.attribute("Value"));
        int count = values.countTokens();
        boolean isWhite = count > 0;
        while (values.hasMoreTokens()) {
            double value = value(values.nextToken());
            isWhite &= count == CMYK ? 255 - value >= WHITE : value >= WHITE;
        }
        return isWhite;
    }

    private static double value(String token) {
        return token.startsWith("#")
                ? Integer.parseInt(token.substring(1).toLowerCase(Locale.ROOT), 16)
                : Double.parseDouble(token);
    }
}
