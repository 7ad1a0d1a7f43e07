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
 * A meeting that is made public (会议公开).
 */
@Value.Immutable
@JsonSerialize(using = MeetingJson.Writer.class)
@JsonDeserialize(using = MeetingJson.Reader.class)
public abstract non-sealed class Meeting implements CatalogEntry, Serializable {

    Meeting() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableMeeting.builder();
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

    /** {@return the day it was held} */
    public abstract LocalDate heldOn();

    /** {@return its topics (议题), in their order; unmodifiable} */
    public abstract List<String> topics();

    /** {@return what was decided, in their order; unmodifiable} */
    public abstract List<String> decisions();

    /** {@return who attended as an interested party (利益相关方), in their order; unmodifiable} */
    @Value.Redacted
    public abstract List<String> interestedParties();

    @Override
    public final EntryKind kind() {
        return EntryKind.MEETING;
    }

    @Value.Check
    void check() {
        requireText("title", title());
        contentSummary().ifPresent(text -> requireText("contentSummary", text));
        topics().forEach(text -> requireText("topics", text));
        decisions().forEach(text -> requireText("decisions", text));
        interestedParties().forEach(text -> requireText("interestedParties", text));
    }

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of a meeting must not be blank");
        }
    }

    /** Makes a meeting; every method rejects null with a {@code NullPointerException}. */
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
         * Sets the day it was held.
         *
         * @param heldOn the day it was held, not null
         * @return this builder
         */
        public abstract Builder heldOn(LocalDate heldOn);

        /**
         * Adds one of its topics (议题).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addTopics(String value);

        /**
         * Adds several of its topics (议题).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllTopics(Iterable<String> values);

        /**
         * Adds one of what was decided.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addDecisions(String value);

        /**
         * Adds several of what was decided.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllDecisions(Iterable<String> values);

        /**
         * Adds one of who attended as an interested party (利益相关方).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addInterestedParties(String value);

        /**
         * Adds several of who attended as an interested party (利益相关方).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllInterestedParties(Iterable<String> values);

        /**
         * {@return the meeting}
         *
         * @throws IllegalStateException if {@code title} or {@code heldOn} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract Meeting build();
    }
}
