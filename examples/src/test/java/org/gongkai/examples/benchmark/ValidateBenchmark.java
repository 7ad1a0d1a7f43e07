package org.gongkai.examples.benchmark;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Validating a clean report: the same reconciliations in every contestant. */
@State(Scope.Benchmark)
public class ValidateBenchmark {

    private final AnnualReport report = BenchmarkReport.report();
    private final Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
    private final HandValidator.Cells cells = HandValidator.cells(report);
    private final jakarta.validation.Validator hibernate = hibernate();

    private static jakarta.validation.Validator hibernate() {
        ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        return factory.getValidator();
    }

    @Benchmark
    public int handWritten() {
        return HandValidator.violations(cells);
    }

    @Benchmark
    public ValidationResult gongkai() {
        return validator.validate(report);
    }

    @Benchmark
    public int hibernateValidator() {
        return hibernate.validate(cells).size();
    }
}
