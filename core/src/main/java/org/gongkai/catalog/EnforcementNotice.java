package org.gongkai.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.law.DisclosureItem;
import org.immutables.value.Value;

/**
 * A notice of administrative enforcement (行政执法公示). <p>Source: 国办发〔2018〕118号: results within 20 working days,
 * licences and penalties within 7.
 */
@Value.Immutable
@JsonSerialize(using = EnforcementNoticeJson.Writer.class)
@JsonDeserialize(using = EnforcementNoticeJson.Reader.class)
public abstract non-sealed class EnforcementNotice implements CatalogEntry, Serializable {

    EnforcementNotice() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableEnforcementNotice.builder();
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

    /** {@return whether it tells what is done or what was done} */
    public abstract EnforcementStage stage();

    /** {@return the kind of power} */
    public abstract PowerKind powerKind();

    /** {@return the agency that enforces} */
    public abstract Agency agency();

    /** {@return the number of the decision, where stated} */
    public abstract Optional<String> decisionNumber();

    /** {@return the day of the decision, where there is one} */
    public abstract Optional<LocalDate> decidedOn();

    /** {@return the result, where stated} */
    @Value.Redacted
    public abstract Optional<String> result();

    @Override
    public final EntryKind kind() {
        return EntryKind.ENFORCEMENT_NOTICE;
    }

    @Value.Check
    void check() {
        requireText("title", title());
        contentSummary().ifPresent(text -> requireText("contentSummary", text));
        decisionNumber().ifPresent(text -> requireText("decisionNumber", text));
        result().ifPresent(text -> requireText("result", text));
    }

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of a notice of enforcement must not be blank");
        }
    }

    /** Makes a notice of enforcement; every method rejects null with a {@code NullPointerException}. */
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
         * Sets whether it tells what is done or what was done.
         *
         * @param stage whether it tells what is done or what was done, not null
         * @return this builder
         */
        public abstract Builder stage(EnforcementStage stage);

        /**
         * Sets the kind of power.
         *
         * @param powerKind the kind of power, not null
         * @return this builder
         */
        public abstract Builder powerKind(PowerKind powerKind);

        /**
         * Sets the agency that enforces.
         *
         * @param agency the agency that enforces, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets the number of the decision.
         *
         * @param decisionNumber the number of the decision, not null
         * @return this builder
         */
        public abstract Builder decisionNumber(String decisionNumber);

        /**
         * Sets the day of the decision.
         *
         * @param decidedOn the day of the decision, not null
         * @return this builder
         */
        public abstract Builder decidedOn(LocalDate decidedOn);

        /**
         * Sets the result.
         *
         * @param result the result, not null
         * @return this builder
         */
        public abstract Builder result(String result);

        /**
         * {@return the notice of enforcement}
         *
         * @throws IllegalStateException if {@code title} or {@code stage} or {@code powerKind} or {@code agency} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract EnforcementNotice build();
    }
}
