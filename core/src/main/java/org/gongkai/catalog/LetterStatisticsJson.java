package org.gongkai.catalog;

import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of statistics of letters. */
final class LetterStatisticsJson {

    static final JsonShape<LetterStatistics, LetterStatistics.Builder> SHAPE = JsonShape.of(
                    LetterStatistics::builder, LetterStatistics.Builder::build)
            .constant("type", "letterStatistics")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    LetterStatistics::indexNumber,
                    LetterStatistics.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, LetterStatistics::title, LetterStatistics.Builder::title)
            .optional(
                    "contentSummary",
                    JsonCodec.TEXT,
                    LetterStatistics::contentSummary,
                    LetterStatistics.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, LetterStatistics::createdOn, LetterStatistics.Builder::createdOn)
            .optional(
                    "publishedOn", JsonCodec.DATE, LetterStatistics::publishedOn, LetterStatistics.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    LetterStatistics::disclosureItem,
                    LetterStatistics.Builder::disclosureItem)
            .optional(
                    "area",
                    JsonCodec.text(Area::of, Area::toString),
                    LetterStatistics::area,
                    LetterStatistics.Builder::area)
            .required("opensOn", JsonCodec.DATE, LetterStatistics::opensOn, LetterStatistics.Builder::opensOn)
            .required("closesOn", JsonCodec.DATE, LetterStatistics::closesOn, LetterStatistics.Builder::closesOn)
            .required(
                    "received",
                    JsonCodec.integer(0, Integer.MAX_VALUE),
                    LetterStatistics::received,
                    LetterStatistics.Builder::received)
            .optional(
                    "suggestions",
                    JsonCodec.integer(0, Integer.MAX_VALUE),
                    value -> JsonCodec.boxed(value.suggestions()),
                    LetterStatistics.Builder::suggestions)
            .optional(
                    "answered",
                    JsonCodec.integer(0, Integer.MAX_VALUE),
                    value -> JsonCodec.boxed(value.answered()),
                    LetterStatistics.Builder::answered)
            .end();

    private LetterStatisticsJson() {}

    static final class Reader extends ShapeReader<LetterStatistics> {

        Reader() {
            super(LetterStatistics.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<LetterStatistics> {

        Writer() {
            super(LetterStatistics.class, SHAPE);
        }
    }
}
