package org.gongkai.examples.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.gongkai.examples.benchmark.HandValidator.Cells;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Validating a clean report: the same 49 reconciliations in every contestant but two. A JSON Schema cannot say a sum and tells only
 * of the form; {@link #gongkaiEveryRule} checks besides them all that a report is checked by.
 */
@State(Scope.Benchmark)
public class ValidateBenchmark {

    private final AnnualReport report = BenchmarkReport.clean();
    private final Validator<AnnualReport> reconciliations = Validator.of(reconciliations());
    private final Validator<AnnualReport> everyRule = Validator.of(AnnualReportRules.ruleSet());
    private final Cells cells = HandValidator.cells(report);
    private final JsonNode json = json(report);
    private final PeerValidators peers = new PeerValidators();

    static RuleSet<AnnualReport> reconciliations() {
        return RuleSet.of(
                "reconciliations",
                Subject::of,
                AnnualReportRules.ruleSet().rules().stream()
                        .filter(rule -> !rule.reconciliations().isEmpty())
                        .toList());
    }

    static JsonNode json(AnnualReport report) {
        try {
            return new JsonMapper().readTree(DisclosureJson.writeBytes(report));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Benchmark
    public int handWritten() {
        return HandValidator.violations(cells);
    }

    @Benchmark
    public ValidationResult gongkai() {
        return reconciliations.validate(report);
    }

    @Benchmark
    public ValidationResult gongkaiEveryRule() {
        return everyRule.validate(report);
    }

    @Benchmark
    public int hibernateValidator() {
        return peers.hibernateValidator(cells);
    }

    @Benchmark
    public int yavi() {
        return peers.yavi(cells);
    }

    @Benchmark
    public int easyRules() {
        return peers.easyRules(cells);
    }

    @Benchmark
    public int jsonSchemaFormOnly() {
        return peers.jsonSchema(json);
    }
}
