package org.gongkai.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gongkai.arbitraries.Fault;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Samples;
import org.gongkai.check.DevTools;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.HeldWithBlanks;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.arbitraries.Diagnoses;
import org.gongkai.validation.live.LiveForm;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The script of a form finds in a browser what the library finds, in tables as they are drawn. {@code -Dlive.tables=100000} holds it against so many tables.
 */
class LiveFormChecksInBrowserTest {

    private static final int TABLES = Integer.getInteger("live.tables", 400);
    private static final int CASES = 4;
    private static final int AT_ONCE = 250;

    /** What the page is asked for: a line for each thing that was found. */
    private static final String ASKED = """
            const engine = gongkaiForm.engine(JSON.parse(document.querySelector('script.form-data').textContent));
            const cells = all => all.map(cell => `${cell.pointer} ${cell.label} = ${cell.value}`).join('; ');
            const found = (json, blankPolicy) => {
              const result = engine.check(engine.read(json), { blankPolicy });
              return Object.entries(result.counts)
                .map(([rule, count]) => `${rule} ${count.holds} ${count.violated} ${count.notAssessable}`)
                .concat(result.findings.map(each => [each.rule, each.severity, each.outcome, each.expected, each.actual,
                  each.difference, cells(each.cells), each.message].map(String).join(' | ')))
                .concat(result.held.map(each => `${each.rule} | ${each.message}`)).join('\\n');
            };
            """;

    @TempDir
    private Path folder;

    private DevTools browser;

    @BeforeEach
    void startBrowser() throws Exception {
        browser = Browser.orSkip().devTools(folder);
    }

    @AfterEach
    void endBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"2020, zh", "2020, en", "2024, zh", "2024, en"})
    void thePageFindsInTablesWhatTheLibraryFinds(int year, String language, TestReporter reporter) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        Validator<AnnualReport> validator = Validator.of(ofTables(FormEdition.forYear(year)));
        DevTools.Tab page = browser.tab();
        page.open(
                Files.writeString(folder.resolve("form.html"), LiveForm.of(year).page(locale)));
        page.evaluate(ASKED);
        long findings = 0;
        for (int from = 0; from < TABLES / CASES; from += AT_ONCE) {
            List<AnnualReport> reports = Samples.of(
                    drawn(year), Objects.hash(year, language, from), Math.min(AT_ONCE, TABLES / CASES - from));
            for (BlankPolicy policy : BlankPolicy.values()) {
                List<ValidationResult> results = reports.stream()
                        .map(validator.withBlankPolicy(policy)::validate)
                        .toList();
                List<String> expected =
                        results.stream().map(result -> told(result, locale)).toList();
                ArrayNode asked = array();
                reports.forEach(report -> asked.add(DisclosureJson.write(report)));
                JsonNode was = page.evaluate(asked + ".map(json => found(json, '" + policy.token() + "'))");

                assertThat(was).extracting(JsonNode::textValue).containsExactlyElementsOf(expected);
                findings += results.stream()
                        .mapToInt(result -> result.findings().size())
                        .sum();
            }
        }
        assertThat(findings).isPositive();
        reporter.publishEntry(TABLES / CASES + " tables of " + year + ", " + language + ": " + findings
                + " findings under both blank policies, as in Java");
    }

    /** Reports that add up, that have blanks, with a mistake, and with anything in their cells. */
    private static Arbitrary<AnnualReport> drawn(int year) {
        Reports reports = Reports.annual().year(year).withoutNarrative();
        FormEdition edition = FormEdition.forYear(year);
        return Arbitraries.oneOf(
                reports,
                reports.withBlanks(),
                reports.withBlankZeros(),
                reports.ofAnyCells(),
                Diagnoses.faults()
                        .map(Fault::broken)
                        .filter(report -> report.applications().edition() == edition));
    }

    private static RuleSet<AnnualReport> ofTables(FormEdition edition) {
        return RuleSet.of(
                "tables",
                Subject::of,
                AnnualReportRules.ruleSet(edition).rules().stream()
                        .filter(rule -> !rule.reconciliations().isEmpty())
                        .toList());
    }

    private static String told(ValidationResult result, Locale locale) {
        return Stream.of(
                        result.tallies().stream()
                                .filter(tally -> tally.items() > 0)
                                .map(LiveFormChecksInBrowserTest::told),
                        result.findings().stream().map(finding -> told(finding, locale)),
                        result.heldWithBlanks().stream().map(held -> told(held, locale)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String told(RuleTally tally) {
        return tally.rule() + " " + tally.holds() + ' ' + tally.violated() + ' ' + tally.notAssessable();
    }

    private static String told(HeldWithBlanks held, Locale locale) {
        return held.rule() + " | " + held.message(locale);
    }

    private static String told(Finding finding, Locale locale) {
        return Stream.of(
                        finding.rule().toString(),
                        finding.severity().token(),
                        finding.outcome().token(),
                        told(finding.expected()),
                        told(finding.actual()),
                        finding.difference().isPresent()
                                ? Long.toString(finding.difference().getAsLong())
                                : "null",
                        finding.cells().stream()
                                .map(LiveFormChecksInBrowserTest::told)
                                .collect(Collectors.joining("; ")),
                        finding.message(locale))
                .collect(Collectors.joining(" | "));
    }

    private static String told(Cell cell) {
        return cell.pointer() + ' ' + cell.label() + " = " + told(cell.value());
    }

    private static String told(Figure figure) {
        return figure.isStated() ? figure.toString() : "null";
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
