package org.gongkai.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.law.DisclosureItem;
import org.immutables.value.Value;

/**
 * An administrative fee with its basis and standard (行政事业性收费). <p>Source: Article 20 item 8. It is not the
 * processing fee of Article 42.
 */
@Value.Immutable
@JsonSerialize(using = FeeItemJson.Writer.class)
@JsonDeserialize(using = FeeItemJson.Reader.class)
public abstract non-sealed class FeeItem implements CatalogEntry, Serializable {

    FeeItem() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableFeeItem.builder();
    }

    /** {@return the index number (索引号), where stated} */
    @Override
    public abstract Optional<IndexNumber> indexNumber();

    /** {@return the name (名称), not blank} */
    @Override
    public abstract String title();

    /** {@return the summary (内容概述), where stated} */
    @Override
    public abstract Optional<String> contentSummary();

    /** {@return the day it was made (生成日期), where stated} */
    @Override
    public abstract Optional<LocalDate> createdOn();

    /** {@return the day it was published (发布日期), where stated} */
    @Override
    public abstract Optional<LocalDate> publishedOn();

    /** {@return the item of Article 20 that it serves, where stated} */
    @Override
    public abstract Optional<DisclosureItem> disclosureItem();

    /** {@return the area of its standard directory, where stated} */
    @Override
    public abstract Optional<Area> area();

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
        requireText("title", title());
        contentSummary().ifPresent(text -> requireText("contentSummary", text));
        bases().forEach(text -> requireText("bases", text));
        standard().ifPresent(text -> requireText("standard", text));
    }

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of a fee must not be blank");
        }
    }

    /** Makes a fee; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Sets the index number (索引号).
         *
         * @param indexNumber the index number (索引号), not null
         * @return this builder
         */
        public abstract Builder indexNumber(IndexNumber indexNumber);

        /**
         * Sets the name (名称), not blank.
         *
         * @param title the name (名称), not blank, not null
         * @return this builder
         */
        public abstract Builder title(String title);

        /**
         * Sets the summary (内容概述).
         *
         * @param contentSummary the summary (内容概述), not null
         * @return this builder
         */
        public abstract Builder contentSummary(String contentSummary);

        /**
         * Sets the day it was made (生成日期).
         *
         * @param createdOn the day it was made (生成日期), not null
         * @return this builder
         */
        public abstract Builder createdOn(LocalDate createdOn);

        /**
         * Sets the day it was published (发布日期).
         *
         * @param publishedOn the day it was published (发布日期), not null
         * @return this builder
         */
        public abstract Builder publishedOn(LocalDate publishedOn);

        /**
         * Sets the item of Article 20 that it serves.
         *
         * @param disclosureItem the item of Article 20 that it serves, not null
         * @return this builder
         */
        public abstract Builder disclosureItem(DisclosureItem disclosureItem);

        /**
         * Sets the area of its standard directory.
         *
         * @param area the area of its standard directory, not null
         * @return this builder
         */
        public abstract Builder area(Area area);

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

        /**
         * {@return the fee}
         *
         * @throws IllegalStateException if {@code title} or {@code agency} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract FeeItem build();
    }
}
