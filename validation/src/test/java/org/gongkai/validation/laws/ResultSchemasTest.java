package org.gongkai.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.gongkai.arbitraries.Samples;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonForms;
import org.gongkai.json.DisclosureJson;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.arbitraries.ValidationArbitraryProvider;
import org.gongkai.validation.diagnosis.Collation;
import org.gongkai.validation.diagnosis.Decoding;
import org.gongkai.validation.diagnosis.Diagnosis;
import org.gongkai.validation.diagnosis.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written of results agrees with the schemas that ship for them, and what has no form is not written. */
class ResultSchemasTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final int VALUES = 100;
    private static final long SEED = 1;

    static List<Class<?>> typesWithForm() {
        return ValidationArbitraryProvider.types().types().stream()
                .<Class<?>>filter(type -> JsonForms.declaration(type) != null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("typesWithForm")
    void whatNamesItsFormIsValidByItsSchema(Class<?> type) {
        List<String> written = Samples.of(ValidationArbitraryProvider.types().arbitrary(type), SEED, VALUES).stream()
                .map(DisclosureJson::write)
                .toList();
        JsonForm form = JsonForms.declaration(type);

        assertThat(written)
                .allSatisfy(json -> assertThat(json.startsWith("{\"schema\":"))
                        .isEqualTo(!form.schema().isEmpty()));
        if (!form.schema().isEmpty()) {
            assertThat(written)
                    .allSatisfy(json -> assertThat(REGISTRY.getSchema(DisclosureJson.schema(type), InputFormat.JSON)
                                    .validate(json, InputFormat.JSON))
                            .isEmpty());
        }
    }

    @Test
    void everySchemaThatShipsIsASchema() {
        var metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(List.of(
                        Collation.class,
                        Decoding.class,
                        Diagnosis.class,
                        Readings.class,
                        ValidationResult.class,
                        ValidationResults.class))
                .allSatisfy(type -> assertThat(metaSchema.validate(DisclosureJson.schema(type), InputFormat.JSON))
                        .isEmpty());
    }
}
