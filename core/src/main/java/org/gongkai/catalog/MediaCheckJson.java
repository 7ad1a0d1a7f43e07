package org.gongkai.catalog;

import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of a check of media. */
final class MediaCheckJson {

    static final JsonShape<MediaCheck, MediaCheck.Builder> SHAPE = JsonShape.of(
                    MediaCheck::builder, MediaCheck.Builder::build)
            .constant("type", "mediaCheck")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    MediaCheck::indexNumber,
                    MediaCheck.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, MediaCheck::title, MediaCheck.Builder::title)
            .optional("contentSummary", JsonCodec.TEXT, MediaCheck::contentSummary, MediaCheck.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, MediaCheck::createdOn, MediaCheck.Builder::createdOn)
            .optional("publishedOn", JsonCodec.DATE, MediaCheck::publishedOn, MediaCheck.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    MediaCheck::disclosureItem,
                    MediaCheck.Builder::disclosureItem)
            .optional("area", JsonCodec.text(Area::of, Area::toString), MediaCheck::area, MediaCheck.Builder::area)
            .required(
                    "checkKind",
                    JsonCodec.tokens(MediaCheckKind.class, MediaCheckKind::token),
                    MediaCheck::checkKind,
                    MediaCheck.Builder::checkKind)
            .required("checkedOn", JsonCodec.DATE, MediaCheck::checkedOn, MediaCheck.Builder::checkedOn)
            .optional(
                    "accounts",
                    JsonCodec.integer(0, Integer.MAX_VALUE),
                    value -> JsonCodec.boxed(value.accounts()),
                    MediaCheck.Builder::accounts)
            .list("problems", JsonCodec.TEXT, MediaCheck::problems, MediaCheck.Builder::addProblems)
            .end();

    private MediaCheckJson() {}

    static final class Reader extends ShapeReader<MediaCheck> {

        Reader() {
            super(MediaCheck.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<MediaCheck> {

        Writer() {
            super(MediaCheck.class, SHAPE);
        }
    }
}
