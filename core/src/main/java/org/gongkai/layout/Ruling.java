package org.gongkai.layout;

import java.io.Serializable;
import org.gongkai.internal.json.NoJsonForm;

/**
 * A straight line on a sheet, such as the border of a cell; in points from the left and from the top of the sheet.
 *
 * @param x1 where it begins, from the left; finite
 * @param y1 where it begins, from the top; finite
 * @param x2 where it ends, from the left; finite
 * @param y2 where it ends, from the top; finite
 */
@NoJsonForm
public record Ruling(double x1, double y1, double x2, double y2) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param x1 where it begins, from the left
     * @param y1 where it begins, from the top
     * @param x2 where it ends, from the left
     * @param y2 where it ends, from the top
     * @throws IllegalArgumentException if a number is not finite
     */
    public Ruling {
        Finite.check(x1, y1, x2, y2);
    }
}
