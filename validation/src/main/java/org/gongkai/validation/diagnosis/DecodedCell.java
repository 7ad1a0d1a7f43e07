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
 * A cell of a table that a {@link Decoder} decoded, and how sure its number is.
 *
 * @param cell the cell as it was read first, not null
 * @param likeliest the number (件) that it has in the likeliest tables, 0 or more
 * @param probability how probable that number is, from 0 to 1
 */
@JsonForm(DecodedCell.Json.class)
public record DecodedCell(Cell cell, long likeliest, double probability) implements Serializable {

    /**
     * Rejects null and what is no probability.
     *
     * @param cell the cell
     * @param likeliest the number
     * @param probability how probable it is
     * @throws IllegalArgumentException if {@code probability} is not from 0 to 1
     */
    public DecodedCell {
        Objects.requireNonNull(cell, "cell");
        requireProbability(probability);
    }

    static void requireProbability(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability is from 0 to 1, not " + probability);
        }
    }

    /** How a probability stands in JSON. */
    static JsonCodec<Double> probabilities() {
        return JsonCodec.binary(number -> number.put("minimum", 0).put("maximum", 1));
    }

    static final class Json implements Supplier<JsonCodec<DecodedCell>> {

        @Override
        public JsonCodec<DecodedCell> get() {
            PartsDeclaration<DecodedCell> decoded = JsonShape.ofParts();
            Part<Cell> cell = decoded.required("cell", JsonCodec.of(Cell.class), DecodedCell::cell);
            Part<Long> likeliest = decoded.required(
                    "likeliest", JsonCodec.wholeNumber(0, StrictJson.MAX_COUNT), DecodedCell::likeliest);
            Part<Double> probability = decoded.required("probability", probabilities(), DecodedCell::probability);
            return decoded.end(parts -> new DecodedCell(parts.get(cell), parts.get(likeliest), parts.get(probability)));
        }
    }
}
