package org.gongkai.layout;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;

/**
 * One printed side of paper.
 *
 * @param width its width in points, more than 0
 * @param height its height in points, more than 0
 * @param words what is seen on it, in any order; not null, unmodifiable
 * @param rulings the lines on it, in any order; not null, unmodifiable
 */
@NoJsonForm
public record PrintedSheet(double width, double height, List<PrintedWord> words, List<Ruling> rulings)
        implements Serializable {

    /**
     * Checks and copies the parts.
     *
     * @param width its width
     * @param height its height
     * @param words what is seen on it
     * @param rulings the lines on it
     * @throws IllegalArgumentException if a size is not more than 0
     */
    public PrintedSheet {
        Finite.check(width, height);
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a sheet of " + width + " by " + height);
        }
        words = List.copyOf(Objects.requireNonNull(words, "words"));
        rulings = List.copyOf(Objects.requireNonNull(rulings, "rulings"));
    }
}
