package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * An account of an agency in the new media (政务新媒体账号), named by its title, with its last entry.
 *
 * <p>Source: 国办发〔2018〕123号; 国办秘函〔2019〕19号.
 *
 * <pre>{@code
 * MediaAccount mediaAccount = MediaAccount.builder()
 *         .title("某县发布")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .platform(MediaPlatform.WECHAT)
 *         .agency(Agency.of("某县人民政府"))
 *         .lastEntryOn(LocalDate.of(2020, 12, 30))
 *         .closedOn(LocalDate.of(2022, 6, 30))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class MediaAccount extends BuiltValue implements CatalogEntry {

    MediaAccount() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableMediaAccount.builder();
    }

    /** {@return where it is} */
    public abstract MediaPlatform platform();

    /** {@return the agency that runs it (主办单位)} */
    public abstract Agency agency();

    /** {@return the day of its last entry, where stated} */
    public abstract Optional<LocalDate> lastEntryOn();

    /** {@return the day on which it was closed (注销), where stated} */
    public abstract Optional<LocalDate> closedOn();

    @Override
    public final EntryKind kind() {
        return EntryKind.MEDIA_ACCOUNT;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "an account");
    }

    static final JsonShape<MediaAccount, Builder> SHAPE = EntryJson.begin(
                    EntryKind.MEDIA_ACCOUNT, MediaAccount::builder)
            .required(
                    "platform",
                    JsonCodec.tokens(MediaPlatform.class, MediaPlatform::token),
                    MediaAccount::platform,
                    Builder::platform)
            .required("agency", JsonCodec.of(Agency.class), MediaAccount::agency, Builder::agency)
            .optional("lastEntryOn", JsonCodec.DATE, MediaAccount::lastEntryOn, Builder::lastEntryOn)
            .optional("closedOn", JsonCodec.DATE, MediaAccount::closedOn, Builder::closedOn)
            .end();

    /** Makes an account; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<MediaAccount, Builder> {

        Builder() {}

        /**
         * Sets where it is.
         *
         * @param platform where it is, not null
         * @return this builder
         */
        public abstract Builder platform(MediaPlatform platform);

        /**
         * Sets the agency that runs it (主办单位).
         *
         * @param agency the agency that runs it (主办单位), not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets the day of its last entry.
         *
         * @param lastEntryOn the day of its last entry, not null
         * @return this builder
         */
        public abstract Builder lastEntryOn(LocalDate lastEntryOn);

        /**
         * Sets the day on which it was closed (注销).
         *
         * @param closedOn the day on which it was closed (注销), not null
         * @return this builder
         */
        public abstract Builder closedOn(LocalDate closedOn);
    }
}
