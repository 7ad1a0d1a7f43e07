package org.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.internal.json.JsonForms;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.Test;

class OpenApiSchemasTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<Class<?>> TYPES = DisclosureArbitraryProvider.types().types().stream()
            .filter(type -> JsonForms.declaration(type) != null)
            .toList();
    /** All components together, as one document has them. */
    private static final ObjectNode DOCUMENT = document();

    private static final Map<Class<?>, Schema> SCHEMAS = new HashMap<>();

    @Provide
    Arbitrary<Values> values() {
        return Values.of(TYPES::contains);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyValueThatIsWrittenIsValidByTheComponentOfItsType(@ForAll("values") Values written) {
        assertThat(schema(written.type()).validate(DisclosureJson.write(written.value()), InputFormat.JSON))
                .as(written.type().getName())
                .isEmpty();
    }

    @Test
    void componentsStandBesideOneAnother() {
        assertThat(DOCUMENT.findValues("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                DOCUMENT.at(reference.textValue().substring(1)).isObject())
                        .as(reference.textValue())
                        .isTrue());
        assertThat(DOCUMENT.findParents("$defs")).isEmpty();
        assertThat(DOCUMENT.findParents("$id")).isEmpty();
        assertThat(DisclosureJson.openApiSchemas(AnnualReport.class))
                .containsOnlyKeys(
                        "AnnualReport",
                        "AnnualReport.count",
                        "AnnualReport.change",
                        "AnnualReport.amount",
                        "AnnualReport.agency",
                        "AnnualReport.applicantCounts",
                        "AnnualReport.disputeCounts",
                        "AnnualReport.applications2019",
                        "AnnualReport.applications2021",
                        "AnnualReport.proactive2019",
                        "AnnualReport.proactive2021");
    }

    @Test
    void aTypeWithoutASchemaThatShipsHasAComponent() {
        assertThat(DisclosureJson.openApiSchemas(Agency.class)).containsOnlyKeys("Agency");
    }

    @Test
    void aTypeWithoutAFormHasNone() {
        assertThat(DisclosureJson.openApiSchemas(String.class)).isEmpty();
        assertThat(DisclosureJson.openApiSchemas(DisclosureJson.class)).isEmpty();
        assertThat(DisclosureJson.openApiSchemas(AdministrativeLevel.class)).isEmpty();
    }

    private static Schema schema(Class<?> type) {
        return SCHEMAS.computeIfAbsent(
                type,
                any -> REGISTRY.getSchema(
                        DOCUMENT.deepCopy().put("$ref", "#/components/schemas/" + type.getSimpleName())));
    }

    private static ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode components = document.putObject("components").putObject("schemas");
        for (Class<?> type : TYPES) {
            DisclosureJson.openApiSchemas(type).forEach((name, schema) -> {
                assertThat(components.has(name)).as(name).isFalse();
                components.set(name, parsed(schema));
            });
        }
        return document;
    }

    private static JsonNode parsed(String schema) {
        try {
            return MAPPER.readTree(schema);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
