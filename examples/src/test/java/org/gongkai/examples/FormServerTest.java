package org.gongkai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.validation.live.LiveForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormServerTest {

    @TempDir
    private Path folder;

    @Test
    void theFormIsServedAndWhatIsHandedInIsCheckedAndKept() throws Exception {
        HttpServer server = FormServer.serve(LiveForm.of(2020), Locale.CHINESE, folder, 0);
        try {
            URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
            HttpClient client = HttpClient.newHttpClient();
            byte[] report = DisclosureJson.writeBytes(Tancheng.report2020());

            assertThat(client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                            .body())
                    .contains("gongkai-form", "/applications/received/naturalPerson");
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(address.resolve("reports"))
                            .POST(BodyPublishers.ofByteArray(report))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).startsWith("已收到：");
            assertThat(folder.resolve("2020.json")).hasBinaryContent(report);

            HttpResponse<String> refused = client.send(
                    HttpRequest.newBuilder(address.resolve("reports"))
                            .POST(BodyPublishers.ofString("{\"schema\":\"gongkai/annual-report/1\"}"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("agency");
            assertThat(client.send(
                                    HttpRequest.newBuilder(address.resolve("other"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(404);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theFormIsWrittenAsAPage() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path page = folder.resolve("form.html");
        Path before = Files.writeString(folder.resolve("2020.json"), DisclosureJson.write(Tancheng.report2020()));

        int status = FormServer.run(
                new String[] {"2021", "--previous", before.toString(), "--page", page.toString(), "--lang", "en"},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(page + System.lineSeparator());
        assertThat(status).isZero();
        assertThat(page).content(StandardCharsets.UTF_8).contains("lang=\"en\"", "save the report", "\"previous\":");
    }
}
