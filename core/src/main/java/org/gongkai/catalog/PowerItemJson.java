package org.gongkai.catalog;

import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of a power. */
final class PowerItemJson {

    static final JsonShape<PowerItem, PowerItem.Builder> SHAPE = JsonShape.of(
                    PowerItem::builder, PowerItem.Builder::build)
            .constant("type", "powerItem")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    PowerItem::indexNumber,
                    PowerItem.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, PowerItem::title, PowerItem.Builder::title)
            .optional("contentSummary", JsonCodec.TEXT, PowerItem::contentSummary, PowerItem.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, PowerItem::createdOn, PowerItem.Builder::createdOn)
            .optional("publishedOn", JsonCodec.DATE, PowerItem::publishedOn, PowerItem.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    PowerItem::disclosureItem,
                    PowerItem.Builder::disclosureItem)
            .optional("area", JsonCodec.text(Area::of, Area::toString), PowerItem::area, PowerItem.Builder::area)
            .required(
                    "powerKind",
                    JsonCodec.tokens(PowerKind.class, PowerKind::token),
                    PowerItem::powerKind,
                    PowerItem.Builder::powerKind)
            .required("agency", JsonCodec.of(Agency.class), PowerItem::agency, PowerItem.Builder::agency)
            .list("bases", JsonCodec.TEXT, PowerItem::bases, PowerItem.Builder::addBases)
            .optional("listedOn", JsonCodec.DATE, PowerItem::listedOn, PowerItem.Builder::listedOn)
            .optional("removedOn", JsonCodec.DATE, PowerItem::removedOn, PowerItem.Builder::removedOn)
            .list("decisions", JsonCodec.of(YearCount.class), PowerItem::decisions, PowerItem.Builder::addDecisions)
            .end();

    private PowerItemJson() {}

    static final class Reader extends ShapeReader<PowerItem> {

        Reader() {
            super(PowerItem.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<PowerItem> {

        Writer() {
            super(PowerItem.class, SHAPE);
        }
    }
}
