package org.gongkai.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.directory.Area;
import org.gongkai.law.DisclosureItem;
import org.immutables.value.Value;

/**
 * The letters of a public mailbox over a period (县长信箱).
 */
@Value.Immutable
@JsonSerialize(using = LetterStatisticsJson.Writer.class)
@JsonDeserialize(using = LetterStatisticsJson.Reader.class)
public abstract non-sealed class LetterStatistics implements CatalogEntry, Serializable {

    LetterStatistics() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableLetterStatistics.builder();
    }

    /** {@return the index number (索引号), where stated} */
    @Override
    public abstract Optional<IndexNumber> indexNumber();

    /** {@return the name (名称), not blank} */
    @Override
    public abstract String title();

    /** {@return the summary (内容概述), where stated} */
    @Override
    @Value.Redacted
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

    /** {@return the first day} */
    public abstract LocalDate opensOn();

    /** {@return the last day, not before the first} */
    public abstract LocalDate closesOn();

    /** {@return the number of letters (件) received} */
    public abstract int received();

    /** {@return the number of suggestions (建言献策) among them, where stated} */
    public abstract OptionalInt suggestions();

    /** {@return the number answered, where stated} */
    public abstract OptionalInt answered();

    @Override
    public final EntryKind kind() {
        return EntryKind.LETTER_STATISTICS;
    }

    @Value.Check
    void check() {
        requireText("title", title());
        contentSummary().ifPresent(text -> requireText("contentSummary", text));
        if (closesOn().isBefore(opensOn())) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
        if (received() < 0 || suggestions().orElse(0) < 0 || answered().orElse(0) < 0) {
            throw new IllegalArgumentException("numbers of letters must not be negative");
        }
    }

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of statistics of letters must not be blank");
        }
    }

    /** Makes statistics of letters; every method rejects null with a {@code NullPointerException}. */
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
         * Sets the first day.
         *
         * @param opensOn the first day, not null
         * @return this builder
         */
        public abstract Builder opensOn(LocalDate opensOn);

        /**
         * Sets the last day, not before the first.
         *
         * @param closesOn the last day, not before the first, not null
         * @return this builder
         */
        public abstract Builder closesOn(LocalDate closesOn);

        /**
         * Sets the number of letters (件) received.
         *
         * @param received the number of letters (件) received
         * @return this builder
         */
        public abstract Builder received(int received);

        /**
         * Sets the number of suggestions (建言献策) among them.
         *
         * @param suggestions the number of suggestions (建言献策) among them
         * @return this builder
         */
        public abstract Builder suggestions(int suggestions);

        /**
         * Sets the number answered.
         *
         * @param answered the number answered
         * @return this builder
         */
        public abstract Builder answered(int answered);

        /**
         * {@return statistics of letters}
         *
         * @throws IllegalStateException if {@code title} or {@code opensOn} or {@code closesOn} or {@code received} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract LetterStatistics build();
    }
}
