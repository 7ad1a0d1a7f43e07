package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountRow;
import org.gongkai.validation.rules.AnnualReportRules;

class ValidationResultJsonTest {

    private static final Validator<AnnualReport> VALIDATOR = Validator.of(AnnualReportRules.ruleSet());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DisclosureJson.schema(ValidationResult.class), InputFormat.JSON);
    private static final AnnualReport REPORT = Tancheng.assessable2020();
    private static final String JSON = DisclosureJson.write(VALIDATOR
            .validate(REPORT.withApplications(REPORT.applications().with(0, 59).with(100, CountRow.NOT_STATED)))
            .withSource("报告.json"));

    @Property
    void everyWrongCellsResultReadsBack(@ForAll Random random) {
        ValidationResult result = VALIDATOR.validate(REPORT.withApplications(REPORT.applications()
                .with(random.nextInt(161), random.nextInt(200))
                .with(random.nextInt(161), random.nextBoolean() ? CountRow.NOT_STATED : 7)));

        String json = DisclosureJson.write(result);

        assertThat(DisclosureJson.read(json, ValidationResult.class)).isEqualTo(result);
        assertThat(DisclosureJson.write(DisclosureJson.read(json, ValidationResult.class)))
                .isEqualTo(json);
    }

    @Property(tries = 20_000)
    void aDamagedResultIsReadOrRejectedWithAPlace(@ForAll Random random) {
        byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) "{}[],:\"0-9ae.\\n\u0000".charAt(random.nextInt(15));
        }
        byte[] cut = random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length));
        try {
            assertThat(DisclosureJson.read(cut, ValidationResult.class)).isNotNull();
        } catch (DisclosureJsonException rejected) {
            assertThat(rejected.pointer()).isNotNull();
            assertThat(rejected.line()).isPositive();
            assertThat(rejected.column()).isPositive();
        } catch (RuntimeException other) {
            fail("rejected otherwise: " + new String(cut, StandardCharsets.UTF_8), other);
        }
    }

    @Example
    void countsThatDoNotAddUpAreRejectedByTheReaderAlone() {
        assertRejected(JSON.replace("\"counts\":{\"holds\":", "\"counts\":{\"holds\":1"));
    }

    @Example
    void moreThingsThanAnIntCountsAreRejectedByTheReaderAlone() {
        String tallies = JSON.replaceAll("\"holds\":\\d+,\"violated\":0", "\"holds\":2000000000,\"violated\":0");
        assertThat(tallies).isNotEqualTo(JSON);
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(tallies, ValidationResult.class))
                .withMessageContaining("count more things than an int can");
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(
                        "{\"rule\":\"applications.balance\",\"holds\":2000000000,\"violated\":0,\"notAssessable\":147483648}",
                        RuleTally.class))
                .withMessageContaining("more things than an int can count");
    }

    @Example
    void whetherItIsValidAndCompleteIsSaidAndMustFollowFromTheRest() {
        assertThat(JSON).contains("\"valid\":false,\"complete\":true,\"counts\":");
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() ->
                        DisclosureJson.read(JSON.replace("\"valid\":false", "\"valid\":true"), ValidationResult.class))
                .withMessageContaining("valid is true, but false follows from the rest");
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(
                        JSON.replace("\"complete\":true", "\"complete\":false"), ValidationResult.class))
                .withMessageContaining("complete is false, but true follows from the rest");
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(JSON.replace("\"valid\":false,", ""), ValidationResult.class))
                .withMessageContaining("missing property \"valid\"");
    }

    private static void assertRejected(String json) {
        assertThat(json).isNotEqualTo(JSON);
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(json, ValidationResult.class));
    }

    @Example
    void manyResultsSayWhatFollowsFromThem() {
        ValidationResult result = DisclosureJson.read(JSON, ValidationResult.class);
        String json = DisclosureJson.write(ValidationResults.of(List.of(result, result)));

        assertThat(json)
                .isEqualTo("{\"schema\":\"gongkai/validation-results/1\",\"valid\":false,\"complete\":true,"
                        + "\"counts\":{\"holds\":116,\"violated\":4,\"notAssessable\":0},"
                        + "\"results\":[" + JSON + "," + JSON + "]}");
        assertThat(DisclosureJson.read(json, ValidationResults.class).results()).containsExactly(result, result);
        Stream.of(
                        json.replaceFirst("\"valid\":false", "\"valid\":true"),
                        json.replaceFirst("\"complete\":true", "\"complete\":false"),
                        json.replaceFirst("\"holds\":116", "\"holds\":58"),
                        json.replaceFirst("\"results\":\\[", "\"results\":[null,"))
                .forEach(wrong -> assertThatExceptionOfType(DisclosureJsonException.class)
                        .as(wrong)
                        .isThrownBy(() -> DisclosureJson.read(wrong, ValidationResults.class)));
    }

    @Example
    void unknownWordsAndOtherFormsAreRejectedByTheReaderAndTheSchema() {
        Stream.of(
                        JSON.replace("gongkai/validation-result/1", "gongkai/validation-result/2"),
                        JSON.replace("annual-report@1", "annual-report"),
                        JSON.replace("\"year\":2020", "\"year\":-1"),
                        JSON.replace("\"edition\":\"2019\"", "\"edition\":\"2020\""),
                        JSON.replace("\"language\":\"zh\"", "\"language\":\"fr\""),
                        JSON.replace("\"blankPolicy\":\"asZero\"", "\"blankPolicy\":\"zero\""),
                        JSON.replace("\"valid\":false", "\"valid\":\"false\""),
                        JSON.replace("\"complete\":true,", ""),
                        JSON.replace("\"counts\":{\"holds\":", "\"counts\":{\"held\":"),
                        JSON.replace("\"outcome\":\"violated\"", "\"outcome\":\"holds\""),
                        JSON.replace("\"severity\":\"error\"", "\"severity\":\"fatal\""),
                        JSON.replace("\"rule\":\"applications.balance\"", "\"rule\":\"balance\""),
                        JSON.replace("\"difference\":", "\"difference\":9999999999999999999"),
                        JSON.replace("\"expected\":", "\"expected\":true,\"x\":"),
                        JSON.replace("\"heldWithBlanks\":[", "\"heldWithBlanks\":[null,"),
                        JSON.replace("\"message\"", "\"note\""))
                .forEach(json -> {
                    assertRejected(json);
                    assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isNotEmpty();
                });
    }
}
