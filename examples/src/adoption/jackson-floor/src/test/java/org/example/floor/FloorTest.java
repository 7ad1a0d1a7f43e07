package org.example.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.application.OfficeView;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

class FloorTest {

    private static final Path REPORT = Path.of("../../classes/org/gongkai/check/input/tancheng-2020.json");

    private final ObjectMapper plain = new ObjectMapper();

    @Test
    void reportsAndResultsAreReadAndWrittenInTheirForm() throws Exception {
        assertEquals("2.15.2", PackageVersion.VERSION.toString());
        String json = Files.readString(REPORT);
        AnnualReport report = DisclosureJson.read(json, AnnualReport.class);
        ValidationResult result = Validator.of(AnnualReportRules.ruleSet()).validate(report);

        assertEquals(report, plain.readValue(json, AnnualReport.class));
        assertEquals(DisclosureJson.write(report), plain.writeValueAsString(report));
        assertEquals(DisclosureJson.writePretty(report), DisclosureJson.writePretty(DisclosureJson.read(DisclosureJson.write(report), AnnualReport.class)));
        assertEquals(result, DisclosureJson.read(DisclosureJson.write(result), ValidationResult.class));
        assertTrue(result.isValid());
    }

    @Test
    void aFailureQuotesNoDocument() {
        JsonProcessingException failure = assertThrows(
                JsonProcessingException.class,
                () -> plain.readValue("{\"schema\":\"x\",\"applicant\":\"王小明\"}", OfficeView.class));

        assertFalse(failure.getMessage().contains("王小明"), failure.getMessage());
    }
}
