package org.gongkai.catalog;

import java.util.Optional;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A place where government information can be read (政府信息查阅场所).
 *
 * <p>Source: Article 25.
 *
 * <pre>{@code
 * ReadingPlace readingPlace = ReadingPlace.builder()
 *         .title("县档案馆查阅点")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .placeKind(ReadingPlaceKind.ARCHIVES)
 *         .address("人民路2号")
 *         .openingHours("周一至周五8:30-17:00")
 *         .contact("0539-0000001")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class ReadingPlace extends BuiltValue implements CatalogEntry {

    ReadingPlace() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableReadingPlace.builder();
    }

    /** {@return where it is} */
    public abstract ReadingPlaceKind placeKind();

    /** {@return its address, where stated} */
    public abstract Optional<String> address();

    /** {@return the hours at which it is open, where stated} */
    public abstract Optional<String> openingHours();

    /** {@return how it is reached, where stated} */
    public abstract Optional<String> contact();

    @Override
    public final EntryKind kind() {
        return EntryKind.READING_PLACE;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "a reading place")
                .part("address", address())
                .part("openingHours", openingHours())
                .part("contact", contact());
    }

    static final JsonShape<ReadingPlace, Builder> SHAPE = EntryJson.begin(
                    EntryKind.READING_PLACE, ReadingPlace::builder)
            .required(
                    "placeKind",
                    JsonCodec.tokens(ReadingPlaceKind.class, ReadingPlaceKind::token),
                    ReadingPlace::placeKind,
                    Builder::placeKind)
            .optional("address", JsonCodec.TEXT, ReadingPlace::address, Builder::address)
            .optional("openingHours", JsonCodec.TEXT, ReadingPlace::openingHours, Builder::openingHours)
            .optional("contact", JsonCodec.TEXT, ReadingPlace::contact, Builder::contact)
            .end();

    /** Makes a reading place; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<ReadingPlace, Builder> {

        Builder() {}

        /**
         * Sets where it is.
         *
         * @param placeKind where it is, not null
         * @return this builder
         */
        public abstract Builder placeKind(ReadingPlaceKind placeKind);

        /**
         * Sets its address.
         *
         * @param address its address, not blank
         * @return this builder
         */
        public abstract Builder address(String address);

        /**
         * Sets the hours at which it is open.
         *
         * @param openingHours the hours at which it is open, not blank
         * @return this builder
         */
        public abstract Builder openingHours(String openingHours);

        /**
         * Sets how it is reached.
         *
         * @param contact how it is reached, not blank
         * @return this builder
         */
        public abstract Builder contact(String contact);
    }
}
