package org.gongkai.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.directory.Area;
import org.gongkai.law.DisclosureItem;
import org.immutables.value.Value;

/**
 * The interpretation of a policy document (政策解读).
 */
@Value.Immutable
@JsonSerialize(using = InterpretationJson.Writer.class)
@JsonDeserialize(using = InterpretationJson.Reader.class)
public abstract non-sealed class Interpretation implements CatalogEntry, Serializable {

    Interpretation() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableInterpretation.builder();
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

    /** {@return the number of the document it interprets} */
    public abstract DocumentNumber interprets();

    /** {@return its form} */
    public abstract InterpretationForm interpretationForm();

    /** {@return who interprets it (解读单位或解读人), where stated} */
    public abstract Optional<String> interpreter();

    @Override
    public final EntryKind kind() {
        return EntryKind.INTERPRETATION;
    }

    @Value.Check
    void check() {
        requireText("title", title());
        contentSummary().ifPresent(text -> requireText("contentSummary", text));
        interpreter().ifPresent(text -> requireText("interpreter", text));
    }

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of an interpretation must not be blank");
        }
    }

    /** Makes an interpretation; every method rejects null with a {@code NullPointerException}. */
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
         * Sets the number of the document it interprets.
         *
         * @param interprets the number of the document it interprets, not null
         * @return this builder
         */
        public abstract Builder interprets(DocumentNumber interprets);

        /**
         * Sets its form.
         *
         * @param interpretationForm its form, not null
         * @return this builder
         */
        public abstract Builder interpretationForm(InterpretationForm interpretationForm);

        /**
         * Sets who interprets it (解读单位或解读人).
         *
         * @param interpreter who interprets it (解读单位或解读人), not null
         * @return this builder
         */
        public abstract Builder interpreter(String interpreter);

        /**
         * {@return the interpretation}
         *
         * @throws IllegalStateException if {@code title} or {@code interprets} or {@code interpretationForm} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract Interpretation build();
    }
}
