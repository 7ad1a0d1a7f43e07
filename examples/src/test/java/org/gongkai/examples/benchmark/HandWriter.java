package org.gongkai.examples.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.util.stream.Stream;

/** Writes a {@link PlainReport} by hand: one generator call after another over prepared names, nothing looked up. */
final class HandWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final SerializableString[] REPORT =
            names("schema", "agency", "year", "scope", "proactive", "applications", "disputes", "narrative");
    private static final SerializableString[] AGENCY = names("name", "regionCode", "level", "kind");
    private static final SerializableString[] PROACTIVE = names(
            "edition",
            "governmentRule",
            "normativeDocument",
            "license",
            "otherExternalMatter",
            "penalty",
            "administrativeCompulsion",
            "administrativeFee",
            "centralizedProcurement");
    private static final SerializableString[] DISCLOSURES = names("newlyMade", "newlyDisclosed", "totalDisclosed");
    private static final SerializableString[] ITEMS = names("lastYearItems", "change", "decisions");
    private static final SerializableString[] PROCUREMENT = names("projects", "amount");
    private static final SerializableString[] APPLICATIONS =
            names("edition", "received", "carriedIn", "outcomes", "processed", "carriedForward");
    private static final SerializableString[] COUNTS = names(
            "naturalPerson",
            "commercialEnterprise",
            "researchInstitution",
            "publicWelfareOrganization",
            "legalServiceOrganization",
            "otherOrganization",
            "total");
    private static final SerializableString[] OUTCOMES = names(
            "disclosed",
            "partlyDisclosed",
            "stateSecret",
            "prohibitedByLaw",
            "securityOrStability",
            "thirdPartyRights",
            "internalAffairs",
            "processInformation",
            "enforcementFile",
            "administrativeInquiry",
            "notHeld",
            "requiresCreation",
            "unclearAfterCorrection",
            "petitionOrComplaint",
            "repeatedApplication",
            "publicPublication",
            "excessiveApplications",
            "confirmationOfKnown",
            "otherOutcome");
    private static final SerializableString[] DISPUTES =
            names("reconsideration", "directLitigation", "litigationAfterReconsideration");
    private static final SerializableString[] RESULTS = names("upheld", "corrected", "otherResult", "pending", "total");
    private static final SerializableString[] NARRATIVE = names(
            "overview", "proactiveDisclosure", "applications", "disputes", "problemsAndImprovement", "otherMatters");

    private HandWriter() {}

    private static SerializableString[] names(String... names) {
        return Stream.of(names).map(SerializedString::new).toArray(SerializableString[]::new);
    }

    static byte[] write(PlainReport.Report report) throws IOException {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(FACTORY._getBufferRecycler());
                JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            write(report, generator);
            generator.flush();
            return bytes.toByteArray();
        }
    }

    private static void write(PlainReport.Report report, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        text(generator, REPORT[0], report.schema());
        generator.writeFieldName(REPORT[1]);
        generator.writeStartObject();
        text(generator, AGENCY[0], report.agency().name());
        text(generator, AGENCY[1], report.agency().regionCode());
        text(generator, AGENCY[2], report.agency().level());
        text(generator, AGENCY[3], report.agency().kind());
        generator.writeEndObject();
        number(generator, REPORT[2], report.year());
        text(generator, REPORT[3], report.scope());
        generator.writeFieldName(REPORT[4]);
        write(report.proactive(), generator);
        generator.writeFieldName(REPORT[5]);
        write(report.applications(), generator);
        generator.writeFieldName(REPORT[6]);
        write(report.disputes(), generator);
        generator.writeFieldName(REPORT[7]);
        write(report.narrative(), generator);
        generator.writeEndObject();
    }

    private static void write(PlainReport.Proactive table, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        text(generator, PROACTIVE[0], table.edition());
        write(generator, PROACTIVE[1], table.governmentRule());
        write(generator, PROACTIVE[2], table.normativeDocument());
        write(generator, PROACTIVE[3], table.license());
        write(generator, PROACTIVE[4], table.otherExternalMatter());
        write(generator, PROACTIVE[5], table.penalty());
        write(generator, PROACTIVE[6], table.administrativeCompulsion());
        generator.writeFieldName(PROACTIVE[7]);
        generator.writeStartObject();
        number(generator, ITEMS[0], table.administrativeFee().lastYearItems());
        number(generator, ITEMS[1], table.administrativeFee().change());
        generator.writeEndObject();
        generator.writeFieldName(PROACTIVE[8]);
        generator.writeStartObject();
        number(generator, PROCUREMENT[0], table.centralizedProcurement().projects());
        generator.writeFieldName(PROCUREMENT[1]);
        generator.writeNumber(table.centralizedProcurement().amount());
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, SerializableString name, PlainReport.Disclosures row)
            throws IOException {
        generator.writeFieldName(name);
        generator.writeStartObject();
        number(generator, DISCLOSURES[0], row.newlyMade());
        number(generator, DISCLOSURES[1], row.newlyDisclosed());
        number(generator, DISCLOSURES[2], row.totalDisclosed());
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, SerializableString name, PlainReport.Items row)
            throws IOException {
        generator.writeFieldName(name);
        generator.writeStartObject();
        number(generator, ITEMS[0], row.lastYearItems());
        number(generator, ITEMS[1], row.change());
        number(generator, ITEMS[2], row.decisions());
        generator.writeEndObject();
    }

    private static void write(PlainReport.Applications table, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        text(generator, APPLICATIONS[0], table.edition());
        write(generator, APPLICATIONS[1], table.received());
        write(generator, APPLICATIONS[2], table.carriedIn());
        generator.writeFieldName(APPLICATIONS[3]);
        PlainReport.Outcomes outcomes = table.outcomes();
        generator.writeStartObject();
        write(generator, OUTCOMES[0], outcomes.disclosed());
        write(generator, OUTCOMES[1], outcomes.partlyDisclosed());
        write(generator, OUTCOMES[2], outcomes.stateSecret());
        write(generator, OUTCOMES[3], outcomes.prohibitedByLaw());
        write(generator, OUTCOMES[4], outcomes.securityOrStability());
        write(generator, OUTCOMES[5], outcomes.thirdPartyRights());
        write(generator, OUTCOMES[6], outcomes.internalAffairs());
        write(generator, OUTCOMES[7], outcomes.processInformation());
        write(generator, OUTCOMES[8], outcomes.enforcementFile());
        write(generator, OUTCOMES[9], outcomes.administrativeInquiry());
        write(generator, OUTCOMES[10], outcomes.notHeld());
        write(generator, OUTCOMES[11], outcomes.requiresCreation());
        write(generator, OUTCOMES[12], outcomes.unclearAfterCorrection());
        write(generator, OUTCOMES[13], outcomes.petitionOrComplaint());
        write(generator, OUTCOMES[14], outcomes.repeatedApplication());
        write(generator, OUTCOMES[15], outcomes.publicPublication());
        write(generator, OUTCOMES[16], outcomes.excessiveApplications());
        write(generator, OUTCOMES[17], outcomes.confirmationOfKnown());
        write(generator, OUTCOMES[18], outcomes.otherOutcome());
        generator.writeEndObject();
        write(generator, APPLICATIONS[4], table.processed());
        write(generator, APPLICATIONS[5], table.carriedForward());
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, SerializableString name, PlainReport.Counts row)
            throws IOException {
        generator.writeFieldName(name);
        generator.writeStartObject();
        number(generator, COUNTS[0], row.naturalPerson());
        number(generator, COUNTS[1], row.commercialEnterprise());
        number(generator, COUNTS[2], row.researchInstitution());
        number(generator, COUNTS[3], row.publicWelfareOrganization());
        number(generator, COUNTS[4], row.legalServiceOrganization());
        number(generator, COUNTS[5], row.otherOrganization());
        number(generator, COUNTS[6], row.total());
        generator.writeEndObject();
    }

    private static void write(PlainReport.Disputes table, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        write(generator, DISPUTES[0], table.reconsideration());
        write(generator, DISPUTES[1], table.directLitigation());
        write(generator, DISPUTES[2], table.litigationAfterReconsideration());
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, SerializableString name, PlainReport.Results row)
            throws IOException {
        generator.writeFieldName(name);
        generator.writeStartObject();
        number(generator, RESULTS[0], row.upheld());
        number(generator, RESULTS[1], row.corrected());
        number(generator, RESULTS[2], row.otherResult());
        number(generator, RESULTS[3], row.pending());
        number(generator, RESULTS[4], row.total());
        generator.writeEndObject();
    }

    private static void write(PlainReport.Narrative narrative, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        text(generator, NARRATIVE[0], narrative.overview());
        text(generator, NARRATIVE[1], narrative.proactiveDisclosure());
        text(generator, NARRATIVE[2], narrative.applications());
        text(generator, NARRATIVE[3], narrative.disputes());
        text(generator, NARRATIVE[4], narrative.problemsAndImprovement());
        text(generator, NARRATIVE[5], narrative.otherMatters());
        generator.writeEndObject();
    }

    private static void text(JsonGenerator generator, SerializableString name, String value) throws IOException {
        generator.writeFieldName(name);
        generator.writeString(value);
    }

    private static void number(JsonGenerator generator, SerializableString name, long value) throws IOException {
        generator.writeFieldName(name);
        generator.writeNumber(value);
    }
}
