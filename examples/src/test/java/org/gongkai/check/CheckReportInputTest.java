package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.validation.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is given on the command line: files, several of them, and those that are no reports; and the form of --json. */
class CheckReportInputTest {

    private static final AnnualReport REPORT = Tancheng.assessable2020();

    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsNamed() {
        String missing = folder.resolve("missing.json").toString();

        assertUnreadable(Run.of("--lang", "en", missing), missing + ": no such file\n");
    }

    @Test
    void aDirectoryWithoutReportsSaysSo() {
        assertUnreadable(Run.of("--lang", "en", folder.toString()), folder + ": no report in this directory\n");
    }

    @Test
    void aFileNameThatCannotBeIsNamed() {
        assertUnreadable(Run.of("--lang", "en", "a\0b"), "a\uFFFDb: not a file name here: Nul character not allowed\n");
    }

    @Test
    void anEmptyFileIsNoReport() throws IOException {
        assertUnreadable("", "at the document, line 1, column 1: the document is empty");
    }

    @Test
    void whatIsNotJsonIsNoReport() throws IOException {
        assertUnreadable("<html>\n", "at the document, line 1, column 1: Unexpected character");
    }

    @Test
    void aReportOfAnotherSchemaIsToldByPointerAndPlace() throws IOException {
        String json = DisclosureJson.writePretty(REPORT).replace("gongkai/annual-report/1", "gongkai/annual-report/9");

        assertUnreadable(json, "at /schema, line 2, column 13: expected the schema \"gongkai/annual-report/1\"");
    }

    @Test
    void aNegativeCountIsToldByPointerAndPlace() throws IOException {
        String json = DisclosureJson.writePretty(REPORT).replace("\"naturalPerson\": 95", "\"naturalPerson\": -95");

        assertUnreadable(json, "at /applications/received/naturalPerson, line 25, column 35: expected a count");
    }

    @Test
    void aReportThatIsCutOffIsNoReport() throws IOException {
        String json = DisclosureJson.write(REPORT);

        assertUnreadable(json.substring(0, json.length() / 2), "line 1, column ");
    }

    @Test
    void bytesThatAreNotUtf8AreNoReport() throws IOException {
        Path file = Files.write(
                folder.resolve("gbk.json"), DisclosureJson.write(REPORT).getBytes("GBK"));

        assertUnreadable(Run.of("--lang", "en", file.toString()), file + ": at ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--json"})
    void theOtherInputsAreCheckedAndTheWorstStatusWins(String option) throws IOException {
        String good = write("good.json", DisclosureJson.write(REPORT)).toString();
        String wrong =
                write("wrong.json", DisclosureJson.write(withOneMoreReceived())).toString();
        String bad = write("bad.json", "{}").toString();
        List<String> options = option.isEmpty() ? List.of() : List.of(option);

        Run two = run(options, good, wrong);
        Run three = run(options, good, bad, wrong);

        assertThat(run(options, good, good).status()).isZero();
        assertThat(two.status()).isEqualTo(1);
        assertThat(two.err()).isEmpty();
        assertThat(three.status()).isEqualTo(2);
        assertThat(withoutSummary(three)).isEqualTo(withoutSummary(two)).contains(good, wrong);
        assertThat(three.err())
                .startsWith(bad + ": JSON 不合格式：at the document, line 1, column ")
                .hasLineCount(1);
    }

    /** What is printed of the good ones. */
    private static String withoutSummary(Run run) {
        return run.out().replaceFirst("\\{\"source\":.*\n", "").replaceFirst("共\\d份：.*\n$", "");
    }

