package org.gongkai.agency;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.Tokens;

/** The JSON form of an {@link Agency}: an object in which all but the name may be left out. */
final class AgencyJson {

    private static final PropertyNames NAMES =
            PropertyNames.of("name", "creditCode?", "regionCode?", "level?", "kind?");
    private static final Tokens<AdministrativeLevel> LEVELS =
            new Tokens<>(AdministrativeLevel.class, AdministrativeLevel::token);
    private static final Tokens<AgencyKind> KINDS = new Tokens<>(AgencyKind.class, AgencyKind::token);

    private AgencyJson() {}

    static final class Reader extends StrictDeserializer<Agency> {

        Reader() {
            super(Agency.class);
        }

        @Override
        protected Agency read(JsonParser parser, DeserializationContext context) throws IOException {
            Agency.Builder agency = Agency.builder();
            NAMES.readObject(parser, property -> {
                switch (property) {
                    case 0 -> agency.name(StrictJson.text(parser, Reader::notBlank));
                    case 1 -> agency.creditCode(StrictJson.text(parser, CreditCode::of));
                    case 2 -> agency.regionCode(StrictJson.text(parser, RegionCode::of));
                    case 3 -> agency.level(LEVELS.read(parser));
                    default -> agency.kind(KINDS.read(parser));
                }
            });
            return agency.build();
        }

        private static String notBlank(String name) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name of an agency must not be blank");
            }
            return name;
        }
    }

    static final class Writer extends StreamSerializer<Agency> {

        Writer() {
            super(Agency.class);
        }

        @Override
        protected void write(Agency agency, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeStartObject();
            generator.writeFieldName(NAMES.name(0));
            generator.writeString(agency.name());
            if (agency.creditCode().isPresent()) {
                generator.writeFieldName(NAMES.name(1));
                generator.writeString(agency.creditCode().get().toString());
            }
            if (agency.regionCode().isPresent()) {
                generator.writeFieldName(NAMES.name(2));
                generator.writeString(agency.regionCode().get().toString());
            }
            if (agency.level().isPresent()) {
                generator.writeFieldName(NAMES.name(3));
                generator.writeString(agency.level().get().token());
            }
            if (agency.kind().isPresent()) {
                generator.writeFieldName(NAMES.name(4));
                generator.writeString(agency.kind().get().token());
            }
            generator.writeEndObject();
        }
    }
}
