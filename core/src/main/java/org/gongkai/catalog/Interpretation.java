package org.gongkai.catalog;

import java.util.Optional;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * The interpretation of a policy document (政策解读).
 *
 * <pre>{@code
 * Interpretation interpretation = Interpretation.builder()
 *         .title("实施意见图解")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .interprets(DocumentNumber.parse("某政发〔2020〕1号"))
 *         .interpretsIndexNumber(IndexNumber.of("tanchengxzf0001/2020-0000101"))
 *         .interpretsTitle("关于优化营商环境的实施意见")
 *         .interpretationForm(InterpretationForm.PICTURES)
 *         .formName("一图读懂")
 *         .interpreter("县发展和改革局")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Interpretation extends BuiltValue implements CatalogEntry {

    Interpretation() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableInterpretation.builder();
    }

    /** {@return the number of the document it interprets, where stated} */
    public abstract Optional<DocumentNumber> interprets();

    /** {@return the index number of the document it interprets, where stated} */
    public abstract Optional<IndexNumber> interpretsIndexNumber();

    /** {@return the title of the document it interprets, where stated} */
    public abstract Optional<String> interpretsTitle();

    /** {@return its form} */
    public abstract InterpretationForm interpretationForm();

    /** {@return its form as printed, where stated} */
    public abstract Optional<String> formName();

    /** {@return who interprets it (解读单位或解读人), where stated} */
    public abstract Optional<String> interpreter();

    @Override
    public final EntryKind kind() {
        return EntryKind.INTERPRETATION;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "an interpretation")
                .part("interpretsTitle", interpretsTitle())
                .part("formName", formName())
                .part("interpreter", interpreter());
    }

    static final JsonShape<Interpretation, Builder> SHAPE = EntryJson.begin(
                    EntryKind.INTERPRETATION, Interpretation::builder)
            .optional("interprets", JsonCodec.of(DocumentNumber.class), Interpretation::interprets, Builder::interprets)
            .optional(
                    "interpretsIndexNumber",
                    JsonCodec.of(IndexNumber.class),
                    Interpretation::interpretsIndexNumber,
                    Builder::interpretsIndexNumber)
            .optional("interpretsTitle", JsonCodec.TEXT, Interpretation::interpretsTitle, Builder::interpretsTitle)
            .required(
                    "interpretationForm",
                    JsonCodec.tokens(InterpretationForm.class, InterpretationForm::token),
                    Interpretation::interpretationForm,
                    Builder::interpretationForm)
            .optional("formName", JsonCodec.TEXT, Interpretation::formName, Builder::formName)
            .optional("interpreter", JsonCodec.TEXT, Interpretation::interpreter, Builder::interpreter)
            .end();

    /** Makes an interpretation; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<Interpretation, Builder> {

        Builder() {}

        /**
         * Sets the number of the document it interprets.
         *
         * @param interprets the number of the document it interprets, not null
         * @return this builder
         */
        public abstract Builder interprets(DocumentNumber interprets);

        /**
         * Sets the index number of the document it interprets.
         *
         * @param interpretsIndexNumber the index number of the document it interprets, not null
         * @return this builder
         */
        public abstract Builder interpretsIndexNumber(IndexNumber interpretsIndexNumber);

        /**
         * Sets the title of the document it interprets.
         *
         * @param interpretsTitle the title of the document it interprets, not blank
         * @return this builder
         */
        public abstract Builder interpretsTitle(String interpretsTitle);

        /**
         * Sets its form.
         *
         * @param interpretationForm its form, not null
         * @return this builder
         */
        public abstract Builder interpretationForm(InterpretationForm interpretationForm);

        /**
         * Sets its form as printed.
         *
         * @param formName its form as printed, not blank
         * @return this builder
         */
        public abstract Builder formName(String formName);

        /**
         * Sets who interprets it (解读单位或解读人).
         *
         * @param interpreter who interprets it (解读单位或解读人), not null
         * @return this builder
         */
        public abstract Builder interpreter(String interpreter);
    }
}
