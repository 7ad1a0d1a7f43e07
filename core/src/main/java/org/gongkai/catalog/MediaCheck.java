package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A check of sites and new media, and what is published of it (政府网站与政务新媒体检查).
 *
 * <p>Source: 国办秘函〔2019〕19号.
 *
 * <pre>{@code
 * MediaCheck mediaCheck = MediaCheck.builder()
 *         .title("第一期检查表")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .checkKind(MediaCheckKind.CHECK_SHEET)
 *         .checkedOn(LocalDate.of(2020, 1, 6))
 *         .accounts(41)
 *         .addProblems("超过14日未更新")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class MediaCheck extends BuiltValue implements CatalogEntry {

    MediaCheck() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableMediaCheck.builder();
    }

    /** {@return what it is} */
    public abstract MediaCheckKind checkKind();

    /** {@return the day of the check} */
    public abstract LocalDate checkedOn();

    /** {@return the number of accounts checked, where stated} */
    public abstract OptionalInt accounts();

    /** {@return the problems found, in their order; unmodifiable} */
    public abstract List<String> problems();

    @Override
    public final EntryKind kind() {
        return EntryKind.MEDIA_CHECK;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "a check of media").part("problems", problems());
        if (accounts().orElse(0) < 0) {
            throw new IllegalArgumentException("number of accounts must not be negative");
        }
    }

    static final JsonShape<MediaCheck, Builder> SHAPE = EntryJson.begin(EntryKind.MEDIA_CHECK, MediaCheck::builder)
            .required(
                    "checkKind",
                    JsonCodec.tokens(MediaCheckKind.class, MediaCheckKind::token),
                    MediaCheck::checkKind,
                    Builder::checkKind)
            .required("checkedOn", JsonCodec.DATE, MediaCheck::checkedOn, Builder::checkedOn)
            .optionalInt("accounts", JsonCodec.integer(0, Integer.MAX_VALUE), MediaCheck::accounts, Builder::accounts)
            .list("problems", JsonCodec.TEXT, MediaCheck::problems, Builder::addProblems)
            .end();

    /** Makes a check of media; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<MediaCheck, Builder> {

        Builder() {}

        /**
         * Sets what it is.
         *
         * @param checkKind what it is, not null
         * @return this builder
         */
        public abstract Builder checkKind(MediaCheckKind checkKind);

        /**
         * Sets the day of the check.
         *
         * @param checkedOn the day of the check, not null
         * @return this builder
         */
        public abstract Builder checkedOn(LocalDate checkedOn);

        /**
         * Sets the number of accounts checked.
         *
         * @param accounts the number of accounts checked
         * @return this builder
         */
        public abstract Builder accounts(int accounts);

        /**
         * Adds one of the problems found.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addProblems(String value);

        /**
         * Adds several of the problems found.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllProblems(Iterable<String> values);
    }
}
