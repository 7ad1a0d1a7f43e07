package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Reports;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(DisclosureJson.schema(AnnualReport.class));

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Arbitraries.oneOf(Reports.annual(), Reports.annual().ofAnyCells());
    }

    @Property(tries = 1000)
    void everyReportThatIsWrittenIsValid(@ForAll("reports") AnnualReport report) {
        assertThat(SCHEMA.validate(DisclosureJson.write(report), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tancheng-2020.json", "annual-report-2021.json"})
    void theGoldenFilesAreValid(String file) throws IOException {
        assertThat(SCHEMA.validate(golden(file), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theSchemaRejectsWhatTheReaderRejects(String mistake, String file, String good, String bad, String pointer)
            throws IOException {
        String document = golden(file);
        String damaged = document.replaceFirst(Pattern.quote(good), bad);
        assertThat(damaged).isNotEqualTo(document);

        DisclosureJsonException rejected = catchThrowableOfType(
                DisclosureJsonException.class, () -> DisclosureJson.read(damaged, AnnualReport.class));

        assertThat(rejected).as("the reader").isNotNull();
        assertThat(rejected.pointer()).isEqualTo(pointer);
        assertThat(rejected.line() + ":" + rejected.column())
                .as("line and column")
                .isEqualTo(TokenPlaces.of(damaged).of(pointer, rejected.problem()));
        assertThat(SCHEMA.validate(damaged, InputFormat.JSON)).as("the schema").isNotEmpty();
    }

    static Stream<Arguments> theSchemaRejectsWhatTheReaderRejects() {
        String of2019 = "tancheng-2020.json";
        String of2021 = "annual-report-2021.json";
        return Stream.of(
                bad("no schema", of2019, "\"schema\": \"gongkai/annual-report/1\",", "", ""),
                bad("another schema", of2019, "annual-report/1", "annual-report/2", "/schema"),
                bad("schema a number", of2019, "\"gongkai/annual-report/1\"", "1", "/schema"),
                bad("no agency", of2019, "\"agency\"", "\"agent\"", "/agent"),
                bad("agency a text", of2021, "\"agency\": ", "\"agency\": \"某局\", \"x\": ", "/agency"),
                bad("blank name", of2019, "\"郯城县人民政府\"", "\" \"", "/agency/name"),
                bad("name null", of2019, "\"郯城县人民政府\"", "null", "/agency/name"),
                bad("region of five digits", of2019, "\"371322\"", "\"37132\"", "/agency/regionCode"),
                bad("region without prefecture", of2019, "\"371322\"", "\"370022\"", "/agency/regionCode"),
                bad("region a number", of2019, "\"371322\"", "371322", "/agency/regionCode"),
                bad("code with an I", of2021, "\"1199", "\"11I9", "/agency/creditCode"),
                bad("code too short", of2021, "\"1199", "\"199", "/agency/creditCode"),
                bad("unknown level", of2019, "\"county\"", "\"district\"", "/agency/level"),
                bad("level in capitals", of2019, "\"county\"", "\"COUNTY\"", "/agency/level"),
                bad("unknown kind", of2019, "\"government\"", "\"ministry\"", "/agency/kind"),
                bad("unknown property of the agency", of2019, "\"kind\"", "\"sort\"", "/agency/sort"),
                bad("year a text", of2019, "2020,", "\"2020\",", "/year"),
                bad("year too early", of2019, "2020,", "2007,", "/year"),
                bad("year too late", of2019, "2020,", "10000,", "/year"),
                bad("unknown scope", of2019, "\"summary\"", "\"all\"", "/scope"),
                bad("date of another form", of2021, "2022-01-25", "2022/01/25", "/publishedOn"),
                bad("date null", of2021, "\"2022-01-25\"", "null", "/publishedOn"),
                bad("year of five digits", of2021, "2022-01-25", "+12022-01-25", "/publishedOn"),
                bad("year below 0", of2021, "2022-01-25", "-0001-01-25", "/publishedOn"),
                bad("month that is a day", of2021, "publishedOn", "publishedIn", "/publishedIn"),
                bad("month thirteen", of2021, "2022-01-25", "2022-13-25", "/publishedOn"),
                bad(
                        "negative count",
                        of2019,
                        "\"naturalPerson\": 95",
                        "\"naturalPerson\": -95",
                        "/applications/received/naturalPerson"),
                bad(
                        "fraction of a count",
                        of2019,
                        "\"naturalPerson\": 95",
                        "\"naturalPerson\": 9.5",
                        "/applications/received/naturalPerson"),
                bad(
                        "count a text",
                        of2019,
                        "\"naturalPerson\": 95",
                        "\"naturalPerson\": \"95\"",
                        "/applications/received/naturalPerson"),
                bad(
                        "count true",
                        of2019,
                        "\"naturalPerson\": 95",
                        "\"naturalPerson\": true",
                        "/applications/received/naturalPerson"),
                bad(
                        "count an array",
                        of2019,
                        "\"naturalPerson\": 95",
                        "\"naturalPerson\": [95]",
                        "/applications/received/naturalPerson"),
                bad(
                        "count too large",
                        of2019,
                        "\"naturalPerson\": 95",
                        "\"naturalPerson\": 9007199254740992",
                        "/applications/received/naturalPerson"),
                bad("missing kind", of2019, "\"naturalPerson\": 95, ", "", "/applications/received"),
                bad("missing total", of2019, ", \"total\": 111}", "}", "/applications/received"),
                bad(
                        "row null",
                        of2019,
                        "\"reconsideration\": ",
                        "\"reconsideration\": null, \"x\": ",
                        "/disputes/reconsideration"),
                bad("unknown row", of2019, "\"carriedIn\"", "\"carriedOver\"", "/applications/carriedOver"),
                bad(
                        "row of the other edition",
                        of2019,
                        "\"otherOutcome\"",
                        "\"feeUnpaid\"",
                        "/applications/outcomes/feeUnpaid"),
                bad(
                        "edition of neither form",
                        of2019,
                        "\"edition\": \"2019\"",
                        "\"edition\": \"2020\"",
                        "/proactive/edition"),
                bad("edition a number", of2019, "\"edition\": \"2019\"", "\"edition\": 2019", "/proactive/edition"),
                bad("no edition", of2019, "\"edition\": \"2019\",", "", "/proactive"),
                bad(
                        "edition of the other form",
                        of2021,
                        "\"edition\": \"2021\"",
                        "\"edition\": \"2019\"",
                        "/proactive/governmentRule/issued"),
                bad(
                        "negative amount",
                        of2019,
                        "\"amount\": 1299000000",
                        "\"amount\": -1",
                        "/proactive/centralizedProcurement/amount"),
                bad(
                        "amount a text",
                        of2019,
                        "\"amount\": 1299000000",
                        "\"amount\": \"12.99亿元\"",
                        "/proactive/centralizedProcurement/amount"),
                bad(
                        "amount too large",
                        of2019,
                        "\"amount\": 1299000000",
                        "\"amount\": 2000000000000000000",
                        "/proactive/centralizedProcurement/amount"),
                bad(
                        "change too large",
                        of2019,
                        "\"change\": -27",
                        "\"change\": -9007199254740992",
                        "/proactive/license/change"),
                bad("unknown section", of2019, "\"otherMatters\"", "\"others\"", "/narrative/others"),
                bad("section null", of2021, "\"没有收取信息处理费。\"", "null", "/narrative/otherMatters"),
                bad("unknown property at the end", of2019, "\"narrative\"", "\"text\"", "/text"));
    }

    private static Arguments bad(String mistake, String file, String good, String bad, String pointer) {
        return Arguments.of(mistake, file, good, bad, pointer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theReaderIsStricterThanAnySchemaCanBe(String mistake, String good, String bad, String pointer)
            throws IOException {
        String document = golden("annual-report-2021.json");
        String damaged = document.replaceFirst(Pattern.quote(good), bad);
        assertThat(damaged).isNotEqualTo(document);

        DisclosureJsonException rejected = catchThrowableOfType(
                DisclosureJsonException.class, () -> DisclosureJson.read(damaged, AnnualReport.class));

        assertThat(rejected).isNotNull();
        assertThat(rejected.pointer()).isEqualTo(pointer);
    }

    static Stream<Arguments> theReaderIsStricterThanAnySchemaCanBe() {
        return Stream.of(
                Arguments.of(
                        "a whole count with a decimal point",
                        "\"naturalPerson\": 21",
                        "\"naturalPerson\": 21.0",
                        "/applications/received/naturalPerson"),
                Arguments.of(
                        "a count with an exponent",
                        "\"naturalPerson\": 21",
                        "\"naturalPerson\": 2e1",
                        "/applications/received/naturalPerson"),
                Arguments.of("a property given twice", "\"year\": 2021", "\"year\": 2021, \"year\": 2021", "/year"),
                Arguments.of(
                        "a wrong check character", "119999011234567881", "119999011234567882", "/agency/creditCode"),
                Arguments.of("a day that there is not", "2022-01-25", "2022-02-30", "/publishedOn"),
                Arguments.of(
                        "an amount with seven decimals",
                        "592449",
                        "592449.0000001",
                        "/proactive/administrativeFee/amount"),
                Arguments.of("a comment", "\"year\": 2021", "\"year\": /* year */ 2021", "/year"),
                Arguments.of("a leading zero", "\"year\": 2021", "\"year\": 02021", "/year"));
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = AnnualReport.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
