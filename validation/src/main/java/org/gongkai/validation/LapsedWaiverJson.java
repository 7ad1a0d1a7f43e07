package org.gongkai.validation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Objects;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.Tokens;
import org.jspecify.annotations.Nullable;

/** The JSON form of a {@link LapsedWaiver}. */
final class LapsedWaiverJson {

    private static final PropertyNames NAMES = PropertyNames.of("lapse", "waiver");
    private static final Tokens<Lapse> LAPSES = new Tokens<>(Lapse.class, Lapse::token);

    private LapsedWaiverJson() {}

    static LapsedWaiver readCurrent(JsonParser parser) throws IOException {
        return new Parts().read(parser);
    }

    /** What has been read of it. */
    private static final class Parts {

        private @Nullable Lapse lapse;
        private @Nullable Waiver waiver;

        LapsedWaiver read(JsonParser parser) throws IOException {
            NAMES.readObject(parser, property -> {
                if (property == 0) {
                    lapse = LAPSES.read(parser);
                } else {
                    StrictJson.startObject(parser);
                    waiver = WaiverJson.readCurrent(parser);
                }
            });
            return new LapsedWaiver(Objects.requireNonNull(waiver), Objects.requireNonNull(lapse));
        }
    }

    static void write(LapsedWaiver lapsed, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName(NAMES.name(0));
        generator.writeString(lapsed.lapse().token());
        generator.writeFieldName(NAMES.name(1));
        WaiverJson.write(lapsed.waiver(), generator);
        generator.writeEndObject();
    }

    static final class Reader extends StrictDeserializer<LapsedWaiver> {

        Reader() {
            super(LapsedWaiver.class);
        }

        @Override
        protected LapsedWaiver read(JsonParser parser, DeserializationContext context) throws IOException {
            return readCurrent(parser);
        }
    }

    static final class Writer extends StreamSerializer<LapsedWaiver> {

        Writer() {
            super(LapsedWaiver.class);
        }

        @Override
        protected void write(LapsedWaiver lapsed, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            LapsedWaiverJson.write(lapsed, generator);
        }
    }
}
