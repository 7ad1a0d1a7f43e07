package org.gongkai.directory;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;

/**
 * What a directory states of an item in a column of its own, such as 责任科室, 五公开 or 过程.
 *
 * @param head the head of the column, not blank
 * @param text what stands under it as printed, not blank
 */
@JsonForm(OtherCell.Json.class)
public record OtherCell(String head, String text) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param head the head of the column
     * @param text what stands under it
     * @throws IllegalArgumentException if a part is blank
     */
    public OtherCell {
        NotBlank.in("a cell of another column")
                .part("head", Objects.requireNonNull(head, "head"))
                .part("text", Objects.requireNonNull(text, "text"));
    }

    static final class Json implements Supplier<JsonCodec<OtherCell>> {

        @Override
        public JsonCodec<OtherCell> get() {
            PartsDeclaration<OtherCell> cell = JsonShape.ofParts();
            Part<String> head = cell.required("head", JsonCodec.TEXT, OtherCell::head);
            Part<String> text = cell.required("text", JsonCodec.TEXT, OtherCell::text);
            return cell.end(parts -> new OtherCell(parts.get(head), parts.get(text)));
        }
    }
}
