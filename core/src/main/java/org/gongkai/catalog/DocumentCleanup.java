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
 * The result of a clean-up of normative documents (规范性文件清理结果).
 *
 * <p>Source: published decisions, with their lists of what stays in force, is amended, repealed or no longer in
 * force.
 *
 * <pre>{@code
 * DocumentCleanup documentCleanup = DocumentCleanup.builder()
 *         .title("关于公布规范性文件清理结果的决定")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .agency(Agency.of("某县人民政府"))
 *         .documentNumber(DocumentNumber.parse("某政发〔2020〕9号"))
 *         .effectiveOn(LocalDate.of(2020, 12, 1))
 *         .addDocuments(CleanedDocument.builder()
 *                 .title("关于优化营商环境的实施意见")
 *                 .documentNumber(DocumentNumber.parse("某政发〔2020〕1号"))
 *                 .result(CleanupResult.CONTINUED)
 *                 .build())
 *         .addDocuments(CleanedDocument.builder()
 *                 .title("县城停车管理办法")
 *                 .result(CleanupResult.DECLARED_EXPIRED)
 *                 .build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class DocumentCleanup extends BuiltValue implements CatalogEntry {

    DocumentCleanup() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableDocumentCleanup.builder();
    }

    /** {@return the agency that decides on it (清理机关)} */
    public abstract Agency agency();

    /** {@return the number of the decision (文号), where stated} */
    public abstract Optional<DocumentNumber> documentNumber();

    /** {@return the day from which it counts, where stated} */
    public abstract Optional<LocalDate> effectiveOn();

    /** {@return the documents it names, in their order; unmodifiable} */
    public abstract List<CleanedDocument> documents();

    /** {@return the day from which it counts, else that of its publication, else that on which it was made, where stated} */
    final Optional<LocalDate> day() {
        return effectiveOn().or(this::publishedOn).or(this::createdOn);
    }

    @Override
    public final EntryKind kind() {
        return EntryKind.DOCUMENT_CLEANUP;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "a clean-up of documents");
    }

    static final JsonShape<DocumentCleanup, Builder> SHAPE = EntryJson.begin(
                    EntryKind.DOCUMENT_CLEANUP, DocumentCleanup::builder)
            .required("agency", JsonCodec.of(Agency.class), DocumentCleanup::agency, Builder::agency)
            .optional(
                    "documentNumber",
                    JsonCodec.of(DocumentNumber.class),
                    DocumentCleanup::documentNumber,
                    Builder::documentNumber)
            .optional("effectiveOn", JsonCodec.DATE, DocumentCleanup::effectiveOn, Builder::effectiveOn)
            .list("documents", JsonCodec.of(CleanedDocument.class), DocumentCleanup::documents, Builder::addDocuments)
            .end();

    /** Makes a clean-up of documents; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<DocumentCleanup, Builder> {

        Builder() {}

        /**
         * Sets the agency that decides on it (清理机关).
         *
         * @param agency the agency that decides on it (清理机关), not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets the number of the decision (文号).
         *
         * @param documentNumber the number of the decision (文号), not null
         * @return this builder
         */
        public abstract Builder documentNumber(DocumentNumber documentNumber);

        /**
         * Sets the day from which it counts.
         *
         * @param effectiveOn the day from which it counts, not null
         * @return this builder
         */
        public abstract Builder effectiveOn(LocalDate effectiveOn);

        /**
         * Adds one of the documents it names.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addDocuments(CleanedDocument value);

        /**
         * Adds several of the documents it names.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllDocuments(Iterable<? extends CleanedDocument> values);
    }
}
