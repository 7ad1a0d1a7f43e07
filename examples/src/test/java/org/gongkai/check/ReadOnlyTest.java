package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.form.FormRenderer;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The option --read: documents become data, one line of JSON each, and nothing is checked. */
class ReadOnlyTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final AnnualReport REPORT = AnnualReport.builder()
            .from(Tancheng.report2020())
            .putNarrative(ReportSection.OVERVIEW, "2020年，全县办理政务热线1.20万件。收到政府信息公开申请113件，较去年增长12.50%。")
            .build();

    @TempDir
    private Path folder;

    @Test
    void aReportIsGivenInItsJsonForm() throws IOException {
        Path file = write("a.json", DisclosureJson.write(REPORT));

        Run run = Run.of("--read", file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{\"source\":\"" + file + "\",\"report\":" + DisclosureJson.write(REPORT)
                        + ",\"partial\":null,\"problems\":[],\"notices\":[],\"statements\":[{")
                .endsWith("}]}\n");
    }

    @Test
    void whatTheTextStatesOfTheFormIsGivenExactly() throws IOException {
        Run run = Run.of("--read", write("a.json", DisclosureJson.write(REPORT)).toString());

        String sentence = "{\"section\":\"overview\",\"sentence\":\"收到政府信息公开申请113件，较去年增长12.50%。\",";
        assertThat(run.out())
                .contains(sentence + "\"subject\":\"applications\",\"kind\":\"count\",\"number\":113,\"unit\":\"件\"}")
                .contains(
                        sentence + "\"subject\":\"applications\",\"kind\":\"change\",\"number\":12.50,\"unit\":\"%\"}")
                .doesNotContain("\"number\":1.20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.txt"})
    void aPageIsReadWithItsNotices(String name) throws IOException {
        FormRenderer form = FormRenderer.official();
        String page = name.endsWith(".txt") ? form.text(REPORT) : form.html(REPORT);

        JsonNode line = lines(Run.of("--read", write(name, page).toString())).get(0);

        assertThat(line.get("report").get("applications"))
                .isEqualTo(MAPPER.readTree(DisclosureJson.write(REPORT.applications())));
        assertThat(line.get("notices")).anySatisfy(notice -> {
            assertThat(notice.get("kind").textValue()).isEqualTo("assumed");
            assertThat(notice.get("place").textValue()).isEqualTo("全文");
            assertThat(notice.get("message").textValue()).isEqualTo("全文：统计范围未注明，按“本级”读入");
        });
    }

    @Test
    void whatElseAFileHoldsThatIsNotReadIsSaidWithTheReport() throws IOException {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.html"));
            zip.write(FormRenderer.official().html(REPORT).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("b.docx"));
            zip.write(new byte[] {'P', 'K', 3, 4, 0});
        }

        JsonNode read = lines(Run.of("--read", file.toString())).get(0);
        Run checked = Run.of(file.toString());
        JsonNode result = lines(Run.of("--json", "--lang=en", file.toString())).get(0);

        assertThat(read.get("report").isNull()).isFalse();
        assertThat(read.get("problems")).hasSize(1);
        assertThat(read.get("problems").get(0).get("message").textValue()).contains("b.docx");
        assertThat(checked.out()).contains("b.docx");
        assertThat(result.get("unread").get(0).get("message").textValue()).contains("b.docx");
    }

    @Test
    void ofAPageThatIsNoReportWhatCouldBeReadIsGiven() throws IOException {
        String page = FormRenderer.official().text(REPORT).replaceFirst("\\|[^|\n]*上年结转[^\n]*\n", "");
        Path file = write("a.txt", page);

        Run run = Run.of("--read", "--lang=en", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        JsonNode line = lines(run).get(0);
        assertThat(line.get("report").isNull()).isTrue();
        assertThat(line.get("partial").get("proactive"))
                .isEqualTo(MAPPER.readTree(DisclosureJson.write(REPORT.proactive())));
        assertThat(line.at("/partial/agency/name").textValue()).isEqualTo("郯城县人民政府");
        assertThat(line.at("/partial/year").intValue()).isEqualTo(2020);
        assertThat(line.at("/partial/narrative/overview").textValue()).contains("113件");
        assertThat(line.get("partial").has("applications")).isFalse();
        assertThat(line.get("statements").toString()).contains("\"subject\":\"applications\"", "\"number\":113");
        assertThat(line.get("problems")).anySatisfy(problem -> {
            assertThat(problem.get("place").textValue()).startsWith("line ");
            assertThat(problem.get("message").textValue()).endsWith("is missing");
        });
    }

    @Test
    void aPageThatNamesNobodyHasItsTables() throws IOException {
        String page = FormRenderer.official().text(REPORT).replace("郯城县人民政府2020年政府信息公开工作年度报告", "");

        JsonNode line = lines(Run.of("--read", write("a.txt", page).toString())).get(0);

        assertThat(line.get("partial").propertyStream().map(each -> each.getKey()))
                .containsExactly("proactive", "applications", "disputes", "narrative");
        assertThat(line.get("statements")).isEmpty();
        assertThat(line.get("problems"))
                .extracting(problem -> problem.get("message").textValue())
                .containsExactly("全文：未找到行政机关名称，请另行给出", "全文：未找到报告年度，请另行给出");
    }

    @Test
    void everyDocumentHasItsLineInOrderHoweverItEnds() throws IOException {
        String good = write("a.json", DisclosureJson.write(REPORT)).toString();
        String bad = write("b.json", "{\n  \"schema\": 1").toString();
        String other = write("c.pdf", "%PDF-1.7").toString();
        String missing = folder.resolve("d.html").toString();

        Run run = Run.of("--read", "--lang=en", missing, bad, other, good);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        List<JsonNode> lines = lines(run);
        assertThat(lines).extracting(line -> line.get("source").textValue()).containsExactly(missing, bad, other, good);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.propertyStream().map(each -> each.getKey()))
                        .containsExactly("source", "report", "partial", "problems", "notices", "statements"));
        assertThat(lines.subList(0, 3)).allSatisfy(line -> {
            assertThat(line.get("report").isNull()).isTrue();
            assertThat(line.get("partial").isNull()).isTrue();
            assertThat(line.get("problems")).hasSize(1);
        });
        assertThat(lines.get(0).at("/problems/0").toString())
                .isEqualTo("{\"place\":\"page\",\"message\":\"no such file\"}");
        assertThat(lines.get(1).at("/problems/0/place").textValue()).isEqualTo("line 2, column 13");
        assertThat(lines.get(3).get("problems")).isEmpty();
        assertThat(Run.of("--read", missing).out()).contains("{\"place\":\"全文\",\"message\":\"文件不存在\"}");
    }

    @Test
    void aDirectoryIsReadWholeAndOneWithoutReportsSaysSo() throws IOException {
        write("b.html", FormRenderer.official().html(REPORT));
        write("a.json", DisclosureJson.write(REPORT));
        Path none = Files.createDirectory(folder.resolve("none"));

        Run run = Run.of("--read", folder.toString());
        Run nothing = Run.of("--read", "--lang=en", none.toString());

        assertThat(run.status()).isZero();
        assertThat(lines(run))
                .extracting(line -> line.get("source").textValue())
                .allMatch(name -> name.contains("."));
        assertThat(lines(run)).hasSize(2);
        assertThat(nothing).isEqualTo(new Run(2, "", none + ": no report in this directory\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--html=x", "--waivers=x", "--earlier=x"})
    void nothingIsCheckedBesides(String option) {
        Run run = Run.of("--read", option);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--read checks nothing, so it cannot be used with ");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private static List<JsonNode> lines(Run run) throws IOException {
        try (Stream<JsonNode> lines =
                MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(run.out()).readAll().stream()) {
            return lines.toList();
        }
    }
}
