package org.gongkai.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Outcome;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;

/** The first steps: read a report, check it, make a slip in it, and see what is said. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the steps on a file.
     *
     * @param args the file, a JSON document that is a report; not null
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        run(Path.of(args[0]), new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    static void run(Path file, PrintStream out) throws IOException {
        AnnualReport report = DisclosureJson.read(file, AnnualReport.class);
        Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
        ValidationResult result = validator.validate(report);
        out.println(result.count(RuleOutcome.HOLDS) + " hold; valid " + result.isValid());

        ApplicantCounts notHeld = report.applications().outcome(Outcome.NOT_HELD);
        ApplicantCounts slip = notHeld.with(ApplicantKind.NATURAL_PERSON, 73); // was 37
        AnnualReport wrong = report.withApplications(report.applications().with(Outcome.NOT_HELD, slip));
        validator.validate(wrong).findings().stream()
                .filter(Finding::isOpenViolation)
                .forEach(finding -> out.println(finding.rule() + ": " + finding.message(Locale.ENGLISH)));
    }
}
