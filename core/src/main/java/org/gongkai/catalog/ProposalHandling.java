package org.gongkai.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * How the proposals of a session were handled as a whole (建议提案办理总体情况).
 *
 * <p>Source: 国办发〔2014〕46号.
 *
 * <pre>{@code
 * ProposalHandling proposalHandling = ProposalHandling.builder()
 *         .title("县十八届人大四次会议建议办理总体情况")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .agency(Agency.of("某县人民政府"))
 *         .proposalKind(ProposalKind.PEOPLES_CONGRESS)
 *         .session("十八届人大四次会议")
 *         .received(128)
 *         .answered(128)
 *         .adopted(102)
 *         .putClasses(ProposalClass.A, 64)
 *         .putClasses(ProposalClass.B, 38)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class ProposalHandling extends BuiltValue implements CatalogEntry {

    ProposalHandling() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableProposalHandling.builder();
    }

    /** {@return the agency that tells of it} */
    public abstract Agency agency();

    /** {@return whose proposals they are, where stated} */
    public abstract Optional<ProposalKind> proposalKind();

    /** {@return the session, such as 十八届人大四次会议, where stated} */
    public abstract Optional<String> session();

    /** {@return the number of proposals (件) to be handled, 0 or more, where stated} */
    public abstract OptionalInt received();

    /** {@return the number of proposals (件) answered, 0 or more, where stated} */
    public abstract OptionalInt answered();

    /** {@return the number of proposals (件) that were adopted (吸收采纳), 0 or more, where stated} */
    public abstract OptionalInt adopted();

    /** {@return the numbers of proposals (件) by the class of their result, of those that are stated; unmodifiable} */
    public abstract Map<ProposalClass, Integer> classes();

    @Override
    public final EntryKind kind() {
        return EntryKind.PROPOSAL_HANDLING;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "the handling of proposals").part("session", session());
        EntryBuilder.checkCount("received", "the handling of proposals", received());
        EntryBuilder.checkCount("answered", "the handling of proposals", answered());
        EntryBuilder.checkCount("adopted", "the handling of proposals", adopted());
        EntryBuilder.checkCounts(
                "classes", "the handling of proposals", classes().values());
    }

    static final JsonShape<ProposalHandling, Builder> SHAPE = EntryJson.begin(
                    EntryKind.PROPOSAL_HANDLING, ProposalHandling::builder)
            .required("agency", JsonCodec.of(Agency.class), ProposalHandling::agency, Builder::agency)
            .optional(
                    "proposalKind",
                    JsonCodec.tokens(ProposalKind.class, ProposalKind::token),
                    ProposalHandling::proposalKind,
                    Builder::proposalKind)
            .optional("session", JsonCodec.TEXT, ProposalHandling::session, Builder::session)
            .optionalInt(
                    "received", JsonCodec.integer(0, Integer.MAX_VALUE), ProposalHandling::received, Builder::received)
            .optionalInt(
                    "answered", JsonCodec.integer(0, Integer.MAX_VALUE), ProposalHandling::answered, Builder::answered)
            .optionalInt(
                    "adopted", JsonCodec.integer(0, Integer.MAX_VALUE), ProposalHandling::adopted, Builder::adopted)
            .optional(
                    "classes",
                    JsonCodec.map(ProposalClass.class, ProposalClass::token, JsonCodec.integer(0, Integer.MAX_VALUE)),
                    proposalHandling -> Optional.of(proposalHandling.classes()).filter(counts -> !counts.isEmpty()),
                    Builder::putAllClasses)
            .end();

    /** Makes the handling of proposals; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<ProposalHandling, Builder> {

        Builder() {}

        /**
         * Sets the agency that tells of it.
         *
         * @param agency the agency that tells of it, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets whose proposals they are.
         *
         * @param proposalKind whose proposals they are, not null
         * @return this builder
         */
        public abstract Builder proposalKind(ProposalKind proposalKind);

        /**
         * Sets the session, such as 十八届人大四次会议.
         *
         * @param session the session, such as 十八届人大四次会议, not blank
         * @return this builder
         */
        public abstract Builder session(String session);

        /**
         * Sets the number of proposals (件) to be handled.
         *
         * @param received the number of proposals (件) to be handled, 0 or more
         * @return this builder
         */
        public abstract Builder received(int received);

        /**
         * Sets the number of proposals (件) answered.
         *
         * @param answered the number of proposals (件) answered, 0 or more
         * @return this builder
         */
        public abstract Builder answered(int answered);

        /**
         * Sets the number of proposals (件) that were adopted (吸收采纳).
         *
         * @param adopted the number of proposals (件) that were adopted (吸收采纳), 0 or more
         * @return this builder
         */
        public abstract Builder adopted(int adopted);

        /**
         * Sets one of the numbers of proposals (件) by the class of their result.
         *
         * @param key of what, not null
         * @param value the number, 0 or more
         * @return this builder
         */
        public abstract Builder putClasses(ProposalClass key, int value);

        /**
         * Sets several of the numbers of proposals (件) by the class of their result.
         *
         * @param entries the numbers by what they are of, not null and without nulls
         * @return this builder
         */
        public abstract Builder putAllClasses(Map<ProposalClass, ? extends Integer> entries);
    }
}
