package org.gongkai.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.Disputes;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.law.FormEdition;

class TabulationJsonTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DisclosureJson.schema(Tabulation.class), InputFormat.JSON);

    @Property(tries = 200)
    void whatIsWrittenReadsBack(
            @ForAll("registers") List<Application> register,
            @ForAll("cases") List<Dispute> disputes,
            @ForAll @IntRange(min = 2019, max = 2022) int year,
            @ForAll FormEdition edition)
            throws Exception {
        Tabulation tabulation = Tabulation.of(register, disputes, year, edition);
        String json = DisclosureJson.write(tabulation);
        Tabulation read = DisclosureJson.read(json, Tabulation.class);
        assertThat(read).isEqualTo(tabulation).hasSameHashCodeAs(tabulation);
        assertThat(new ObjectMapper().readValue(json, Tabulation.class)).isEqualTo(tabulation);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Example
    void theGoldenFileIsThatOfASmallRegister() throws IOException {
        String golden;
        try (InputStream in = TabulationJsonTest.class.getResourceAsStream("tabulation.json")) {
            golden = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Tabulation tabulation = smallRegister();

        assertThat(DisclosureJson.writePretty(tabulation) + "\n").isEqualTo(golden);
        assertThat(DisclosureJson.read(golden, Tabulation.class)).isEqualTo(tabulation);
        assertThat(SCHEMA.validate(golden, InputFormat.JSON)).isEmpty();
        assertThat(tabulation.applicationsBehind(0)).containsExactly("2021-001", "2021-002");
    }

    /** One application carried in, one answered, one open at the end of the year, and a pending case about the second. */
    static Tabulation smallRegister() {
        Application carriedIn = application("2020-090", LocalDate.of(2020, 12, 24))
                .with(new Reply(LocalDate.of(2021, 1, 8), Outcome.NOT_HELD));
        Application answered = application("2021-001", LocalDate.of(2021, 3, 1))
                .with(new Reply(LocalDate.of(2021, 3, 19), Outcome.PARTLY_DISCLOSED));
        Application open = application("2021-002", LocalDate.of(2021, 12, 31));
        Dispute dispute = Dispute.builder()
                .caseNumber("2021-F-1")
                .agency(Agency.of("某县人民政府"))
                .registrationNumber("2021-001")
                .kind(DisputeKind.RECONSIDERATION)
                .filedOn(LocalDate.of(2021, 12, 6))
                .build();
        return Tabulation.of(List.of(carriedIn, answered, open), List.of(dispute), 2021, FormEdition.FORM_2021);
    }

    private static Application application(String number, LocalDate receivedOn) {
        return Application.builder()
                .registrationNumber(number)
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON))
                .receipt(Receipt.inPerson(receivedOn))
                .informationWanted("村级公路建设批复")
                .build();
    }

    @Example
    void whatIsBehindACellIsNamedByItsPointer() {
        String json = DisclosureJson.write(pending());
        assertThat(json)
                .startsWith("{\"schema\":\"gongkai/tabulation/1\",\"year\":2021,\"disputeCounting\":\"openInYear\",")
                .endsWith("\"behind\":{\"/disputes/reconsideration/pending\":[\"C-1\"]}}");
    }

    @Example
    void aCellThatDoesNotSayWhatIsBehindItIsRejected() {
        rejected("does not say what is behind it: expected 0", "[\"C-1\"]", "[]");
        rejected("nothing is counted in a cell", "reconsideration/pending", "reconsideration/total");
        rejected("expected a text", "[\"C-1\"]", "[1]");
        rejected("expected one of openInYear, filedInYear", "openInYear", "all");
        rejected(
                "property given twice",
                "\"/disputes/reconsideration/pending\":[\"C-1\"]",
                "\"/disputes/reconsideration/pending\":[\"C-1\"],\"/disputes/reconsideration/pending\":[]");
        rejected("expected the schema", "tabulation/1", "tabulation/2");
    }

    private static void rejected(String problem, String from, String to) {
        String json = DisclosureJson.write(pending());
        assertThat(json).contains(from);
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(json.replace(from, to), Tabulation.class))
                .satisfies(failure -> assertThat(failure.problem()).contains(problem));
    }

    private static Tabulation pending() {
        Dispute dispute = Dispute.builder()
                .caseNumber("C-1")
                .agency(Agency.of("某县人民政府"))
                .kind(DisputeKind.RECONSIDERATION)
                .filedOn(LocalDate.of(2021, 5, 6))
                .build();
        return Tabulation.of(List.of(), List.of(dispute), 2021, FormEdition.FORM_2021);
    }

    @Provide
    Arbitrary<List<Application>> registers() {
        return Applications.registers();
    }

    @Provide
    Arbitrary<List<Dispute>> cases() {
        return Disputes.cases();
    }
}
