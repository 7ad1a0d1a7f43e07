package org.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.application.Application;
import org.gongkai.application.OfficeView;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.arbitraries.Samples;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogDiff;
import org.gongkai.deadline.ClockReading;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.BasicCatalogDiff;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.dispute.Dispute;
import org.gongkai.fee.ProcessingFee;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.tabulation.Tabulation;
import org.junit.jupiter.api.Test;

/** Whatever is written agrees with the schema that ships for it. */
class SchemaLawsTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Class<?>, String> SOURCES = Map.ofEntries(
            Map.entry(AnnualReport.class, DisclosureJson.annualReportSchema()),
            Map.entry(Application.class, DisclosureJson.applicationSchema()),
            Map.entry(BasicCatalog.class, DisclosureJson.basicCatalogSchema()),
            Map.entry(BasicCatalogDiff.class, DisclosureJson.basicCatalogDiffSchema()),
            Map.entry(Catalog.class, DisclosureJson.catalogSchema()),
            Map.entry(CatalogDiff.class, DisclosureJson.catalogDiffSchema()),
            Map.entry(ClockReading.class, DisclosureJson.clockReadingSchema()),
            Map.entry(Dispute.class, DisclosureJson.disputeSchema()),
            Map.entry(OfficeView.class, DisclosureJson.officeApplicationSchema()),
            Map.entry(ProcessingFee.class, DisclosureJson.processingFeeSchema()),
            Map.entry(StandardDirectory.class, DisclosureJson.standardDirectorySchema()),
            Map.entry(Tabulation.class, DisclosureJson.tabulationSchema()));
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
            if (type.isAnnotationPresent(JsonSerialize.class) || type.isAnnotationPresent(JsonForm.class)) {
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
    void everySchemaThatShipsIsHeldToAndIsASchema() {
        Set<String> shipped = Arrays.stream(DisclosureJson.class.getMethods())
                .filter(method -> method.getName().endsWith("Schema"))
                .map(SchemaLawsTest::source)
                .collect(Collectors.toSet());
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(shipped).isNotEmpty().isEqualTo(Set.copyOf(SOURCES.values()));
        assertThat(shipped)
                .allSatisfy(source -> assertThat(metaSchema.validate(source, InputFormat.JSON))
                        .isEmpty());
    }

    private static String source(Method schema) {
        try {
            return (String) schema.invoke(null);
        } catch (ReflectiveOperationException inaccessible) {
            throw new IllegalStateException(inaccessible);
        }
    }
}
