package org.example.consumer;

import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;

final class Checks {

    static final Validator<AnnualReport> OF_REPORTS = Validator.of(AnnualReportRules.ruleSet());

    private Checks() {}
}
