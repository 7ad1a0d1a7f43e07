package org.gongkai.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Country;
import org.gongkai.check.ChineseNames;
import org.gongkai.documents.Documents;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormRenderer;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.gongkai.validation.Severity;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReadReport;
import org.gongkai.validation.stack.ReportChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticCountryTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Country COUNTRY =
            Country.ofSeed(7).withAgencies(60).withYears(2021, 2022).withFaults(30);

    @TempDir
    private Path directory;

    private Path lines() {
        return directory.resolve("reports.jsonl");
    }

    private List<AnnualReport> written(String... more) throws IOException {
        String[] args = {"--seed", "7", "--agencies", "60", "--years", "2021-2022", "--faults", "30", "--lines"};
        assertThat(SyntheticCountry.run(Stream.of(Stream.of(args), Stream.of(lines().toString()), Stream.of(more))
                        .flatMap(words -> words)
                        .toArray(String[]::new)))
                .isZero();
        return DisclosureJson.readLines(Files.newInputStream(lines()), AnnualReport.class)
                .toList();
    }

    @Test
    void theLinesAreTheReportsOfTheCountry() throws IOException {
        assertThat(written()).isEqualTo(COUNTRY.reports());
    }

    @Test
    void theTruthTellsForEachWrongCellWhatIsThereAndWhatShouldBe() throws IOException {
        Path truth = directory.resolve("truth.jsonl");
        Map<String, JsonNode> reports = new HashMap<>();
        for (AnnualReport report : written("--truth", truth.toString())) {
            reports.put(
                    report.agency().creditCode().orElseThrow() + " " + report.year(),
                    JSON.readTree(DisclosureJson.write(report)));
        }

        List<String> faults = Files.readAllLines(truth);

        assertThat(faults).hasSize(30).allSatisfy(line -> {
            JsonNode fault = JSON.readTree(line);
            JsonNode report = reports.get(
                    fault.get("creditCode").asText() + " " + fault.get("year").asInt());
            assertThat(fault.get("agency").asText())
                    .isEqualTo(report.at("/agency/name").asText());
            assertThat(fault.get("rules")).isNotEmpty();
            assertThat(fault.get("cells")).isNotEmpty().allSatisfy(cell -> {
                assertThat(report.at(cell.get("pointer").asText()).asText())
                        .isEqualTo(cell.get("wrong").asText())
                        .isNotEqualTo(cell.get("right").asText());
            });
        });
    }

    @Test
    void aCountyIsSummedUpAfterItsUnits() throws IOException {
        List<AnnualReport> reports = written("--summaries");

        assertThat(reports)
                .filteredOn(report -> report.scope() == ReportScope.SUMMARY)
                .hasSize(2)
                .allMatch(report -> report.agency().name().endsWith("县人民政府"));
    }

    @Test
    void eachReportIsAPage() throws IOException {
        ChineseNames.assumePossible();
        Path pages = directory.resolve("pages");
        List<AnnualReport> reports = written("--pages", pages.toString());

        for (AnnualReport report : reports) {
            assertThat(pages.resolve(report.agency().regionCode().orElseThrow().toString())
                            .resolve(report.agency().name() + "-" + report.year() + ".html"))
                    .content(StandardCharsets.UTF_8)
                    .isEqualTo(FormRenderer.official().html(COUNTRY.told(report)));
        }
    }

    @Test
    void ofTheLinesNothingIsFoundButTheMistakes() throws IOException {
        List<ReadReport> reports = written("--texts").stream()
                .map(report -> ReadReport.of(report.agency().name(), report))
                .toList();

        assertThat(reports).allMatch(read -> read.report().narrative().size() == ReportSection.values().length);
        assertThat(found(reports)).isEqualTo(planted());
    }

    @Test
    void ofThePagesNothingIsFoundButTheMistakes() throws IOException {
        ChineseNames.assumePossible();
        Path pages = directory.resolve("pages");
        Map<String, AnnualReport> told = new TreeMap<>();
        for (AnnualReport report : written("--pages", pages.toString(), "--texts")) {
            told.put(report.agency().name() + "-" + report.year() + ".html", report);
        }
        List<ReadReport> reports = new ArrayList<>();
        try (Stream<Path> files = Files.walk(pages).filter(Files::isRegularFile)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                AnnualReport report = FormReader.create()
                        .read(Documents.read(file).page())
                        .report()
                        .orElseThrow();
                assertThat(report)
                        .returns(told.get(file.getFileName().toString()).narrative(), AnnualReport::narrative);
                reports.add(ReadReport.of(file.toString(), report));
            }
        }

        assertThat(reports).hasSameSizeAs(told.keySet());
        assertThat(found(reports)).isEqualTo(planted());
    }

    /** The rules of weight that find something of each agency, by itself or beside others. */
    private static Map<String, Set<String>> found(List<ReadReport> reports) {
        ReportChecks checks = ReportChecks.standard();
        Overview overview = checks.checkTogether(reports);
        Map<String, Set<String>> found = new TreeMap<>();
        overview.results()
                .results()
                .forEach(result -> result.findings().stream()
                        .filter(finding -> finding.isOpenViolation() && finding.severity() != Severity.INFO)
                        .forEach(finding -> found.computeIfAbsent(
                                        result.subject().agency().orElseThrow(), agency -> new TreeSet<>())
                                .add(finding.rule().toString())));
        return found;
    }

    private static Map<String, Set<String>> planted() {
        Map<String, Set<String>> planted = new TreeMap<>();
        COUNTRY.faults()
                .forEach(fault -> planted.put(fault.fault().broken().agency().name(), new TreeSet<>(fault.rules())));
        return planted;
    }
}
