package org.gongkai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.Documents;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the conformance kit expects of its forms is read of their files. */
class ConformanceFormsTest {

    private static final Path KIT = Path.of("../validation/src/conformance/gongkai-conformance");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<JsonNode> forms() throws IOException {
        List<JsonNode> forms = new ArrayList<>();
        read("manifest.json").required("forms").forEach(forms::add);
        return forms;
    }

    private static JsonNode read(String file) throws IOException {
        return MAPPER.readTree(KIT.resolve(file).toFile());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void ofAFormIsReadWhatTheKitExpects(JsonNode form) throws IOException {
        JsonNode expected = read(form.required("read").textValue());

        FormReading reading = FormReader.create()
                .read(Documents.read(KIT.resolve(form.required("file").textValue()))
                        .page());

        assertThat(reading.problems()).isEmpty();
        AnnualReport report = reading.report().orElseThrow();
        JsonNode whole = MAPPER.readTree(DisclosureJson.write(report));
        assertThat(report.agency().name()).isEqualTo(expected.required("agency").textValue());
        for (String part : List.of("year", "proactive", "applications", "disputes")) {
            assertThat(whole.required(part)).as(part).isEqualTo(expected.required(part));
        }
    }
}
