package org.gongkai.validation.diagnosis;

import java.io.Serializable;
import java.util.Objects;
import org.gongkai.validation.Cell;

/**
 * A cell with another number.
 *
 * @param cell the cell with its JSON Pointer, official label and printed value, not null
 * @param suggested the number (件) with which everything balances, 0 or more
 * @param error how the printed number can come from the suggested one, not null
 */
public record CellChange(Cell cell, long suggested, TypingError error) implements Serializable {

    /**
     * Rejects null.
     *
     * @param cell the cell
     * @param suggested the number
     * @param error how the printed number can come from it
     */
    public CellChange {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(error, "error");
    }
}
