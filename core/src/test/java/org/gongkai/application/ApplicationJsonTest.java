package org.gongkai.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Applications;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;

class ApplicationJsonTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = SCHEMAS.getSchema(DisclosureJson.schema(Application.class), InputFormat.JSON);
    private static final Schema OFFICE_SCHEMA =
            SCHEMAS.getSchema(DisclosureJson.schema(OfficeView.class), InputFormat.JSON);
    private static final String GOLDEN = resource("application.json");
    private static final String OFFICE_GOLDEN = resource("office-application.json");

    @Example
    void theGoldenFilesReadAndAreWrittenAsTheyStand() {
        Application application = DisclosureJson.read(GOLDEN, Application.class);
        assertThat(application.receivedOn()).isEqualTo("2022-03-07");
        assertThat(application.events()).hasSize(10);
        assertThat(application.outcome()).contains(Outcome.PARTLY_DISCLOSED);
        assertThat(DisclosureJson.writePretty(application) + '\n').isEqualTo(GOLDEN);
        OfficeView view = DisclosureJson.read(OFFICE_GOLDEN, OfficeView.class);
        assertThat(view.application().applicant().identity().orElseThrow().name())
                .isEqualTo("王小明");
        assertThat(DisclosureJson.writePretty(view) + '\n').isEqualTo(OFFICE_GOLDEN);
    }

    @Example
    void theGoldenFilesFollowTheirSchemas() {
        assertThat(SCHEMA.validate(GOLDEN, InputFormat.JSON)).isEmpty();
        assertThat(OFFICE_SCHEMA.validate(OFFICE_GOLDEN, InputFormat.JSON)).isEmpty();
    }

    @Property
    void whatIsWrittenForTheOfficeReadsBack(@ForAll("applications") Application application) {
        OfficeView view = OfficeView.of(application);
        String json = DisclosureJson.write(view);
        assertThat(DisclosureJson.read(json, OfficeView.class)).isEqualTo(view);
        assertThat(DisclosureJson.write(DisclosureJson.read(json, OfficeView.class)))
                .isEqualTo(json);
        assertThat(OFFICE_SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Property
    void whatIsWrittenReadsBackWithoutPersonalData(@ForAll("applications") Application application) throws Exception {
        Application published =
                application.withApplicant(application.applicant().withoutIdentity());
        String json = DisclosureJson.write(application);
        assertThat(DisclosureJson.read(json, Application.class)).isEqualTo(published);
        assertThat(DisclosureJson.read(DisclosureJson.writePretty(application), Application.class))
                .isEqualTo(published);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        ObjectMapper plain = new ObjectMapper();
        assertThat(plain.writeValueAsString(application)).isEqualTo(json);
        assertThat(plain.readValue(json, Application.class)).isEqualTo(published);
        for (ApplicationEvent event : application.events()) {
            assertThat(plain.readValue(plain.writeValueAsString(event), ApplicationEvent.class))
                    .isEqualTo(event);
        }
    }

    @Property(tries = 100)
    void aRegisterIsReadLineByLine(@ForAll("registers") List<Application> register) throws IOException {
        List<OfficeView> views = register.stream().map(OfficeView::of).toList();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        DisclosureJson.writeLines(views, lines);
        try (Stream<OfficeView> read =
                DisclosureJson.readLines(new ByteArrayInputStream(lines.toByteArray()), OfficeView.class)) {
            assertThat(read).isEqualTo(views);
        }
    }

    @Example
    void whatIsNoApplicationIsRejectedByTheReaderAndTheSchema() {
        rejectedByBoth("unknown property", "\"channel\"", "\"chanel\"");
        rejectedByBoth("missing property \"registrationNumber\"", "\"registrationNumber\": \"2022-017\",", "");
        rejectedByBoth("expected the schema", "application/1", "application/2");
        rejectedByBoth("must not be blank", "\"2022-017\"", "\" \"");
        rejectedByBoth("must not be blank", "\"A-1\"", "\"\"");
        rejectedByBoth("expected a text", "\"A-1\"", "1");
        rejectedByBoth("confirmedOn must be left out", "\"internet\"", "\"inPerson\"");
        rejectedByBoth("confirmedOn must be given", "\"confirmedOn\": \"2022-03-07\",", "");
        rejectedByBoth("missing property \"dueOn\" of the event correctionAsked", ", \"dueOn\": \"2022-03-31\"", "");
        rejectedByBoth(
                "unknown property \"dueOn\" of the event correctionMade",
                "\"correctionMade\", ",
                "\"correctionMade\", \"dueOn\": \"2022-04-01\", ");
        rejectedByBoth("expected a whole number", "\"workingDays\": 10", "\"workingDays\": \"10\"");
        rejectedByBoth("workingDays 251 is not from 1 to 250", "\"workingDays\": 10", "\"workingDays\": 251");
        rejectedByBoth("expected an amount in yuan", "\"amount\": 380", "\"amount\": null");
        rejectedByBoth("amount -1 is not", "\"amount\": 380", "\"amount\": -1");
        rejectedByBoth("expected one of", "\"partlyDisclosed\"", "\"partly\"");
        rejectedByBoth("expected a date", "\"on\": \"2022-03-10\"", "\"on\": \"2022-3-10\"");
        rejectedByBoth("only an application that is partly disclosed", "\"partlyDisclosed\"", "\"disclosed\"");
        rejectedByBoth("no reason to withhold", "\"thirdPartyRights\"", "\"disclosed\"");
        rejectedByBoth("name a reason twice", "\"thirdPartyRights\"", "\"thirdPartyRights\", \"thirdPartyRights\"");
        rejectedByBoth(
                "expected an object, but was null", "{\"event\": \"correctionMade\", \"on\": \"2022-03-21\"}", "null");
        rejectedByBoth("unknown property", "\"reference\": \"A-1\"", "\"identity\": {\"name\": \"王小明\"}");
    }

    @Example
    void whatOnlyTheLawExcludesIsRejectedByTheReader() {
        rejected("Article 31", "\"receivedOn\": \"2022-03-07\"", "\"receivedOn\": \"2022-03-05\"");
        rejected("is before the event", "\"dueOn\": \"2022-03-31\"", "\"dueOn\": \"2022-03-01\"");
        rejected("is impossible: events stand in order", "\"on\": \"2022-03-21\"", "\"on\": \"2032-03-21\"");
        rejected("property given twice", "\"correctionMade\", ", "\"correctionMade\", \"event\": \"feePaid\", ");
    }

    @Example
    void whereAnEventIsWrongIsToldByAPointer() {
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(
                        GOLDEN.replace("\"workingDays\": 10", "\"workingDays\": 0"), Application.class))
                .satisfies(failure -> assertThat(failure.pointer()).isEqualTo("/events/6/workingDays"));
    }

    private static void rejectedByBoth(String problem, String from, String to) {
        assertThat(SCHEMA.validate(rejected(problem, from, to), InputFormat.JSON))
                .isNotEmpty();
    }

    private static String rejected(String problem, String from, String to) {
        assertThat(GOLDEN).contains(from);
        String wrong = GOLDEN.replaceFirst(Pattern.quote(from), to);
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(wrong, Application.class))
                .satisfies(failure -> assertThat(failure.problem()).contains(problem));
        return wrong;
    }

    private static String resource(String name) {
        try (InputStream text = ApplicationJsonTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Provide
    Arbitrary<Application> applications() {
        return Applications.applications();
    }

    @Provide
    Arbitrary<List<Application>> registers() {
        return Applications.registers();
    }
}
