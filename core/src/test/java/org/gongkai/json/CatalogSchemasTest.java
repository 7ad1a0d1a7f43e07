package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.CatalogFolds;
import org.gongkai.arbitraries.Catalogs;
import org.gongkai.arbitraries.build.FullEntries;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogDiff;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.Meeting;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.BasicCatalogDiff;
import org.gongkai.directory.StandardDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas of catalogs and directories say what the readers do. */
class CatalogSchemasTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema CATALOG = REGISTRY.getSchema(DisclosureJson.schema(Catalog.class));
    private static final Schema DIRECTORY = REGISTRY.getSchema(DisclosureJson.schema(StandardDirectory.class));
    private static final ObjectMapper TREES =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final String MEETING = DisclosureJson.write(Catalog.of(
            Agency.of("某县人民政府"),
            LocalDate.of(2020, 12, 31),
            List.of(Meeting.builder()
                    .title("第三次常务会议")
                    .heldOn(LocalDate.of(2020, 3, 2))
                    .addTopics("营商环境")
                    .build())));

    @Provide
    Arbitrary<Catalog<CatalogEntry>> catalogs() {
        return Arbitraries.oneOf(Catalogs.any(), Catalogs.withOddTexts());
    }

    @Property(tries = 300)
    void everyCatalogThatIsWrittenIsValid(@ForAll("catalogs") Catalog<CatalogEntry> catalog) {
        assertThat(CATALOG.validate(DisclosureJson.write(catalog), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 300)
    void everyDirectoryThatIsWrittenIsValid(@ForAll StandardDirectory directory) {
        assertThat(DIRECTORY.validate(DisclosureJson.write(directory), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gongkai/catalog/1 | gongkai/catalog/2 | /schema",
                "\"2020-12-31\" | \"2020-12-32x\" | /asOf",
                "\"type\":\"meeting\" | \"type\":\"party\" | /entries/0/type",
                "\"title\":\"第三次常务会议\" | \"title\":\" \" | /entries/0",
                "\"heldOn\" | \"held\" | /entries/0/held",
                "[\"营商环境\"] | \"营商环境\" | /entries/0/topics",
                "[\"营商环境\"] | [1] | /entries/0/topics/0",
                "\"entries\" | \"items\" | /items"
            })
    void theSchemaRejectsWhatTheReaderRejects(String good, String bad, String pointer) {
        String damaged = MEETING.replace(good, bad);
        assertThat(damaged).isNotEqualTo(MEETING);

        DisclosureJsonException rejected =
                catchThrowableOfType(DisclosureJsonException.class, () -> DisclosureJson.read(damaged, Catalog.class));

        assertThat(rejected).as("the reader").isNotNull();
        assertThat(rejected.pointer()).isEqualTo(pointer);
        assertThat(CATALOG.validate(damaged, InputFormat.JSON)).as("the schema").isNotEmpty();
    }

    @Test
    void theSchemaHasEveryPartOfEveryKindAndNoOther() throws IOException {
        JsonNode file = TREES.readTree(
                CatalogSchemasTest.class.getResourceAsStream("/org/gongkai/catalog/catalog-of-every-kind.json"));
        JsonNode kinds = TREES.readTree(DisclosureJson.schema(Catalog.class)).get("$defs");

        assertThat(CATALOG.validate(file.toString(), InputFormat.JSON)).isEmpty();
        for (JsonNode entry : FullEntries.all()) {
            assertThat(names(entry))
                    .containsExactlyElementsOf(
                            names(kinds.get(entry.get("type").asText()).get("properties")));
        }
        assertThat(names(FullEntries.all().get(0).get("consultation")))
                .containsExactlyElementsOf(names(kinds.get("publicConsultation").get("properties")));
    }

    /** Values that most properties cannot have, and a text that some can. */
    private static final List<String> VALUES =
            List.of("null", "true", "-1", "1.5", "101", "99999999999", "\"\"", "\" \"", "\"甲\"", "[]", "[\" \"]", "{}");

    @Property(tries = 4000)
    void readerAndSchemaOfACatalogAgreeOnEveryDamage(@ForAll("entries") CatalogEntry entry, @ForAll Random random)
            throws IOException {
        JsonNode document = TREES.readTree(
                DisclosureJson.write(Catalog.of(Agency.of("某县人民政府"), LocalDate.of(2020, 12, 31), List.of(entry))));
        String damage = damage((ObjectNode) document.get("entries").get(0), random);

        assertThat(reads(document, Catalog.class))
                .as(damage + " in " + document)
                .isEqualTo(
                        CATALOG.validate(document.toString(), InputFormat.JSON).isEmpty());
    }

    @Property(tries = 2000)
    void readerAndSchemaOfADirectoryAgreeOnEveryDamage(@ForAll StandardDirectory directory, @ForAll Random random)
            throws IOException {
        JsonNode document = TREES.readTree(DisclosureJson.write(directory));
        JsonNode items = document.get("items");
        String damage = damage((ObjectNode) items.get(random.nextInt(items.size())), random);

        assertThat(reads(document, StandardDirectory.class))
                .as(damage + " in " + document)
                .isEqualTo(DIRECTORY
                        .validate(document.toString(), InputFormat.JSON)
                        .isEmpty());
    }

    @Property(tries = 1000)
    void readerAndSchemaOfABasicCatalogAgreeOnEveryDamage(@ForAll BasicCatalog catalog, @ForAll Random random)
            throws IOException {
        agreeOnDamage(catalog, BasicCatalog.class, DisclosureJson.schema(BasicCatalog.class), random);
    }

    @Property(tries = 1000)
    void readerAndSchemaOfWhatChangedInABasicCatalogAgreeOnEveryDamage(
            @ForAll BasicCatalogDiff diff, @ForAll Random random) throws IOException {
        agreeOnDamage(diff, BasicCatalogDiff.class, DisclosureJson.schema(BasicCatalogDiff.class), random);
    }

    @Property(tries = 1000)
    void readerAndSchemaOfWhatChangedInACatalogAgreeOnEveryDamage(
            @ForAll("diffs") CatalogDiff<CatalogEntry> diff, @ForAll Random random) throws IOException {
        agreeOnDamage(diff, CatalogDiff.class, DisclosureJson.schema(CatalogDiff.class), random);
    }

    @Provide
    Arbitrary<CatalogDiff<CatalogEntry>> diffs() {
        return CatalogFolds.diffs();
    }

    private static void agreeOnDamage(Object value, Class<?> type, String schema, Random random) throws IOException {
        JsonNode document = TREES.readTree(DisclosureJson.write(value));
        String damage = damage((ObjectNode) document, random);

        assertThat(reads(document, type))
                .as(damage + " in " + document)
                .isEqualTo(REGISTRY.getSchema(schema)
                        .validate(document.toString(), InputFormat.JSON)
                        .isEmpty());
    }

    @Provide
    Arbitrary<CatalogEntry> entries() {
        return Arbitraries.oneOf(Catalogs.entries(), Catalogs.entriesWithOddTexts());
    }

    /** Does one thing to one property, of an object within at times, and tells what. */
    private static String damage(ObjectNode object, Random random) throws IOException {
        List<String> names = names(object);
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = object.get(name);
        JsonNode within = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        if (within instanceof ObjectNode inner && !inner.isEmpty() && random.nextBoolean()) {
            return name + " / " + damage(inner, random);
        }
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.put(name + "X", 1);
            default -> {
                String other = VALUES.get(random.nextInt(VALUES.size()));
                object.set(name, TREES.readTree(other));
                return name + " = " + other;
            }
        }
        return name + " dropped or another added";
    }

    private static boolean reads(JsonNode document, Class<?> type) {
        try {
            DisclosureJson.read(document.toString(), type);
            return true;
        } catch (DisclosureJsonException rejected) {
            return false;
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
