package org.gongkai.catalog;

import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of a notice of enforcement. */
final class EnforcementNoticeJson {

    static final JsonShape<EnforcementNotice, EnforcementNotice.Builder> SHAPE = JsonShape.of(
                    EnforcementNotice::builder, EnforcementNotice.Builder::build)
            .constant("type", "enforcementNotice")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    EnforcementNotice::indexNumber,
                    EnforcementNotice.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, EnforcementNotice::title, EnforcementNotice.Builder::title)
            .optional(
                    "contentSummary",
                    JsonCodec.TEXT,
                    EnforcementNotice::contentSummary,
                    EnforcementNotice.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, EnforcementNotice::createdOn, EnforcementNotice.Builder::createdOn)
            .optional(
                    "publishedOn",
                    JsonCodec.DATE,
                    EnforcementNotice::publishedOn,
                    EnforcementNotice.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    EnforcementNotice::disclosureItem,
                    EnforcementNotice.Builder::disclosureItem)
            .optional(
                    "area",
                    JsonCodec.text(Area::of, Area::toString),
                    EnforcementNotice::area,
                    EnforcementNotice.Builder::area)
            .required(
                    "stage",
                    JsonCodec.tokens(EnforcementStage.class, EnforcementStage::token),
                    EnforcementNotice::stage,
                    EnforcementNotice.Builder::stage)
            .required(
                    "powerKind",
                    JsonCodec.tokens(PowerKind.class, PowerKind::token),
                    EnforcementNotice::powerKind,
                    EnforcementNotice.Builder::powerKind)
            .required(
                    "agency", JsonCodec.of(Agency.class), EnforcementNotice::agency, EnforcementNotice.Builder::agency)
            .optional(
                    "decisionNumber",
                    JsonCodec.TEXT,
                    EnforcementNotice::decisionNumber,
                    EnforcementNotice.Builder::decisionNumber)
            .optional("decidedOn", JsonCodec.DATE, EnforcementNotice::decidedOn, EnforcementNotice.Builder::decidedOn)
            .optional("result", JsonCodec.TEXT, EnforcementNotice::result, EnforcementNotice.Builder::result)
            .end();

    private EnforcementNoticeJson() {}

    static final class Reader extends ShapeReader<EnforcementNotice> {

        Reader() {
            super(EnforcementNotice.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<EnforcementNotice> {

        Writer() {
            super(EnforcementNotice.class, SHAPE);
        }
    }
}
