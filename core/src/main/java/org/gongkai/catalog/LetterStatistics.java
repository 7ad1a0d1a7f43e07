package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * The letters of a public mailbox over a period (县长信箱).
 *
 * <pre>{@code
 * LetterStatistics letterStatistics = LetterStatistics.builder()
 *         .title("县长信箱办理情况")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .opensOn(LocalDate.of(2020, 1, 1))
 *         .closesOn(LocalDate.of(2020, 12, 31))
 *         .received(153)
 *         .suggestions(84)
 *         .answered(153)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class LetterStatistics extends BuiltValue implements CatalogEntry {

    LetterStatistics() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableLetterStatistics.builder();
    }

    /** {@return the summary (内容概述), where stated; left out of the text form, since it can speak of persons} */
    @Override
    @Value.Redacted
    public abstract Optional<String> contentSummary();

    /** {@return the first day} */
    public abstract LocalDate opensOn();

    /** {@return the last day, not before the first} */
    public abstract LocalDate closesOn();

    /** {@return the number of letters (件) received} */
    public abstract int received();

    /** {@return the number of suggestions (建言献策) among them, where stated} */
    public abstract OptionalInt suggestions();

    /** {@return the number answered, where stated} */
    public abstract OptionalInt answered();

    @Override
    public final EntryKind kind() {
        return EntryKind.LETTER_STATISTICS;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "statistics of letters");
        if (closesOn().isBefore(opensOn())) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
        if (received() < 0 || suggestions().orElse(0) < 0 || answered().orElse(0) < 0) {
            throw new IllegalArgumentException("numbers of letters must not be negative");
        }
    }

    static final JsonShape<LetterStatistics, Builder> SHAPE = EntryJson.begin(
                    EntryKind.LETTER_STATISTICS, LetterStatistics::builder)
            .required("opensOn", JsonCodec.DATE, LetterStatistics::opensOn, Builder::opensOn)
            .required("closesOn", JsonCodec.DATE, LetterStatistics::closesOn, Builder::closesOn)
            .required(
                    "received", JsonCodec.integer(0, Integer.MAX_VALUE), LetterStatistics::received, Builder::received)
            .optionalInt(
                    "suggestions",
                    JsonCodec.integer(0, Integer.MAX_VALUE),
                    LetterStatistics::suggestions,
                    Builder::suggestions)
            .optionalInt(
                    "answered", JsonCodec.integer(0, Integer.MAX_VALUE), LetterStatistics::answered, Builder::answered)
            .end();

    /** Makes statistics of letters; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<LetterStatistics, Builder> {

        Builder() {}

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
         * Sets the number of letters (件) received.
         *
         * @param received the number of letters (件) received
         * @return this builder
         */
        public abstract Builder received(int received);

        /**
         * Sets the number of suggestions (建言献策) among them.
         *
         * @param suggestions the number of suggestions (建言献策) among them
         * @return this builder
         */
        public abstract Builder suggestions(int suggestions);

        /**
         * Sets the number answered.
         *
         * @param answered the number answered
         * @return this builder
         */
        public abstract Builder answered(int answered);
    }
}
