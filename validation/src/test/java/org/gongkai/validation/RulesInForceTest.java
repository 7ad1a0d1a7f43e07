package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.Citation;
import org.gongkai.law.FormEdition;
import org.gongkai.law.LegalDocument;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.text.Text;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.ApplicationRules;
import org.gongkai.validation.rules.NarrativeRules;
import org.gongkai.validation.rules.RegisterRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Since when rules hold, until when, and those that were withdrawn. */
class RulesInForceTest {

    private static final Subject SUBJECT = Subject.of("某县", 2020, FormEdition.FORM_2019);
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private static Rule.Builder<Subject> rule(String id) {
        return Rule.<Subject>builder(id).title("始终不成立", "never holds");
    }

    private static Rule<Subject> neverHolding(Rule.Builder<Subject> rule) {
        return rule.check(
                (subject, check) -> check.violated(Text.of("不成立", "violated"), List.of(), Figure.of(1), Figure.of(2)));
    }

    private static RuleDescription citing(BasisKind kind, LegalDocument... documents) {
        Basis basis = Basis.of(
                kind,
                List.of(documents).stream().map(document -> document.at("某处")).toArray(Citation[]::new));
        return neverHolding(rule("report.cited").basis(basis)).description();
    }

    private static RuleSet<Subject> set(List<Rule<Subject>> rules) {
        return RuleSet.of("subject", subject -> subject, rules);
    }

    @Test
    void aRuleHoldsAsLongAsOneOfTheDocumentsThatItRestsOnIsInForce() {
        RuleDescription regulation = citing(BasisKind.LEGAL, LegalDocument.REGULATION);
        assertThat(regulation.since()).contains(LocalDate.of(2019, 5, 15));
        assertThat(regulation.until()).isEmpty();
        assertThat(regulation.isInForce(LocalDate.of(2019, 5, 14))).isFalse();
        assertThat(regulation.isInForce(LocalDate.of(2019, 5, 15))).isTrue();

        RuleDescription former = citing(BasisKind.LEGAL, LegalDocument.REGULATION_2007);
        assertThat(former.isInForce(LocalDate.of(2019, 5, 14))).isTrue();
        assertThat(former.isInForce(LocalDate.of(2019, 5, 15))).isFalse();

        RuleDescription both =
                citing(BasisKind.STRUCTURAL, LegalDocument.FORM_2021_NOTICE, LegalDocument.FORM_2019_NOTICE);
        assertThat(both.since()).contains(LocalDate.of(2019, 1, 1));
        assertThat(both.until()).isEmpty();
        assertThat(citing(BasisKind.INFERRED, LegalDocument.FORM_2019_NOTICE).until())
                .contains(LocalDate.of(2020, 12, 31));
    }

    @Test
    void nothingIsGuessedOfACustomaryCheckOrOfADocumentWhoseDaysAreNotKnown() {
        RuleDescription customary = citing(BasisKind.HEURISTIC, LegalDocument.REGULATION);
        assertThat(customary.since()).isEmpty();
        assertThat(customary.isInForce(LocalDate.MIN)).isTrue();
        assertThat(citing(BasisKind.LEGAL, LegalDocument.REGULATION, LegalDocument.LITIGATION_LAW)
                        .since())
                .isEmpty();
    }

