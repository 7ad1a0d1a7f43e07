package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A line of the list of normative documents that are filed (规范性文件备案目录); its title is that of the document.
 *
 * <pre>{@code
 * DocumentFiling documentFiling = DocumentFiling.builder()
 *         .title("关于优化营商环境的实施意见")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .agency(Agency.of("某县人民政府"))
 *         .documentNumber(DocumentNumber.parse("某政发〔2020〕1号"))
 *         .filingNumber("SDPR-2020-001")
 *         .filedWith("某市人民政府")
 *         .submittedOn(LocalDate.of(2020, 3, 10))
 *         .filedOn(LocalDate.of(2020, 3, 16))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class DocumentFiling extends BuiltValue implements CatalogEntry {

    DocumentFiling() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableDocumentFiling.builder();
    }

    /** {@return the agency that made the document (制定机关)} */
    public abstract Agency agency();

    /** {@return the number of the document (文号), where stated} */
    public abstract Optional<DocumentNumber> documentNumber();

    /** {@return the number of the filing (备案登记号), where stated} */
    public abstract Optional<String> filingNumber();

    /** {@return with whom it is filed (备案机关), where stated} */
    public abstract Optional<String> filedWith();

    /** {@return the day on which it was submitted (报送日期), where stated} */
    public abstract Optional<LocalDate> submittedOn();

    /** {@return the day on which it was filed (备案日期), where stated} */
    public abstract Optional<LocalDate> filedOn();

    @Override
    public final EntryKind kind() {
        return EntryKind.DOCUMENT_FILING;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "a filing of a document")
                .part("filingNumber", filingNumber())
                .part("filedWith", filedWith());
    }

    static final JsonShape<DocumentFiling, Builder> SHAPE = EntryJson.begin(
                    EntryKind.DOCUMENT_FILING, DocumentFiling::builder)
            .required("agency", JsonCodec.of(Agency.class), DocumentFiling::agency, Builder::agency)
            .optional(
                    "documentNumber",
                    JsonCodec.of(DocumentNumber.class),
                    DocumentFiling::documentNumber,
                    Builder::documentNumber)
            .optional("filingNumber", JsonCodec.TEXT, DocumentFiling::filingNumber, Builder::filingNumber)
            .optional("filedWith", JsonCodec.TEXT, DocumentFiling::filedWith, Builder::filedWith)
            .optional("submittedOn", JsonCodec.DATE, DocumentFiling::submittedOn, Builder::submittedOn)
            .optional("filedOn", JsonCodec.DATE, DocumentFiling::filedOn, Builder::filedOn)
            .end();

    /** Makes a filing of a document; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<DocumentFiling, Builder> {

        Builder() {}

        /**
         * Sets the agency that made the document (制定机关).
         *
         * @param agency the agency that made the document (制定机关), not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets the number of the document (文号).
         *
         * @param documentNumber the number of the document (文号), not null
         * @return this builder
         */
        public abstract Builder documentNumber(DocumentNumber documentNumber);

        /**
         * Sets the number of the filing (备案登记号).
         *
         * @param filingNumber the number of the filing (备案登记号), not blank
         * @return this builder
         */
        public abstract Builder filingNumber(String filingNumber);

        /**
         * Sets with whom it is filed (备案机关).
         *
         * @param filedWith with whom it is filed (备案机关), not blank
         * @return this builder
         */
        public abstract Builder filedWith(String filedWith);

        /**
         * Sets the day on which it was submitted (报送日期).
         *
         * @param submittedOn the day on which it was submitted (报送日期), not null
         * @return this builder
         */
        public abstract Builder submittedOn(LocalDate submittedOn);

        /**
         * Sets the day on which it was filed (备案日期).
         *
         * @param filedOn the day on which it was filed (备案日期), not null
         * @return this builder
         */
        public abstract Builder filedOn(LocalDate filedOn);
    }
}
