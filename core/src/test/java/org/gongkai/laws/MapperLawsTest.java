package org.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.deadline.ClockReading;
import org.gongkai.internal.json.JsonForms;
import org.gongkai.narrative.Breakdown;
import org.gongkai.narrative.Narrative;
import org.gongkai.narrative.Quotient;
import org.gongkai.narrative.Statement;

/** What holds for values of every type that has a JSON form in a mapper that users have set up. */
class MapperLawsTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    static final Set<Class<?>> WRITTEN_ONLY =
            Set.of(ClockReading.class, Narrative.class, Statement.class, Breakdown.class, Quotient.class);

    /** A type of a user that holds values of any type. */
    static final class Holder {

        public Object one = "";
        public List<Object> several = List.of();
    }

    @Provide
    Arbitrary<Values> values() {
        return Values.of(type -> JsonForms.declaration(type) != null && !WRITTEN_ONLY.contains(type));
    }

    @Provide
    Arbitrary<ObjectMapper> typingMappers() {
        return Arbitraries.of(JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.PROPERTY)
                .flatMap(as -> Arbitraries.of(DefaultTyping.NON_FINAL, DefaultTyping.OBJECT_AND_NON_CONCRETE)
                        .map(typing -> new ObjectMapper()
                                .activateDefaultTyping(LaissezFaireSubTypeValidator.instance, typing, as)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aValueWrittenWithTheNameOfItsClassIsReadBack(
            @ForAll("values") Values value, @ForAll("typingMappers") ObjectMapper mapper)
            throws JsonProcessingException {
        Holder holder = new Holder();
        holder.one = value.value();
        holder.several = List.of(value.value(), value.value());

        Holder held = mapper.readValue(mapper.writeValueAsString(holder), Holder.class);

        // Compared as they are written, since the open form of an application leaves out who applies.
        String written = PLAIN.writeValueAsString(value.value());
        Object read = mapper.readValue(mapper.writeValueAsString(value.value()), value.type());
        assertThat(PLAIN.writeValueAsString(read)).isEqualTo(written);
        assertThat(PLAIN.writeValueAsString(held.one)).isEqualTo(written);
        assertThat(PLAIN.writeValueAsString(held.several)).isEqualTo("[" + written + "," + written + "]");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aValueThatIsWrittenAsATextIsTheKeyOfAMapAndNoOtherIs(@ForAll("values") Values value)
            throws JsonProcessingException {
        Map<Object, String> map = Map.of(value.value(), "x");
        if (PLAIN.valueToTree(value.value()).isTextual()) {
            String json = PLAIN.writeValueAsString(map);

            assertThat(Objects.<Object>requireNonNull(PLAIN.readValue(
                            json, PLAIN.getTypeFactory().constructMapType(Map.class, value.type(), String.class))))
                    .isEqualTo(map);
        } else {
            assertThatExceptionOfType(InvalidDefinitionException.class)
                    .isThrownBy(() -> PLAIN.writeValueAsString(map))
                    .withMessageContaining("it is not written as a text");
        }
    }
}
