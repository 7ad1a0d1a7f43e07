package org.gongkai.catalog;

import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of a reply to a proposal. */
final class ProposalReplyJson {

    static final JsonShape<ProposalReply, ProposalReply.Builder> SHAPE = JsonShape.of(
                    ProposalReply::builder, ProposalReply.Builder::build)
            .constant("type", "proposalReply")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    ProposalReply::indexNumber,
                    ProposalReply.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, ProposalReply::title, ProposalReply.Builder::title)
            .optional(
                    "contentSummary",
                    JsonCodec.TEXT,
                    ProposalReply::contentSummary,
                    ProposalReply.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, ProposalReply::createdOn, ProposalReply.Builder::createdOn)
            .optional("publishedOn", JsonCodec.DATE, ProposalReply::publishedOn, ProposalReply.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    ProposalReply::disclosureItem,
                    ProposalReply.Builder::disclosureItem)
            .optional(
                    "area", JsonCodec.text(Area::of, Area::toString), ProposalReply::area, ProposalReply.Builder::area)
            .required(
                    "proposalKind",
                    JsonCodec.tokens(ProposalKind.class, ProposalKind::token),
                    ProposalReply::proposalKind,
                    ProposalReply.Builder::proposalKind)
            .required("session", JsonCodec.TEXT, ProposalReply::session, ProposalReply.Builder::session)
            .required("number", JsonCodec.TEXT, ProposalReply::number, ProposalReply.Builder::number)
            .required("agency", JsonCodec.of(Agency.class), ProposalReply::agency, ProposalReply.Builder::agency)
            .optional("repliedOn", JsonCodec.DATE, ProposalReply::repliedOn, ProposalReply.Builder::repliedOn)
            .optional("result", JsonCodec.TEXT, ProposalReply::result, ProposalReply.Builder::result)
            .end();

    private ProposalReplyJson() {}

    static final class Reader extends ShapeReader<ProposalReply> {

        Reader() {
            super(ProposalReply.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<ProposalReply> {

        Writer() {
            super(ProposalReply.class, SHAPE);
        }
    }
}
