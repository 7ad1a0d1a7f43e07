package org.gongkai.validation.rules;

import java.util.List;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;

/** Every rule for one annual report by itself. */
public final class AnnualReportRules {

    private static final RuleSet<AnnualReport> RULE_SET = RuleSet.of(
            "annual-report",
            report -> Subject.of(
                    report.agency().name(), report.year(), report.applications().edition()),
            List.of(
                    ApplicationTableRules.BALANCE,
                    ApplicationTableRules.PROCESSED_SUM,
                    ApplicationTableRules.ROW_TOTAL,
                    DisputeTableRules.SUM,
                    ProactiveTableRules.DISCLOSED_LE_TOTAL,
                    ProactiveTableRules.DISCLOSED_LE_MADE,
                    ProactiveTableRules.CHANGE_FLOOR,
                    ProactiveTableRules.ISSUED_LE_IN_FORCE,
                    ProactiveTableRules.RULES_POWER,
                    ReportRules.EDITION,
                    ReportRules.DEADLINE));

    private AnnualReportRules() {}

    /** {@return the rules, those of the application table first} */
    public static RuleSet<AnnualReport> ruleSet() {
        return RULE_SET;
    }
}
