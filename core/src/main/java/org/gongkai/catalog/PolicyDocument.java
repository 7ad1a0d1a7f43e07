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
 * A document of the policy library (政策文件库). <p>Source: the columns of published libraries: index number, title,
 * document number, issuing agency, dates, validity, subject.
 */
@Value.Immutable
@JsonSerialize(using = PolicyDocumentJson.Writer.class)
@JsonDeserialize(using = PolicyDocumentJson.Reader.class)
public abstract non-sealed class PolicyDocument implements CatalogEntry, Serializable {

    PolicyDocument() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutablePolicyDocument.builder();
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

    /** {@return what the annual report counts it as} */
    public abstract PolicyKind policyKind();

    /** {@return the document number (发文字号), where it has one} */
    public abstract Optional<DocumentNumber> documentNumber();

    /** {@return the issuing agency (发文机关)} */
    public abstract Agency issuer();

    /** {@return whether it is in force (有效性), where stated} */
    public abstract Optional<Validity> validity();

    /** {@return the day of its abolition (废止日期), where stated} */
    public abstract Optional<LocalDate> abolishedOn();

    /** {@return its subject classes (主题分类), in the order of the entry; unmodifiable} */
    public abstract List<String> subjects();

    /** {@return the public consultation on its draft, where stated} */
    public abstract Optional<PublicConsultation> consultation();

    @Override
    public final EntryKind kind() {
        return EntryKind.POLICY_DOCUMENT;
    }

    @Value.Check
    void check() {
        requireText("title", title());
        contentSummary().ifPresent(text -> requireText("contentSummary", text));
        subjects().forEach(text -> requireText("subjects", text));
    }

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of a policy document must not be blank");
        }
    }

    /** Makes a policy document; every method rejects null with a {@code NullPointerException}. */
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
         * Sets what the annual report counts it as.
         *
         * @param policyKind what the annual report counts it as, not null
         * @return this builder
         */
        public abstract Builder policyKind(PolicyKind policyKind);

        /**
         * Sets the document number (发文字号).
         *
         * @param documentNumber the document number (发文字号), not null
         * @return this builder
         */
        public abstract Builder documentNumber(DocumentNumber documentNumber);

        /**
         * Sets the issuing agency (发文机关).
         *
         * @param issuer the issuing agency (发文机关), not null
         * @return this builder
         */
        public abstract Builder issuer(Agency issuer);

        /**
         * Sets whether it is in force (有效性).
         *
         * @param validity whether it is in force (有效性), not null
         * @return this builder
         */
        public abstract Builder validity(Validity validity);

        /**
         * Sets the day of its abolition (废止日期).
         *
         * @param abolishedOn the day of its abolition (废止日期), not null
         * @return this builder
         */
        public abstract Builder abolishedOn(LocalDate abolishedOn);

        /**
         * Adds one of its subject classes (主题分类).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addSubjects(String value);

        /**
         * Adds several of its subject classes (主题分类).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllSubjects(Iterable<String> values);

        /**
         * Sets the public consultation on its draft.
         *
         * @param consultation the public consultation on its draft, not null
         * @return this builder
         */
        public abstract Builder consultation(PublicConsultation consultation);

        /**
         * {@return the policy document}
         *
         * @throws IllegalStateException if {@code title} or {@code policyKind} or {@code issuer} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract PolicyDocument build();
    }
}
