package org.gongkai.catalog;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * An opinion that came in on a draft, and what became of it (意见及采纳情况).
 *
 * <p>A person is named with a mask alone, such as 朱** or 张某; person, text and reason are left out of the text form.
 *
 * <pre>{@code
 * Opinion opinion = Opinion.builder()
 *         .text("增加夜间车位")
 *         .channel(ResponseChannel.SITE)
 *         .person("朱**")
 *         .adoption(OpinionAdoption.NOT_ADOPTED)
 *         .reason("另行规划")
 *         .build();
 * }</pre>
 */
@Value.Immutable
@JsonForm(Opinion.Json.class)
public abstract class Opinion extends BuiltValue {

    private static final String MASKS = "*＊某×";

    private static final JsonCodec<String> MASKED =
            JsonCodec.text(Function.identity(), Function.identity(), "[" + MASKS + "]");

    Opinion() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableOpinion.builder();
    }

    /** {@return what it says, not blank} */
    @Value.Redacted
    public abstract String text();

    /** {@return how it came in, where stated} */
    public abstract Optional<ResponseChannel> channel();

    /** {@return the masked name of the person who gave it, where stated} */
    @Value.Redacted
    public abstract Optional<String> person();

    /** {@return the organization that gave it, where stated} */
    public abstract Optional<String> organization();

    /** {@return what became of it, where stated} */
    public abstract Optional<OpinionAdoption> adoption();

    /** {@return why, where stated} */
    @Value.Redacted
    public abstract Optional<String> reason();

    @Value.Check
    void check() {
        NotBlank.in("an opinion")
                .part("text", text())
                .part("person", person())
                .part("organization", organization())
                .part("reason", reason());
        if (person().filter(Opinion::isBare).isPresent()) {
            throw new IllegalArgumentException("person of an opinion must be masked, with one of " + MASKS);
        }
    }

    private static boolean isBare(String person) {
        return person.chars().noneMatch(character -> MASKS.indexOf(character) >= 0);
    }

    /** Makes an opinion; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another opinion.
         *
         * @param instance the opinion whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(Opinion instance);

        /**
         * Sets what it says, not blank.
         *
         * @param text what it says, not blank
         * @return this builder
         */
        public abstract Builder text(String text);

        /**
         * Sets how it came in.
         *
         * @param channel how it came in, not null
         * @return this builder
         */
        public abstract Builder channel(ResponseChannel channel);

        /**
         * Sets the masked name of the person who gave it.
         *
         * @param person the masked name of the person who gave it, not blank
         * @return this builder
         */
        public abstract Builder person(String person);

        /**
         * Sets the organization that gave it.
         *
         * @param organization the organization that gave it, not blank
         * @return this builder
         */
        public abstract Builder organization(String organization);

        /**
         * Sets what became of it.
         *
         * @param adoption what became of it, not null
         * @return this builder
         */
        public abstract Builder adoption(OpinionAdoption adoption);

        /**
         * Sets why.
         *
         * @param reason why, not blank
         * @return this builder
         */
        public abstract Builder reason(String reason);

        /**
         * {@return the opinion}
         *
         * @throws IllegalStateException if {@code text} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract Opinion build();
    }

    static final class Json implements Supplier<JsonCodec<Opinion>> {

        @Override
        public JsonCodec<Opinion> get() {
            return JsonShape.of(Opinion::builder, Builder::build)
                    .required("text", JsonCodec.TEXT, Opinion::text, Builder::text)
                    .optional(
                            "channel",
                            JsonCodec.tokens(ResponseChannel.class, ResponseChannel::token),
                            Opinion::channel,
                            Builder::channel)
                    .optional("person", MASKED, Opinion::person, Builder::person)
                    .optional("organization", JsonCodec.TEXT, Opinion::organization, Builder::organization)
                    .optional(
                            "adoption",
                            JsonCodec.tokens(OpinionAdoption.class, OpinionAdoption::token),
                            Opinion::adoption,
                            Builder::adoption)
                    .optional("reason", JsonCodec.TEXT, Opinion::reason, Builder::reason)
                    .withoutBlankTexts()
                    .end();
        }
    }
}
