package org.gongkai.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Characters printed once more on almost the same place, to look bold or to throw a shadow. */
final class DoublePrint {

    /** How far a character can be from its double, in its size; far less than the width of any digit. */
    private static final double NEAR = 0.15;

    /** Steps in which sizes are told apart, each a little more than the one before. */
    private static final double STEPS = 8;

    /** The characters of one kind and size in a square as wide as they are. */
    private record Square(String text, long size, long column, long row) {}

    private DoublePrint() {}

    static List<Glyph> without(List<Glyph> glyphs) {
        Map<Square, List<Glyph>> squares = new HashMap<>();
        List<Glyph> once = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            Square square = square(glyph);
            if (!hasDouble(glyph, square, squares)) {
                once.add(glyph);
                squares.computeIfAbsent(square, key -> new ArrayList<>(1)).add(glyph);
            }
        }
        return once;
    }

    private static Square square(Glyph glyph) {
        long size = Math.round(Math.log(glyph.size()) * STEPS);
        double side = Math.exp(size / STEPS);
        return new Square(
                glyph.text(), size, (long) Math.floor(glyph.left() / side), (long) Math.floor(glyph.baseline() / side));
    }

    private static boolean hasDouble(Glyph glyph, Square square, Map<Square, List<Glyph>> squares) {
        for (long column = square.column - 1; column <= square.column + 1; column++) {
            for (long row = square.row - 1; row <= square.row + 1; row++) {
                Square near = new Square(square.text, square.size, column, row);
                for (Glyph other : squares.getOrDefault(near, List.of())) {
                    double far = NEAR * glyph.size();
                    if (Math.abs(other.left() - glyph.left()) <= far
                            && Math.abs(other.baseline() - glyph.baseline()) <= far) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
