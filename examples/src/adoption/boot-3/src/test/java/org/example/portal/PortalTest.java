package org.example.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PortalTest {

    private static final Path REPORT = Path.of("../../classes/org/gongkai/check/input/tancheng-2020.json");

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Test
    void aReportIsReadAndWrittenInItsForm() throws Exception {
        String report = Files.readString(REPORT);
        AnnualReport read = DisclosureJson.read(report, AnnualReport.class);

        assertThat(post("/echo", report).body()).isEqualTo(DisclosureJson.write(read));
        assertThat(post("/check", report).body())
                .isEqualTo(DisclosureJson.write(
                        Validator.of(AnnualReportRules.ruleSet()).validate(read)));
    }

    @Test
    void whatIsNoReportIsRefused() throws Exception {
        assertThat(post("/echo", "{}").statusCode()).isEqualTo(400);
        assertThat(post("/echo", Files.readString(REPORT).replace("\"year\"", "\"yeer\"")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void theDocumentOfTheInterfaceDescribesReportsAsTheyAreWritten() throws Exception {
        ObjectNode document = (ObjectNode) new ObjectMapper().readTree(get("/v3/api-docs"));
        String report = DisclosureJson.write(DisclosureJson.read(Files.readString(REPORT), AnnualReport.class));
        String reports = "{\"reports\":[" + report + "],\"results\":{},\"agency\":{\"name\":\"甲\"}}";
        String result = post("/check", report).body();

        assertThat(document.at("/paths/~1echo/post/requestBody/content/application~1json/schema/$ref").textValue())
                .isEqualTo("#/components/schemas/AnnualReport");
        assertThat(document.at("/components/schemas").fieldNames()).toIterable()
                .containsAll(DisclosureJson.openApiSchemas(AnnualReport.class).keySet());
        assertThat(faults(document, "AnnualReport", report)).isEmpty();
        assertThat(faults(document, "AnnualReport", report.replace("\"total\":111", "\"total\":\"111\""))).isNotEmpty();
        assertThat(faults(document, "ValidationResult", result)).isEmpty();
        assertThat(faults(document, "ValidationResult", result.replace("\"valid\":true", "\"valid\":1"))).isNotEmpty();
        assertThat(faults(document, "Summary", reports)).isEmpty();
        assertThat(faults(document, "Summary", reports.replace("\"total\":111", "\"total\":-1"))).isNotEmpty();
        assertThat(faults(document, "Summary", reports.replace("\"甲\"", "null"))).isNotEmpty();
    }

    private static List<?> faults(ObjectNode document, String component, String json) {
        ObjectNode schema = document.deepCopy().put("$ref", "#/components/schemas/" + component);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json, InputFormat.JSON);
    }

    private String get(String path) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
