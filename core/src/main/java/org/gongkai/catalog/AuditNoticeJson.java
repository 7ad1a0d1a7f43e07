package org.gongkai.catalog;

import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of a notice of audit. */
final class AuditNoticeJson {

    static final JsonShape<AuditNotice, AuditNotice.Builder> SHAPE = JsonShape.of(
                    AuditNotice::builder, AuditNotice.Builder::build)
            .constant("type", "auditNotice")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    AuditNotice::indexNumber,
                    AuditNotice.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, AuditNotice::title, AuditNotice.Builder::title)
            .optional(
                    "contentSummary", JsonCodec.TEXT, AuditNotice::contentSummary, AuditNotice.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, AuditNotice::createdOn, AuditNotice.Builder::createdOn)
            .optional("publishedOn", JsonCodec.DATE, AuditNotice::publishedOn, AuditNotice.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    AuditNotice::disclosureItem,
                    AuditNotice.Builder::disclosureItem)
            .optional("area", JsonCodec.text(Area::of, Area::toString), AuditNotice::area, AuditNotice.Builder::area)
            .required(
                    "part",
                    JsonCodec.tokens(AuditPart.class, AuditPart::token),
                    AuditNotice::part,
                    AuditNotice.Builder::part)
            .required("agency", JsonCodec.of(Agency.class), AuditNotice::agency, AuditNotice.Builder::agency)
            .optional("result", JsonCodec.TEXT, AuditNotice::result, AuditNotice.Builder::result)
            .end();

    private AuditNoticeJson() {}

    static final class Reader extends ShapeReader<AuditNotice> {

        Reader() {
            super(AuditNotice.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<AuditNotice> {

        Writer() {
            super(AuditNotice.class, SHAPE);
        }
    }
}
