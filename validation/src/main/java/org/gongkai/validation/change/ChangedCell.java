package org.gongkai.validation.change;

import java.io.Serializable;
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
 * A cell in which another figure stands; a blank is another figure than 0.
 *
 * @param before the cell as it was, not null
 * @param after the cell as it is, with the same pointer, and the label of its form; not null
 */
@JsonForm(ChangedCell.Json.class)
public record ChangedCell(Cell before, Cell after) implements Serializable {

    private static final Text BLANK = Text.of("空白", "blank");

    /**
     * Rejects cells of two places.
     *
     * @param before the cell as it was
     * @param after the cell as it is
     * @throws IllegalArgumentException if the pointers differ
     */
    public ChangedCell {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (!before.pointer().equals(after.pointer())) {
            throw new IllegalArgumentException(before.pointer() + " and " + after.pointer() + " are two places");
        }
    }

    ChangedCell reversed() {
        return new ChangedCell(after, before);
    }

    /** {@return the change in words, such as 一、本年新收政府信息公开申请数量 / 总计：12 → 15} */
    public Text text() {
        return after.text()
                .concat(Text.of("：", ": "))
                .concat(figure(before.value()))
                .concat(Text.of(" → ", " → "))
                .concat(figure(after.value()));
    }

    /**
     * {@return a figure in words}
     *
     * @param figure the figure, not null
     */
    public static Text figure(Figure figure) {
        return Objects.requireNonNull(figure, "figure").isStated()
                ? Text.of(figure.toString(), figure.toString())
                : BLANK;
    }

    static final class Json implements Supplier<JsonCodec<ChangedCell>> {

        @Override
        public JsonCodec<ChangedCell> get() {
            PartsDeclaration<ChangedCell> cell = JsonShape.ofParts();
            Part<Cell> before = cell.required("before", JsonCodec.of(Cell.class), ChangedCell::before);
            Part<Cell> after = cell.required("after", JsonCodec.of(Cell.class), ChangedCell::after);
            return cell.end(parts -> new ChangedCell(parts.get(before), parts.get(after)));
        }
    }
}
