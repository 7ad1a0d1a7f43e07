package org.gongkai.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.directory.Area;
import org.gongkai.law.DisclosureItem;
import org.immutables.value.Value;

/**
 * An issue of the official gazette (政府公报).
 */
@Value.Immutable
@JsonSerialize(using = GazetteIssueJson.Writer.class)
@JsonDeserialize(using = GazetteIssueJson.Reader.class)
public abstract non-sealed class GazetteIssue implements CatalogEntry, Serializable {

    GazetteIssue() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableGazetteIssue.builder();
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

    /** {@return the year} */
    public abstract int year();

    /** {@return the number of the issue in the year, from 1} */
    public abstract int issue();

    /** {@return the numbers of the documents it carries, in their order; unmodifiable} */
    public abstract List<DocumentNumber> documents();

    @Override
    public final EntryKind kind() {
        return EntryKind.GAZETTE_ISSUE;
    }

    @Value.Check
    void check() {
        requireText("title", title());
        contentSummary().ifPresent(text -> requireText("contentSummary", text));
        if (issue() < 1) {
            throw new IllegalArgumentException("issues of a gazette are numbered from 1");
        }
    }

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of an issue of the gazette must not be blank");
        }
    }

    /** Makes an issue of the gazette; every method rejects null with a {@code NullPointerException}. */
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
         * Sets the year.
         *
         * @param year the year
         * @return this builder
         */
        public abstract Builder year(int year);

        /**
         * Sets the number of the issue in the year, from 1.
         *
         * @param issue the number of the issue in the year, from 1
         * @return this builder
         */
        public abstract Builder issue(int issue);

        /**
         * Adds one of the numbers of the documents it carries.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addDocuments(DocumentNumber value);

        /**
         * Adds several of the numbers of the documents it carries.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllDocuments(Iterable<? extends DocumentNumber> values);

        /**
         * {@return the issue of the gazette}
         *
         * @throws IllegalStateException if {@code title} or {@code year} or {@code issue} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract GazetteIssue build();
    }
}
