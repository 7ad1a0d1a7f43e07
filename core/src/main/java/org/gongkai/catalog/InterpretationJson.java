package org.gongkai.catalog;

import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of an interpretation. */
final class InterpretationJson {

    static final JsonShape<Interpretation, Interpretation.Builder> SHAPE = JsonShape.of(
                    Interpretation::builder, Interpretation.Builder::build)
            .constant("type", "interpretation")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    Interpretation::indexNumber,
                    Interpretation.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, Interpretation::title, Interpretation.Builder::title)
            .optional(
                    "contentSummary",
                    JsonCodec.TEXT,
                    Interpretation::contentSummary,
                    Interpretation.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, Interpretation::createdOn, Interpretation.Builder::createdOn)
            .optional("publishedOn", JsonCodec.DATE, Interpretation::publishedOn, Interpretation.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    Interpretation::disclosureItem,
                    Interpretation.Builder::disclosureItem)
            .optional(
                    "area",
                    JsonCodec.text(Area::of, Area::toString),
                    Interpretation::area,
                    Interpretation.Builder::area)
            .required(
                    "interprets",
                    JsonCodec.text(DocumentNumber::parse, DocumentNumber::toString),
                    Interpretation::interprets,
                    Interpretation.Builder::interprets)
            .required(
                    "interpretationForm",
                    JsonCodec.tokens(InterpretationForm.class, InterpretationForm::token),
                    Interpretation::interpretationForm,
                    Interpretation.Builder::interpretationForm)
            .optional("interpreter", JsonCodec.TEXT, Interpretation::interpreter, Interpretation.Builder::interpreter)
            .end();

    private InterpretationJson() {}

    static final class Reader extends ShapeReader<Interpretation> {

        Reader() {
            super(Interpretation.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<Interpretation> {

        Writer() {
            super(Interpretation.class, SHAPE);
        }
    }
}
