package org.gongkai.application;

import java.util.Optional;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.NoJsonForm;
import org.immutables.value.Value;

/**
 * What a register can tell of a reply and the form of the annual report does not ask for; each part only where it is recorded.
 *
 * <pre>{@code
 * ReplyDetails details = ReplyDetails.builder()
 *         .ground(ReplyGround.OTHER_AGENCY)
 *         .earlierApplication("2023-008")
 *         .build();
 * System.out.println(ReplyGround.OTHER_AGENCY.outcome() == Outcome.NOT_HELD);   // true
 * }</pre>
 */
@Value.Immutable
@NoJsonForm
public abstract class ReplyDetails extends BuiltValue {

    private static final ReplyDetails NONE = builder().build();

    ReplyDetails() {}

    /** {@return nothing but the reply itself} */
    public static ReplyDetails none() {
        return NONE;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableReplyDetails.builder();
    }

    /** {@return which of the grounds it rests on that the form counts in one row} */
    public abstract Optional<ReplyGround> ground();

    /** {@return the registration number of the application that this one repeats (Article 36, item 6), not blank} */
    public abstract Optional<String> earlierApplication();

    /**
     * The case after which the reply was given, or given anew.
     *
     * @return the number of the reconsideration or lawsuit that annulled an earlier reply or ordered one, not blank
     */
    public abstract Optional<String> afterCase();

    /** {@return the document by which it was given (答复书)} */
    public abstract Optional<ReplyDocument> document();

    @Value.Check
    void check() {
        NotBlank.in("a reply").part("earlierApplication", earlierApplication()).part("afterCase", afterCase());
    }

    /** Makes {@link ReplyDetails}; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from other details.
         *
         * @param instance the details that are taken over, not null
         * @return this builder
         */
        public abstract Builder from(ReplyDetails instance);

        /**
         * Sets which of the grounds it rests on that the form counts in one row.
         *
         * @param ground the ground, not null
         * @return this builder
         */
        public abstract Builder ground(ReplyGround ground);

        /**
         * Sets the application that this one repeats.
         *
         * @param earlierApplication its registration number, not blank
         * @return this builder
         */
        public abstract Builder earlierApplication(String earlierApplication);

        /**
         * Sets the case after which the reply was given, or given anew.
         *
         * @param afterCase the number of the case, not blank
         * @return this builder
         */
        public abstract Builder afterCase(String afterCase);

        /**
         * Sets the document by which it was given.
         *
         * @param document the document, not null
         * @return this builder
         */
        public abstract Builder document(ReplyDocument document);

        /**
         * {@return the details}
         *
         * @throws IllegalArgumentException if a number is blank
         */
        public abstract ReplyDetails build();
    }
}
