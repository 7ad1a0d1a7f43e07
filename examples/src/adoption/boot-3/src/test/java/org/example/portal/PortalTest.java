package org.example.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
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

    private HttpResponse<String> post(String path, String json) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
