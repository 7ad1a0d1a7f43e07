package org.gongkai.catalog;

import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of a policy document. */
final class PolicyDocumentJson {

    static final JsonShape<PolicyDocument, PolicyDocument.Builder> SHAPE = JsonShape.of(
                    PolicyDocument::builder, PolicyDocument.Builder::build)
            .constant("type", "policyDocument")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    PolicyDocument::indexNumber,
                    PolicyDocument.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, PolicyDocument::title, PolicyDocument.Builder::title)
            .optional(
                    "contentSummary",
                    JsonCodec.TEXT,
                    PolicyDocument::contentSummary,
                    PolicyDocument.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, PolicyDocument::createdOn, PolicyDocument.Builder::createdOn)
            .optional("publishedOn", JsonCodec.DATE, PolicyDocument::publishedOn, PolicyDocument.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    PolicyDocument::disclosureItem,
                    PolicyDocument.Builder::disclosureItem)
            .optional(
                    "area",
                    JsonCodec.text(Area::of, Area::toString),
                    PolicyDocument::area,
                    PolicyDocument.Builder::area)
            .required(
                    "policyKind",
                    JsonCodec.tokens(PolicyKind.class, PolicyKind::token),
                    PolicyDocument::policyKind,
                    PolicyDocument.Builder::policyKind)
            .optional(
                    "documentNumber",
                    JsonCodec.text(DocumentNumber::parse, DocumentNumber::toString),
                    PolicyDocument::documentNumber,
                    PolicyDocument.Builder::documentNumber)
            .required("issuer", JsonCodec.of(Agency.class), PolicyDocument::issuer, PolicyDocument.Builder::issuer)
            .optional(
                    "validity",
                    JsonCodec.tokens(Validity.class, Validity::token),
                    PolicyDocument::validity,
                    PolicyDocument.Builder::validity)
            .optional("abolishedOn", JsonCodec.DATE, PolicyDocument::abolishedOn, PolicyDocument.Builder::abolishedOn)
            .list("subjects", JsonCodec.TEXT, PolicyDocument::subjects, PolicyDocument.Builder::addSubjects)
            .optional(
                    "consultation",
                    JsonCodec.of(PublicConsultation.class),
                    PolicyDocument::consultation,
                    PolicyDocument.Builder::consultation)
            .end();

    private PolicyDocumentJson() {}

    static final class Reader extends ShapeReader<PolicyDocument> {

        Reader() {
            super(PolicyDocument.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<PolicyDocument> {

        Writer() {
            super(PolicyDocument.class, SHAPE);
        }
    }
}
