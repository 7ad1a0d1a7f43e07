package org.example.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.rules.AnnualReportRules;

/** Reads, checks and writes a report and all that comes of it, by the library's entry point and by a plain mapper. */
public final class Consumer {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    private Consumer() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        AnnualReport report = DisclosureJson.read(file, AnnualReport.class);
        AnnualReport sameReport = PLAIN.readValue(Files.readAllBytes(file), AnnualReport.class);
        require(report.equals(sameReport), "a plain mapper reads the same report");
        ApplicationTable table = report.applications().with(0, CountRow.NOT_STATED).with(6, 7);

        Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
        ValidationResult clean = validator.validate(report);
        ValidationResult result = validator.validate(report.withApplications(table));
        Waiver waiver = result.findings().stream()
                .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                .map(finding -> result.waive(finding, "known"))
                .findFirst()
                .orElseThrow();
        for (Object value : List.of(report, report.agency(), table, clean, result, result.findings().get(0), waiver)) {
            require(PLAIN.writeValueAsString(value).equals(DisclosureJson.write(value)), "one form of " + value);
        }
        require(
                PLAIN.readValue(DisclosureJson.write(result), ValidationResult.class).equals(result),
                "a plain mapper reads the result");

        String module = Consumer.class.getModule().isNamed() ? Consumer.class.getModule().getName() : "class path";
        System.out.println(module + " of " + AnnualReport.class.getModule() + " and " + Validator.class.getModule());
        DisclosureJson.write(clean, System.out);
        System.out.println();
        DisclosureJson.write(report, System.out);
        System.out.println();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
