package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * The public consultation on a draft (意见征集) and its feedback.
 *
 * <p>Source: Decree 713, Articles 14 to 16; 30 days are the rule for major decisions only, and less with reasons.
 */
@Value.Immutable
@JsonForm(PublicConsultation.Json.class)
public abstract class PublicConsultation extends BuiltValue {

    PublicConsultation() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutablePublicConsultation.builder();
    }

    /** {@return the title of the draft, not blank} */
    public abstract String draft();

    /** {@return the explanation that goes with it, where stated} */
    public abstract Optional<String> basis();

    /** {@return the first day} */
    public abstract LocalDate opensOn();

    /** {@return the last day, not before the first} */
    public abstract LocalDate closesOn();

    /** {@return why it is shorter than 30 days, where stated} */
    public abstract Optional<String> shorterBecause();

    /** {@return the number of opinions received, where stated} */
    public abstract OptionalInt received();

    /** {@return the number of opinions adopted, at most those received where both are stated; where stated} */
    public abstract OptionalInt adopted();

    /** {@return why opinions were adopted or not (采纳情况及理由), where stated} */
    @Value.Redacted
    public abstract Optional<String> adoptionReasons();

    /** {@return the day of the feedback, where stated} */
    public abstract Optional<LocalDate> feedbackOn();

    @Value.Check
    void check() {
        NotBlank.in("a public consultation")
                .part("draft", draft())
                .part("adoptionReasons", adoptionReasons())
                .part("basis", basis())
                .part("shorterBecause", shorterBecause());
        if (closesOn().isBefore(opensOn())) {
            throw new IllegalArgumentException("a public consultation closes before it opens");
        }
        if (received().orElse(0) < 0 || adopted().orElse(0) < 0) {
            throw new IllegalArgumentException("numbers of opinions must not be negative");
        }
        if (received().isPresent() && adopted().orElse(0) > received().getAsInt()) {
            throw new IllegalArgumentException("more opinions are adopted than were received");
        }
    }

    /** Makes a public consultation; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Sets the title of the draft, not blank.
         *
         * @param draft the title of the draft, not blank
         * @return this builder
         */
        public abstract Builder draft(String draft);

        /**
         * Sets the explanation that goes with it.
         *
         * @param basis the explanation that goes with it, not null
         * @return this builder
         */
        public abstract Builder basis(String basis);

        /**
         * Sets the first day.
         *
         * @param opensOn the first day, not null
         * @return this builder
         */
        public abstract Builder opensOn(LocalDate opensOn);

        /**
         * Sets the last day, not before the first.
         *
         * @param closesOn the last day, not before the first, not null
         * @return this builder
         */
        public abstract Builder closesOn(LocalDate closesOn);

        /**
         * Sets why it is shorter than 30 days.
         *
         * @param shorterBecause why it is shorter than 30 days, not null
         * @return this builder
         */
        public abstract Builder shorterBecause(String shorterBecause);

        /**
         * Sets the number of opinions received.
         *
         * @param received the number of opinions received
         * @return this builder
         */
        public abstract Builder received(int received);

        /**
         * Sets the number of opinions adopted, at most those received.
         *
         * @param adopted the number of opinions adopted, at most those received
         * @return this builder
         */
        public abstract Builder adopted(int adopted);

        /**
         * Sets why opinions were adopted or not (采纳情况及理由).
         *
         * @param adoptionReasons why opinions were adopted or not (采纳情况及理由), not null
         * @return this builder
         */
        public abstract Builder adoptionReasons(String adoptionReasons);

        /**
         * Sets the day of the feedback.
         *
         * @param feedbackOn the day of the feedback, not null
         * @return this builder
         */
        public abstract Builder feedbackOn(LocalDate feedbackOn);

        /**
         * {@return the public consultation}
         *
         * @throws IllegalStateException if {@code draft} or {@code opensOn} or {@code closesOn} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract PublicConsultation build();
    }

    static final class Json implements Supplier<JsonCodec<PublicConsultation>> {

        @Override
        public JsonCodec<PublicConsultation> get() {
            return JsonShape.of(PublicConsultation::builder, Builder::build)
                    .withoutBlankTexts()
                    .required("draft", JsonCodec.TEXT, PublicConsultation::draft, Builder::draft)
                    .optional("basis", JsonCodec.TEXT, PublicConsultation::basis, Builder::basis)
                    .required("opensOn", JsonCodec.DATE, PublicConsultation::opensOn, Builder::opensOn)
                    .required("closesOn", JsonCodec.DATE, PublicConsultation::closesOn, Builder::closesOn)
                    .optional(
                            "shorterBecause",
                            JsonCodec.TEXT,
                            PublicConsultation::shorterBecause,
                            Builder::shorterBecause)
                    .optionalInt(
                            "received",
                            JsonCodec.integer(0, Integer.MAX_VALUE),
                            PublicConsultation::received,
                            Builder::received)
                    .optionalInt(
                            "adopted",
                            JsonCodec.integer(0, Integer.MAX_VALUE),
                            PublicConsultation::adopted,
                            Builder::adopted)
                    .optional(
                            "adoptionReasons",
                            JsonCodec.TEXT,
                            PublicConsultation::adoptionReasons,
                            Builder::adoptionReasons)
                    .optional("feedbackOn", JsonCodec.DATE, PublicConsultation::feedbackOn, Builder::feedbackOn)
                    .end();
        }
    }
}
