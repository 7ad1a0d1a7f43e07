package org.gongkai.validation.diagnosis;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/**
 * A cell of a {@link Collation} that readers have differently, or that is likely to be something else than what they read.
 *
 * @param cell the cell as it was read first, not null
 * @param read what each reader has for it, in their order, at least one; unmodifiable
 * @param status whether it is decided, not null
 * @param likeliest the likeliest reading, also where it is not sure enough to decide; not stated where there is none
 * @param probability how probable the likeliest reading is, from 0 to 1; 0 where that is not worked out
 */
@JsonForm(CollatedCell.Json.class)
public record CollatedCell(Cell cell, List<Figure> read, CollationStatus status, Figure likeliest, double probability)
        implements Serializable {

    private static final int PERCENT = 100;
    private static final int MOST_STATED = 99;

    /**
     * Copies the list, and rejects what cannot be.
     *
     * @param cell the cell
     * @param read what each reader has for it
     * @param status whether it is decided
     * @param likeliest the likeliest reading
     * @param probability how probable it is
     * @throws IllegalArgumentException if nobody read it, or {@code probability} is not from 0 to 1
     */
    public CollatedCell {
        Objects.requireNonNull(cell, "cell");
        read = List.copyOf(Objects.requireNonNull(read, "read"));
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(likeliest, "likeliest");
        if (read.isEmpty()) {
            throw new IllegalArgumentException("a cell is read once or more often");
        }
        DecodedCell.requireProbability(probability);
    }

    /** {@return whether it is decided; otherwise somebody has to look at what was printed} */
    public boolean isDecided() {
        return status == CollationStatus.DECIDED;
    }

    /** {@return the likeliest reading and how sure it is, or why there is none, such as 最可能的读法 95（把握 99%）} */
    public Text text() {
        if (!likeliest.isStated()) {
            return status.text();
        }
        Text likely = Text.of("最可能的读法 " + likeliest, "the likeliest reading is " + likeliest);
        int percent = Math.min(MOST_STATED, (int) (probability * PERCENT));
        return likely.concat(
                probability == 0
                        ? Text.of("（所读数字中只有它使合计成立）", ", the only one read with which the sum holds")
                        : Text.of("（把握 " + percent + "%）", " (" + percent + " % sure)"));
    }

    static final class Json implements Supplier<JsonCodec<CollatedCell>> {

        @Override
        public JsonCodec<CollatedCell> get() {
            PartsDeclaration<CollatedCell> collated = JsonShape.ofParts();
            Part<Cell> cell = collated.required("cell", JsonCodec.of(Cell.class), CollatedCell::cell);
            Part<List<Figure>> read =
                    collated.required("read", JsonCodec.someOf(JsonCodec.of(Figure.class)), CollatedCell::read);
            Part<CollationStatus> status = collated.required(
                    "status", JsonCodec.tokens(CollationStatus.class, CollationStatus::token), CollatedCell::status);
            Part<Figure> likeliest =
                    collated.required("likeliest", JsonCodec.of(Figure.class), CollatedCell::likeliest);
            Part<Double> probability =
                    collated.required("probability", DecodedCell.probabilities(), CollatedCell::probability);
            return collated.end(parts -> new CollatedCell(
                    parts.get(cell), parts.get(read), parts.get(status), parts.get(likeliest), parts.get(probability)));
        }
    }
}