    @Test
    void eachResultIsOneLineOfJson() throws IOException {
        String good = write("good.json", DisclosureJson.write(REPORT)).toString();
        String wrong = write("wrong.json", DisclosureJson.writePretty(withOneMoreReceived()))
                .toString();

        Run run = Run.of("--json", "--lang=en", good, wrong);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.outLines()).hasSize(4);
        assertThat(run.outLines().get(1)).contains("\"ruleSet\":\"narrative@1\"", good);
        JsonNode first = new ObjectMapper().readTree(run.outLines().get(0));
        assertThat(first.at("/source").textValue()).isEqualTo(good);
        assertThat(first.at("/agency").textValue()).isEqualTo("郯城县人民政府");
        assertThat(first.at("/year").intValue()).isEqualTo(2020);
        assertThat(first.at("/edition").textValue()).isEqualTo("2019");
        assertThat(first.at("/counts").toString()).isEqualTo("{\"holds\":60,\"violated\":0,\"notAssessable\":0}");
        assertThat(first.at("/findings").isArray()).isTrue();
        assertThat(first.at("/findings")).isEmpty();
        JsonNode second = new ObjectMapper().readTree(run.outLines().get(2));
        assertThat(second.at("/source").textValue()).isEqualTo(wrong);
        assertThat(second.at("/counts").toString()).isEqualTo("{\"holds\":58,\"violated\":2,\"notAssessable\":0}");
        assertThat(first.has("diagnosis")).isFalse();
        assertThat(second.at("/diagnosis/status").textValue()).isEqualTo("unique");
        assertThat(second.at("/diagnosis/exhaustive").booleanValue()).isTrue();
        JsonNode repair = second.at("/diagnosis/repairs/0");
        assertThat(repair.at("/kind").textValue()).isEqualTo("cells");
        assertThat(repair.at("/changes")).hasSize(1);
        assertThat(repair.at("/changes/0/cell/pointer").textValue()).startsWith("/applications/received/");
        assertThat(repair.at("/changes/0/cell/value").isIntegralNumber()).isTrue();
        assertThat(second.at("/diagnosis/violated")).hasSize(2);
        JsonNode finding = second.at("/findings/1");
        assertThat(finding.at("/rule").textValue()).isEqualTo("applications.row-total");
        assertThat(finding.at("/severity").textValue()).isEqualTo("error");
        assertThat(finding.at("/outcome").textValue()).isEqualTo("violated");
        assertThat(finding.at("/cells/6/pointer").textValue()).isEqualTo("/applications/received/total");
        assertThat(finding.at("/cells/6/label").textValue()).isEqualTo("一、本年新收政府信息公开申请数量 / 总计");
        assertThat(finding.at("/expected").longValue()).isEqualTo(111);
        assertThat(finding.at("/actual").longValue()).isEqualTo(112);
        assertThat(finding.at("/difference").longValue()).isEqualTo(1);
        assertThat(finding.at("/message").textValue()).startsWith("row received: total = ");
    }

    @Test
    void aLineOfJsonReadsBackAsTheResult() {
        List<String> lines = Run.of("--json").outLines();

        List<ValidationResult> results = lines.stream()
                .map(line -> DisclosureJson.read(line, ValidationResult.class))
                .toList();
        assertThat(results).extracting(ValidationResult::ruleSet).containsExactly("annual-report@1", "narrative@1");
        assertThat(results).allSatisfy(result -> assertThat(result.source()).contains("tancheng-2020.json"));
        assertThat(results.stream().map(DisclosureJson::write)).isEqualTo(lines);
    }

    @Test
    void wrongUsageIsToldOnStandardErrorAlone() {
        assertUnreadable(Run.of("--lang", "fr"), "Invalid value for option '--lang'");
        assertUnreadable(Run.of("--lang"), "Missing required parameter for option '--lang'");
        assertUnreadable(Run.of("--xml"), "Unknown option: '--xml'");
    }

    @Test
    void helpAndVersionArePrinted() {
        assertThat(Run.of("--help").out()).contains("Usage: gongkai-check", "--lang", "--json", "FILE", "Exit status");
        assertThat(Run.of("--help").status()).isZero();
        assertThat(Run.of("--version").out()).matches("gongkai \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(Run.of("--version").status()).isZero();
    }

    private void assertUnreadable(String content, String reason) throws IOException {
        String file = write("broken.json", content).toString();
        Run run = Run.of("--lang", "en", file);
        assertUnreadable(run, file + ": at ");
        assertThat(run.err()).contains(reason).hasLineCount(1);
        Run json = Run.of("--json", "--lang", "en", file);
        assertThat(json.err()).isEqualTo(run.err());
        assertThat(json.status()).isEqualTo(run.status());
        assertThat(json.outLines())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("{\"source\":\"" + file + "\",\"report\":null,"));
    }

    private static void assertUnreadable(Run run, String reason) {
        assertThat(run.err()).startsWith(reason).doesNotContain("\tat ", "Exception");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    private static Run run(List<String> options, String... files) {
        String[] args = new String[options.size() + files.length];
        options.toArray(args);
        System.arraycopy(files, 0, args, options.size(), files.length);
        return Run.of(args);
    }

    private static AnnualReport withOneMoreReceived() {
        int total = REPORT.applications().layout().row(RowName.RECEIVED).cell(ColumnName.TOTAL);
        return REPORT.withApplications(REPORT.applications().with(total, 112));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}
