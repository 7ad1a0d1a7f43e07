package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * An item of the list of powers and duties (权责清单).
 *
 * <p>Source: Article 20 items 5 and 6.
 *
 * <pre>{@code
 * PowerItem powerItem = PowerItem.builder()
 *         .title("食品经营许可")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .powerKind(PowerKind.LICENSE)
 *         .agency(Agency.of("某县人民政府"))
 *         .addBases("《中华人民共和国食品安全法》第三十五条")
 *         .listedOn(LocalDate.of(2015, 12, 31))
 *         .removedOn(LocalDate.of(2021, 6, 30))
 *         .addDecisions(YearCount.builder().year(2019).count(310).build())
 *         .addDecisions(YearCount.builder().year(2020).count(287).build())
 *         .level(AdministrativeLevel.COUNTY)
 *         .addDuties("受理责任")
 *         .addDuties("审查责任")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class PowerItem extends BuiltValue implements CatalogEntry {

    PowerItem() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutablePowerItem.builder();
    }

    /** {@return its kind} */
    public abstract PowerKind powerKind();

    /** {@return the agency that has the power} */
    public abstract Agency agency();

    /** {@return what it rests on, in the order of the entry; unmodifiable} */
    public abstract List<String> bases();

    /** {@return the day on which it came to the list, where stated} */
    public abstract Optional<LocalDate> listedOn();

    /** {@return the day on which it left the list, where it did} */
    public abstract Optional<LocalDate> removedOn();

    /** {@return the decisions taken by year; unmodifiable} */
    public abstract List<YearCount> decisions();

    /** {@return the level on which it is exercised (行使层级), where stated} */
    public abstract Optional<AdministrativeLevel> level();

    /** {@return the duties that go with it (责任事项), in the order of the entry; unmodifiable} */
    public abstract List<String> duties();

    @Override
    public final EntryKind kind() {
        return EntryKind.POWER_ITEM;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "a power").part("bases", bases()).part("duties", duties());
    }

    static final JsonShape<PowerItem, Builder> SHAPE = EntryJson.begin(EntryKind.POWER_ITEM, PowerItem::builder)
            .required(
                    "powerKind",
                    JsonCodec.tokens(PowerKind.class, PowerKind::token),
                    PowerItem::powerKind,
                    Builder::powerKind)
            .required("agency", JsonCodec.of(Agency.class), PowerItem::agency, Builder::agency)
            .list("bases", JsonCodec.TEXT, PowerItem::bases, Builder::addBases)
            .optional("listedOn", JsonCodec.DATE, PowerItem::listedOn, Builder::listedOn)
            .optional("removedOn", JsonCodec.DATE, PowerItem::removedOn, Builder::removedOn)
            .list("decisions", JsonCodec.of(YearCount.class), PowerItem::decisions, Builder::addDecisions)
            .optional(
                    "level",
                    JsonCodec.tokens(AdministrativeLevel.class, AdministrativeLevel::token),
                    PowerItem::level,
                    Builder::level)
            .list("duties", JsonCodec.TEXT, PowerItem::duties, Builder::addDuties)
            .end();

    /** Makes a power; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<PowerItem, Builder> {

        Builder() {}

        /**
         * Sets its kind.
         *
         * @param powerKind the kind, not null
         * @return this builder
         */
        public abstract Builder powerKind(PowerKind powerKind);

        /**
         * Sets the agency that has the power.
         *
         * @param agency the agency that has the power, not null
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
         * Adds one of the decisions taken by year.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addDecisions(YearCount value);

        /**
         * Adds several of the decisions taken by year.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllDecisions(Iterable<? extends YearCount> values);

        /**
         * Sets the level on which it is exercised.
         *
         * @param level the level, not null
         * @return this builder
         */
        public abstract Builder level(AdministrativeLevel level);

        /**
         * Adds one of the duties that go with it.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addDuties(String value);

        /**
         * Adds several of the duties that go with it.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllDuties(Iterable<String> values);
    }
}
