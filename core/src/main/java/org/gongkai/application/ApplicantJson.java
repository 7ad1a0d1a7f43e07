package org.gongkai.application;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.StrictJsonException;

/** The JSON form of an {@link Applicant}, with the personal data only in the form of the office. */
final class ApplicantJson implements Supplier<JsonCodec<Applicant>> {

    @Override
    public JsonCodec<Applicant> get() {
        PartsDeclaration<Applicant> applicant = JsonShape.ofParts();
        Part<ApplicantKind> kind = kind(applicant);
        Part<Optional<String>> reference = reference(applicant);
        return applicant.end(parts -> applicant(parts.get(kind), parts.get(reference)));
    }

    static JsonCodec<Applicant> ofOffice() {
        PartsDeclaration<Applicant> applicant = JsonShape.ofParts();
        Part<ApplicantKind> kind = kind(applicant);
        Part<Optional<String>> reference = reference(applicant);
        Part<Optional<ApplicantIdentity>> identity =
                applicant.optional("identity", untold(identity()), Applicant::identity);
        return applicant.end(parts -> {
            Applicant known = applicant(parts.get(kind), parts.get(reference));
            return parts.get(identity).map(known::withIdentity).orElse(known);
        });
    }

    private static Part<ApplicantKind> kind(PartsDeclaration<Applicant> applicant) {
        return applicant.required("kind", JsonCodec.tokens(ApplicantKind.class, ApplicantKind::token), Applicant::kind);
    }

    private static Part<Optional<String>> reference(PartsDeclaration<Applicant> applicant) {
        return applicant.optional("reference", JsonCodec.TEXT, Applicant::reference);
    }

    private static Applicant applicant(ApplicantKind kind, Optional<String> reference) {
        return reference.map(known -> Applicant.of(kind, known)).orElseGet(() -> Applicant.of(kind));
    }

    private static JsonCodec<ApplicantIdentity> identity() {
        JsonCodec<String> datum = datum();
        return JsonShape.of(ApplicantIdentity::builder, ApplicantIdentity.Builder::build)
                .required("name", datum, ApplicantIdentity::name, ApplicantIdentity.Builder::name)
                .optional(
                        "proofOfIdentity",
                        datum,
                        ApplicantIdentity::proofOfIdentity,
                        ApplicantIdentity.Builder::proofOfIdentity)
                .optional("address", datum, ApplicantIdentity::address, ApplicantIdentity.Builder::address)
                .optional("phone", datum, ApplicantIdentity::phone, ApplicantIdentity.Builder::phone)
                .optional("email", datum, ApplicantIdentity::email, ApplicantIdentity.Builder::email)
                .end();
    }

    /** What fails in reading personal data is told without showing it. */
    private static JsonCodec<String> datum() {
        return JsonCodec.streamed(
                parser -> {
                    require(parser, JsonToken.VALUE_STRING, "a text");
                    return JsonCodec.TEXT.read(parser);
                },
                JsonCodec.TEXT::write,
                JsonCodec.TEXT::schema);
    }

    private static JsonCodec<ApplicantIdentity> untold(JsonCodec<ApplicantIdentity> identity) {
        return JsonCodec.streamed(
                parser -> {
                    require(parser, JsonToken.START_OBJECT, "an object");
                    try {
                        return identity.read(parser);
                    } catch (StrictJsonException rejected) {
                        throw rejected;
                    } catch (JsonProcessingException malformed) {
                        // What the parser says shows the text that it stumbled over.
                        throw StrictJson.failure(parser, "personal data that are malformed or cut off");
                    }
                },
                identity::write,
                identity::schema);
    }

    private static void require(JsonParser parser, JsonToken token, String expected) throws IOException {
        if (parser.currentToken() != token) {
            throw StrictJson.failure(parser, "expected " + expected);
        }
    }
}
