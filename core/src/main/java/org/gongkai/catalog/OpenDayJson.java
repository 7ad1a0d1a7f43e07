package org.gongkai.catalog;

import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of an open day. */
final class OpenDayJson {

    static final JsonShape<OpenDay, OpenDay.Builder> SHAPE = JsonShape.of(OpenDay::builder, OpenDay.Builder::build)
            .constant("type", "openDay")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    OpenDay::indexNumber,
                    OpenDay.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, OpenDay::title, OpenDay.Builder::title)
            .optional("contentSummary", JsonCodec.TEXT, OpenDay::contentSummary, OpenDay.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, OpenDay::createdOn, OpenDay.Builder::createdOn)
            .optional("publishedOn", JsonCodec.DATE, OpenDay::publishedOn, OpenDay.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    OpenDay::disclosureItem,
                    OpenDay.Builder::disclosureItem)
            .optional("area", JsonCodec.text(Area::of, Area::toString), OpenDay::area, OpenDay.Builder::area)
            .required("heldOn", JsonCodec.DATE, OpenDay::heldOn, OpenDay.Builder::heldOn)
            .required("agency", JsonCodec.of(Agency.class), OpenDay::agency, OpenDay.Builder::agency)
            .optional(
                    "participants",
                    JsonCodec.integer(0, Integer.MAX_VALUE),
                    value -> JsonCodec.boxed(value.participants()),
                    OpenDay.Builder::participants)
            .end();

    private OpenDayJson() {}

    static final class Reader extends ShapeReader<OpenDay> {

        Reader() {
            super(OpenDay.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<OpenDay> {

        Writer() {
            super(OpenDay.class, SHAPE);
        }
    }
}
