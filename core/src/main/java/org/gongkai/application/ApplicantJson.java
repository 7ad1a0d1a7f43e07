package org.gongkai.application;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.StrictJsonException;
import org.gongkai.internal.json.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of an {@link Applicant}, with the personal data only in the form of the office.
 *
 * <p>What fails in reading personal data is told without showing it.
 */
final class ApplicantJson {

    private static final PropertyNames NAMES = PropertyNames.of("kind", "reference?");
    private static final PropertyNames OFFICE_NAMES = PropertyNames.of("kind", "reference?", "identity?");
    private static final PropertyNames IDENTITY_NAMES =
            PropertyNames.of("name", "proofOfIdentity?", "address?", "phone?", "email?");
    private static final Tokens<ApplicantKind> KINDS = new Tokens<>(ApplicantKind.class, ApplicantKind::token);

    private ApplicantJson() {}

    static final class Reader extends StrictDeserializer<Applicant> {

        Reader() {
            super(Applicant.class);
        }

        @Override
        protected Applicant read(JsonParser parser, DeserializationContext context) throws IOException {
            StrictJson.atObject(parser);
            return readCurrent(parser, NAMES);
        }
    }

    static final class Writer extends StreamSerializer<Applicant> {

        Writer() {
            super(Applicant.class);
        }

        @Override
        protected void write(Applicant applicant, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            ApplicantJson.write(applicant, false, generator);
        }
    }

    static Applicant read(JsonParser parser, boolean office) throws IOException {
        StrictJson.startObject(parser);
        return readCurrent(parser, office ? OFFICE_NAMES : NAMES);
    }

    private static Applicant readCurrent(JsonParser parser, PropertyNames names) throws IOException {
        ApplicantKind kind = null;
        String reference = null;
        ApplicantIdentity identity = null;
        long seen = 0;
        int property = PropertyNames.END;
        while ((property = names.next(parser, property + 1, seen)) != PropertyNames.END) {
            seen |= 1L << property;
            switch (property) {
                case 0 -> kind = KINDS.read(parser);
                case 1 -> reference = StrictJson.text(parser);
                default -> identity = readIdentity(parser);
            }
        }
        names.requireAll(parser, seen);
        return applicant(parser, Objects.requireNonNull(kind), reference, identity);
    }

    private static Applicant applicant(
            JsonParser parser, ApplicantKind kind, @Nullable String reference, @Nullable ApplicantIdentity identity)
            throws IOException {
        try {
            Applicant applicant = reference == null ? Applicant.of(kind) : Applicant.of(kind, reference);
            return identity == null ? applicant : applicant.withIdentity(identity);
        } catch (IllegalArgumentException rejected) {
            throw StrictJson.rejected(parser, rejected);
        }
    }

    private static ApplicantIdentity readIdentity(JsonParser parser) throws IOException {
        try {
            return readIdentityParts(parser);
        } catch (StrictJsonException rejected) {
            throw rejected;
        } catch (JsonProcessingException malformed) {
            // What the parser says shows the text that it stumbled over.
            throw StrictJson.failure(parser, "personal data that are malformed or cut off");
        }
    }

    private static ApplicantIdentity readIdentityParts(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw StrictJson.failure(parser, "expected an object");
        }
        ApplicantIdentity.Builder identity = ApplicantIdentity.builder();
        long seen = 0;
        int property = PropertyNames.END;
        while ((property = IDENTITY_NAMES.next(parser, property + 1, seen)) != PropertyNames.END) {
            seen |= 1L << property;
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                throw StrictJson.failure(parser, "expected a text");
            }
            String datum = parser.getText();
            switch (property) {
                case 0 -> identity.name(datum);
                case 1 -> identity.proofOfIdentity(datum);
                case 2 -> identity.address(datum);
                case 3 -> identity.phone(datum);
                default -> identity.email(datum);
            }
        }
        IDENTITY_NAMES.requireAll(parser, seen);
        try {
            return identity.build();
        } catch (IllegalArgumentException rejected) {
            throw StrictJson.rejected(parser, rejected);
        }
    }

    static void write(Applicant applicant, boolean office, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        text(generator, NAMES, 0, Optional.of(applicant.kind().token()));
        text(generator, NAMES, 1, applicant.reference());
        if (office && applicant.identity().isPresent()) {
            ApplicantIdentity identity = applicant.identity().get();
            generator.writeFieldName(OFFICE_NAMES.name(2));
            generator.writeStartObject();
            text(generator, IDENTITY_NAMES, 0, Optional.of(identity.name()));
            text(generator, IDENTITY_NAMES, 1, identity.proofOfIdentity());
            text(generator, IDENTITY_NAMES, 2, identity.address());
            text(generator, IDENTITY_NAMES, 3, identity.phone());
            text(generator, IDENTITY_NAMES, 4, identity.email());
            generator.writeEndObject();
        }
        generator.writeEndObject();
    }

    private static void text(JsonGenerator generator, PropertyNames names, int property, Optional<String> text)
            throws IOException {
        if (text.isPresent()) {
            generator.writeFieldName(names.name(property));
            generator.writeString(text.get());
        }
    }
}
