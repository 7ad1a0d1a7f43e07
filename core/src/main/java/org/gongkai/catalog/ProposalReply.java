package org.gongkai.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.law.DisclosureItem;
import org.immutables.value.Value;

/**
 * The reply to a proposal of a deputy or a member (人大代表建议、政协委员提案办理结果). <p>Source: 国办发〔2014〕46号.
 */
@Value.Immutable
@JsonSerialize(using = ProposalReplyJson.Writer.class)
@JsonDeserialize(using = ProposalReplyJson.Reader.class)
public abstract non-sealed class ProposalReply implements CatalogEntry, Serializable {

    ProposalReply() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableProposalReply.builder();
    }

    /** {@return the index number (索引号), where stated} */
    @Override
    public abstract Optional<IndexNumber> indexNumber();

    /** {@return the name (名称), not blank} */
    @Override
    public abstract String title();

    /** {@return the summary (内容概述), where stated} */
    @Override
    @Value.Redacted
    public abstract Optional<String> contentSummary();

    /** {@return the day it was made (生成日期), where stated} */
    @Override
    public abstract Optional<LocalDate> createdOn();

    /** {@return the day it was published (发布日期), where stated} */
    @Override
    public abstract Optional<LocalDate> publishedOn();

    /** {@return the item of Article 20 that it serves, where stated} */
    @Override
    public abstract Optional<DisclosureItem> disclosureItem();

    /** {@return the area of its standard directory, where stated} */
    @Override
    public abstract Optional<Area> area();

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

    @Override
    public final EntryKind kind() {
        return EntryKind.PROPOSAL_REPLY;
    }

    @Value.Check
    void check() {
        requireText("title", title());
        contentSummary().ifPresent(text -> requireText("contentSummary", text));
        requireText("session", session());
        requireText("number", number());
        result().ifPresent(text -> requireText("result", text));
    }

    private static void requireText(String property, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(property + " of a reply to a proposal must not be blank");
        }
    }

    /** Makes a reply to a proposal; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Sets the index number (索引号).
         *
         * @param indexNumber the index number (索引号), not null
         * @return this builder
         */
        public abstract Builder indexNumber(IndexNumber indexNumber);

        /**
         * Sets the name (名称), not blank.
         *
         * @param title the name (名称), not blank, not null
         * @return this builder
         */
        public abstract Builder title(String title);

        /**
         * Sets the summary (内容概述).
         *
         * @param contentSummary the summary (内容概述), not null
         * @return this builder
         */
        public abstract Builder contentSummary(String contentSummary);

        /**
         * Sets the day it was made (生成日期).
         *
         * @param createdOn the day it was made (生成日期), not null
         * @return this builder
         */
        public abstract Builder createdOn(LocalDate createdOn);

        /**
         * Sets the day it was published (发布日期).
         *
         * @param publishedOn the day it was published (发布日期), not null
         * @return this builder
         */
        public abstract Builder publishedOn(LocalDate publishedOn);

        /**
         * Sets the item of Article 20 that it serves.
         *
         * @param disclosureItem the item of Article 20 that it serves, not null
         * @return this builder
         */
        public abstract Builder disclosureItem(DisclosureItem disclosureItem);

        /**
         * Sets the area of its standard directory.
         *
         * @param area the area of its standard directory, not null
         * @return this builder
         */
        public abstract Builder area(Area area);

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
         * @param session the session, such as 十八届人大四次会议, not blank, not null
         * @return this builder
         */
        public abstract Builder session(String session);

        /**
         * Sets its number there, not blank.
         *
         * @param number its number there, not blank, not null
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
         * {@return the reply to a proposal}
         *
         * @throws IllegalStateException if {@code title} or {@code proposalKind} or {@code session} or {@code number} or {@code agency} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract ProposalReply build();
    }
}
