package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * The reply to a proposal of a deputy or a member (人大代表建议、政协委员提案办理结果).
 *
 * <p>Source: 国办发〔2014〕46号.
 *
 * <pre>{@code
 * ProposalReply proposalReply = ProposalReply.builder()
 *         .title("关于完善社区养老设施的建议")
 *         .publishedOn(LocalDate.of(2020, 3, 9))
 *         .proposalKind(ProposalKind.PEOPLES_CONGRESS)
 *         .session("十八届人大四次会议")
 *         .number("12")
 *         .agency(Agency.of("某县人民政府"))
 *         .repliedOn(LocalDate.of(2020, 8, 20))
 *         .result("已采纳并列入计划")
 *         .proposalClass(ProposalClass.A)
 *         .extent(ReplyExtent.FULL)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class ProposalReply extends BuiltValue implements CatalogEntry {

    ProposalReply() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableProposalReply.builder();
    }

    /** {@return the summary (内容概述), where stated; left out of the text form, since it can speak of persons} */
    @Override
    @Value.Redacted
    public abstract Optional<String> contentSummary();

    /** {@return whose proposal it is} */
    public abstract ProposalKind proposalKind();

    /** {@return the session, such as 十八届人大四次会议, not blank} */
    public abstract String session();

    /** {@return its number there, not blank} */
    public abstract String number();

    /** {@return the agency that replies} */
    public abstract Agency agency();

    /** {@return the day of the reply, where stated} */
    public abstract Optional<LocalDate> repliedOn();

    /** {@return the result, where stated} */
    @Value.Redacted
    public abstract Optional<String> result();

    /** {@return the class of the result, where stated} */
    public abstract Optional<ProposalClass> proposalClass();

    /** {@return how much of the reply is open, where stated} */
    public abstract Optional<ReplyExtent> extent();

    @Override
    public final EntryKind kind() {
        return EntryKind.PROPOSAL_REPLY;
    }

    @Value.Check
    void check() {
        EntryBuilder.checkHeading(this, "a reply to a proposal")
                .part("session", session())
                .part("number", number())
                .part("result", result());
    }

    static final JsonShape<ProposalReply, Builder> SHAPE = EntryJson.begin(
                    EntryKind.PROPOSAL_REPLY, ProposalReply::builder)
            .required(
                    "proposalKind",
                    JsonCodec.tokens(ProposalKind.class, ProposalKind::token),
                    ProposalReply::proposalKind,
                    Builder::proposalKind)
            .required("session", JsonCodec.TEXT, ProposalReply::session, Builder::session)
            .required("number", JsonCodec.TEXT, ProposalReply::number, Builder::number)
            .required("agency", JsonCodec.of(Agency.class), ProposalReply::agency, Builder::agency)
            .optional("repliedOn", JsonCodec.DATE, ProposalReply::repliedOn, Builder::repliedOn)
            .optional("result", JsonCodec.TEXT, ProposalReply::result, Builder::result)
            .optional(
                    "proposalClass",
                    JsonCodec.tokens(ProposalClass.class, ProposalClass::token),
                    ProposalReply::proposalClass,
                    Builder::proposalClass)
            .optional(
                    "extent",
                    JsonCodec.tokens(ReplyExtent.class, ReplyExtent::token),
                    ProposalReply::extent,
                    Builder::extent)
            .end();

    /** Makes a reply to a proposal; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder extends EntryBuilder<ProposalReply, Builder> {

        Builder() {}

        /**
         * Sets whose proposal it is.
         *
         * @param proposalKind whose proposal it is, not null
         * @return this builder
         */
        public abstract Builder proposalKind(ProposalKind proposalKind);

        /**
         * Sets the session, such as 十八届人大四次会议, not blank.
         *
         * @param session the session, such as 十八届人大四次会议, not blank
         * @return this builder
         */
        public abstract Builder session(String session);

        /**
         * Sets its number there, not blank.
         *
         * @param number its number there, not blank
         * @return this builder
         */
        public abstract Builder number(String number);

        /**
         * Sets the agency that replies.
         *
         * @param agency the agency that replies, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets the day of the reply.
         *
         * @param repliedOn the day of the reply, not null
         * @return this builder
         */
        public abstract Builder repliedOn(LocalDate repliedOn);

        /**
         * Sets the result.
         *
         * @param result the result, not null
         * @return this builder
         */
        public abstract Builder result(String result);

        /**
         * Sets the class of the result.
         *
         * @param proposalClass the class of the result, not null
         * @return this builder
         */
        public abstract Builder proposalClass(ProposalClass proposalClass);

        /**
         * Sets how much of the reply is open.
         *
         * @param extent how much of the reply is open, not null
         * @return this builder
         */
        public abstract Builder extent(ReplyExtent extent);
    }
}
