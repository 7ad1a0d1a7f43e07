package org.gongkai.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The public consultation on a draft (意见征集) and its feedback. <p>Source: Decree 713, Articles 14 to 16; 30 days
 * are the rule for major decisions only, and less with reasons.
 */
@Value.Immutable
@JsonSerialize(using = PublicConsultationJson.Writer.class)
@JsonDeserialize(using = PublicConsultationJson.Reader.class)
public abstract class PublicConsultation implements Serializable {

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
        requireText("draft", draft());
        adoptionReasons().ifPresent(text -> requireText("adoptionReasons", text));
        basis().ifPresent(text -> requireText("basis", text));
        shorterBecause().ifPresent(text -> requireText("shorterBecause", text));
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

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of a public consultation must not be blank");
        }
    }

    /** Makes a public consultation; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Sets the title of the draft, not blank.
         *
         * @param draft the title of the draft, not blank, not null
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
}
