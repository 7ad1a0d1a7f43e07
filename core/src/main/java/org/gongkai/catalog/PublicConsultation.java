package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 *
 * <pre>{@code
 * PublicConsultation consultation = PublicConsultation.builder()
 *         .draft("县城停车管理办法（草案）")
 *         .opensOn(LocalDate.of(2020, 6, 1))
 *         .closesOn(LocalDate.of(2020, 6, 20))
 *         .shorterBecause("汛前需完成")
 *         .addWays(ResponseWay.builder().channel(ResponseChannel.POST).address("人民路1号").build())
 *         .received(12)
 *         .putReceivedBy(ResponseChannel.EMAIL, 4)
 *         .putReceivedBy(ResponseChannel.SITE, 8)
 *         .adopted(5)
 *         .addOpinions(Opinion.builder()
 *                 .text("增加夜间车位")
 *                 .channel(ResponseChannel.SITE)
 *                 .adoption(OpinionAdoption.NOT_ADOPTED)
 *                 .reason("另行规划")
 *                 .build())
 *         .feedbackOn(LocalDate.of(2020, 7, 15))
 *         .build();
 * }</pre>
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

    /** {@return the ways to answer (意见反馈途径), in their order; unmodifiable} */
    public abstract List<ResponseWay> ways();

    /** {@return the number of opinions received, where stated} */
    public abstract OptionalInt received();

    /** {@return the numbers of opinions received by how they came in, of those that are stated; unmodifiable} */
    public abstract Map<ResponseChannel, Integer> receivedBy();

    /** {@return the number of opinions adopted, at most those received where both are stated; where stated} */
    public abstract OptionalInt adopted();

    /** {@return why opinions were adopted or not (采纳情况及理由), where stated} */
    @Value.Redacted
    public abstract Optional<String> adoptionReasons();

    /** {@return the opinions and what became of each, in their order; unmodifiable} */
    public abstract List<Opinion> opinions();

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
        EntryBuilder.checkCounts(
                "receivedBy", "a public consultation", receivedBy().values());
        if (received().isPresent() && adopted().orElse(0) > received().getAsInt()) {
            throw new IllegalArgumentException("more opinions are adopted than were received");
        }
    }

    /** Makes a public consultation; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another consultation.
         *
         * @param instance the consultation whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(PublicConsultation instance);

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
         * Adds one of the ways to answer (意见反馈途径).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addWays(ResponseWay value);

        /**
         * Adds several of the ways to answer (意见反馈途径).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllWays(Iterable<? extends ResponseWay> values);

        /**
         * Sets the number of opinions received.
         *
         * @param received the number of opinions received
         * @return this builder
         */
        public abstract Builder received(int received);

        /**
         * Sets one of the numbers of opinions received by how they came in.
         *
         * @param key how they came in, not null
         * @param value the number of opinions, 0 or more
         * @return this builder
         */
        public abstract Builder putReceivedBy(ResponseChannel key, int value);

        /**
         * Sets several of the numbers of opinions received by how they came in.
         *
         * @param entries the numbers by how they came in, not null and without nulls
         * @return this builder
         */
        public abstract Builder putAllReceivedBy(Map<ResponseChannel, ? extends Integer> entries);

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
         * Adds one of the opinions and what became of each.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addOpinions(Opinion value);

        /**
         * Adds several of the opinions and what became of each.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllOpinions(Iterable<? extends Opinion> values);

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
                    .list("ways", JsonCodec.of(ResponseWay.class), PublicConsultation::ways, Builder::addWays)
                    .optionalInt(
                            "received",
                            JsonCodec.integer(0, Integer.MAX_VALUE),
                            PublicConsultation::received,
                            Builder::received)
                    .optional(
                            "receivedBy",
                            JsonCodec.map(
                                    ResponseChannel.class,
                                    ResponseChannel::token,
                                    JsonCodec.integer(0, Integer.MAX_VALUE)),
                            consultation ->
                                    Optional.of(consultation.receivedBy()).filter(counts -> !counts.isEmpty()),
                            Builder::putAllReceivedBy)
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
                    .list("opinions", JsonCodec.of(Opinion.class), PublicConsultation::opinions, Builder::addOpinions)
                    .optional("feedbackOn", JsonCodec.DATE, PublicConsultation::feedbackOn, Builder::feedbackOn)
                    .end();
        }
    }
}
