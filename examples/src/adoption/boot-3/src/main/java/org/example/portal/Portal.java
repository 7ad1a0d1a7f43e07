package org.example.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Portal {

    private final Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());

    @PostMapping("/echo")
    AnnualReport echo(@RequestBody AnnualReport report) {
        return report;
    }

    @PostMapping("/check")
    ValidationResult check(@RequestBody AnnualReport report) {
        return validator.validate(report);
    }

    @PostMapping("/summary")
    Summary summary(@RequestBody List<AnnualReport> reports) {
        return new Summary(reports, Map.of(), Optional.empty());
    }

    record Summary(List<AnnualReport> reports, Map<String, ValidationResult> results, Optional<Agency> agency) {}

    public static void main(String[] args) {
        SpringApplication.run(Portal.class, args);
    }
}
