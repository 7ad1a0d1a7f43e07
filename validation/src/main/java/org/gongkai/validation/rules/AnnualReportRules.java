package org.gongkai.validation.rules;

import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;

/** Every rule for one annual report by itself, but for those that hold its text against its tables. */
public final class AnnualReportRules {

    private static final RuleSet<AnnualReport> RULE_SET = set(
            "annual-report",
            Stream.of(
                    ApplicationTableRules.BALANCE,
                    ApplicationTableRules.PROCESSED_SUM,
                    ApplicationTableRules.ROW_TOTAL,
                    DisputeTableRules.SUM,
                    ApplicationAndDisputeRules.ZERO_WITH_DISPUTE,
                    ProactiveTableRules.DISCLOSED_LE_TOTAL,
                    ProactiveTableRules.DISCLOSED_LE_MADE,
                    ProactiveTableRules.CHANGE_FLOOR,
                    ProactiveTableRules.ISSUED_LE_IN_FORCE,
                    ProactiveTableRules.RULES_POWER,
                    ReportRules.EDITION,
                    ReportRules.DEADLINE,
                    SectionRules.SECTIONS));

    private static final RuleSet<AnnualReport> OF_2019 = of(FormEdition.FORM_2019);
    private static final RuleSet<AnnualReport> OF_2021 = of(FormEdition.FORM_2021);

    private AnnualReportRules() {}

    /** {@return the rules for reports on either edition of the form, those of the application table first} */
    public static RuleSet<AnnualReport> ruleSet() {
        return RULE_SET;
    }

    /**
     * The rules for reports on one edition of the form: those of {@link #ruleSet()} that it has, and that every table is on it.
     *
     * @param edition the edition, not null
     * @return the rules, with an id such as {@code annual-report/2021}
     */
    public static RuleSet<AnnualReport> ruleSet(FormEdition edition) {
        Objects.requireNonNull(edition, "edition");
        return switch (edition) {
            case FORM_2019 -> OF_2019;
            case FORM_2021 -> OF_2021;
        };
    }

    private static RuleSet<AnnualReport> of(FormEdition edition) {
        Stream<Rule<AnnualReport>> rules = RULE_SET.rules().stream().filter(rule -> isOf(edition, rule));
        return set("annual-report/" + edition.token(), Stream.concat(rules, Stream.of(ReportRules.onForm(edition))));
    }

    private static RuleSet<AnnualReport> set(String id, Stream<Rule<AnnualReport>> rules) {
        return RuleSet.of(id, Subject::of, rules.toList());
    }

    private static boolean isOf(FormEdition edition, Rule<AnnualReport> rule) {
        return rule.reconciliations().isEmpty()
                || rule.reconciliations().stream()
                        .map(each -> each.layout().edition())
                        .anyMatch(of -> of.isEmpty() || of.get() == edition);
    }
}
