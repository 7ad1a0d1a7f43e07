package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.arbitraries.Samples;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonForms;
import org.gongkai.internal.json.StrictJsonException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of a type is the same each time that it is declared, though it is kept once it is. */
class DeclarationsTest {

    private static final JsonFactory FACTORY = new JsonFactory();

    static List<Class<?>> types() {
        return DisclosureArbitraryProvider.types().types().stream()
                .filter(type -> type.isAnnotationPresent(JsonForm.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aFormThatIsDeclaredAgainWritesAndReadsTheSame(Class<?> type) throws IOException {
        JsonCodec<Object> form = declaredAgain(type);
        for (Object value : Samples.of(DisclosureArbitraryProvider.types().arbitrary(type), 7, 20)) {
            StringWriter json = new StringWriter();
            try (JsonGenerator generator = FACTORY.createGenerator(json)) {
                form.write(value, generator);
            }

            assertThat(json).hasToString(DisclosureJson.write(value));
            assertThat(read(form, json.toString())).isEqualTo(read(JsonForms.of(type), json.toString()));
        }
    }

    /** The value, or why there is none. */
    private static Object read(JsonCodec<?> form, String json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return form.read(parser);
        } catch (StrictJsonException refused) {
            return refused.getMessage();
        }
    }

    @SuppressWarnings("unchecked")
    private static JsonCodec<Object> declaredAgain(Class<?> type) {
        JsonForm form = type.getAnnotation(JsonForm.class);
        return (JsonCodec<Object>) ClassUtil.createInstance(form.value(), true).get();
    }
}
