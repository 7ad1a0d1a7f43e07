package org.gongkai.catalog;

import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of an issue of the gazette. */
final class GazetteIssueJson {

    static final JsonShape<GazetteIssue, GazetteIssue.Builder> SHAPE = JsonShape.of(
                    GazetteIssue::builder, GazetteIssue.Builder::build)
            .constant("type", "gazetteIssue")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    GazetteIssue::indexNumber,
                    GazetteIssue.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, GazetteIssue::title, GazetteIssue.Builder::title)
            .optional(
                    "contentSummary",
                    JsonCodec.TEXT,
                    GazetteIssue::contentSummary,
                    GazetteIssue.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, GazetteIssue::createdOn, GazetteIssue.Builder::createdOn)
            .optional("publishedOn", JsonCodec.DATE, GazetteIssue::publishedOn, GazetteIssue.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    GazetteIssue::disclosureItem,
                    GazetteIssue.Builder::disclosureItem)
            .optional("area", JsonCodec.text(Area::of, Area::toString), GazetteIssue::area, GazetteIssue.Builder::area)
            .required("year", JsonCodec.integer(1000, 9999), GazetteIssue::year, GazetteIssue.Builder::year)
            .required(
                    "issue", JsonCodec.integer(0, Integer.MAX_VALUE), GazetteIssue::issue, GazetteIssue.Builder::issue)
            .list(
                    "documents",
                    JsonCodec.text(DocumentNumber::parse, DocumentNumber::toString),
                    GazetteIssue::documents,
                    GazetteIssue.Builder::addDocuments)
            .end();

    private GazetteIssueJson() {}

    static final class Reader extends ShapeReader<GazetteIssue> {

        Reader() {
            super(GazetteIssue.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<GazetteIssue> {

        Writer() {
            super(GazetteIssue.class, SHAPE);
        }
    }
}
