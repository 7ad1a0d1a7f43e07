package org.gongkai.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// Mutants that survive: JsonCodec: forms are kept once they are made, and what only other modules write is tried there;
// FormDeserializer: no form has a value for null.
class JsonShapeTest {

    private static final String JSON =
            "{\"name\":\"甲乙\",\"open\":true,\"note\":null,\"parts\":[\"一\",\"二\"],\"length\":2}";

    private record Thing(String name, boolean open, Optional<String> note, List<String> parts) {}

    private record Numbers(OptionalLong longer, OptionalInt shorter) {}

    @Test
    void everyPartIsWrittenAndReadBack() throws IOException {
        Thing thing = new Thing("甲乙", true, Optional.empty(), List.of("一", "二"));
        Thing other = new Thing("丙", false, Optional.of("注"), List.of());

        assertThat(written(thing(), thing)).isEqualTo(JSON);
        assertThat(read(thing(), JSON)).isEqualTo(thing);
        assertThat(read(thing(), written(thing(), other))).isEqualTo(other);
        assertThat(written(thing(), other)).doesNotContain("parts");
    }

    @Test
    void aValueIsToldPartByPartWithoutEmptyLists() {
        assertThat(thing().parts(new Thing("甲乙", true, Optional.empty(), List.of("一"))))
                .containsEntry("name", "甲乙")
                .containsEntry("parts", List.of("一"))
                .containsEntry("length", 2);
        assertThat(thing().parts(new Thing("丙", false, Optional.empty(), List.of())))
                .doesNotContainKey("parts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | \"true\" | expected true or false",
                "true | null | expected true or false",
                "null | 3 | expected a text",
                "2 | 3 | length is 3, but 2 follows from the rest",
                "open | opened | unknown property",
                "\"name\":\"甲乙\", | '' | missing property \"name\""
            })
    void whatIsNotOfTheShapeIsRefused(String part, String by, String problem) {
        assertThatExceptionOfType(StrictJsonException.class)
                .isThrownBy(() -> read(thing(), JSON.replace(part, by)))
                .withMessageContaining(problem);
    }

    @Test
    void aNumberIsLeftOutOrReadBack() throws IOException {
        for (Numbers each : List.of(
                new Numbers(OptionalLong.of(1L << 40), OptionalInt.empty()),
                new Numbers(OptionalLong.empty(), OptionalInt.of(7)))) {
            assertThat(read(numbers(), written(numbers(), each))).isEqualTo(each);
        }
        assertThat(written(numbers(), new Numbers(OptionalLong.empty(), OptionalInt.of(7))))
                .isEqualTo("{\"shorter\":7}");
    }

    @Test
    void aShapeOfOneLineMarksItsObjects() throws IOException {
        List<Object> marks = new ArrayList<>();
        JsonCodec<String> marking = JsonCodec.streamed(
                parser -> "",
                (value, generator) -> {
                    marks.add(generator.currentValue());
                    generator.writeString(value);
                },
                JsonCodec.TEXT::schema);
        JsonShape.Declaration<String, StringBuilder> declaration =
                JsonShape.of(StringBuilder::new, StringBuilder::toString);
        declaration.required("text", marking, text -> text, StringBuilder::append);

        assertThat(written(declaration.oneLine().end(), "甲")).isEqualTo("{\"text\":\"甲\"}");
        assertThat(marks).containsExactly(OneLine.ROW);
    }

    private static JsonShape<Thing, ?> thing() {
        PartsDeclaration<Thing> thing = JsonShape.ofParts();
        Part<String> name = thing.required("name", JsonCodec.TEXT, Thing::name);
        Part<Boolean> open = thing.required("open", JsonCodec.BOOLEAN, Thing::open);
        Part<Optional<String>> note = thing.required("note", JsonCodec.TEXT.orNull(), Thing::note);
        Part<List<String>> parts = thing.list("parts", JsonCodec.TEXT, Thing::parts);
        thing.derived("length", JsonCodec.integer(0, 99), each -> each.name().length());
        return thing.end(read -> new Thing(read.get(name), read.get(open), read.get(note), read.get(parts)));
    }

    private static JsonShape<Numbers, ?> numbers() {
        return JsonShape.<Numbers, Map<String, Number>>of(HashMap::new, JsonShapeTest::numbers)
                .optionalLong(
                        "longer",
                        JsonCodec.wholeNumber(0, Long.MAX_VALUE),
                        Numbers::longer,
                        (read, number) -> read.put("longer", number))
                .optionalInt(
                        "shorter",
                        JsonCodec.integer(0, 99),
                        Numbers::shorter,
                        (read, number) -> read.put("shorter", number))
                .end();
    }

    private static Numbers numbers(Map<String, Number> read) {
        Number longer = read.get("longer");
        Number shorter = read.get("shorter");
        return new Numbers(
                longer == null ? OptionalLong.empty() : OptionalLong.of(longer.longValue()),
                shorter == null ? OptionalInt.empty() : OptionalInt.of(shorter.intValue()));
    }

    private static <T> String written(JsonShape<T, ?> shape, T value) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(json)) {
            shape.write(value, generator);
        }
        return json.toString();
    }

    private static <T> T read(JsonShape<T, ?> shape, String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return shape.read(parser);
        }
    }
}
