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
 * A report on audits, a single audit, or how what was found is put right (审计公开).
 */
@Value.Immutable
@JsonSerialize(using = AuditNoticeJson.Writer.class)
@JsonDeserialize(using = AuditNoticeJson.Reader.class)
public abstract non-sealed class AuditNotice implements CatalogEntry, Serializable {

    AuditNotice() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableAuditNotice.builder();
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

    /** {@return what of the audit it is} */
    public abstract AuditPart part();

    /** {@return the agency that audits} */
    public abstract Agency agency();

    /** {@return what was found, or how it was put right, where stated} */
    @Value.Redacted
    public abstract Optional<String> result();

    @Override
    public final EntryKind kind() {
        return EntryKind.AUDIT_NOTICE;
    }

    @Value.Check
    void check() {
        requireText("title", title());
        contentSummary().ifPresent(text -> requireText("contentSummary", text));
        result().ifPresent(text -> requireText("result", text));
    }

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of a notice of audit must not be blank");
        }
    }

    /** Makes a notice of audit; every method rejects null with a {@code NullPointerException}. */
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
         * Sets what of the audit it is.
         *
         * @param part what of the audit it is, not null
         * @return this builder
         */
        public abstract Builder part(AuditPart part);

        /**
         * Sets the agency that audits.
         *
         * @param agency the agency that audits, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets what was found, or how it was put right.
         *
         * @param result what was found, or how it was put right, not null
         * @return this builder
         */
        public abstract Builder result(String result);

        /**
         * {@return a notice of audit}
         *
         * @throws IllegalStateException if {@code title} or {@code part} or {@code agency} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract AuditNotice build();
    }
}
