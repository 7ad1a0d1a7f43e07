package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.OfficeView;
import org.gongkai.money.Yuan;
import org.gongkai.page.Grid;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.TableLayout;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What a mapper of Jackson 3 that looks for modules makes of types of the user that hold those of the library. */
class Jackson3MapperTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** A type of a user. */
    static final class Register {

        public List<Agency> agencies = List.of();
        public Map<CreditCode, String> names = Map.of();
        public List<ApplicationEvent> events = List.of();
        public AnnualReport report;
        public Yuan fee;
    }

    /** A type of a user that holds anything. */
    static final class Envelope {

        public Object content;
    }

    @Test
    void whatFailsIsNamedByThePath() {
        fails("{\"agencies\": [{\"name\": \"x\"}, {\"name\": 3}]}", "expected a text", "agencies/1/name");
        fails("{\"agencies\": [{\"name\": \"x\", \"colour\": 1}]}", "unknown property \"colour\"", "agencies/0/colour");
        fails("{\"agencies\": [{}]}", "missing property \"name\"", "agencies/0");
        fails("{\"report\": {\"agency\": {\"name\": \" \"}}}", "must not be blank", "report/agency/name");
        fails("{\"agencies\": [{\"name\": \"x\"", "Unexpected end-of-input", "agencies/0");
    }

    @Test
    void aPropertyThatIsReadLateHasItsPathToo() {
        fails("{\"events\": [{\"on\": \"2020-13-01\", \"event\": \"feePaid\"}]}", "expected a date", "events/0/on");
        fails(
                "{\"report\": {\"applications\": {\"received\": {\"naturalPerson\": -1}, \"edition\": \"2021\"}}}",
                "expected a count",
                "report/applications/received/naturalPerson");
    }

    @Test
    void aPropertyThatStandsTwiceIsNoticed() {
        fails("{\"agencies\": [{\"name\": \"x\", \"name\": \"y\"}]}", "property given twice", "agencies/0/name");
    }

    @Test
    void amountsStayExact() {
        Register register = MAPPER.readValue("{\"fee\": 9007199254740993.1}", Register.class);

        assertThat(register.fee).isEqualTo(Yuan.of(new BigDecimal("9007199254740993.1")));
        assertThat(MAPPER.writeValueAsString(register)).contains("\"fee\":9007199254740993.1");
        JsonNode binary = MAPPER.readTree("{\"fee\": 9007199254740993.1}");
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.treeToValue(binary, Register.class))
                .withMessageContaining("USE_BIG_DECIMAL_FOR_FLOATS");
        assertThat(MAPPER.treeToValue(MAPPER.readTree("{\"fee\": 0.5}"), Register.class).fee)
                .isEqualTo(Yuan.of(new BigDecimal("0.5")));
        fails("{\"fee\": 1e400}", "amount 1E+400 is not", "fee");
    }

    @Test
    void aValueIsTheKeyOfAMapIfItIsWrittenAsAText() {
        Register register = new Register();
        register.names = Map.of(CreditCode.of("113708280043326001"), "x");
        String json = MAPPER.writeValueAsString(register);

        assertThat(json).contains("\"names\":{\"113708280043326001\":\"x\"}");
        assertThat(MAPPER.readValue(json, Register.class).names).isEqualTo(register.names);
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(Map.of(Agency.of("某局"), "x")))
                .withMessageContaining("no key of a JSON object");
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"names\": {\"abc\": \"x\"}}", Register.class))
                .withMessageContaining("instead of 18");
    }

    @Test
    void nullIsNoValueOfAnyType() {
        assertThat(MAPPER.readValue("null", OfficeView.class)).isNull();
        assertThat(MAPPER.readValue("null", Agency.class)).isNull();
    }

    @Test
    void aValueIsATreeAndIsMadeOfOne() {
        JsonNode tree = MAPPER.valueToTree(Agency.of("某局"));

        assertThat(tree.toString()).isEqualTo("{\"name\":\"某局\"}");
        assertThat(MAPPER.treeToValue(tree, Agency.class)).isEqualTo(Agency.of("某局"));
    }

    @Test
    void aValueIsReadUnderTheNameOfItsClass() {
        JsonMapper naming = MAPPER.rebuild()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        Envelope envelope = new Envelope();
        envelope.content = Agency.of("某局");
        String json = naming.writeValueAsString(envelope);

        assertThat(json).endsWith("Agency\",{\"name\":\"某局\"}]}");
        assertThat(naming.readValue(json, Envelope.class).content).isEqualTo(envelope.content);
        assertThat(naming.readValue("{\"name\":\"某局\"}", Agency.class)).isEqualTo(envelope.content);
    }

    @Test
    void aTypeWithoutAFormIsRefused() {
        for (Object value : List.of(TableLayout.disputes(), Grid.of(List.of(List.of("x"))))) {
            assertThatExceptionOfType(InvalidDefinitionException.class)
                    .isThrownBy(() -> MAPPER.writeValueAsString(List.of(value)))
                    .withMessageContaining(
                            "no JSON form of a " + value.getClass().getName());
        }
    }

    @Test
    void aMapperThatLooksForNoModulesFailsAndSaysWhatToDo() {
        JsonMapper alone = new JsonMapper();
        for (Object value : List.of(Agency.of("某局"), TableLayout.disputes())) {
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> alone.writeValueAsString(value))
                    .withMessageContaining("JsonMapper.builder().findAndAddModules()");
        }
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> alone.readValue("{\"name\":\"某局\"}", Agency.class));
    }

    private static void fails(String json, String message, String path) {
        fails(() -> MAPPER.readValue(json, Register.class), message, path);
    }

    private static void fails(ThrowingCallable read, String message, String path) {
        JacksonException failure = catchThrowableOfType(JacksonException.class, read);

        assertThat(failure.getOriginalMessage()).contains(message);
        assertThat(failure.getPath().stream()
                        .map(step -> step.getPropertyName() == null
                                ? String.valueOf(step.getIndex())
                                : step.getPropertyName())
                        .collect(Collectors.joining("/")))
                .isEqualTo(path);
    }
}
