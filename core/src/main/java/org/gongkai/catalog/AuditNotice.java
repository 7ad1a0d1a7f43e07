package org.gongkai.catalog;

import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A report on audits, a single audit, or how what was found is put right (审计公开).
 *
 * <pre>{@code
 * AuditNotice auditNotice = AuditNotice.builder()
 *         .title("关于2019年度审计查出问题整改情况的报告")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .part(AuditPart.RECTIFICATION)
 *         .agency(Agency.of("某县人民政府"))
 *         .result("已整改到位")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class AuditNotice extends BuiltValue implements CatalogEntry {

    AuditNotice() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableAuditNotice.builder();
    }

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
        EntryBuilder.checkHeading(this, "a notice of audit").part("result", result());
    }

    static final JsonShape<AuditNotice, Builder> SHAPE = EntryJson.begin(EntryKind.AUDIT_NOTICE, AuditNotice::builder)
            .required("part", JsonCodec.tokens(AuditPart.class, AuditPart::token), AuditNotice::part, Builder::part)
            .required("agency", JsonCodec.of(Agency.class), AuditNotice::agency, Builder::agency)
            .optional("result", JsonCodec.TEXT, AuditNotice::result, Builder::result)
            .end();

    /** Makes a notice of audit; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<AuditNotice, Builder> {

        Builder() {}

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
    }
}
