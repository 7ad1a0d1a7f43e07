package org.gongkai.catalog;

import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A document in the result of a clean-up (清理结果).
 *
 * <pre>{@code
 * CleanedDocument document = CleanedDocument.builder()
 *         .title("县城停车管理办法")
 *         .documentNumber(DocumentNumber.parse("某政发〔2015〕7号"))
 *         .result(CleanupResult.DECLARED_EXPIRED)
 *         .build();
 * System.out.println(document.result().isOutOfForce());   // true
 * }</pre>
 */
@Value.Immutable
@JsonForm(CleanedDocument.Json.class)
public abstract class CleanedDocument extends BuiltValue {

    CleanedDocument() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableCleanedDocument.builder();
    }

    /** {@return its title, not blank} */
    public abstract String title();

    /** {@return its number (文号), where stated} */
    public abstract Optional<DocumentNumber> documentNumber();

    /** {@return what is made of it} */
    public abstract CleanupResult result();

    @Value.Check
    void check() {
        NotBlank.in("a cleaned document").part("title", title());
    }

    /** Makes a cleaned document; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another document.
         *
         * @param instance the document whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(CleanedDocument instance);

        /**
         * Sets its title, not blank.
         *
         * @param title its title, not blank
         * @return this builder
         */
        public abstract Builder title(String title);

        /**
         * Sets its number (文号).
         *
         * @param documentNumber its number (文号), not null
         * @return this builder
         */
        public abstract Builder documentNumber(DocumentNumber documentNumber);

        /**
         * Sets what is made of it.
         *
         * @param result what is made of it, not null
         * @return this builder
         */
        public abstract Builder result(CleanupResult result);

        /**
         * {@return the cleaned document}
         *
         * @throws IllegalStateException if {@code title} or {@code result} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract CleanedDocument build();
    }

    static final class Json implements Supplier<JsonCodec<CleanedDocument>> {

        @Override
        public JsonCodec<CleanedDocument> get() {
            return JsonShape.of(CleanedDocument::builder, Builder::build)
                    .required("title", JsonCodec.TEXT, CleanedDocument::title, Builder::title)
                    .optional(
                            "documentNumber",
                            JsonCodec.of(DocumentNumber.class),
                            CleanedDocument::documentNumber,
                            Builder::documentNumber)
                    .required(
                            "result",
                            JsonCodec.tokens(CleanupResult.class, CleanupResult::token),
                            CleanedDocument::result,
                            Builder::result)
                    .withoutBlankTexts()
                    .end();
        }
    }
}
