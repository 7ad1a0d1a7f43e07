package org.gongkai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.gongkai.agency.Agency;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.Tokens;

/** The JSON form of an {@link AnnualReport}, the one document that names its schema. */
final class AnnualReportJson {

    static final String SCHEMA = "gongkai/annual-report/1";

    private static final PropertyNames NAMES = PropertyNames.of(
            "schema", "agency", "year", "scope", "publishedOn?", "proactive", "applications", "disputes", "narrative?");
    private static final ReportSection[] SECTIONS = ReportSection.values();
    private static final PropertyNames SECTION_NAMES = PropertyNames.of(
            Arrays.stream(SECTIONS).map(section -> section.token() + "?").toArray(String[]::new));
    private static final Tokens<ReportScope> SCOPES = new Tokens<>(ReportScope.class, ReportScope::token);

    private AnnualReportJson() {}

    static final class Reader extends StrictDeserializer<AnnualReport> {

        Reader() {
            super(AnnualReport.class);
        }

        @Override
        protected AnnualReport read(JsonParser parser, DeserializationContext context) throws IOException {
            AnnualReport.Builder report = AnnualReport.builder();
            NAMES.readObject(parser, property -> {
                switch (property) {
                    case 0 -> readSchema(parser);
                    case 1 -> {
                        StrictJson.startObject(parser);
                        report.agency(context.readValue(parser, Agency.class));
                    }
                    case 2 -> report.year(StrictJson.integer(parser, AnnualReport.FIRST_YEAR, AnnualReport.LAST_YEAR));
                    case 3 -> report.scope(SCOPES.read(parser));
                    case 4 -> report.publishedOn(StrictJson.date(parser));
                    case 5 -> {
                        StrictJson.startObject(parser);
                        report.proactive(TableJson.readProactive(parser));
                    }
                    case 6 -> {
                        StrictJson.startObject(parser);
                        report.applications(TableJson.readApplications(parser));
                    }
                    case 7 -> {
                        StrictJson.startObject(parser);
                        report.disputes(TableJson.readDisputes(parser));
                    }
                    default -> readNarrative(parser, report);
                }
            });
            return report.build();
        }

        private static void readSchema(JsonParser parser) throws IOException {
            if (!StrictJson.text(parser).equals(SCHEMA)) {
                throw StrictJson.unexpected(parser, "the schema \"" + SCHEMA + '"');
            }
        }

        private static void readNarrative(JsonParser parser, AnnualReport.Builder report) throws IOException {
            StrictJson.startObject(parser);
            SECTION_NAMES.readObject(parser, section -> {
                report.putNarrative(SECTIONS[section], StrictJson.text(parser));
            });
        }
    }

    static final class Writer extends StreamSerializer<AnnualReport> {

        Writer() {
            super(AnnualReport.class);
        }

        @Override
        protected void write(AnnualReport report, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeStartObject();
            generator.writeFieldName(NAMES.name(0));
            generator.writeString(SCHEMA);
            generator.writeFieldName(NAMES.name(1));
            provider.defaultSerializeValue(report.agency(), generator);
            generator.writeFieldName(NAMES.name(2));
            generator.writeNumber(report.year());
            generator.writeFieldName(NAMES.name(3));
            generator.writeString(report.scope().token());
            if (report.publishedOn().isPresent()) {
                generator.writeFieldName(NAMES.name(4));
                generator.writeString(report.publishedOn().get().toString());
            }
            generator.writeFieldName(NAMES.name(5));
            TableJson.write(report.proactive(), generator);
            generator.writeFieldName(NAMES.name(6));
            TableJson.write(report.applications(), generator);
            generator.writeFieldName(NAMES.name(7));
            TableJson.write(report.disputes(), generator);
            if (!report.narrative().isEmpty()) {
                generator.writeFieldName(NAMES.name(8));
                generator.writeStartObject();
                for (Map.Entry<ReportSection, String> part : report.narrative().entrySet()) {
                    generator.writeFieldName(SECTION_NAMES.name(part.getKey().ordinal()));
                    generator.writeString(part.getValue());
                }
                generator.writeEndObject();
            }
            generator.writeEndObject();
        }
    }
}
