package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A meeting that is made public (会议公开).
 *
 * <pre>{@code
 * Meeting meeting = Meeting.builder()
 *         .title("县政府第三次常务会议")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .heldOn(LocalDate.of(2020, 3, 2))
 *         .addTopics("营商环境")
 *         .addDecisions("原则通过")
 *         .addRecordings(MediaItem.builder()
 *                 .form(InterpretationForm.AUDIO)
 *                 .link(URI.create("http://www.example.gov.cn/a.mp3"))
 *                 .build())
 *         .addInterpretations(MediaItem.builder()
 *                 .form(InterpretationForm.OTHER)
 *                 .formName("H5")
 *                 .link(URI.create("http://www.example.gov.cn/h5"))
 *                 .build())
 *         .addInterestedParties("县工商联")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Meeting extends BuiltValue implements CatalogEntry {

    Meeting() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableMeeting.builder();
    }

    /** {@return the day it was held} */
    public abstract LocalDate heldOn();

    /** {@return its topics (议题), in their order; unmodifiable} */
    public abstract List<String> topics();

    /** {@return what was decided, in their order; unmodifiable} */
    public abstract List<String> decisions();

    /** {@return its recordings (音频、视频), in their order; unmodifiable} */
    public abstract List<MediaItem> recordings();

    /** {@return what interprets what was decided (会议解读), in their order; unmodifiable} */
    public abstract List<MediaItem> interpretations();

    /** {@return who attended as an interested party (利益相关方), in their order; unmodifiable} */
    @Value.Redacted
    public abstract List<String> interestedParties();

    @Override
    public final EntryKind kind() {
        return EntryKind.MEETING;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "a meeting")
                .part("topics", topics())
                .part("decisions", decisions())
                .part("interestedParties", interestedParties());
    }

    static final JsonShape<Meeting, Builder> SHAPE = EntryJson.begin(EntryKind.MEETING, Meeting::builder)
            .required("heldOn", JsonCodec.DATE, Meeting::heldOn, Builder::heldOn)
            .list("topics", JsonCodec.TEXT, Meeting::topics, Builder::addTopics)
            .list("decisions", JsonCodec.TEXT, Meeting::decisions, Builder::addDecisions)
            .list("recordings", JsonCodec.of(MediaItem.class), Meeting::recordings, Builder::addRecordings)
            .list(
                    "interpretations",
                    JsonCodec.of(MediaItem.class),
                    Meeting::interpretations,
                    Builder::addInterpretations)
            .list("interestedParties", JsonCodec.TEXT, Meeting::interestedParties, Builder::addInterestedParties)
            .end();

    /** Makes a meeting; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<Meeting, Builder> {

        Builder() {}

        /**
         * Sets the day it was held.
         *
         * @param heldOn the day it was held, not null
         * @return this builder
         */
        public abstract Builder heldOn(LocalDate heldOn);

        /**
         * Adds one of its topics (议题).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addTopics(String value);

        /**
         * Adds several of its topics (议题).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllTopics(Iterable<String> values);

        /**
         * Adds one of what was decided.
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addDecisions(String value);

        /**
         * Adds several of what was decided.
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllDecisions(Iterable<String> values);

        /**
         * Adds one of its recordings (音频、视频).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addRecordings(MediaItem value);

        /**
         * Adds several of its recordings (音频、视频).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllRecordings(Iterable<? extends MediaItem> values);

        /**
         * Adds one of what interprets what was decided (会议解读).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addInterpretations(MediaItem value);

        /**
         * Adds several of what interprets what was decided (会议解读).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllInterpretations(Iterable<? extends MediaItem> values);

        /**
         * Adds one of who attended as an interested party (利益相关方).
         *
         * @param value what is added, not null
         * @return this builder
         */
        public abstract Builder addInterestedParties(String value);

        /**
         * Adds several of who attended as an interested party (利益相关方).
         *
         * @param values what is added, not null and without nulls
         * @return this builder
         */
        public abstract Builder addAllInterestedParties(Iterable<String> values);
    }
}
