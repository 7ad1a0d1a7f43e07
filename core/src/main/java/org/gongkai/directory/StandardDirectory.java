package org.gongkai.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * The standard directory of one area (基层政务公开标准目录), as an agency keeps it.
 *
 * <p>Source: 国办发〔2019〕54号.
 */
@Value.Immutable
@JsonForm(value = StandardDirectory.Json.class, schema = "standard-directory-1")
public abstract class StandardDirectory extends BuiltValue {

    StandardDirectory() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableStandardDirectory.builder();
    }

    /** {@return the area of work} */
    public abstract Area area();

    /** {@return the agency that keeps the directory} */
    public abstract Agency keeper();

    /** {@return the level whose directory it is, where stated} */
    public abstract Optional<DisclosureLevel> level();

    /** {@return the day as of which it is valid, where stated} */
    public abstract Optional<LocalDate> asOf();

    /** {@return the items, in the order of the directory; unmodifiable} */
    public abstract List<DirectoryItem> items();

    /**
     * The same directory with other items and none of those there are.
     *
     * @param items the items, in order; neither the list nor its elements null
     * @return the directory
     */
    public StandardDirectory withItems(List<DirectoryItem> items) {
        Objects.requireNonNull(items, "items");
        return ImmutableStandardDirectory.builder().from(this).items(items).build();
    }

    /** Makes a standard directory; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another directory.
         *
         * @param instance the directory whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(StandardDirectory instance);

        /**
         * Sets the area of work.
         *
         * @param area the area of work, not null
         * @return this builder
         */
        public abstract Builder area(Area area);

        /**
         * Sets the agency that keeps the directory.
         *
         * @param keeper the agency that keeps the directory, not null
         * @return this builder
         */
        public abstract Builder keeper(Agency keeper);

        /**
         * Sets the level whose directory it is.
         *
         * @param level the level whose directory it is, not null
         * @return this builder
         */
        public abstract Builder level(DisclosureLevel level);

        /**
         * Sets the day as of which it is valid.
         *
         * @param asOf the day as of which it is valid, not null
         * @return this builder
         */
        public abstract Builder asOf(LocalDate asOf);

        /**
         * Adds one of the items.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addItems(DirectoryItem value);

        /**
         * Adds several of the items.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllItems(Iterable<? extends DirectoryItem> values);

        /**
         * {@return the standard directory}
         *
         * @throws IllegalStateException if {@code area} or {@code keeper} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract StandardDirectory build();
    }

    static final class Json implements Supplier<JsonCodec<StandardDirectory>> {

        @Override
        public JsonCodec<StandardDirectory> get() {
            return JsonShape.of(StandardDirectory::builder, Builder::build)
                    .constant("schema", "gongkai/standard-directory/1")
                    .required("area", JsonCodec.of(Area.class), StandardDirectory::area, Builder::area)
                    .required("keeper", JsonCodec.of(Agency.class), StandardDirectory::keeper, Builder::keeper)
                    .optional(
                            "level",
                            JsonCodec.tokens(DisclosureLevel.class, DisclosureLevel::token),
                            StandardDirectory::level,
                            Builder::level)
                    .optional("asOf", JsonCodec.DATE, StandardDirectory::asOf, Builder::asOf)
                    .list("items", JsonCodec.of(DirectoryItem.class), StandardDirectory::items, Builder::addItems)
                    .end();
        }
    }
}
