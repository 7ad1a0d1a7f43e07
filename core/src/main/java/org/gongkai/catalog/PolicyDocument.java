package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A document of the policy library (政策文件库).
 *
 * <p>Source: the columns of published libraries: index number, title, document number, issuing agency, dates, validity,
 * subject.
 *
 * <pre>{@code
 * PolicyDocument policyDocument = PolicyDocument.builder()
 *         .title("关于优化营商环境的实施意见")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .policyKind(PolicyKind.NORMATIVE_DOCUMENT)
 *         .documentNumber(DocumentNumber.parse("某政发〔2020〕1号"))
 *         .issuer(Agency.of("某县人民政府"))
 *         .addJointIssuers(Agency.of("某县财政局"))
 *         .validity(Validity.PARTLY_IN_FORCE)
 *         .effectiveOn(LocalDate.of(2020, 4, 1))
 *         .expiresOn(LocalDate.of(2025, 3, 31))
 *         .abolishedOn(LocalDate.of(2025, 3, 31))
 *         .addSubjects("综合政务")
 *         .addSubjects("营商环境")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class PolicyDocument extends BuiltValue implements CatalogEntry {

    PolicyDocument() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutablePolicyDocument.builder();
    }

    /** {@return what the annual report counts it as} */
    public abstract PolicyKind policyKind();

    /** {@return the document number (发文字号), where it has one} */
    public abstract Optional<DocumentNumber> documentNumber();

    /** {@return the issuing agency (发文机关), the first of several} */
    public abstract Agency issuer();

    /** {@return the agencies that issue it together with the first (联合发文), in their order; unmodifiable} */
    public abstract List<Agency> jointIssuers();

    /** {@return whether it is in force (有效性), where stated} */
    public abstract Optional<Validity> validity();

    /** {@return the day from which it is in force (施行日期), where stated} */
    public abstract Optional<LocalDate> effectiveOn();

    /** {@return the last day on which it is in force (有效期至), where stated} */
    public abstract Optional<LocalDate> expiresOn();

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
        EntryBuilder.checkHeading(this, "a policy document").part("subjects", subjects());
    }

    static final JsonShape<PolicyDocument, Builder> SHAPE = EntryJson.begin(
                    EntryKind.POLICY_DOCUMENT, PolicyDocument::builder)
            .required(
                    "policyKind",
                    JsonCodec.tokens(PolicyKind.class, PolicyKind::token),
                    PolicyDocument::policyKind,
                    Builder::policyKind)
            .optional(
                    "documentNumber",
                    JsonCodec.of(DocumentNumber.class),
                    PolicyDocument::documentNumber,
                    Builder::documentNumber)
            .required("issuer", JsonCodec.of(Agency.class), PolicyDocument::issuer, Builder::issuer)
            .list("jointIssuers", JsonCodec.of(Agency.class), PolicyDocument::jointIssuers, Builder::addJointIssuers)
            .optional(
                    "validity",
                    JsonCodec.tokens(Validity.class, Validity::token),
                    PolicyDocument::validity,
                    Builder::validity)
            .optional("effectiveOn", JsonCodec.DATE, PolicyDocument::effectiveOn, Builder::effectiveOn)
            .optional("expiresOn", JsonCodec.DATE, PolicyDocument::expiresOn, Builder::expiresOn)
            .optional("abolishedOn", JsonCodec.DATE, PolicyDocument::abolishedOn, Builder::abolishedOn)
            .list("subjects", JsonCodec.TEXT, PolicyDocument::subjects, Builder::addSubjects)
            .optional(
                    "consultation",
                    JsonCodec.of(PublicConsultation.class),
                    PolicyDocument::consultation,
                    Builder::consultation)
            .end();

    /** Makes a policy document; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<PolicyDocument, Builder> {

        Builder() {}

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
         * Adds one of the agencies that issue it together with the first (联合发文).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addJointIssuers(Agency value);

        /**
         * Adds several of the agencies that issue it together with the first (联合发文).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllJointIssuers(Iterable<? extends Agency> values);

        /**
         * Sets whether it is in force (有效性).
         *
         * @param validity whether it is in force (有效性), not null
         * @return this builder
         */
        public abstract Builder validity(Validity validity);

        /**
         * Sets the day from which it is in force (施行日期).
         *
         * @param effectiveOn the day from which it is in force (施行日期), not null
         * @return this builder
         */
        public abstract Builder effectiveOn(LocalDate effectiveOn);

        /**
         * Sets the last day on which it is in force (有效期至).
         *
         * @param expiresOn the last day on which it is in force (有效期至), not null
         * @return this builder
         */
        public abstract Builder expiresOn(LocalDate expiresOn);

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
    }
}
