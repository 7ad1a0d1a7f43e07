package org.gongkai.layout;

import java.io.Serializable;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;

/**
 * Characters that are printed one after the other on a sheet: a word, a part of one, or a single character.
 *
 * <p>All lengths are in points, positions are counted from the left and from the top of the sheet.
 *
 * @param text the characters, not null; U+FFFD stands for one that is not known
 * @param x where the base line begins, from the left; finite
 * @param y where the base line begins, from the top; finite
 * @param width the length of the base line, 0 or more
 * @param size the size of the font as it is printed, more than 0
 * @param angle the direction of the base line in degrees, clockwise: 0 from left to right, 90 from top to bottom; finite
 */
@NoJsonForm
public record PrintedWord(String text, double x, double y, double width, double size, double angle)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @param text the characters
     * @param x where it begins, from the left
     * @param y where it begins, from the top
     * @param width the length of the base line
     * @param size the size of the font
     * @param angle the direction
     * @throws IllegalArgumentException if a number is not finite or out of range
     */
    public PrintedWord {
        Objects.requireNonNull(text, "text");
        Finite.check(x, y, width, size, angle);
        if (width < 0 || size <= 0) {
            throw new IllegalArgumentException("a word of width " + width + " and size " + size);
        }
    }

    /**
     * A word from left to right.
     *
     * @param text the characters, not null
     * @param x where the base line begins, from the left
     * @param y where the base line begins, from the top
     * @param width the length of the base line, 0 or more
     * @param size the size of the font, more than 0
     * @return the word
     * @throws IllegalArgumentException if a number is not finite or out of range
     */
    public static PrintedWord of(String text, double x, double y, double width, double size) {
        return new PrintedWord(text, x, y, width, size, 0);
    }
}
