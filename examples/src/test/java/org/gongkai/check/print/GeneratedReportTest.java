package org.gongkai.check.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.gongkai.arbitraries.Reports;
import org.gongkai.check.Run;
import org.gongkai.check.console.Language;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.diagnosis.Diagnoser;
import org.gongkai.validation.diagnosis.Diagnosis;
import org.gongkai.validation.diagnosis.DiagnosisStatus;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.NarrativeRules;
import org.gongkai.validation.stack.FindingGroup;

/** Any report at all, through the command line: what is printed and the status are those of its result. */
class GeneratedReportTest {

    private static final Validator<AnnualReport> VALIDATOR = Validator.of(AnnualReportRules.ruleSet());
    private static final Validator<AnnualReport> TEXT_VALIDATOR = Validator.of(NarrativeRules.ruleSet());

    private static Path file;

    @BeforeContainer
    static void makeFile() throws IOException {
        file = Files.createTempFile("generated", ".json");
    }

    @AfterContainer
    static void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Property
    void aReportThatAddsUpEndsWithStatusZero(@ForAll("consistent") AnnualReport report) throws IOException {
        Run run = run(report);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Property
    void everyFindingIsPrintedAndTablesAreAligned(@ForAll("reports") AnnualReport report, @ForAll Language language)
            throws IOException {
        ValidationResult result = VALIDATOR.validate(report);
        ValidationResult text = TEXT_VALIDATOR.validate(report);
        List<Finding> findings = Stream.of(result, text)
                .flatMap(each -> each.findings().stream())
                .toList();

        Run run = run(report, "--lang", language.toString());

        assertThat(run.status())
                .isEqualTo(findings.stream().anyMatch(finding -> finding.outcome() == RuleOutcome.VIOLATED) ? 1 : 0);
        assertThat(run.err()).isEmpty();
        List<String> details = run.outLines().stream()
                .filter(line -> line.startsWith("      "))
                .map(String::strip)
                .toList();
        assertThat(details)
                .containsAll(findings.stream()
                        .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                        .map(finding -> finding.message(language.locale()))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                of(result, RuleOutcome.VIOLATED),
                                of(result, RuleOutcome.NOT_ASSESSABLE),
                                FindingGroup.ofHeld(result.heldWithBlanks()),
                                FindingGroup.of(text.findings()))
                        .flatMap(List::stream)
                        .map(group -> group.text().in(language.locale()))
                        .toList());
        assertThat(run.outLines().stream()
                        .filter(line -> line.startsWith("|") || line.startsWith("+"))
                        .map(DisplayText::width)
                        .distinct())
                .as("one width for each of the two tables")
                .hasSizeLessThanOrEqualTo(2);
    }

    @Property
    void theLineOfJsonIsTheResult(@ForAll("reports") AnnualReport report, @ForAll Language language)
            throws IOException {
        ValidationResult result =
                VALIDATOR.validate(report).withSource(file.toString()).in(language.locale());

        Run run = run(report, "--json", "--lang", language.toString());

        String written = new String(DisclosureJson.writeBytes(result), StandardCharsets.UTF_8);
        String common = written.substring(0, written.length() - 1);
        assertThat(run.outLines()).hasSize(report.narrative().isEmpty() ? 1 : 2);
        assertThat(run.outLines().get(0)).startsWith(common);
        ObjectNode line =
                (ObjectNode) new ObjectMapper().readTree(run.outLines().get(0));
        Diagnosis diagnosis = Diagnoser.of(AnnualReportRules.ruleSet()).diagnose(report);
        assertThat(line.has("diagnosis")).isEqualTo(diagnosis.status() != DiagnosisStatus.CONSISTENT);
        if (line.has("diagnosis")) {
            assertThat(line.at("/diagnosis/status").textValue())
                    .isEqualTo(diagnosis.status().token());
            assertThat(line.at("/diagnosis/repairs"))
                    .hasSize(diagnosis.repairs().size());
        }
    }

    private static List<FindingGroup> of(ValidationResult result, RuleOutcome outcome) {
        return FindingGroup.of(result.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .toList());
    }

    /** Reports whose tables add up; a text of any kind would contradict them. */
    @Provide
    Arbitrary<AnnualReport> consistent() {
        return Reports.annual().withoutNarrative();
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Reports.annual().ofAnyCells();
    }

    private static Run run(AnnualReport report, String... options) throws IOException {
        Files.write(file, DisclosureJson.writeBytes(report));
        String[] args = Arrays.copyOf(options, options.length + 1);
        args[options.length] = file.toString();
        return Run.of(args);
    }
}
