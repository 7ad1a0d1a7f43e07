package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Catalogs;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.Meeting;
import org.gongkai.directory.StandardDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas of catalogs and directories say what the readers do. */
class CatalogSchemasTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema CATALOG = REGISTRY.getSchema(DisclosureJson.catalogSchema());
    private static final Schema DIRECTORY = REGISTRY.getSchema(DisclosureJson.standardDirectorySchema());
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
        return Catalogs.any();
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
}
