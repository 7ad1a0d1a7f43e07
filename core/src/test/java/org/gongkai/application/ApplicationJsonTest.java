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
    private static final Schema SCHEMA = SCHEMAS.getSchema(DisclosureJson.applicationSchema(), InputFormat.JSON);
    private static final Schema OFFICE_SCHEMA =
            SCHEMAS.getSchema(DisclosureJson.officeApplicationSchema(), InputFormat.JSON);
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
    void whatIsNoApplicationIsRejectedWithItsPlace() {
        rejected("unknown property", "\"channel\"", "\"chanel\"");
        rejected("missing property \"registrationNumber\"", "\"registrationNumber\": \"2022-017\",", "");
        rejected("expected the schema", "application/1", "application/2");
        rejected("registrationNumber of an application must not be blank", "\"2022-017\"", "\" \"");
        rejected("Article 31", "\"receivedOn\": \"2022-03-07\"", "\"receivedOn\": \"2022-03-05\"");
        rejected("confirmedOn must be left out", "\"internet\"", "\"inPerson\"");
        rejected("missing property \"dueOn\" of the event correctionAsked", ", \"dueOn\": \"2022-03-31\"", "");
        rejected(
                "has no property \"dueOn\"", "\"correctionMade\", ", "\"correctionMade\", \"dueOn\": \"2022-04-01\", ");
        rejected("is before the event", "\"dueOn\": \"2022-03-31\"", "\"dueOn\": \"2022-03-01\"");
        rejected("is impossible in the state", "\"correctionMade\"", "\"feePaid\"");
        rejected("expected a whole number", "\"workingDays\": 10", "\"workingDays\": \"10\"");
        rejected("expected an amount in yuan", "\"amount\": 380", "\"amount\": null");
        rejected("expected one of", "\"partlyDisclosed\"", "\"partly\"");
        rejected("expected a date", "\"on\": \"2022-03-10\"", "\"on\": \"2022-3-10\"");
        rejected("only an application that is partly disclosed", "\"partlyDisclosed\"", "\"disclosed\"");
        rejected("expected an object, but was null", "{\"event\": \"correctionMade\", \"on\": \"2022-03-21\"}", "null");
        rejected("unknown property", "\"reference\": \"A-1\"", "\"identity\": {\"name\": \"王小明\"}");
    }

    @Example
    void whereAnEventIsWrongIsToldByAPointer() {
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(
                        GOLDEN.replace("\"workingDays\": 10", "\"workingDays\": 0"), Application.class))
                .satisfies(failure -> assertThat(failure.pointer()).isEqualTo("/events/6/workingDays"));
    }

    private static void rejected(String problem, String from, String to) {
        assertThat(GOLDEN).contains(from);
        String wrong = GOLDEN.replaceFirst(Pattern.quote(from), to);
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(wrong, Application.class))
                .satisfies(failure -> assertThat(failure.problem()).contains(problem));
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
