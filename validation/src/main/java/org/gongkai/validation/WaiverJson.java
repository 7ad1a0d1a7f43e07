package org.gongkai.validation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Optional;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;

/** The JSON form of a {@link Waiver}. */
final class WaiverJson {

    private static final PropertyNames NAMES =
            PropertyNames.of("rule", "agency?", "year?", "edition?", "cells", "reason", "role?", "expiresOn?");
    private static final int AGENCY = 1;

    private WaiverJson() {}

    static final class Reader extends StrictDeserializer<Waiver> {

        Reader() {
            super(Waiver.class);
        }

        @Override
        protected Waiver read(JsonParser parser, DeserializationContext context) throws IOException {
            return readCurrent(parser);
        }
    }

    static Waiver readCurrent(JsonParser parser) throws IOException {
        ImmutableWaiver.Builder waiver = ImmutableWaiver.builder();
        ImmutableSubject.Builder subject = ImmutableSubject.builder();
        NAMES.readObject(parser, property -> {
            switch (property) {
                case 0 -> waiver.rule(StrictJson.text(parser, RuleId::of));
                case 4 -> waiver.cells(CellJson.readList(parser));
                case 5 -> waiver.reason(StrictJson.text(parser, reason -> notBlank("reason", reason)));
                case 6 -> waiver.role(Optional.of(StrictJson.text(parser, role -> notBlank("role", role))));
                case 7 -> waiver.expiresOn(StrictJson.date(parser));
                default -> SubjectJson.read(parser, property - AGENCY, subject);
            }
        });
        return waiver.subject(subject.build()).build();
    }

    private static String notBlank(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " of a waiver must not be blank");
        }
        return text;
    }

    static final class Writer extends StreamSerializer<Waiver> {

        Writer() {
            super(Waiver.class);
        }

        @Override
        protected void write(Waiver waiver, JsonGenerator generator, SerializerProvider provider) throws IOException {
            WaiverJson.write(waiver, generator);
        }
    }

    static void write(Waiver waiver, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName(NAMES.name(0));
        generator.writeString(waiver.rule().toString());
        SubjectJson.write(waiver.subject(), NAMES, AGENCY, generator);
        generator.writeFieldName(NAMES.name(4));
        CellJson.writeList(waiver.cells(), generator);
        generator.writeFieldName(NAMES.name(5));
        generator.writeString(waiver.reason());
        if (waiver.role().isPresent()) {
            generator.writeFieldName(NAMES.name(6));
            generator.writeString(waiver.role().get());
        }
        if (waiver.expiresOn().isPresent()) {
            generator.writeFieldName(NAMES.name(7));
            generator.writeString(waiver.expiresOn().get().toString());
        }
        generator.writeEndObject();
    }
}
