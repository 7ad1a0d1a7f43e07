package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A day on which an agency opens its doors (政府开放日).
 *
 * <pre>{@code
 * OpenDay openDay = OpenDay.builder()
 *         .title("走进危废管理")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .heldOn(LocalDate.of(2020, 9, 10))
 *         .agency(Agency.of("某县人民政府"))
 *         .participants(30)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class OpenDay extends BuiltValue implements CatalogEntry {

    OpenDay() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableOpenDay.builder();
    }

    /** {@return the day} */
    public abstract LocalDate heldOn();

    /** {@return the agency} */
    public abstract Agency agency();

    /** {@return the number of people who came, where stated} */
    public abstract OptionalInt participants();

    @Override
    public final EntryKind kind() {
        return EntryKind.OPEN_DAY;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "an open day");
        if (participants().orElse(0) < 0) {
            throw new IllegalArgumentException("number of participants must not be negative");
        }
    }

    static final JsonShape<OpenDay, Builder> SHAPE = EntryJson.begin(EntryKind.OPEN_DAY, OpenDay::builder)
            .required("heldOn", JsonCodec.DATE, OpenDay::heldOn, Builder::heldOn)
            .required("agency", JsonCodec.of(Agency.class), OpenDay::agency, Builder::agency)
            .optionalInt(
                    "participants",
                    JsonCodec.integer(0, Integer.MAX_VALUE),
                    OpenDay::participants,
                    Builder::participants)
            .end();

    /** Makes an open day; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<OpenDay, Builder> {

        Builder() {}

        /**
         * Sets the day.
         *
         * @param heldOn the day, not null
         * @return this builder
         */
        public abstract Builder heldOn(LocalDate heldOn);

        /**
         * Sets the agency.
         *
         * @param agency the agency, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets the number of people who came.
         *
         * @param participants the number of people who came
         * @return this builder
         */
        public abstract Builder participants(int participants);
    }
}
