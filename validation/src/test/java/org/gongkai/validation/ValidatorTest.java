package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;
import org.gongkai.validation.arbitraries.SerialCopies;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

// Mutants that survive: Check: the ordinal 0 is taken away instead of added; Blanks: another line has the same bound.
class ValidatorTest {

    private final Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
    private final AnnualReport report = Tancheng.assessable2020();
    private final TableLayout layout = report.applications().layout();
    private final int naturalPersonsReceived = layout.row(RowName.RECEIVED).cell(ColumnName.NATURAL_PERSON);
    private final AnnualReport broken =
            report.withApplications(report.applications().with(naturalPersonsReceived, 59));

    @Test
    void aUserAddsARuleInOneLine() {
        Rule<AnnualReport> few = Rule.<AnnualReport>builder("local.few-applications")
                .title("申请不超过一百件", "at most a hundred applications")
                .severity(Severity.INFO)
                .check((checked, check) -> check.violated(
                        Text.of("申请不超过一百件", "at most a hundred applications"),
                        List.of(Cell.of(
                                checked.applications(),
                                layout.row(RowName.RECEIVED).cell(ColumnName.TOTAL))),
                        Figure.of(100),
                        Figure.of(checked.applications().received().total())));

        ValidationResult result = validator.with(few).validate(report);

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(few.id());
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.difference()).hasValue(11);
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("at most a hundred applications; bound 100, was 111, difference 11");
        });
        assertThat(result.isValid()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.with(few).with(few))
                .withMessageContaining("local.few-applications");
    }

    @Test
    void aResultNamesItsRulesTheirVersionAndWhetherTheyWereAdapted() {
        RuleSet<AnnualReport> later = AnnualReportRules.ruleSet().withVersion(2);

        assertThat(validator.validate(report).ruleSet()).isEqualTo("annual-report@1");
        assertThat(Validator.of(later).validate(report).ruleSet()).isEqualTo("annual-report@2");
        assertThat(validator
                        .without("report.edition")
                        .withSeverity("report.deadline", Severity.INFO)
                        .validate(report)
                        .ruleSet())
                .isEqualTo("annual-report@1+adapted");
        assertThatIllegalArgumentException().isThrownBy(() -> later.withVersion(0));
        for (String id : List.of("", "Annual", "a b", "a//b", "a@1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleSet.of(id, subject -> Subject.unnamed(), List.of()))
                    .withMessageContaining("id of a rule set");
        }
    }

    @Test
    void whatSeveralRulesNeedIsWorkedOutOnceForEachSubject() {
        List<Integer> workedOut = new ArrayList<>();
        Function<AnnualReport, Integer> year = each -> {
            workedOut.add(each.year());
            return each.year();
        };
        Function<AnnualReport, String> name = each -> each.agency().name();
        AnnualReport later = AnnualReport.builder().from(report).year(2021).build();
        List<Rule<AnnualReport>> rules = IntStream.range(0, 3)
                .mapToObj(i -> Rule.<AnnualReport>builder("local.rule-" + i)
                        .title("年度", "year")
                        .check((checked, check) -> {
                            assertThat(check.derived(checked, year)).isEqualTo(2020);
                            assertThat(check.derived(checked, name)).isEqualTo("郯城县人民政府");
                            if (i == 2) {
                                assertThat(check.derived(later, year)).isEqualTo(2021);
                                assertThatNullPointerException().isThrownBy(() -> check.derived(checked, each -> null));
                            }
                            check.holds();
                        }))
                .toList();

        ValidationResult result = Validator.of(RuleSet.of("local", each -> Subject.unnamed(), rules))
                .validate(report);

        assertThat(workedOut).containsExactly(2020, 2021);
        assertThat(result.count(RuleOutcome.HOLDS)).isEqualTo(3);
        assertThat(result.tallies()).extracting(RuleTally::items).containsExactly(1, 1, 1);
    }

    @Test
    void aRuleSetTellsItsVersion() {
        RuleSet<AnnualReport> rules = AnnualReportRules.ruleSet();

        assertThat(rules.version()).isEqualTo("1");
        assertThat(rules.withVersion(1).name()).isEqualTo("annual-report@1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.withVersion(0))
                .withMessage("version of a rule set is 1 or more, not 0");
        assertThat(rules).asString().startsWith("annual-report@1 [");
    }

    @Test
    void ofSomeRulesEverythingOfTheOthersIsLeftOut() {
        ValidationResult result = validator
                .withWaivers(
                        List.of(validator
                                .validate(broken)
                                .waive(validator.validate(broken).findings().get(0), "已核实")),
                        LocalDate.of(2021, 12, 31))
                .validate(report.withApplications(report.applications()
                        .with(
                                report.applications()
                                        .layout()
                                        .row(Outcome.STATE_SECRET)
                                        .cell(ColumnName.NATURAL_PERSON),
                                CountRow.NOT_STATED)));
        RuleId balance = RuleId.of("applications.balance");
        RuleId lapsed = result.lapsedWaivers().get(0).waiver().rule();

        ValidationResult ofOne = result.ofRules(balance::equals);

        assertThat(ofOne.tallies()).extracting(RuleTally::rule).containsExactly(balance);
        assertThat(ofOne.count(RuleOutcome.HOLDS)).isEqualTo(7);
        assertThat(ofOne.heldWithBlanks()).isEmpty();
        assertThat(result.heldWithBlanks()).hasSize(2);
        assertThat(result.ofRules(RuleId.of("applications.processed-sum")::equals)
                        .heldWithBlanks())
                .hasSize(1);
        assertThat(ofOne.lapsedWaivers()).hasSize(lapsed.equals(balance) ? 1 : 0);
        assertThat(result.ofRules(lapsed::equals).lapsedWaivers()).hasSize(1);
        assertThat(result.ofRules(id -> !id.equals(lapsed)).lapsedWaivers()).isEmpty();
        assertThat(result.ofRules(id -> true)).isEqualTo(result);
    }

    @Test
    void aUserDropsARuleInOneLine() {
        ValidationResult result = validator.without("applications.balance").validate(broken);

        assertThat(result.findings()).extracting(Finding::rule).containsExactly(RuleId.of("applications.row-total"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.without("applications.none"))
                .withMessageContaining("applications.none");
    }

    @Test
    void aUserChangesASeverityInOneLine() {
        Validator<AnnualReport> lenient = validator
                .withSeverity("applications.balance", Severity.WARNING)
                .withSeverity("applications.row-total", Severity.INFO);

        assertThat(validator.validate(broken).isValid()).isFalse();
        assertThat(lenient.validate(broken).isValid()).isTrue();
        assertThat(lenient.validate(broken).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.INFO);
        assertThat(validator.validate(broken).findings())
                .as("the first validator is as it was")
                .extracting(Finding::severity)
                .containsOnly(Severity.ERROR);
    }

    @Test
    void aWaivedViolationIsStillShownAndNoLongerCounts() {
        ValidationResult result = validator.validate(broken);
        Validator<AnnualReport> waiving = validator;
        for (Finding finding : result.findings()) {
            waiving = waiving.withWaiver(result.waive(finding, "笔误，已另行更正"));
        }

        ValidationResult again = waiving.validate(broken);

        assertThat(again.isValid()).isTrue();
        assertThat(again.count(RuleOutcome.VIOLATED)).isEqualTo(2);
        assertThat(again.findings())
                .extracting(Finding::waivedBecause)
                .allSatisfy(reason -> assertThat(reason).hasValue("笔误，已另行更正"));
    }

    @Test
    void aWaiverLapsesWhenANumberChanges() {
        ValidationResult result = validator.validate(broken);
        Waiver waiver = result.waive(result.findings().get(0), "已核实");
        AnnualReport brokenOtherwise =
                report.withApplications(report.applications().with(naturalPersonsReceived, 58));

        assertThat(validator.withWaiver(waiver).validate(brokenOtherwise).findings())
                .extracting(Finding::waivedBecause)
                .allMatch(Optional::isEmpty);
    }

    @Test
    void aWaiverIsOnlyForItsAgencyAndYear() {
        ValidationResult result = validator.validate(broken);
        Waiver waiver = result.waive(result.findings().get(0), "已核实");
        AnnualReport another = AnnualReport.builder()
                .from(broken)
                .year(2019)
                .publishedOn(LocalDate.of(2020, 3, 1))
                .build();

        assertThat(validator.withWaiver(waiver).validate(another).findings())
                .hasSize(2)
                .extracting(Finding::waivedBecause)
                .allMatch(Optional::isEmpty);
    }

    @Test
    void aWaiverNeedsAReasonAndAViolationOfTheResult() {
        ValidationResult result = validator.validate(broken);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.waive(result.findings().get(0), " "))
                .withMessageContaining("reason");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> validator.validate(report).waive(result.findings().get(0), "已核实"))
                .withMessageContaining("not a violation of this result");
    }

    @Test
    void whatHeldOnABlankIsListedAndTheStrictPolicyDoesNotLetItHold() {
        AnnualReport blank = report.withApplications(report.applications()
                .with(layout.row(Outcome.STATE_SECRET).cell(ColumnName.RESEARCH_INSTITUTION), CountRow.NOT_STATED));

        ValidationResult lenient = validator.validate(blank);
        ValidationResult strict = validator.withBlankPolicy(BlankPolicy.UNKNOWN).validate(blank);

        assertThat(lenient.isComplete()).isTrue();
        assertThat(lenient.blankPolicy()).isEqualTo(BlankPolicy.AS_ZERO);
        assertThat(lenient.heldWithBlanks())
                .extracting(held -> held.rule().toString())
                .containsExactly("applications.processed-sum", "applications.row-total");
        assertThat(lenient.heldWithBlanks())
                .allSatisfy(held -> assertThat(held.blanks())
                        .extracting(Cell::pointer)
                        .containsExactly("/applications/outcomes/stateSecret/researchInstitution"));
        assertThat(strict.isValid()).isTrue();
        assertThat(strict.isComplete()).isFalse();
        assertThat(strict.blankPolicy()).isEqualTo(BlankPolicy.UNKNOWN);
        assertThat(strict.findings())
                .extracting(Finding::outcome)
                .containsExactly(RuleOutcome.NOT_ASSESSABLE, RuleOutcome.NOT_ASSESSABLE);
        assertThat(strict.findings().get(1).message(Locale.CHINESE)).contains("未填：（三）不予公开 1.属于国家秘密 / 科研机构");
        assertThat(strict.findings().get(1).message(Locale.ENGLISH))
                .contains("not stated: state secret / research institution");
    }

    @Test
    void talliesAddUpToTheCounts() {
        ValidationResult result = validator.validate(broken);

        assertThat(result.tallies()).hasSameSizeAs(validator.ruleSet().rules());
        assertThat(result.tallies().stream().mapToInt(RuleTally::holds).sum())
                .isEqualTo(result.count(RuleOutcome.HOLDS));
        assertThat(result.tallies().stream().mapToInt(RuleTally::violated).sum())
                .isEqualTo(result.count(RuleOutcome.VIOLATED))
                .isEqualTo(2);
    }

    @Test
    void aResultReadsBackFromJsonInEitherLanguage() {
        ValidationResult result = validator.validate(broken).withSource("报告.json");

        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String json = DisclosureJson.write(result.in(locale));
            assertThat(DisclosureJson.read(json, ValidationResult.class)).isEqualTo(result.in(locale));
            assertThat(json).contains(result.findings().get(0).message(locale)).doesNotContain("\n");
        }
        assertThat(DisclosureJson.write(result))
                .startsWith(
                        "{\"schema\":\"gongkai/validation-result/1\",\"ruleSet\":\"annual-report@1\",\"source\":\"报告.json\",\"agency\":\"郯城县人民政府\",\"year\":2020,\"edition\":\"2019\"");
    }

    @Test
    void findingsWaiversAndWhatHeldOnBlanksReadBackFromJson() throws Exception {
        ValidationResult result = validator.validate(broken);
        Finding finding = result.findings().get(0);
        Waiver waiver = result.waive(finding, "已核实");
        ValidationResult blank = validator.validate(report.withApplications(report.applications()
                .with(layout.row(Outcome.STATE_SECRET).cell(ColumnName.RESEARCH_INSTITUTION), CountRow.NOT_STATED)));
        ObjectMapper plain = new ObjectMapper();

        for (Object value : List.of(
                result,
                blank,
                finding,
                waiver,
                finding.cells().get(0),
                finding.expected(),
                Figure.of("2021-03-31"),
                finding.statement(),
                finding.rule(),
                blank.heldWithBlanks().get(0))) {
            Class<?> type = value.getClass().getSimpleName().startsWith("Immutable")
                    ? value.getClass().getSuperclass()
                    : value.getClass();
            assertThat((Object) DisclosureJson.read(DisclosureJson.write(value), type))
                    .isEqualTo(value);
            assertThat((Object) plain.readValue(plain.writeValueAsBytes(value), type))
                    .isEqualTo(value);
        }
    }

    @Test
    void aResultIsSerializable() throws Exception {
        ValidationResult result = validator.validate(broken);
        assertThat(SerialCopies.of(result)).isEqualTo(result);
    }

    @Test
    void oneValidatorServesManyThreads() {
        ValidationResult alone = validator.validate(broken);

        assertThat(IntStream.range(0, 2000).parallel().mapToObj(i -> validator.validate(i % 2 == 0 ? broken : report)))
                .allSatisfy(result -> assertThat(result.findings()).isIn(alone.findings(), List.of()));
    }

    @Test
    void rulesWithoutATitleAndIdsOfAnotherFormAreRejected() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Rule.<AnnualReport>builder("local.untitled").check((subject, check) -> {}))
                .withMessageContaining("local.untitled");
        for (String id : List.of("", "balance", "Applications.balance", "applications.", "a b.c")) {
            assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of(id));
        }
    }

    @Test
    void nullIsRejectedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> validator.validate(null))
                .withMessage("subject");
        assertThatNullPointerException().isThrownBy(() -> validator.with(null)).withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> validator.withSeverity("applications.balance", null))
                .withMessage("severity");
        assertThatNullPointerException()
                .isThrownBy(() -> validator.withWaiver(null))
                .withMessage("waiver");
        assertThatNullPointerException()
                .isThrownBy(() -> validator.withBlankPolicy(null))
                .withMessage("policy");
        assertThatNullPointerException().isThrownBy(() -> Validator.of(null)).withMessage("ruleSet");
        assertThatNullPointerException()
                .isThrownBy(() -> RuleSet.of("none", subject -> Subject.unnamed(), null))
                .withMessage("rules");
        assertThatNullPointerException()
                .isThrownBy(() -> Rule.<AnnualReport>builder("local.none")
                        .title("无", "none")
                        .reconcile(AnnualReport::applications, null))
                .withMessage("reconciliations");
        assertThatNullPointerException()
                .isThrownBy(() -> Reconciliation.of(layout, Text.of("", ""), null, Relation.EQUAL, new int[0]))
                .withMessage("actual");
        assertThatNullPointerException().isThrownBy(() -> RuleId.of(null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> Text.of(null, "")).withMessage("zh");
    }
}
