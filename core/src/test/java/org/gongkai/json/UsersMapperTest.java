package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.OfficeView;
import org.gongkai.internal.json.StrictJsonException;
import org.gongkai.page.Grid;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.TableLayout;
import org.junit.jupiter.api.Test;

/** What a mapper of a user is told, within types of the user that hold those of the library. */
class UsersMapperTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A type of a user. */
    static final class Register {

        public List<Agency> agencies = List.of();
        public Map<CreditCode, String> names = Map.of();
        public List<ApplicationEvent> events = List.of();
        public AnnualReport report;
    }

    /** A type of a user that holds anything. */
    static final class Envelope {

        public Object content;
    }

    @Test
    void whatFailsIsNamedByThePathOfTheMapperAndByThePointer() {
        fails(
                "{\"agencies\": [{\"name\": \"x\"}, {\"name\": 3}]}",
                "expected a text",
                "agencies/1/name",
                "/agencies/1/name");
        fails(
                "{\"agencies\": [{\"name\": \"x\", \"colour\": 1}]}",
                "unknown property \"colour\"",
                "agencies/0/colour",
                "/agencies/0/colour");
        fails("{\"agencies\": [{}]}", "missing property \"name\"", "agencies/0", "/agencies/0");
        fails(
                "{\"report\": {\"agency\": {\"name\": \" \"}}}",
                "must not be blank",
                "report/agency/name",
                "/report/agency/name");
    }

    @Test
    void aPropertyThatIsReadLateHasItsPathToo() {
        fails(
                "{\"events\": [{\"on\": \"2020-13-01\", \"event\": \"feePaid\"}]}",
                "expected a date",
                "events/0/on",
                "/events/0/on");
        fails(
                "{\"report\": {\"applications\": {\"received\": {\"naturalPerson\": -1}, \"edition\": \"2021\"}}}",
                "expected a count",
                "report/applications/received/naturalPerson",
                "/report/applications/received/naturalPerson");
    }

    @Test
    void aValueIsTheKeyOfAMapIfItIsWrittenAsAText() throws JsonProcessingException {
        Register register = new Register();
        register.names = Map.of(CreditCode.of("113708280043326001"), "x");
        String json = MAPPER.writeValueAsString(register);

        assertThat(json).contains("\"names\":{\"113708280043326001\":\"x\"}");
        assertThat(MAPPER.readValue(json, Register.class).names).isEqualTo(register.names);
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(Map.of(Agency.of("某局"), "x")))
                .withMessageContaining("no key of a JSON object");
    }

    @Test
    void nullIsNoValueOfAnyType() throws JsonProcessingException {
        assertThat(MAPPER.readValue("null", OfficeView.class)).isNull();
        assertThat(MAPPER.readValue("null", Agency.class)).isNull();
    }

    @Test
    void aValueIsReadUnderTheNameOfItsClass() throws JsonProcessingException {
        ObjectMapper naming = new ObjectMapper()
                .activateDefaultTyping(LaissezFaireSubTypeValidator.instance, ObjectMapper.DefaultTyping.NON_FINAL);
        Envelope envelope = new Envelope();
        envelope.content = Agency.of("某局");
        String json = naming.writeValueAsString(envelope);

        assertThat(json).endsWith("Agency\",{\"name\":\"某局\"}]}");
        assertThat(naming.readValue(json, Envelope.class).content).isEqualTo(envelope.content);
        String alone = json.substring(json.indexOf('['), json.length() - 1);
        assertThat(naming.readValue(alone, Agency.class)).isEqualTo(envelope.content);
        assertThat(naming.readValue("{\"name\":\"某局\"}", Agency.class)).isEqualTo(envelope.content);
    }

    @Test
    void aKeyThatIsNoSuchTextIsNamed() {
        fails("{\"names\": {\"abc\": \"x\"}}", "instead of 18", "names", "/names/abc");
    }

    @Test
    void aTypeWithoutAFormIsRefusedByEveryMapper() {
        for (Object value : List.of(TableLayout.disputes(), Grid.of(List.of(List.of("x"))))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DisclosureJson.write(value))
                    .withMessageContaining(
                            "no JSON form of a " + value.getClass().getName());
            assertThat(catchThrowableOfType(
                            InvalidDefinitionException.class, () -> MAPPER.writeValueAsString(List.of(value))))
                    .hasMessageContaining(
                            "no JSON form of a " + value.getClass().getName());
        }
    }

    private static void fails(String json, String message, String path, String pointer) {
        fails(() -> MAPPER.readValue(json, Register.class), message, path, pointer);
        fails(() -> MAPPER.treeToValue(MAPPER.readTree(json), Register.class), message, path, pointer);
    }

    private static void fails(ThrowingCallable read, String message, String path, String pointer) {
        StrictJsonException failure = catchThrowableOfType(StrictJsonException.class, read);

        assertThat(failure.getOriginalMessage()).contains(message);
        assertThat(failure.getPath().stream().map(UsersMapperTest::step).collect(Collectors.joining("/")))
                .isEqualTo(path);
        assertThat(failure.pointer()).isEqualTo(pointer);
    }

    private static String step(JsonMappingException.Reference step) {
        return step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
    }
}