    @Test
    void sinceAndUntilOfABuilderPrevail() {
        Basis basis = Basis.of(BasisKind.LEGAL, LegalDocument.REGULATION.article(49));
        LocalDate since = LocalDate.of(2020, 2, 1);
        LocalDate until = LocalDate.of(2022, 1, 31);
        RuleDescription description = neverHolding(
                        rule("report.local").basis(basis).since(since).until(until))
                .description();

        assertThat(description.since()).contains(since);
        assertThat(description.until()).contains(until);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> neverHolding(rule("report.local").since(until).until(since)))
                .withMessage("rule report.local ends on 2020-02-01, before it begins on 2022-01-31");
    }

    @Test
    void asOfAYearChecksTheRulesInForceOnItsLastDay() {
        RuleSet<AnnualReport> rules = AnnualReportRules.ruleSet();

        assertThat(rules.asOf(2020).rules())
                .extracting(each -> each.id().toString())
                .contains("applications.balance", "report.deadline", "proactive.change-floor", "proactive.rules-power")
                .doesNotContain("proactive.issued-le-in-force");
        assertThat(rules.asOf(2021).rules())
                .extracting(each -> each.id().toString())
                .contains("applications.balance", "proactive.issued-le-in-force")
                .doesNotContain("proactive.change-floor");
        assertThat(rules.asOf(2021).name()).isEqualTo("annual-report@1+adapted");
        assertThat(rules.asOf(2018).rules())
                .extracting(each -> each.id().toString())
                .contains("report.deadline")
                .doesNotContain("applications.balance", "report.sections");
    }

    @Test
    void asOfIsTheSameSetWhereAllRulesAreInForce() {
        RuleSet<Subject> rules = set(List.of(neverHolding(rule("report.always"))));

        assertThat(rules.asOf(2008)).isSameAs(rules);
        assertThat(Validator.of(rules).asOf(2008).ruleSet()).isSameAs(rules);
    }

    @Test
    void aValidatorAsOfAYearSaysNothingOfARuleThatIsNotInForce() {
        RuleSet<Subject> rules = set(List.of(
                neverHolding(rule("report.always")),
                neverHolding(rule("report.later").since(DAY))));

        ValidationResult result = Validator.of(rules).asOf(2020).validate(SUBJECT);

        assertThat(result.tallies())
                .extracting(tally -> tally.rule().toString())
                .containsExactly("report.always");
        assertThat(Validator.of(rules).asOf(2021).validate(SUBJECT).tallies()).hasSize(2);
    }

    @Test
    void aWithdrawnRuleIsKnownAndNotCheckedUnlessAsked() {
        RuleSet<Subject> rules = set(List.of(
                neverHolding(rule("report.always")),
                neverHolding(rule("report.gone").withdrawn("不再适用", "it does not apply any more"))));
        RuleId gone = RuleId.of("report.gone");

        assertThat(rules.rules()).hasSize(1);
        assertThat(rules.withdrawn()).extracting(Rule::id).containsExactly(gone);
        assertThat(rules.rule(gone).description().withdrawn()).contains(Text.of("不再适用", "it does not apply any more"));
        assertThat(Validator.of(rules).validate(SUBJECT).findings()).hasSize(1);

        Validator<Subject> asked =
                Validator.of(rules).with(rules.rule(gone).restored()).without("report.always");
        assertThat(asked.validate(SUBJECT).findings()).extracting(Finding::rule).containsExactly(gone);
        assertThat(asked.ruleSet().withdrawn()).isEmpty();
    }

    @Test
    void aWaiverOfAWithdrawnRuleLapsesAndTheResultSaysWhy() {
        Rule<Subject> checked = neverHolding(rule("report.gone"));
        ValidationResult before = Validator.of(set(List.of(checked))).validate(SUBJECT);
        Waiver waiver = before.waive(before.findings().get(0), "已核实");
        RuleSet<Subject> after =
                set(List.of(neverHolding(rule("report.gone").withdrawn("不再适用", "it does not apply any more"))));

        ValidationResult result =
                Validator.of(after).withWaivers(List.of(waiver), DAY).validate(SUBJECT);

        assertThat(result.lapsedWaivers()).containsExactly(new LapsedWaiver(waiver, Lapse.WITHDRAWN));
        assertThat(result.descriptions())
                .extracting(RuleDescription::withdrawn)
                .containsExactly(Optional.of(Text.of("不再适用", "it does not apply any more")));
        assertThat(DisclosureJson.read(DisclosureJson.write(result), ValidationResult.class))
                .isEqualTo(result);
    }

    /** The parts that the form asks for, and Article 50, are asked for from the reports of 2019 on. */
    @ParameterizedTest
    @CsvSource({"2018, 0", "2019, 2"})
    void theTextIsNotHeldAgainstAFormThatWasNotThere(int year, int violations) {
        AnnualReport report = AnnualReport.builder()
                .from(Tancheng.report2020().withoutPublication())
                .year(year)
                .putNarrative(ReportSection.OVERVIEW, "无")
                .putNarrative(ReportSection.OTHER_MATTERS, "各单位按照统一部署完成全年工作。".repeat(30))
                .putNarrative(ReportSection.PROBLEMS_AND_IMPROVEMENT, "全年各项工作按照上级部署平稳有序开展，各单位分工协作，圆满完成。")
                .build();

        assertThat(Stream.of(AnnualReportRules.ruleSet(), NarrativeRules.ruleSet())
                        .flatMap(rules -> Validator.of(rules).validate(report).findings().stream())
                        .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                        .filter(finding -> Set.of("report.sections", "narrative.problems-and-measures")
                                .contains(finding.rule().toString())))
                .hasSize(violations);
    }

    @Test
    void theRulesThatWereOnceCheckedAreStillKnown() {
        RuleSet<?> ofApplications = ApplicationRules.ruleSet(DeadlineClock.of(StateCouncilCalendar.published()), DAY);

        assertThat(ofApplications.withdrawn())
                .extracting(rule -> rule.id().toString())
                .containsExactly("application.outcome-of-edition");
        assertThat(RegisterRules.ruleSet().withdrawn())
                .extracting(rule -> rule.id().toString())
                .containsExactly("register.reply-after-receipt");
        assertThat(RegisterRules.ruleSet()
                        .rule(RuleId.of("register.reply-after-receipt"))
                        .description()
                        .withdrawn()
                        .orElseThrow()
                        .in(Locale.ENGLISH))
                .contains("application.reply-after-arrival");
    }
}
