package org.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.arbitraries.Samples;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonForms;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.api.Test;

/** Whatever is written agrees with the schema that ships for it. */
class SchemaLawsTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Class<?>, String> SOURCES = DisclosureArbitraryProvider.types().types().stream()
            .filter(type -> type.isAnnotationPresent(JsonForm.class)
                    && !type.getAnnotation(JsonForm.class).schema().isEmpty())
            .collect(Collectors.toMap(type -> type, DisclosureJson::schema));
    private static final Map<Class<?>, Schema> SCHEMAS = SOURCES.entrySet().stream()
            .collect(
                    Collectors.toMap(Map.Entry::getKey, each -> REGISTRY.getSchema(each.getValue(), InputFormat.JSON)));

    @Provide
    Arbitrary<Values> documents() {
        return Values.of(SCHEMAS::containsKey);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyDocumentThatIsWrittenIsValid(@ForAll("documents") Values document) {
        assertThat(SCHEMAS.get(document.type()).validate(DisclosureJson.write(document.value()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyTypeWhoseJsonNamesItsFormHasASchema() {
        Set<Class<?>> named = new LinkedHashSet<>();
        for (Class<?> type : DisclosureArbitraryProvider.types().types()) {
            if (JsonForms.declaration(type) != null) {
                Object value = Samples.of(DisclosureArbitraryProvider.types().arbitrary(type), 1, 1)
                        .get(0);
                if (DisclosureJson.write(value).startsWith("{\"schema\":")) {
                    named.add(type);
                }
            }
        }

        assertThat(SCHEMAS.keySet()).containsAll(named);
        assertThat(named).hasSizeGreaterThan(SCHEMAS.size() / 2);
    }

    @Test
    void everySchemaThatShipsIsASchema() {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(SOURCES.values())
                .allSatisfy(source -> assertThat(metaSchema.validate(source, InputFormat.JSON))
                        .isEmpty());
    }

    @Test
    void aTypeWithoutASchemaIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureJson.schema(Agency.class))
                .withMessage("no JSON Schema of a org.gongkai.agency.Agency");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureJson.schema(String.class))
                .withMessage("no JSON Schema of a java.lang.String");
    }
}
