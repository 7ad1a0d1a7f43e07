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
 * An item, a plan or a result of random inspection (双随机、一公开). <p>Source: 国发〔2019〕5号.
 */
@Value.Immutable
@JsonSerialize(using = RandomInspectionJson.Writer.class)
@JsonDeserialize(using = RandomInspectionJson.Reader.class)
public abstract non-sealed class RandomInspection implements CatalogEntry, Serializable {

    RandomInspection() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableRandomInspection.builder();
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

    /** {@return which it is} */
    public abstract InspectionPart part();

    /** {@return the agency that inspects} */
    public abstract Agency agency();

    /** {@return what is inspected (检查对象), where stated} */
    @Value.Redacted
    public abstract Optional<String> objects();

    /** {@return what it rests on, where stated} */
    public abstract Optional<String> basis();

    /** {@return how it is inspected (抽查方式), where stated} */
    public abstract Optional<String> method();

    /** {@return the share that is drawn (比例), in percent from 0 to 100, where stated} */
    public abstract OptionalInt sharePercent();

    /** {@return how often it is inspected (抽查频次), where stated} */
    public abstract Optional<String> frequency();

    /** {@return the result, where stated} */
    @Value.Redacted
    public abstract Optional<String> result();

    @Override
    public final EntryKind kind() {
        return EntryKind.RANDOM_INSPECTION;
    }

    @Value.Check
    void check() {
        requireText("title", title());
        contentSummary().ifPresent(text -> requireText("contentSummary", text));
        frequency().ifPresent(text -> requireText("frequency", text));
        method().ifPresent(text -> requireText("method", text));
        objects().ifPresent(text -> requireText("objects", text));
        basis().ifPresent(text -> requireText("basis", text));
        result().ifPresent(text -> requireText("result", text));
        if (sharePercent().isPresent()
                && (sharePercent().getAsInt() < 0 || sharePercent().getAsInt() > 100)) {
            throw new IllegalArgumentException("sharePercent must be from 0 to 100");
        }
    }

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of a random inspection must not be blank");
        }
    }

    /** Makes a random inspection; every method rejects null with a {@code NullPointerException}. */
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
         * Sets which it is.
         *
         * @param part which it is, not null
         * @return this builder
         */
        public abstract Builder part(InspectionPart part);

        /**
         * Sets the agency that inspects.
         *
         * @param agency the agency that inspects, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets what is inspected (检查对象).
         *
         * @param objects what is inspected (检查对象), not null
         * @return this builder
         */
        public abstract Builder objects(String objects);

        /**
         * Sets what it rests on.
         *
         * @param basis what it rests on, not null
         * @return this builder
         */
        public abstract Builder basis(String basis);

        /**
         * Sets how it is inspected (抽查方式).
         *
         * @param method how it is inspected (抽查方式), not null
         * @return this builder
         */
        public abstract Builder method(String method);

        /**
         * Sets the share that is drawn (比例), in percent from 0 to 100.
         *
         * @param sharePercent the share that is drawn (比例), in percent from 0 to 100
         * @return this builder
         */
        public abstract Builder sharePercent(int sharePercent);

        /**
         * Sets how often it is inspected (抽查频次).
         *
         * @param frequency how often it is inspected (抽查频次), not null
         * @return this builder
         */
        public abstract Builder frequency(String frequency);

        /**
         * Sets the result.
         *
         * @param result the result, not null
         * @return this builder
         */
        public abstract Builder result(String result);

        /**
         * {@return the random inspection}
         *
         * @throws IllegalStateException if {@code title} or {@code part} or {@code agency} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract RandomInspection build();
    }
}
