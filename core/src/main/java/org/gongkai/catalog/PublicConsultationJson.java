package org.gongkai.catalog;

import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;

/** The JSON form of a public consultation. */
final class PublicConsultationJson {

    static final JsonShape<PublicConsultation, PublicConsultation.Builder> SHAPE = JsonShape.of(
                    PublicConsultation::builder, PublicConsultation.Builder::build)
            .required("draft", JsonCodec.TEXT, PublicConsultation::draft, PublicConsultation.Builder::draft)
            .optional("basis", JsonCodec.TEXT, PublicConsultation::basis, PublicConsultation.Builder::basis)
            .required("opensOn", JsonCodec.DATE, PublicConsultation::opensOn, PublicConsultation.Builder::opensOn)
            .required("closesOn", JsonCodec.DATE, PublicConsultation::closesOn, PublicConsultation.Builder::closesOn)
            .optional(
                    "shorterBecause",
                    JsonCodec.TEXT,
                    PublicConsultation::shorterBecause,
                    PublicConsultation.Builder::shorterBecause)
            .optional(
                    "received",
                    JsonCodec.integer(0, Integer.MAX_VALUE),
                    value -> JsonCodec.boxed(value.received()),
                    PublicConsultation.Builder::received)
            .optional(
                    "adopted",
                    JsonCodec.integer(0, Integer.MAX_VALUE),
                    value -> JsonCodec.boxed(value.adopted()),
                    PublicConsultation.Builder::adopted)
            .optional(
                    "adoptionReasons",
                    JsonCodec.TEXT,
                    PublicConsultation::adoptionReasons,
                    PublicConsultation.Builder::adoptionReasons)
            .optional(
                    "feedbackOn",
                    JsonCodec.DATE,
                    PublicConsultation::feedbackOn,
                    PublicConsultation.Builder::feedbackOn)
            .end();

    private PublicConsultationJson() {}

    static final class Reader extends ShapeReader<PublicConsultation> {

        Reader() {
            super(PublicConsultation.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<PublicConsultation> {

        Writer() {
            super(PublicConsultation.class, SHAPE);
        }
    }
}
