package org.gongkai.dispute;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.gongkai.agency.Agency;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.Tokens;

/** The JSON form of a {@link Dispute}. */
final class DisputeJson {

    static final String SCHEMA = "gongkai/dispute/1";

    private static final PropertyNames NAMES = PropertyNames.of(
            "schema", "caseNumber", "agency", "registrationNumber?", "kind", "filedOn", "closedOn?", "result?");
    private static final Tokens<DisputeKind> KINDS = new Tokens<>(DisputeKind.class, DisputeKind::token);
    private static final Tokens<DisputeResult> RESULTS = new Tokens<>(DisputeResult.class, DisputeResult::token);

    private DisputeJson() {}

    static final class Reader extends StrictDeserializer<Dispute> {

        Reader() {
            super(Dispute.class);
        }

        @Override
        protected Dispute read(JsonParser parser, DeserializationContext context) throws IOException {
            Dispute.Builder dispute = Dispute.builder();
            NAMES.readObject(parser, property -> {
                switch (property) {
                    case 0 -> readSchema(parser);
                    case 1 -> dispute.caseNumber(StrictJson.text(parser));
                    case 2 -> {
                        StrictJson.startObject(parser);
                        dispute.agency(context.readValue(parser, Agency.class));
                    }
                    case 3 -> dispute.registrationNumber(StrictJson.text(parser));
                    case 4 -> dispute.kind(KINDS.read(parser));
                    case 5 -> dispute.filedOn(StrictJson.date(parser));
                    case 6 -> dispute.closedOn(StrictJson.date(parser));
                    default -> dispute.result(RESULTS.read(parser));
                }
            });
            try {
                return dispute.build();
            } catch (IllegalArgumentException rejected) {
                throw StrictJson.rejected(parser, rejected);
            }
        }

        private static void readSchema(JsonParser parser) throws IOException {
            if (!StrictJson.text(parser).equals(SCHEMA)) {
                throw StrictJson.unexpected(parser, "the schema \"" + SCHEMA + '"');
            }
        }
    }

    static final class Writer extends StreamSerializer<Dispute> {

        Writer() {
            super(Dispute.class);
        }

        @Override
        protected void write(Dispute dispute, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeStartObject();
            text(generator, 0, SCHEMA);
            text(generator, 1, dispute.caseNumber());
            generator.writeFieldName(NAMES.name(2));
            provider.defaultSerializeValue(dispute.agency(), generator);
            if (dispute.registrationNumber().isPresent()) {
                text(generator, 3, dispute.registrationNumber().get());
            }
            text(generator, 4, dispute.kind().token());
            text(generator, 5, dispute.filedOn().toString());
            if (dispute.closedOn().isPresent()) {
                text(generator, 6, dispute.closedOn().get().toString());
            }
            if (dispute.result().isPresent()) {
                text(generator, 7, dispute.result().get().token());
            }
            generator.writeEndObject();
        }

        private static void text(JsonGenerator generator, int property, String text) throws IOException {
            generator.writeFieldName(NAMES.name(property));
            generator.writeString(text);
        }
    }
}
