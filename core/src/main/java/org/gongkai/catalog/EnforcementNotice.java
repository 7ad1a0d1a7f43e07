package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A notice of administrative enforcement (行政执法公示).
 *
 * <p>Source: 国办发〔2018〕118号: results within 20 working days, licences and penalties within 7.
 *
 * <pre>{@code
 * EnforcementNotice enforcementNotice = EnforcementNotice.builder()
 *         .title("食品经营许可决定")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .stage(EnforcementStage.AFTER)
 *         .powerKind(PowerKind.LICENSE)
 *         .agency(Agency.of("某县人民政府"))
 *         .decisionNumber("某食许〔2020〕15号")
 *         .decidedOn(LocalDate.of(2020, 3, 1))
 *         .result("准予许可")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class EnforcementNotice extends BuiltValue implements CatalogEntry {

    EnforcementNotice() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableEnforcementNotice.builder();
    }

    /** {@return the summary (内容概述), where stated; left out of the text form, since it can speak of persons} */
    @Override
    @Value.Redacted
    public abstract Optional<String> contentSummary();

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
        EntryBuilder.checkHeading(this, "a notice of enforcement")
                .part("decisionNumber", decisionNumber())
                .part("result", result());
    }

    static final JsonShape<EnforcementNotice, Builder> SHAPE = EntryJson.begin(
                    EntryKind.ENFORCEMENT_NOTICE, EnforcementNotice::builder)
            .required(
                    "stage",
                    JsonCodec.tokens(EnforcementStage.class, EnforcementStage::token),
                    EnforcementNotice::stage,
                    Builder::stage)
            .required(
                    "powerKind",
                    JsonCodec.tokens(PowerKind.class, PowerKind::token),
                    EnforcementNotice::powerKind,
                    Builder::powerKind)
            .required("agency", JsonCodec.of(Agency.class), EnforcementNotice::agency, Builder::agency)
            .optional("decisionNumber", JsonCodec.TEXT, EnforcementNotice::decisionNumber, Builder::decisionNumber)
            .optional("decidedOn", JsonCodec.DATE, EnforcementNotice::decidedOn, Builder::decidedOn)
            .optional("result", JsonCodec.TEXT, EnforcementNotice::result, Builder::result)
            .end();

    /** Makes a notice of enforcement; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<EnforcementNotice, Builder> {

        Builder() {}

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
    }
}
