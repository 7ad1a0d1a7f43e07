package org.gongkai.validation.arbitraries;

import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.gongkai.arbitraries.Formats;
import org.gongkai.arbitraries.PrintedParts;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.diagnosis.Diagnosis;
import org.gongkai.validation.rules.SummaryAndUnits;
import org.gongkai.validation.rules.WholeAndOwn;
import org.gongkai.validation.stack.ReadReport;

/** How samples of properties print: a result with its findings one by one, each as the sentence that it is. */
public final class ValidationSampleFormat implements SampleReportingFormat {

    private static final Formats FORMATS = Formats.none()
            .with(ValidationResult.class, ValidationSampleFormat::result)
            .with(Diagnosis.class, ValidationSampleFormat::recorded)
            .with(SummaryAndUnits.class, ValidationSampleFormat::recorded)
            .with(WholeAndOwn.class, ValidationSampleFormat::recorded)
            .with(ReadReport.class, ValidationSampleFormat::recorded);

    /** For the service loader. */
    public ValidationSampleFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return FORMATS.isFor(value);
    }

    @Override
    public Object report(Object value) {
        return FORMATS.print(value);
    }

    @Override
    public Optional<String> label(Object value) {
        return FORMATS.label(value);
    }

    private static Object result(ValidationResult result) {
        return PrintedParts.none()
                .with("source", result.source())
                .with("subject", PrintedParts.plain(result.subject().toString()))
                .with("ruleSet", PrintedParts.plain(result.ruleSet()))
                .with("holds", result.count(RuleOutcome.HOLDS))
                .with("violated", result.count(RuleOutcome.VIOLATED))
                .with("notAssessable", result.count(RuleOutcome.NOT_ASSESSABLE))
                .with("findings", result.findings())
                .with("heldWithBlanks", result.heldWithBlanks())
                .byName();
    }

    private static Object recorded(Record value) {
        return PrintedParts.of(value).byName();
    }
}
