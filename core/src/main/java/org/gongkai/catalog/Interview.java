package org.gongkai.catalog;

import java.time.LocalDate;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * An interview in which an agency answers the public (政务访谈).
 *
 * <pre>{@code
 * Interview interview = Interview.builder()
 *         .title("县教育和体育局谈义务教育招生")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .heldOn(LocalDate.of(2020, 5, 20))
 *         .agency(Agency.of("某县人民政府"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Interview extends BuiltValue implements CatalogEntry {

    Interview() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableInterview.builder();
    }

    /** {@return the day it was held} */
    public abstract LocalDate heldOn();

    /** {@return the agency that answers} */
    public abstract Agency agency();

    @Override
    public final EntryKind kind() {
        return EntryKind.INTERVIEW;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "an interview");
    }

    static final JsonShape<Interview, Builder> SHAPE = EntryJson.begin(EntryKind.INTERVIEW, Interview::builder)
            .required("heldOn", JsonCodec.DATE, Interview::heldOn, Builder::heldOn)
            .required("agency", JsonCodec.of(Agency.class), Interview::agency, Builder::agency)
            .end();

    /** Makes an interview; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<Interview, Builder> {

        Builder() {}

        /**
         * Sets the day it was held.
         *
         * @param heldOn the day it was held, not null
         * @return this builder
         */
        public abstract Builder heldOn(LocalDate heldOn);

        /**
         * Sets the agency that answers.
         *
         * @param agency the agency that answers, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);
    }
}
