package org.gongkai.catalog;

import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A public consultation that stands for itself (意见征集).
 *
 * <pre>{@code
 * DraftConsultation consulted = DraftConsultation.builder()
 *         .title("关于《县城停车管理办法（草案）》公开征求意见的公告")
 *         .publishedOn(LocalDate.of(2020, 6, 1))
 *         .agency(Agency.of("某县人民政府"))
 *         .draftKind(DraftKind.NORMATIVE_DOCUMENT)
 *         .consultation(PublicConsultation.builder()
 *                 .draft("县城停车管理办法（草案）")
 *                 .opensOn(LocalDate.of(2020, 6, 1))
 *                 .closesOn(LocalDate.of(2020, 6, 30))
 *                 .build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class DraftConsultation extends BuiltValue implements CatalogEntry {

    DraftConsultation() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableDraftConsultation.builder();
    }

    /** {@return the agency that asks for opinions (征集单位)} */
    public abstract Agency agency();

    /** {@return what the draft is to become, where stated} */
    public abstract Optional<DraftKind> draftKind();

    /** {@return the consultation} */
    public abstract PublicConsultation consultation();

    @Override
    public final EntryKind kind() {
        return EntryKind.DRAFT_CONSULTATION;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "a consultation on a draft");
    }

    static final JsonShape<DraftConsultation, Builder> SHAPE = EntryJson.begin(
                    EntryKind.DRAFT_CONSULTATION, DraftConsultation::builder)
            .required("agency", JsonCodec.of(Agency.class), DraftConsultation::agency, Builder::agency)
            .optional(
                    "draftKind",
                    JsonCodec.tokens(DraftKind.class, DraftKind::token),
                    DraftConsultation::draftKind,
                    Builder::draftKind)
            .required(
                    "consultation",
                    JsonCodec.of(PublicConsultation.class),
                    DraftConsultation::consultation,
                    Builder::consultation)
            .end();

    /** Makes a consultation on a draft; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<DraftConsultation, Builder> {

        Builder() {}

        /**
         * Sets the agency that asks for opinions (征集单位).
         *
         * @param agency the agency that asks for opinions (征集单位), not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets what the draft is to become.
         *
         * @param draftKind what the draft is to become, not null
         * @return this builder
         */
        public abstract Builder draftKind(DraftKind draftKind);

        /**
         * Sets the consultation.
         *
         * @param consultation the consultation, not null
         * @return this builder
         */
        public abstract Builder consultation(PublicConsultation consultation);
    }
}
