package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * An administrative fee with its basis and standard (行政事业性收费).
 *
 * <p>Source: Article 20 item 8. It is not the processing fee of Article 42.
 *
 * <pre>{@code
 * FeeItem feeItem = FeeItem.builder()
 *         .title("占道费")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .agency(Agency.of("某县人民政府"))
 *         .addBases("《城市道路管理条例》第三十七条")
 *         .standard("每平方米每日0.5元")
 *         .listedOn(LocalDate.of(2016, 1, 1))
 *         .removedOn(LocalDate.of(2022, 12, 31))
 *         .addCollected(YearAmount.builder().year(2020).amount(Yuan.of(new BigDecimal("1234.5"))).build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class FeeItem extends BuiltValue implements CatalogEntry {

    FeeItem() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableFeeItem.builder();
    }

    /** {@return the agency that charges it} */
    public abstract Agency agency();

    /** {@return what it rests on, in the order of the entry; unmodifiable} */
    public abstract List<String> bases();

    /** {@return the rate (收费标准), where stated} */
    public abstract Optional<String> standard();

    /** {@return the day on which it came to the list, where stated} */
    public abstract Optional<LocalDate> listedOn();

    /** {@return the day on which it left the list, where it did} */
    public abstract Optional<LocalDate> removedOn();

    /** {@return what was collected by year; unmodifiable} */
    public abstract List<YearAmount> collected();

    @Override
    public final EntryKind kind() {
        return EntryKind.FEE_ITEM;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "a fee").part("bases", bases()).part("standard", standard());
    }

    static final JsonShape<FeeItem, Builder> SHAPE = EntryJson.begin(EntryKind.FEE_ITEM, FeeItem::builder)
            .required("agency", JsonCodec.of(Agency.class), FeeItem::agency, Builder::agency)
            .list("bases", JsonCodec.TEXT, FeeItem::bases, Builder::addBases)
            .optional("standard", JsonCodec.TEXT, FeeItem::standard, Builder::standard)
            .optional("listedOn", JsonCodec.DATE, FeeItem::listedOn, Builder::listedOn)
            .optional("removedOn", JsonCodec.DATE, FeeItem::removedOn, Builder::removedOn)
            .list("collected", JsonCodec.of(YearAmount.class), FeeItem::collected, Builder::addCollected)
            .end();

    /** Makes a fee; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<FeeItem, Builder> {

        Builder() {}

        /**
         * Sets the agency that charges it.
         *
         * @param agency the agency that charges it, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Adds one of what it rests on.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addBases(String value);

        /**
         * Adds several of what it rests on.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllBases(Iterable<String> values);

        /**
         * Sets the rate (收费标准).
         *
         * @param standard the rate (收费标准), not null
         * @return this builder
         */
        public abstract Builder standard(String standard);

        /**
         * Sets the day on which it came to the list.
         *
         * @param listedOn the day on which it came to the list, not null
         * @return this builder
         */
        public abstract Builder listedOn(LocalDate listedOn);

        /**
         * Sets the day on which it left the list.
         *
         * @param removedOn the day on which it left the list, not null
         * @return this builder
         */
        public abstract Builder removedOn(LocalDate removedOn);

        /**
         * Adds one of what was collected by year.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addCollected(YearAmount value);

        /**
         * Adds several of what was collected by year.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllCollected(Iterable<? extends YearAmount> values);
    }
}
