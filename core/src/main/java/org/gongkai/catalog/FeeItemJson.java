package org.gongkai.catalog;

import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of a fee. */
final class FeeItemJson {

    static final JsonShape<FeeItem, FeeItem.Builder> SHAPE = JsonShape.of(FeeItem::builder, FeeItem.Builder::build)
            .constant("type", "feeItem")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    FeeItem::indexNumber,
                    FeeItem.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, FeeItem::title, FeeItem.Builder::title)
            .optional("contentSummary", JsonCodec.TEXT, FeeItem::contentSummary, FeeItem.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, FeeItem::createdOn, FeeItem.Builder::createdOn)
            .optional("publishedOn", JsonCodec.DATE, FeeItem::publishedOn, FeeItem.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    FeeItem::disclosureItem,
                    FeeItem.Builder::disclosureItem)
            .optional("area", JsonCodec.text(Area::of, Area::toString), FeeItem::area, FeeItem.Builder::area)
            .required("agency", JsonCodec.of(Agency.class), FeeItem::agency, FeeItem.Builder::agency)
            .list("bases", JsonCodec.TEXT, FeeItem::bases, FeeItem.Builder::addBases)
            .optional("standard", JsonCodec.TEXT, FeeItem::standard, FeeItem.Builder::standard)
            .optional("listedOn", JsonCodec.DATE, FeeItem::listedOn, FeeItem.Builder::listedOn)
            .optional("removedOn", JsonCodec.DATE, FeeItem::removedOn, FeeItem.Builder::removedOn)
            .list("collected", JsonCodec.of(YearAmount.class), FeeItem::collected, FeeItem.Builder::addCollected)
            .end();

    private FeeItemJson() {}

    static final class Reader extends ShapeReader<FeeItem> {

        Reader() {
            super(FeeItem.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<FeeItem> {

        Writer() {
            super(FeeItem.class, SHAPE);
        }
    }
}
