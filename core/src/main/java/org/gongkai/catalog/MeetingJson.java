package org.gongkai.catalog;

import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of a meeting. */
final class MeetingJson {

    static final JsonShape<Meeting, Meeting.Builder> SHAPE = JsonShape.of(Meeting::builder, Meeting.Builder::build)
            .constant("type", "meeting")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    Meeting::indexNumber,
                    Meeting.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, Meeting::title, Meeting.Builder::title)
            .optional("contentSummary", JsonCodec.TEXT, Meeting::contentSummary, Meeting.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, Meeting::createdOn, Meeting.Builder::createdOn)
            .optional("publishedOn", JsonCodec.DATE, Meeting::publishedOn, Meeting.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    Meeting::disclosureItem,
                    Meeting.Builder::disclosureItem)
            .optional("area", JsonCodec.text(Area::of, Area::toString), Meeting::area, Meeting.Builder::area)
            .required("heldOn", JsonCodec.DATE, Meeting::heldOn, Meeting.Builder::heldOn)
            .list("topics", JsonCodec.TEXT, Meeting::topics, Meeting.Builder::addTopics)
            .list("decisions", JsonCodec.TEXT, Meeting::decisions, Meeting.Builder::addDecisions)
            .list(
                    "interestedParties",
                    JsonCodec.TEXT,
                    Meeting::interestedParties,
                    Meeting.Builder::addInterestedParties)
            .end();

    private MeetingJson() {}

    static final class Reader extends ShapeReader<Meeting> {

        Reader() {
            super(Meeting.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<Meeting> {

        Writer() {
            super(Meeting.class, SHAPE);
        }
    }
}
