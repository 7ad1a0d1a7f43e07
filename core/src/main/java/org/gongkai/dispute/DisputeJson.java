package org.gongkai.dispute;

import java.util.function.Supplier;
import org.gongkai.agency.Agency;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;

/** The JSON form of a {@link Dispute}. */
final class DisputeJson implements Supplier<JsonCodec<Dispute>> {

    @Override
    public JsonCodec<Dispute> get() {
        return JsonShape.of(Dispute::builder, Dispute.Builder::build)
                .constant("schema", "gongkai/dispute/1")
                .required("caseNumber", JsonCodec.TEXT, Dispute::caseNumber, Dispute.Builder::caseNumber)
                .required("agency", JsonCodec.of(Agency.class), Dispute::agency, Dispute.Builder::agency)
                .optional(
                        "registrationNumber",
                        JsonCodec.TEXT,
                        Dispute::registrationNumber,
                        Dispute.Builder::registrationNumber)
                .required(
                        "kind",
                        JsonCodec.tokens(DisputeKind.class, DisputeKind::token),
                        Dispute::kind,
                        Dispute.Builder::kind)
                .optional(
                        "ground",
                        JsonCodec.tokens(DisputeGround.class, DisputeGround::token),
                        Dispute::ground,
                        Dispute.Builder::ground)
                .optional("knownOn", JsonCodec.DATE, Dispute::knownOn, Dispute.Builder::knownOn)
                .required("filedOn", JsonCodec.DATE, Dispute::filedOn, Dispute.Builder::filedOn)
                .optional("acceptedOn", JsonCodec.DATE, Dispute::acceptedOn, Dispute.Builder::acceptedOn)
                .optional(
                        "reconsiderationNumber",
                        JsonCodec.TEXT,
                        Dispute::reconsiderationNumber,
                        Dispute.Builder::reconsiderationNumber)
                .optional("closedOn", JsonCodec.DATE, Dispute::closedOn, Dispute.Builder::closedOn)
                .optional(
                        "result",
                        JsonCodec.tokens(DisputeResult.class, DisputeResult::token),
                        Dispute::result,
                        Dispute.Builder::result)
                .end();
    }
}
