package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.CountRow.NOT_STATED;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.DisclosureCounts;
import org.gongkai.report.DocumentCounts;
import org.gongkai.report.FeeItemCounts;
import org.gongkai.report.ItemCounts;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ProactiveTable2019;
import org.gongkai.report.ProactiveTable2021;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

// Mutants that survive: reconciliations are worked out on loading, before a mutant.
class ProactiveTableRulesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void reconciliationsHoldAreViolatedOrCannotBeAssessed(
            String name, Rule<AnnualReport> rule, ProactiveTable table, RuleOutcome outcome) {
        ValidationResult result = validate(rule, table, Agency.of("某县人民政府"));

        assertThat(result.count(outcome)).isGreaterThanOrEqualTo(1);
        if (outcome == RuleOutcome.HOLDS) {
            assertThat(result.findings()).isEmpty();
        } else {
            assertThat(result.findings()).extracting(Finding::outcome).containsExactly(outcome);
        }
    }

    static Stream<Arguments> reconciliationsHoldAreViolatedOrCannotBeAssessed() {
        Rule<AnnualReport> total = ProactiveTableRules.DISCLOSED_LE_TOTAL;
        Rule<AnnualReport> made = ProactiveTableRules.DISCLOSED_LE_MADE;
        Rule<AnnualReport> floor = ProactiveTableRules.CHANGE_FLOOR;
        Rule<AnnualReport> inForce = ProactiveTableRules.ISSUED_LE_IN_FORCE;
        return Stream.of(
                of("disclosed as much as in total", total, documents2019(3, 3, 3), RuleOutcome.HOLDS),
                of("disclosed more than in total", total, documents2019(4, 4, 3), RuleOutcome.VIOLATED),
                of("total not stated", total, documents2019(4, 4, NOT_STATED), RuleOutcome.NOT_ASSESSABLE),
                of("disclosed not stated", total, documents2019(4, NOT_STATED, 3), RuleOutcome.HOLDS),
                of("disclosed as much as made", made, documents2019(3, 3, 9), RuleOutcome.HOLDS),
                of("disclosed more than made", made, documents2019(3, 4, 9), RuleOutcome.VIOLATED),
                of("made not stated", made, documents2019(NOT_STATED, 4, 9), RuleOutcome.NOT_ASSESSABLE),
                of("all items given up", floor, items2019(60, -60), RuleOutcome.HOLDS),
                of("more given up than there were", floor, items2019(60, -61), RuleOutcome.VIOLATED),
                of("items not stated", floor, items2019(NOT_STATED, -60), RuleOutcome.NOT_ASSESSABLE),
                of("change not stated", floor, items2019(60, NOT_STATED), RuleOutcome.HOLDS),
                of("issued and repealed", inForce, documents2021(5, 2, 3), RuleOutcome.HOLDS),
                of("issued and gone", inForce, documents2021(6, 2, 3), RuleOutcome.VIOLATED),
                of("in force not stated", inForce, documents2021(6, 2, NOT_STATED), RuleOutcome.NOT_ASSESSABLE));
    }

    private static Arguments of(String name, Rule<AnnualReport> rule, ProactiveTable table, RuleOutcome outcome) {
        return Arguments.of(name, rule, table, outcome);
    }

    @Test
    void aRuleOfOneEditionSaysNothingOfTheOther() {
        assertThat(validate(ProactiveTableRules.CHANGE_FLOOR, documents2021(1, 1, 1), Agency.of("某县人民政府"))
                        .tallies())
                .allSatisfy(tally -> assertThat(tally.holds() + tally.violated() + tally.notAssessable())
                        .isZero());
    }

    @Test
    void theFloorOfAChangeIsCheckedInFiveRows() {
        assertThat(ProactiveTableRules.CHANGE_FLOOR.reconciliations()).hasSize(5);
    }

    @Test
    void whoCanMakeRulesMayHaveSome() {
        assertThat(rulesPower(rules(2), agency(AdministrativeLevel.NATIONAL, AgencyKind.DEPARTMENT)))
                .isEqualTo(RuleOutcome.HOLDS);
        assertThat(rulesPower(rules(2), agency(AdministrativeLevel.PROVINCE, AgencyKind.GOVERNMENT)))
                .isEqualTo(RuleOutcome.HOLDS);
        assertThat(rulesPower(rules(2), agency(AdministrativeLevel.PREFECTURE, AgencyKind.GOVERNMENT)))
                .isEqualTo(RuleOutcome.HOLDS);
    }

    @Test
    void whoCannotMakeRulesMustHaveNone() {
        Agency county = agency(AdministrativeLevel.COUNTY, AgencyKind.GOVERNMENT);
        assertThat(rulesPower(rules(0), county)).isEqualTo(RuleOutcome.HOLDS);
        assertThat(rulesPower(rules(1), county)).isEqualTo(RuleOutcome.VIOLATED);
        assertThat(rulesPower(rules(1), agency(AdministrativeLevel.PREFECTURE, AgencyKind.DEPARTMENT)))
                .isEqualTo(RuleOutcome.VIOLATED);
        assertThat(rulesPower(rules(1), agency(AdministrativeLevel.TOWNSHIP, AgencyKind.GOVERNMENT)))
                .isEqualTo(RuleOutcome.VIOLATED);
    }

    @Test
    void rulesOfAnAgencyOfUnknownLevelCannotBeAssessed() {
        Agency unknown = Agency.of("某机关");
        assertThat(rulesPower(rules(0), unknown)).isEqualTo(RuleOutcome.HOLDS);
        ValidationResult result = validate(ProactiveTableRules.RULES_POWER, rules(1), unknown);
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
            assertThat(finding.cells()).extracting(Cell::pointer).contains("/agency/level", "/agency/kind");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "某县某镇人民政府, VIOLATED",
        "某区某街道办事处, VIOLATED",
        "某县人民政府, VIOLATED",
        "某县人民政府办公室, VIOLATED",
        "某县水务局, VIOLATED",
        "某市财政局, VIOLATED",
        "某省财政厅, VIOLATED",
        "某省人民政府, HOLDS",
        "某自治州人民政府, HOLDS",
        "财政部, HOLDS",
        "某市人民政府, NOT_ASSESSABLE",
        "某市人民政府办公室, NOT_ASSESSABLE",
        "某省人民政府办公厅, NOT_ASSESSABLE",
        "水务局, NOT_ASSESSABLE"
    })
    void powerToMakeRulesIsInferredFromTheNameAsFarAsItDecides(String name, RuleOutcome outcome) {
        assertThat(rulesPower(rules(2), Agency.of(name))).isEqualTo(outcome);
    }

    @Test
    void aFindingOfRulesSaysWhatIsInferredAndWhatIsMissing() {
        assertThat(rulesFinding("某县某镇人民政府")).isEqualTo("“规章”行：某县某镇人民政府没有规章制定权（由机关名称推断）；应为 0，实为 2 / 0 / 2");
        assertThat(rulesFinding("某市人民政府")).isEqualTo("“规章”行：没有规章制定权的机关应为 0；无法判断，缺少：行政层级（从名称看可能是地级、县级）");
        assertThat(rulesFinding("某省人民政府办公厅")).isEqualTo("“规章”行：没有规章制定权的机关应为 0；无法判断，缺少：机关类型");
    }

    private static String rulesFinding(String name) {
        return validate(ProactiveTableRules.RULES_POWER, rules(2), Agency.of(name))
                .findings()
                .get(0)
                .message(Locale.CHINESE);
    }

    @Test
    void aBlankRowOfRulesFollowsTheBlankPolicy() {
        Agency county = agency(AdministrativeLevel.COUNTY, AgencyKind.GOVERNMENT);
        ProactiveTable partly = ProactiveTable2021.builder()
                .governmentRule(DocumentCounts.of(0, NOT_STATED, 0))
                .remainingZero()
                .build();

        assertThat(validate(ProactiveTableRules.RULES_POWER, partly, county).heldWithBlanks())
                .singleElement()
                .satisfies(held -> assertThat(held.blanks())
                        .extracting(Cell::pointer)
                        .containsExactly("/proactive/governmentRule/repealed"));
        assertThat(rulesPower(ProactiveTable2021.builder().build(), county)).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(Validator.of(only(ProactiveTableRules.RULES_POWER))
                        .withBlankPolicy(BlankPolicy.UNKNOWN)
                        .validate(report(partly, county))
                        .count(RuleOutcome.NOT_ASSESSABLE))
                .isEqualTo(1);
    }

    private static RuleOutcome rulesPower(ProactiveTable table, Agency agency) {
        ValidationResult result = validate(ProactiveTableRules.RULES_POWER, table, agency);
        return Stream.of(RuleOutcome.values())
                .filter(outcome -> result.count(outcome) == 1)
                .findFirst()
                .orElseThrow();
    }

    private static Agency agency(AdministrativeLevel level, AgencyKind kind) {
        return Agency.builder().name("某机关").level(level).kind(kind).build();
    }

    private static ProactiveTable rules(long issued) {
        return ProactiveTable2021.builder()
                .governmentRule(DocumentCounts.of(issued, 0, issued))
                .remainingZero()
                .build();
    }

    private static ProactiveTable documents2019(long made, long disclosed, long total) {
        return ProactiveTable2019.builder()
                .normativeDocument(DisclosureCounts.of(made, disclosed, total))
                .remainingZero()
                .build();
    }

    private static ProactiveTable items2019(long lastYear, long change) {
        return ProactiveTable2019.builder()
                .license(ItemCounts.of(lastYear, change, 0))
                .administrativeFee(FeeItemCounts.of(0, 0))
                .remainingZero()
                .build();
    }

    private static ProactiveTable documents2021(long issued, long repealed, long inForce) {
        return ProactiveTable2021.builder()
                .normativeDocument(DocumentCounts.of(issued, repealed, inForce))
                .remainingZero()
                .build();
    }

    private static ValidationResult validate(Rule<AnnualReport> rule, ProactiveTable table, Agency agency) {
        return Validator.of(only(rule)).validate(report(table, agency));
    }

    private static RuleSet<AnnualReport> only(Rule<AnnualReport> rule) {
        return RuleSet.of("one", report -> Subject.unnamed(), List.of(rule));
    }

    private static AnnualReport report(ProactiveTable table, Agency agency) {
        return AnnualReport.builder()
                .from(Tancheng.report2020())
                .agency(agency)
                .proactive(table)
                .build();
    }
}
