package org.gongkai.validation.diagnosis;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.validation.Cell;

/**
 * A cell with another number.
 *
 * @param cell the cell with its JSON Pointer, official label and printed value, not null
 * @param suggested the number (件) with which everything balances, 0 or more
 * @param error how the printed number can come from the suggested one, not null
 */
@JsonForm(CellChange.Json.class)
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

    static final class Json implements Supplier<JsonCodec<CellChange>> {

        @Override
        public JsonCodec<CellChange> get() {
            PartsDeclaration<CellChange> change = JsonShape.ofParts();
            Part<Cell> cell = change.required("cell", JsonCodec.of(Cell.class), CellChange::cell);
            Part<Long> suggested =
                    change.required("suggested", JsonCodec.wholeNumber(0, StrictJson.MAX_COUNT), CellChange::suggested);
            Part<TypingError> error = change.required(
                    "error", JsonCodec.tokens(TypingError.class, TypingError::token), CellChange::error);
            return change.end(parts -> new CellChange(parts.get(cell), parts.get(suggested), parts.get(error)));
        }
    }
}
