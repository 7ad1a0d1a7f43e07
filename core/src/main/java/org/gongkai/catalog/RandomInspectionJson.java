package org.gongkai.catalog;

import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of a random inspection. */
final class RandomInspectionJson {

    static final JsonShape<RandomInspection, RandomInspection.Builder> SHAPE = JsonShape.of(
                    RandomInspection::builder, RandomInspection.Builder::build)
            .constant("type", "randomInspection")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    RandomInspection::indexNumber,
                    RandomInspection.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, RandomInspection::title, RandomInspection.Builder::title)
            .optional(
                    "contentSummary",
                    JsonCodec.TEXT,
                    RandomInspection::contentSummary,
                    RandomInspection.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, RandomInspection::createdOn, RandomInspection.Builder::createdOn)
            .optional(
                    "publishedOn", JsonCodec.DATE, RandomInspection::publishedOn, RandomInspection.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    RandomInspection::disclosureItem,
                    RandomInspection.Builder::disclosureItem)
            .optional(
                    "area",
                    JsonCodec.text(Area::of, Area::toString),
                    RandomInspection::area,
                    RandomInspection.Builder::area)
            .required(
                    "part",
                    JsonCodec.tokens(InspectionPart.class, InspectionPart::token),
                    RandomInspection::part,
                    RandomInspection.Builder::part)
            .required("agency", JsonCodec.of(Agency.class), RandomInspection::agency, RandomInspection.Builder::agency)
            .optional("objects", JsonCodec.TEXT, RandomInspection::objects, RandomInspection.Builder::objects)
            .optional("basis", JsonCodec.TEXT, RandomInspection::basis, RandomInspection.Builder::basis)
            .optional("method", JsonCodec.TEXT, RandomInspection::method, RandomInspection.Builder::method)
            .optional(
                    "sharePercent",
                    JsonCodec.integer(0, 100),
                    value -> JsonCodec.boxed(value.sharePercent()),
                    RandomInspection.Builder::sharePercent)
            .optional("frequency", JsonCodec.TEXT, RandomInspection::frequency, RandomInspection.Builder::frequency)
            .optional("result", JsonCodec.TEXT, RandomInspection::result, RandomInspection.Builder::result)
            .end();

    private RandomInspectionJson() {}

    static final class Reader extends ShapeReader<RandomInspection> {

        Reader() {
            super(RandomInspection.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<RandomInspection> {

        Writer() {
            super(RandomInspection.class, SHAPE);
        }
    }
}
