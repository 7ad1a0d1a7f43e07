package org.gongkai.application;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongkai.agency.Agency;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.Tokens;
import org.jspecify.annotations.Nullable;

/** The JSON forms of an {@link Application}: the public one, and that of the office, which has the personal data too. */
final class ApplicationJson {

    static final String SCHEMA = "gongkai/application/1";
    static final String OFFICE_SCHEMA = "gongkai/office-application/1";

    private static final PropertyNames NAMES = PropertyNames.of(
            "schema",
            "registrationNumber",
            "agency",
            "applicant",
            "channel",
            "submittedOn",
            "confirmedOn?",
            "receivedOn",
            "informationWanted",
            "formWanted?",
            "events");
    private static final Tokens<ReceiptChannel> CHANNELS = new Tokens<>(ReceiptChannel.class, ReceiptChannel::token);
    private static final Tokens<ProvisionForm> FORMS = new Tokens<>(ProvisionForm.class, ProvisionForm::token);

    private ApplicationJson() {}

    static final class Reader extends StrictDeserializer<Application> {

        Reader() {
            super(Application.class);
        }

        @Override
        protected Application read(JsonParser parser, DeserializationContext context) throws IOException {
            return new Parts(SCHEMA, false).read(parser, context);
        }
    }

    static final class OfficeReader extends StrictDeserializer<OfficeView> {

        OfficeReader() {
            super(OfficeView.class);
        }

        @Override
        protected OfficeView read(JsonParser parser, DeserializationContext context) throws IOException {
            return OfficeView.of(new Parts(OFFICE_SCHEMA, true).read(parser, context));
        }
    }

    /** What has been read of an application. */
    private static final class Parts {

        private final String schema;
        private final boolean office;
        private final Application.Builder application = Application.builder();
        private @Nullable ReceiptChannel channel;
        private @Nullable LocalDate submittedOn;
        private @Nullable LocalDate confirmedOn;
        private @Nullable LocalDate receivedOn;

        Parts(String schema, boolean office) {
            this.schema = schema;
            this.office = office;
        }

        Application read(JsonParser parser, DeserializationContext context) throws IOException {
            NAMES.readObject(parser, property -> {
                read(property, parser, context);
            });
            return build(parser);
        }

        private void read(int property, JsonParser parser, DeserializationContext context) throws IOException {
            switch (property) {
                case 0 -> readSchema(parser);
                case 1 -> application.registrationNumber(StrictJson.text(parser));
                case 2 -> {
                    StrictJson.startObject(parser);
                    application.agency(context.readValue(parser, Agency.class));
                }
                case 3 -> application.applicant(ApplicantJson.read(parser, office));
                case 4 -> channel = CHANNELS.read(parser);
                case 5 -> submittedOn = StrictJson.date(parser);
                case 6 -> confirmedOn = StrictJson.date(parser);
                case 7 -> receivedOn = StrictJson.date(parser);
                case 8 -> application.informationWanted(StrictJson.text(parser));
                case 9 -> application.formWanted(FORMS.read(parser));
                default -> {
                    StrictJson.startArray(parser);
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        StrictJson.atObject(parser);
                        application.addEvents(context.readValue(parser, ApplicationEvent.class));
                    }
                }
            }
        }

        private void readSchema(JsonParser parser) throws IOException {
            if (!StrictJson.text(parser).equals(schema)) {
                throw StrictJson.failure(parser, "expected the schema \"" + schema + '"');
            }
        }

        private Application build(JsonParser parser) throws IOException {
            try {
                Receipt receipt = Receipt.of(
                        Objects.requireNonNull(channel),
                        Objects.requireNonNull(submittedOn),
                        Optional.ofNullable(confirmedOn));
                if (!receipt.receivedOn().equals(receivedOn)) {
                    throw new IllegalArgumentException("receivedOn " + receivedOn + " is not the day of receipt "
                            + receipt.receivedOn() + " that the channel "
                            + receipt.channel().token()
                            + " gives (Article 31)");
                }
                return application.receipt(receipt).build();
            } catch (IllegalArgumentException rejected) {
                throw StrictJson.rejected(parser, rejected);
            }
        }
    }

    static final class Writer extends StreamSerializer<Application> {

        Writer() {
            super(Application.class);
        }

        @Override
        protected void write(Application application, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            UnaryOperator<String> shown = application
                    .applicant()
                    .identity()
                    .<UnaryOperator<String>>map(identity -> identity::maskIn)
                    .orElse(UnaryOperator.identity());
            ApplicationJson.write(SCHEMA, application, false, shown, generator, provider);
        }
    }

    static final class OfficeWriter extends StreamSerializer<OfficeView> {

        OfficeWriter() {
            super(OfficeView.class);
        }

        @Override
        protected void write(OfficeView view, JsonGenerator generator, SerializerProvider provider) throws IOException {
            ApplicationJson.write(
                    OFFICE_SCHEMA, view.application(), true, UnaryOperator.identity(), generator, provider);
        }
    }

    private static void write(
            String schema,
            Application application,
            boolean office,
            UnaryOperator<String> shown,
            JsonGenerator generator,
            SerializerProvider provider)
            throws IOException {
        Receipt receipt = application.receipt();
        generator.writeStartObject();
        text(generator, 0, schema);
        text(generator, 1, application.registrationNumber());
        generator.writeFieldName(NAMES.name(2));
        provider.defaultSerializeValue(application.agency(), generator);
        generator.writeFieldName(NAMES.name(3));
        ApplicantJson.write(application.applicant(), office, generator);
        text(generator, 4, receipt.channel().token());
        text(generator, 5, receipt.submittedOn().toString());
        if (receipt.confirmedOn().isPresent()) {
            text(generator, 6, receipt.confirmedOn().get().toString());
        }
        text(generator, 7, receipt.receivedOn().toString());
        text(generator, 8, shown.apply(application.informationWanted()));
        if (application.formWanted().isPresent()) {
            text(generator, 9, application.formWanted().get().token());
        }
        generator.writeFieldName(NAMES.name(10));
        generator.writeStartArray();
        for (ApplicationEvent event : application.events()) {
            EventJson.write(event, generator, provider, shown);
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private static void text(JsonGenerator generator, int property, String text) throws IOException {
        generator.writeFieldName(NAMES.name(property));
        generator.writeString(text);
    }
}
