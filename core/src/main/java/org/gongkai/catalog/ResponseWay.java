package org.gongkai.catalog;

import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/** A way to answer a consultation (意见反馈途径). */
@Value.Immutable
@JsonForm(ResponseWay.Json.class)
public abstract class ResponseWay extends BuiltValue {

    ResponseWay() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableResponseWay.builder();
    }

    /** {@return how to answer} */
    public abstract ResponseChannel channel();

    /** {@return where to: the address, number or mailbox of the agency, where stated} */
    public abstract Optional<String> address();

    @Value.Check
    void check() {
        NotBlank.in("a way to answer").part("address", address());
    }

    /** Makes a way to answer; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another way.
         *
         * @param instance the way whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(ResponseWay instance);

        /**
         * Sets how to answer.
         *
         * @param channel how to answer, not null
         * @return this builder
         */
        public abstract Builder channel(ResponseChannel channel);

        /**
         * Sets where to: the address, number or mailbox of the agency.
         *
         * @param address where to: the address, number or mailbox of the agency, not blank
         * @return this builder
         */
        public abstract Builder address(String address);

        /**
         * {@return the way to answer}
         *
         * @throws IllegalStateException if {@code channel} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract ResponseWay build();
    }

    static final class Json implements Supplier<JsonCodec<ResponseWay>> {

        @Override
        public JsonCodec<ResponseWay> get() {
            return JsonShape.of(ResponseWay::builder, Builder::build)
                    .required(
                            "channel",
                            JsonCodec.tokens(ResponseChannel.class, ResponseChannel::token),
                            ResponseWay::channel,
                            Builder::channel)
                    .optional("address", JsonCodec.TEXT, ResponseWay::address, Builder::address)
                    .withoutBlankTexts()
                    .end();
        }
    }
}
