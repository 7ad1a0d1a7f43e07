package org.gongkai.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.law.DisclosureItem;
import org.immutables.value.Value;

/**
 * A day on which an agency opens its doors (政府开放日).
 */
@Value.Immutable
@JsonSerialize(using = OpenDayJson.Writer.class)
@JsonDeserialize(using = OpenDayJson.Reader.class)
public abstract non-sealed class OpenDay implements CatalogEntry, Serializable {

    OpenDay() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableOpenDay.builder();
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
        requireText("title", title());
        contentSummary().ifPresent(text -> requireText("contentSummary", text));
        if (participants().orElse(0) < 0) {
            throw new IllegalArgumentException("number of participants must not be negative");
        }
    }

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of an open day must not be blank");
        }
    }

    /** Makes an open day; every method rejects null with a {@code NullPointerException}. */
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

        /**
         * {@return the open day}
         *
         * @throws IllegalStateException if {@code title} or {@code heldOn} or {@code agency} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract OpenDay build();
    }
}
