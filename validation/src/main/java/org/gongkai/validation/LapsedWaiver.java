package org.gongkai.validation;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;

/**
 * A waiver about what was checked that excuses nothing any more, and why.
 *
 * @param waiver the waiver, not null
 * @param lapse why it excuses nothing, not null
 */
@JsonForm(LapsedWaiver.Json.class)
public record LapsedWaiver(Waiver waiver, Lapse lapse) implements Serializable {

    /**
     * Rejects null.
     *
     * @param waiver the waiver
     * @param lapse why it excuses nothing
     */
    public LapsedWaiver {
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(lapse, "lapse");
    }

    static final class Json implements Supplier<JsonCodec<LapsedWaiver>> {

        @Override
        public JsonCodec<LapsedWaiver> get() {
            PartsDeclaration<LapsedWaiver> lapsed = JsonShape.ofParts();
            Part<Lapse> lapse =
                    lapsed.required("lapse", JsonCodec.tokens(Lapse.class, Lapse::token), LapsedWaiver::lapse);
            Part<Waiver> waiver = lapsed.required("waiver", JsonCodec.of(Waiver.class), LapsedWaiver::waiver);
            return lapsed.end(parts -> new LapsedWaiver(parts.get(waiver), parts.get(lapse)));
        }
    }
}
