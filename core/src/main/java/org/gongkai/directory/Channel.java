package org.gongkai.directory;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A channel through which an item is disclosed (公开渠道和载体).
 *
 * <p>A channel that is not offered is not listed at all.
 */
@Value.Immutable
@JsonForm(Channel.Json.class)
public abstract class Channel extends BuiltValue {

    Channel() {}

    /**
     * A channel of the tick list that is used.
     *
     * @param kind the channel, not null
     * @return the channel
     */
    public static Channel of(ChannelKind kind) {
        return builder().kind(kind).mark(ChannelMark.REQUIRED).build();
    }

    /**
     * A channel beside those of the tick list that is used.
     *
     * @param name its name, not blank; surrounding white space is dropped
     * @return the channel
     * @throws IllegalArgumentException if {@code name} is blank or has what reads as a tick mark
     */
    public static Channel named(String name) {
        Objects.requireNonNull(name, "name");
        return builder()
                .kind(ChannelKind.OTHER)
                .name(name.strip())
                .mark(ChannelMark.REQUIRED)
                .build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableChannel.builder();
    }

    /** {@return which of the tick list it is} */
    public abstract ChannelKind kind();

    /** {@return the name of another channel, where it has one} */
    public abstract Optional<String> name();

    /** {@return whether it must be used} */
    public abstract ChannelMark mark();

    /**
     * The same channel with another mark.
     *
     * @param mark the mark, not null
     * @return the channel
     */
    public abstract Channel withMark(ChannelMark mark);

    /** {@return the name of another channel, else the label of the tick list} */
    public String label() {
        return name().orElse(kind().label());
    }

    /** {@return the label, with 可选 where the channel is optional} */
    @Override
    public String toString() {
        return mark() == ChannelMark.OPTIONAL ? label() + "（可选）" : label();
    }

    @Value.Check
    void check() {
        if (name().isPresent() && kind() != ChannelKind.OTHER) {
            throw new IllegalArgumentException("only a channel beside the tick list has a name of its own");
        }
        if (name().filter(text -> !ChannelList.isName(text)).isPresent()) {
            throw new IllegalArgumentException(
                    "name of a channel must not be blank, have what reads as a tick mark or end in white space");
        }
    }

    abstract static class Builder {

        Builder() {}

        abstract Builder kind(ChannelKind kind);

        abstract Builder name(String name);

        abstract Builder mark(ChannelMark mark);

        abstract Channel build();
    }

    static final class Json implements Supplier<JsonCodec<Channel>> {

        @Override
        public JsonCodec<Channel> get() {
            return JsonShape.of(Channel::builder, Builder::build)
                    .required(
                            "kind",
                            JsonCodec.tokens(ChannelKind.class, ChannelKind::token),
                            Channel::kind,
                            Builder::kind)
                    .optional("name", JsonCodec.TEXT, Channel::name, Builder::name)
                    .required(
                            "mark",
                            JsonCodec.tokens(ChannelMark.class, ChannelMark::token),
                            Channel::mark,
                            Builder::mark)
                    .end();
        }
    }
}
