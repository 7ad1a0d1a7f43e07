package org.gongkai.validation.diagnosis;

import java.io.Serializable;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.validation.Cell;

/**
 * A cell of a table that a {@link Decoder} decoded, and how sure its number is.
 *
 * @param cell the cell as it was read first, not null
 * @param likeliest the number (件) that it has in the likeliest tables, 0 or more
 * @param probability how probable that number is, from 0 to 1
 */
@NoJsonForm
public record DecodedCell(Cell cell, long likeliest, double probability) implements Serializable {

    /**
     * Rejects null.
     *
     * @param cell the cell
     * @param likeliest the number
     * @param probability how probable it is
     */
    public DecodedCell {
        Objects.requireNonNull(cell, "cell");
    }
}
