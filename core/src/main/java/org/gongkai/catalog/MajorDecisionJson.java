package org.gongkai.catalog;

import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of a major decision. */
final class MajorDecisionJson {

    static final JsonShape<MajorDecision, MajorDecision.Builder> SHAPE = JsonShape.of(
                    MajorDecision::builder, MajorDecision.Builder::build)
            .constant("type", "majorDecision")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    MajorDecision::indexNumber,
                    MajorDecision.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, MajorDecision::title, MajorDecision.Builder::title)
            .optional(
                    "contentSummary",
                    JsonCodec.TEXT,
                    MajorDecision::contentSummary,
                    MajorDecision.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, MajorDecision::createdOn, MajorDecision.Builder::createdOn)
            .optional("publishedOn", JsonCodec.DATE, MajorDecision::publishedOn, MajorDecision.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    MajorDecision::disclosureItem,
                    MajorDecision.Builder::disclosureItem)
            .optional(
                    "area", JsonCodec.text(Area::of, Area::toString), MajorDecision::area, MajorDecision.Builder::area)
            .required("year", JsonCodec.integer(1000, 9999), MajorDecision::year, MajorDecision.Builder::year)
            .required("agency", JsonCodec.of(Agency.class), MajorDecision::agency, MajorDecision.Builder::agency)
            .optional("decisionForm", JsonCodec.TEXT, MajorDecision::decisionForm, MajorDecision.Builder::decisionForm)
            .optional(
                    "plannedCompletion",
                    JsonCodec.DATE,
                    MajorDecision::plannedCompletion,
                    MajorDecision.Builder::plannedCompletion)
            .list(
                    "procedures",
                    JsonCodec.tokens(DecisionProcedure.class, DecisionProcedure::token),
                    MajorDecision::procedures,
                    MajorDecision.Builder::addProcedures)
            .optional(
                    "consultation",
                    JsonCodec.of(PublicConsultation.class),
                    MajorDecision::consultation,
                    MajorDecision.Builder::consultation)
            .optional("evaluation", JsonCodec.TEXT, MajorDecision::evaluation, MajorDecision.Builder::evaluation)
            .end();

    private MajorDecisionJson() {}

    static final class Reader extends ShapeReader<MajorDecision> {

        Reader() {
            super(MajorDecision.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<MajorDecision> {

        Writer() {
            super(MajorDecision.class, SHAPE);
        }
    }
}
