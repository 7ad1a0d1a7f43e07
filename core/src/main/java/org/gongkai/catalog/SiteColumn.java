package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A column or special topic of a site, or the site itself (网站栏目、专题), with how often it must be renewed and its last entry.
 *
 * <p>Source: 国办发〔2017〕47号; 国办秘函〔2019〕19号.
 *
 * <pre>{@code
 * SiteColumn siteColumn = SiteColumn.builder()
 *         .title("财政收支月报")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .columnKind(SiteColumnKind.COLUMN)
 *         .content(ColumnContent.OTHER)
 *         .parent("财政预决算")
 *         .agency(Agency.of("某县财政局"))
 *         .ownCycle(RenewalCycle.MONTH)
 *         .entries(12)
 *         .lastEntryOn(LocalDate.of(2020, 12, 10))
 *         .archivedOn(LocalDate.of(2021, 12, 31))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class SiteColumn extends BuiltValue implements CatalogEntry {

    SiteColumn() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableSiteColumn.builder();
    }

    /** {@return what it is} */
    public abstract SiteColumnKind columnKind();

    /** {@return what it holds} */
    public abstract ColumnContent content();

    /** {@return the name of the column of which it is a part (上级栏目), empty for one of the first level (一级栏目)} */
    public abstract Optional<String> parent();

    /** {@return the agency that must renew it, where stated} */
    public abstract Optional<Agency> agency();

    /** {@return the cycle that was fixed for it, where stated} */
    public abstract Optional<RenewalCycle> ownCycle();

    /** {@return the number of its entries, 0 for an empty one (空白栏目), where stated} */
    public abstract OptionalInt entries();

    /** {@return the day of its last entry, where stated} */
    public abstract Optional<LocalDate> lastEntryOn();

    /** {@return the day from which it is kept as it is and no longer renewed (归档), where stated} */
    public abstract Optional<LocalDate> archivedOn();

    /** {@return how often it must be renewed: its own cycle, or else that of what it holds, empty where neither is known} */
    public final Optional<RenewalCycle> cycle() {
        return ownCycle().or(() -> content().cycle());
    }

    @Override
    public final EntryKind kind() {
        return EntryKind.SITE_COLUMN;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "a column").part("parent", parent());
        if (entries().orElse(0) < 0) {
            throw new IllegalArgumentException("number of entries must not be negative");
        }
    }

    static final JsonShape<SiteColumn, Builder> SHAPE = EntryJson.begin(EntryKind.SITE_COLUMN, SiteColumn::builder)
            .required(
                    "columnKind",
                    JsonCodec.tokens(SiteColumnKind.class, SiteColumnKind::token),
                    SiteColumn::columnKind,
                    Builder::columnKind)
            .required(
                    "content",
                    JsonCodec.tokens(ColumnContent.class, ColumnContent::token),
                    SiteColumn::content,
                    Builder::content)
            .optional("parent", JsonCodec.TEXT, SiteColumn::parent, Builder::parent)
            .optional("agency", JsonCodec.of(Agency.class), SiteColumn::agency, Builder::agency)
            .optional(
                    "ownCycle",
                    JsonCodec.tokens(RenewalCycle.class, RenewalCycle::token),
                    SiteColumn::ownCycle,
                    Builder::ownCycle)
            .optionalInt("entries", JsonCodec.integer(0, Integer.MAX_VALUE), SiteColumn::entries, Builder::entries)
            .optional("lastEntryOn", JsonCodec.DATE, SiteColumn::lastEntryOn, Builder::lastEntryOn)
            .optional("archivedOn", JsonCodec.DATE, SiteColumn::archivedOn, Builder::archivedOn)
            .end();

    /** Makes a column; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<SiteColumn, Builder> {

        Builder() {}

        /**
         * Sets what it is.
         *
         * @param columnKind what it is, not null
         * @return this builder
         */
        public abstract Builder columnKind(SiteColumnKind columnKind);

        /**
         * Sets what it holds.
         *
         * @param content what it holds, not null
         * @return this builder
         */
        public abstract Builder content(ColumnContent content);

        /**
         * Sets the name of the column of which it is a part (上级栏目).
         *
         * @param parent the name of the column of which it is a part (上级栏目), not blank
         * @return this builder
         */
        public abstract Builder parent(String parent);

        /**
         * Sets the agency that must renew it.
         *
         * @param agency the agency that must renew it, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets the cycle that was fixed for it.
         *
         * @param ownCycle the cycle that was fixed for it, not null
         * @return this builder
         */
        public abstract Builder ownCycle(RenewalCycle ownCycle);

        /**
         * Sets the number of its entries, 0 for an empty one (空白栏目).
         *
         * @param entries the number of its entries, 0 for an empty one (空白栏目), 0 or more
         * @return this builder
         */
        public abstract Builder entries(int entries);

        /**
         * Sets the day of its last entry.
         *
         * @param lastEntryOn the day of its last entry, not null
         * @return this builder
         */
        public abstract Builder lastEntryOn(LocalDate lastEntryOn);

        /**
         * Sets the day from which it is kept as it is and no longer renewed (归档).
         *
         * @param archivedOn the day from which it is kept as it is and no longer renewed (归档), not null
         * @return this builder
         */
        public abstract Builder archivedOn(LocalDate archivedOn);
    }
}
