package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ProactiveTable;
import org.gongkai.tabulation.Consolidation;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;

class UnitRulesTest {

    private static final CreditCode CODE = CreditCode.of("113708280043326001");
    private static final CreditCode OTHER_CODE = CreditCode.of("11370829004333910Q");
    private static final Agency COUNTY = Agency.of("某县人民政府");
    private static final List<AnnualReport> UNITS = RandomReports.units(new Random(4), 4, 2022, FormEdition.FORM_2021);
    private static final AnnualReport SUMMARY = Consolidation.of(UNITS).report(COUNTY);

    @Test
    void aUnitIsKnownByItsCodeUnderAnotherName() {
        AnnualReport renamed = named(UNITS.get(0), agency("新名称局", CODE));
        List<Agency> expected = List.of(agency("旧名称局", CODE), agency("新名称局", OTHER_CODE), Agency.of("新名称局"));
        SummaryAndUnits subject = new SummaryAndUnits(SUMMARY, List.of(renamed), expected);

        assertThat(subject.missing()).containsExactly(agency("新名称局", OTHER_CODE));
        assertThat(outcomes(UnitRules.MISSING, subject)).isEqualTo("2 1 0");
    }

    @Test
    void unitsThatAreThereOnceHold() {
        assertThat(outcomes(UnitRules.ONCE, SummaryAndUnits.of(SUMMARY, UNITS))).isEqualTo("4 0 0");
    }

