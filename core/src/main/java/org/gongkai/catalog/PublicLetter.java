package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A letter to a public mailbox and its answer (县长信箱); its title is its subject, without persons.
 *
 * <pre>{@code
 * PublicLetter publicLetter = PublicLetter.builder()
 *         .title("关于城区路灯的建议")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .category(LetterCategory.SUGGESTION)
 *         .receivedOn(LocalDate.of(2020, 5, 6))
 *         .agency(Agency.of("某县人民政府"))
 *         .answeredOn(LocalDate.of(2020, 5, 12))
 *         .answer("已安排维修")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class PublicLetter extends BuiltValue implements CatalogEntry {

    PublicLetter() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutablePublicLetter.builder();
    }

    /** {@return the summary (内容概述), where stated; left out of the text form, since it can speak of persons} */
    @Override
    @Value.Redacted
    public abstract Optional<String> contentSummary();

    /** {@return what it is, where stated} */
    public abstract Optional<LetterCategory> category();

    /** {@return the day on which it came (来信日期), where stated} */
    public abstract Optional<LocalDate> receivedOn();

    /** {@return the agency that answers (答复单位), where stated} */
    public abstract Optional<Agency> agency();

    /** {@return the day of the answer (答复日期), where stated} */
    public abstract Optional<LocalDate> answeredOn();

    /** {@return the answer (答复内容), where stated} */
    @Value.Redacted
    public abstract Optional<String> answer();

    @Override
    public final EntryKind kind() {
        return EntryKind.PUBLIC_LETTER;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "a public letter").part("answer", answer());
    }

    static final JsonShape<PublicLetter, Builder> SHAPE = EntryJson.begin(
                    EntryKind.PUBLIC_LETTER, PublicLetter::builder)
            .optional(
                    "category",
                    JsonCodec.tokens(LetterCategory.class, LetterCategory::token),
                    PublicLetter::category,
                    Builder::category)
            .optional("receivedOn", JsonCodec.DATE, PublicLetter::receivedOn, Builder::receivedOn)
            .optional("agency", JsonCodec.of(Agency.class), PublicLetter::agency, Builder::agency)
            .optional("answeredOn", JsonCodec.DATE, PublicLetter::answeredOn, Builder::answeredOn)
            .optional("answer", JsonCodec.TEXT, PublicLetter::answer, Builder::answer)
            .end();

    /** Makes a public letter; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<PublicLetter, Builder> {

        Builder() {}

        /**
         * Sets what it is.
         *
         * @param category what it is, not null
         * @return this builder
         */
        public abstract Builder category(LetterCategory category);

        /**
         * Sets the day on which it came (来信日期).
         *
         * @param receivedOn the day on which it came (来信日期), not null
         * @return this builder
         */
        public abstract Builder receivedOn(LocalDate receivedOn);

        /**
         * Sets the agency that answers (答复单位).
         *
         * @param agency the agency that answers (答复单位), not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets the day of the answer (答复日期).
         *
         * @param answeredOn the day of the answer (答复日期), not null
         * @return this builder
         */
        public abstract Builder answeredOn(LocalDate answeredOn);

        /**
         * Sets the answer (答复内容).
         *
         * @param answer the answer (答复内容), not blank
         * @return this builder
         */
        public abstract Builder answer(String answer);
    }
}
