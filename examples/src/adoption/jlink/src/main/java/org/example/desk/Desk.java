package org.example.desk;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;

public final class Desk {

    private Desk() {}

    public static void main(String[] args) throws IOException {
        AnnualReport report = DisclosureJson.read(Path.of(args[0]), AnnualReport.class);
        DisclosureJson.write(Validator.of(AnnualReportRules.ruleSet()).validate(report), System.out);
    }
}
