package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.gongkai.arbitraries.Reports;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;

class RoundTripTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final ObjectMapper EXACT_TREES =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Provide
    Arbitrary<Tuple2<Class<?>, Object>> values() {
        return JsonTypes.any();
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Reports.annual().ofAnyCells().withOddTexts();
    }

    @Property(tries = 3000)
    void whatIsWrittenReadsBackInEveryWay(@ForAll("values") Tuple2<Class<?>, Object> typed) throws IOException {
        Class<?> type = typed.get1();
        Object value = typed.get2();
        byte[] bytes = DisclosureJson.writeBytes(value);

        assertThat((Object) DisclosureJson.read(bytes, type)).isEqualTo(value);
        assertThat((Object) DisclosureJson.read(DisclosureJson.write(value), type))
                .isEqualTo(value);
        assertThat((Object) DisclosureJson.read(DisclosureJson.writePretty(value), type))
                .isEqualTo(value);
        assertThat((Object) DisclosureJson.read(new ByteArrayInputStream(bytes), type))
                .isEqualTo(value);
        assertThat(DisclosureJson.writeBytes(DisclosureJson.read(bytes, type))).isEqualTo(bytes);
    }

    @Property(tries = 3000)
    void aPlainMapperReadsAndWritesTheSame(@ForAll("values") Tuple2<Class<?>, Object> typed) throws IOException {
        Class<?> type = typed.get1();
        Object value = typed.get2();

        assertThat(PLAIN.writeValueAsString(value)).isEqualTo(DisclosureJson.write(value));
        assertThat((Object) PLAIN.readValue(DisclosureJson.write(value), type)).isEqualTo(value);
        assertThat((Object) PLAIN.treeToValue(PLAIN.valueToTree(value), type)).isEqualTo(value);
    }

    @Property(tries = 300)
    void theOrderOfPropertiesDoesNotMatter(@ForAll("reports") AnnualReport report, @ForAll Random random)
            throws IOException {
        JsonNode shuffled = shuffled(EXACT_TREES.readTree(DisclosureJson.write(report)), random);

        assertThat(DisclosureJson.read(shuffled.toString(), AnnualReport.class)).isEqualTo(report);
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode || !node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        ObjectNode object = EXACT_TREES.createObjectNode();
        names.forEach(name -> object.set(name, shuffled(node.get(name), random)));
        return object;
    }

    @Property(tries = 300)
    void everyValueIsSerializable(@ForAll("values") Tuple2<Class<?>, Object> typed) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(typed.get2());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(typed.get2()).hasSameHashCodeAs(typed.get2());
        }
    }

    @Example
    void aWordOfAnEnumerationIsNotReadFromItsNumber() {
        assertThat(DisclosureJson.read("\"2019\"", FormEdition.class)).isEqualTo(FormEdition.FORM_2019);
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read("0", FormEdition.class));
    }

    @Example
    void anAmountIsTheSameHoweverItIsWritten() {
        JsonTypes.amounts()
                .forEach((written, amount) ->
                        assertThat(DisclosureJson.read(written, Yuan.class)).isEqualTo(Yuan.of(amount)));
    }
}
