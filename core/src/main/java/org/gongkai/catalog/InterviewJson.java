package org.gongkai.catalog;

import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of an interview. */
final class InterviewJson {

    static final JsonShape<Interview, Interview.Builder> SHAPE = JsonShape.of(
                    Interview::builder, Interview.Builder::build)
            .constant("type", "interview")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    Interview::indexNumber,
                    Interview.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, Interview::title, Interview.Builder::title)
            .optional("contentSummary", JsonCodec.TEXT, Interview::contentSummary, Interview.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, Interview::createdOn, Interview.Builder::createdOn)
            .optional("publishedOn", JsonCodec.DATE, Interview::publishedOn, Interview.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    Interview::disclosureItem,
                    Interview.Builder::disclosureItem)
            .optional("area", JsonCodec.text(Area::of, Area::toString), Interview::area, Interview.Builder::area)
            .required("heldOn", JsonCodec.DATE, Interview::heldOn, Interview.Builder::heldOn)
            .required("agency", JsonCodec.of(Agency.class), Interview::agency, Interview.Builder::agency)
            .end();

    private InterviewJson() {}

    static final class Reader extends ShapeReader<Interview> {

        Reader() {
            super(Interview.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<Interview> {

        Writer() {
            super(Interview.class, SHAPE);
        }
    }
}