    @Test
    void twoReportsOfAUnitAreToldOnceByNameOrByCode() {
        AnnualReport again = named(UNITS.get(3), UNITS.get(0).agency());
        assertThat(validate(UnitRules.ONCE, SummaryAndUnits.of(SUMMARY, with(UNITS, again)))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(Locale.CHINESE)).isEqualTo("第0单位只有一份报告；应为 1，实为 2，相差 1");
                    assertThat(finding.cells()).extracting(Cell::pointer).containsExactly("/units/第0单位/scope");
                });

        List<AnnualReport> renamed = List.of(
                named(UNITS.get(0), agency("甲局", CODE)),
                named(UNITS.get(1), agency("乙局", CODE)),
                named(UNITS.get(2), agency("甲局", OTHER_CODE)));
        assertThat(validate(UnitRules.ONCE, SummaryAndUnits.of(SUMMARY, renamed))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells())
                        .extracting(Cell::pointer)
                        .containsExactlyInAnyOrder("/units/甲局/scope", "/units/乙局/scope"));
    }

    @Test
    void theSummaryItselfIsNoUnit() {
        assertThat(validate(UnitRules.ONCE, SummaryAndUnits.of(SUMMARY, with(UNITS.subList(0, 2), SUMMARY)))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(Locale.CHINESE)).isEqualTo("汇总本身也列在各单位之中");
                });
    }

    @Test
    void theOfficeOfTheGovernmentReportsUnderItsNameAndIsAUnit() {
        assertThat(outcomes(
                        UnitRules.ONCE,
                        SummaryAndUnits.of(SUMMARY, with(UNITS.subList(0, 2), named(UNITS.get(3), COUNTY)))))
                .isEqualTo("3 0 0");
    }

    @Test
    void aUnitThatIsTheSumOfTheOthersIsTold() {
        AnnualReport subtotal = Consolidation.of(UNITS).report(Agency.of("某系统"));

        assertThat(validate(UnitRules.ONCE, SummaryAndUnits.of(SUMMARY, with(UNITS, subtotal)))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(Locale.CHINESE)).isEqualTo("某系统的数字正是其他各单位之和，可能是汇总");
                    assertThat(finding.cells())
                            .extracting(Cell::pointer)
                            .isNotEmpty()
                            .allMatch(pointer -> pointer.startsWith("/units/某系统/"));
                });
    }

    @Test
    void aSumOfSomeUnitsIsToldByTheSummaryThatLeavesItOut() {
        AnnualReport subtotal = Consolidation.of(UNITS.subList(0, 2)).report(Agency.of("某系统"));

        assertThat(validate(UnitRules.COUNTED, SummaryAndUnits.of(SUMMARY, with(UNITS, subtotal)))
                        .findings())
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("汇总与各单位之和的差额正是某系统的数字，可能漏计了该单位");
    }

    @Test
    void aUnitThatTheSummaryHasTwiceIsNamed() {
        AnnualReport twice = Consolidation.of(with(UNITS, named(UNITS.get(0), Agency.of("同样的单位"))))
                .report(COUNTY);

        assertThat(validate(UnitRules.COUNTED, SummaryAndUnits.of(twice, UNITS)).findings())
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("汇总与各单位之和的差额正是第0单位的数字，可能重计了该单位");
    }

    @Test
    void theCodeOfTheUnitThatHasOneIsTold() {
        AnnualReport alike = named(UNITS.get(0), agency("甲局", CODE));

        assertThat(validate(UnitRules.ONCE, SummaryAndUnits.of(SUMMARY, with(UNITS, alike)))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells())
                        .extracting(Cell::value)
                        .containsExactlyInAnyOrder(Figure.of(CODE.toString()), Figure.notStated()));
    }

    @Test
    void unitsThatAreAllAlikeCanBeOneUnderTwoNamesUnlessBothHaveCodes() {
        AnnualReport alike = named(UNITS.get(0), Agency.of("某市第0单位"));
        ValidationResult result = validate(UnitRules.ONCE, SummaryAndUnits.of(SUMMARY, with(UNITS, alike)));
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
            assertThat(finding.cells())
                    .extracting(Cell::pointer)
                    .containsExactly("/units/某市第0单位/agency/creditCode", "/units/第0单位/agency/creditCode");
        });

        assertThat(outcomes(
                        UnitRules.ONCE,
                        SummaryAndUnits.of(
                                SUMMARY,
                                List.of(
                                        named(UNITS.get(0), agency("甲局", CODE)),
                                        named(UNITS.get(0), agency("乙局", OTHER_CODE))))))
                .isEqualTo("2 0 0");
    }

    @Test
    void differencesThatAreNoUnitAreLeftToTheSums() {
        AnnualReport wrong = SUMMARY.withDisputes(SUMMARY.disputes().with(0, 999_999));

        assertThat(outcomes(UnitRules.COUNTED, SummaryAndUnits.of(SUMMARY, UNITS)))
                .isEqualTo("1 0 0");
        assertThat(outcomes(UnitRules.COUNTED, SummaryAndUnits.of(wrong, UNITS)))
                .isEqualTo("0 0 0");
    }

    @Test
    void aUnitWhoseAmountIsAnotherThanTheDifferenceDoesNotExplainIt() {
        AnnualReport fewer = Consolidation.of(UNITS.subList(1, 4)).report(COUNTY);
        assertThat(outcomes(UnitRules.COUNTED, SummaryAndUnits.of(fewer, UNITS)))
                .isEqualTo("0 1 0");

        ProactiveTable table = fewer.proactive();
        long[] cells = IntStream.range(0, table.layout().cellCount())
                .mapToLong(table::orZero)
                .toArray();
        AnnualReport otherAmount =
                fewer.withProactive(ProactiveTable.of(FormEdition.FORM_2021, Optional.of(Yuan.of(1)), cells));
        assertThat(outcomes(UnitRules.COUNTED, SummaryAndUnits.of(otherAmount, UNITS)))
                .isEqualTo("0 0 0");
        assertThat(outcomes(UnitRules.COUNTED, SummaryAndUnits.of(otherAmount, UNITS.subList(1, 4))))
                .isEqualTo("0 0 0");
    }

    @Test
    void aUnitWithTheAmountAloneOfTheDifferenceDoesNotExplainIt() {
        AnnualReport fewer = Consolidation.of(UNITS.subList(1, 4)).report(COUNTY);
        AnnualReport otherCount =
                fewer.withDisputes(fewer.disputes().with(0, fewer.disputes().orZero(0) + 1));

        assertThat(outcomes(UnitRules.COUNTED, SummaryAndUnits.of(otherCount, UNITS)))
                .isEqualTo("0 0 0");
    }

    @Test
    void whichOfTwoAlikeUnitsIsLeftOutIsNotGuessed() {
        AnnualReport alike = named(UNITS.get(0), Agency.of("某市第0单位"));

        assertThat(outcomes(UnitRules.COUNTED, SummaryAndUnits.of(SUMMARY, with(UNITS, alike))))
                .isEqualTo("0 0 0");
    }

    private static Agency agency(String name, CreditCode code) {
        return Agency.builder().name(name).creditCode(code).build();
    }

    private static AnnualReport named(AnnualReport report, Agency agency) {
        return AnnualReport.builder().from(report).agency(agency).build();
    }

    private static List<AnnualReport> with(List<AnnualReport> units, AnnualReport one) {
        return Stream.concat(units.stream(), Stream.of(one)).toList();
    }

    /** How many hold, are violated and are not assessable. */
    private static String outcomes(Rule<SummaryAndUnits> rule, SummaryAndUnits subject) {
        ValidationResult result = validate(rule, subject);
        return result.count(RuleOutcome.HOLDS) + " " + result.count(RuleOutcome.VIOLATED) + " "
                + result.count(RuleOutcome.NOT_ASSESSABLE);
    }

    private static ValidationResult validate(Rule<SummaryAndUnits> rule, SummaryAndUnits subject) {
        return Validator.of(RuleSet.of("one", each -> Subject.unnamed(), List.of(rule)))
                .validate(subject);
    }
}
