package org.gongkai.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.directory.Area;
import org.gongkai.law.DisclosureItem;
import org.immutables.value.Value;

/**
 * A check of sites and new media, and what is published of it (政府网站与政务新媒体检查).
 *
 * <p>Source: 国办秘函〔2019〕19号.
 */
@Value.Immutable
@JsonSerialize(using = MediaCheckJson.Writer.class)
@JsonDeserialize(using = MediaCheckJson.Reader.class)
public abstract non-sealed class MediaCheck implements CatalogEntry, Serializable {

    MediaCheck() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableMediaCheck.builder();
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

    /** {@return what it is} */
    public abstract MediaCheckKind checkKind();

    /** {@return the day of the check} */
    public abstract LocalDate checkedOn();

    /** {@return the number of accounts checked, where stated} */
    public abstract OptionalInt accounts();

    /** {@return the problems found, in their order; unmodifiable} */
    public abstract List<String> problems();

    @Override
    public final EntryKind kind() {
        return EntryKind.MEDIA_CHECK;
    }

    @Value.Check
    void check() {
        requireText("title", title());
        contentSummary().ifPresent(text -> requireText("contentSummary", text));
        problems().forEach(text -> requireText("problems", text));
        if (accounts().orElse(0) < 0) {
            throw new IllegalArgumentException("number of accounts must not be negative");
        }
    }

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of a check of media must not be blank");
        }
    }

    /** Makes a check of media; every method rejects null with a {@code NullPointerException}. */
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
         * Sets what it is.
         *
         * @param checkKind what it is, not null
         * @return this builder
         */
        public abstract Builder checkKind(MediaCheckKind checkKind);

        /**
         * Sets the day of the check.
         *
         * @param checkedOn the day of the check, not null
         * @return this builder
         */
        public abstract Builder checkedOn(LocalDate checkedOn);

        /**
         * Sets the number of accounts checked.
         *
         * @param accounts the number of accounts checked
         * @return this builder
         */
        public abstract Builder accounts(int accounts);

        /**
         * Adds one of the problems found.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addProblems(String value);

        /**
         * Adds several of the problems found.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllProblems(Iterable<String> values);

        /**
         * {@return the check of media}
         *
         * @throws IllegalStateException if {@code title} or {@code checkedOn} or {@code checkKind} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract MediaCheck build();
    }
}
