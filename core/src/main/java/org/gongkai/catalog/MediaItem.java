package org.gongkai.catalog;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/** Something about a subject to read, to hear or to see: its form and where it is. */
@Value.Immutable
@JsonForm(MediaItem.Json.class)
public abstract class MediaItem extends BuiltValue {

    MediaItem() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableMediaItem.builder();
    }

    /** {@return its form} */
    public abstract InterpretationForm form();

    /** {@return its form as printed, where stated} */
    public abstract Optional<String> formName();

    /** {@return the link to it, where stated} */
    public abstract Optional<URI> link();

    @Value.Check
    void check() {
        NotBlank.in("an item of media").part("formName", formName());
    }

    /** Makes an item of media; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another item.
         *
         * @param instance the item whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(MediaItem instance);

        /**
         * Sets its form.
         *
         * @param form its form, not null
         * @return this builder
         */
        public abstract Builder form(InterpretationForm form);

        /**
         * Sets its form as printed.
         *
         * @param formName its form as printed, not blank
         * @return this builder
         */
        public abstract Builder formName(String formName);

        /**
         * Sets the link to it.
         *
         * @param link the link to it, not null
         * @return this builder
         */
        public abstract Builder link(URI link);

        /**
         * {@return the item of media}
         *
         * @throws IllegalStateException if {@code form} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract MediaItem build();
    }

    static final class Json implements Supplier<JsonCodec<MediaItem>> {

        @Override
        public JsonCodec<MediaItem> get() {
            return JsonShape.of(MediaItem::builder, Builder::build)
                    .required(
                            "form",
                            JsonCodec.tokens(InterpretationForm.class, InterpretationForm::token),
                            MediaItem::form,
                            Builder::form)
                    .optional("formName", JsonCodec.TEXT, MediaItem::formName, Builder::formName)
                    .optional("link", JsonCodec.LINK, MediaItem::link, Builder::link)
                    .withoutBlankTexts()
                    .end();
        }
    }
}
