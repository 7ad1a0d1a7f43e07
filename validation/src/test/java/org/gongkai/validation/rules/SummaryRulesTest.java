package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.TableLayout;
import org.gongkai.tabulation.Consolidation;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;

class SummaryRulesTest {

    private static final Validator<SummaryAndUnits> VALIDATOR = Validator.of(SummaryRules.ruleSet());
    private static final Agency COUNTY = Agency.of("某县人民政府");

    @Property(tries = 100)
    void aSummaryThatIsTheSumOfItsUnitsHasNoFindings(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int count, @ForAll FormEdition edition) {
        List<AnnualReport> units = RandomReports.units(random, count, 2022, edition);
        AnnualReport summary = Consolidation.of(units).report(COUNTY);

        ValidationResult result = VALIDATOR.validate(new SummaryAndUnits(summary, units, agencies(units)));

        assertThat(result.findings()).isEmpty();
        assertThat(result.isComplete()).isTrue();
        assertThat(result.tallies().get(0).holds()).isEqualTo(cells(summary) + 1);
    }

    @Example
    void unitsOfOneNameAreInTheOrderOfTheirCodes() {
        List<AnnualReport> units = Stream.of("11370829004333910Q", "113708280043326001")
                .map(code -> AnnualReport.builder()
                        .from(RandomReports.units(new Random(1), 1, 2022, FormEdition.FORM_2021)
                                .get(0))
                        .agency(Agency.builder()
                                .name("某局")
                                .creditCode(CreditCode.of(code))
                                .build())
                        .build())
                .toList();

        assertThat(new SummaryAndUnits(Consolidation.of(units).report(COUNTY), units, agencies(units)).units())
                .containsExactly(units.get(1), units.get(0));
    }

    @Property(tries = 300)
    void aSingleMistakeIsTheOnlyFindingAndSaysWhereAndByHowMuch(
            @ForAll Random random,
            @ForAll @IntRange(min = 2, max = 6) int count,
            @ForAll FormEdition edition,
            @ForAll @IntRange(min = 1, max = 1000) int by) {
        List<AnnualReport> units = RandomReports.units(random, count, 2022, edition);
        AnnualReport summary = Consolidation.of(units).report(COUNTY);
        int cell = random.nextInt(cells(summary));
        CountTable table = tableOf(summary, cell);
        int number = numberOf(summary, cell);

        ValidationResult result = VALIDATOR.validate(
                new SummaryAndUnits(with(summary, cell, table.orZero(number) + by), units, agencies(units)));

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(SummaryRules.SUM.id());
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
            assertThat(finding.difference()).hasValue(by);
            assertThat(finding.cells().get(0).pointer())
                    .isEqualTo("/summary" + table.layout().pointer(number));
            assertThat(finding.cells().stream()
                            .skip(1)
                            .map(each -> each.value().number().orElseThrow()))
                    .containsExactlyElementsOf(new SummaryAndUnits(summary, units, List.of())
                            .units().stream()
                                    .map(unit -> tableOf(unit, cell).orZero(number))
                                    .filter(value -> value != 0)
                                    .toList());
        });
    }

    @Example
    void aWrongAmountIsToldInYuan() {
        List<AnnualReport> units = RandomReports.units(new Random(1), 3, 2022, FormEdition.FORM_2021);
        AnnualReport summary = Consolidation.of(units).report(COUNTY);
        Yuan right = summary.proactive().amount().orElseThrow();
        AnnualReport wrong = summary.withProactive(ProactiveTable.of(
                FormEdition.FORM_2021, Optional.of(right.plus(Yuan.of(7))), values(summary.proactive())));

        assertThat(VALIDATOR
                        .validate(new SummaryAndUnits(wrong, units, agencies(units)))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cells()).hasSize(4);
                    assertThat(finding.cells().get(0).pointer())
                            .isEqualTo("/summary/proactive/administrativeFee/amount");
                    assertThat(finding.expected()).isEqualTo(Figure.of(right.toString()));
                });
        ValidationResult result = VALIDATOR.validate(SummaryAndUnits.of(wrong, units));
        assertThat(DisclosureJson.read(DisclosureJson.write(result), ValidationResult.class))
                .isEqualTo(result);
    }

    @Property(tries = 100)
    void aUnitThatIsLeftOutOrCountedTwiceIsNamed(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 8) int count, @ForAll boolean leftOut) {
        List<AnnualReport> units = RandomReports.units(random, count, 2022, FormEdition.FORM_2021);
        AnnualReport one = units.get(random.nextInt(count));
        List<AnnualReport> counted = new ArrayList<>(units);
        if (leftOut) {
            counted.remove(one);
        } else {
            counted.add(
                    AnnualReport.builder().from(one).agency(Agency.of("又一次")).build());
        }
        AnnualReport summary = Consolidation.of(counted).report(COUNTY);

        ValidationResult result = VALIDATOR.validate(new SummaryAndUnits(summary, units, agencies(units)));

        assertThat(of(result, "summary.unit-counted")).singleElement().satisfies(finding -> {
            assertThat(finding.cells())
                    .extracting(Cell::pointer)
                    .allMatch(pointer ->
                            pointer.startsWith("/units/" + one.agency().name() + "/"));
            assertThat(finding.message(Locale.CHINESE))
                    .contains(leftOut ? "漏计" : "重计", one.agency().name());
        });
        long nonZero = IntStream.range(0, cells(one))
                .filter(cell -> tableOf(one, cell).orZero(numberOf(one, cell)) != 0)
                .count();
        assertThat(of(result, "summary.sum")).hasSize((int) nonZero + 1);
        assertThat(result.findings()).hasSize((int) nonZero + 2);
    }

    @Property(tries = 50)
    void aUnitWithoutAReportIsNamedAndCouldHaveWhatTheSummaryHasMore(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 8) int count) {
        List<AnnualReport> all = RandomReports.units(random, count, 2022, FormEdition.FORM_2021);
        AnnualReport summary = Consolidation.of(all).report(COUNTY);
        AnnualReport missing = all.get(random.nextInt(count));
        List<AnnualReport> units = new ArrayList<>(all);
        units.remove(missing);

        ValidationResult result = VALIDATOR.validate(new SummaryAndUnits(summary, units, agencies(all)));

        assertThat(of(result, "summary.unit-missing")).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
            assertThat(finding.cells())
                    .extracting(Cell::pointer)
                    .containsExactly("/units/" + missing.agency().name());
        });
        assertThat(of(result, "summary.sum")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
            assertThat(finding.message(Locale.CHINESE))
                    .endsWith("缺少：" + missing.agency().name() + "报告");
        });
        assertThat(result.heldWithBlanks()).isEmpty();
        ValidationResult strict = VALIDATOR
                .withBlankPolicy(BlankPolicy.UNKNOWN)
                .validate(new SummaryAndUnits(summary, units, agencies(all)));
        assertThat(strict.tallies().get(0).holds()).isZero();
        // What the units at hand already exceed cannot be made good by one more.
        int cell = IntStream.range(0, cells(summary))
                .filter(each -> sum(units, each) > 0)
                .findFirst()
                .orElseThrow();
        assertThat(of(
                        VALIDATOR.validate(new SummaryAndUnits(with(summary, cell, 0), units, agencies(all))),
                        "summary.sum"))
                .extracting(Finding::outcome)
                .contains(RuleOutcome.VIOLATED);
    }

    @Property(tries = 50)
    void theOrderOfTheUnitsDoesNotShow(@ForAll Random random, @ForAll @IntRange(min = 2, max = 8) int count) {
        List<AnnualReport> units = RandomReports.units(random, count, 2022, FormEdition.FORM_2021);
        AnnualReport summary = with(Consolidation.of(units).report(COUNTY), 0, 1_000_000);
        List<AnnualReport> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);

        assertThat(VALIDATOR.validate(SummaryAndUnits.of(summary, shuffled)))
                .isEqualTo(VALIDATOR.validate(SummaryAndUnits.of(summary, units)));
    }

    @Example
    void withoutAListItCannotBeToldWhetherAUnitIsMissing() {
        List<AnnualReport> units = RandomReports.units(new Random(1), 3, 2022, FormEdition.FORM_2021);

        assertThat(VALIDATOR
                        .validate(SummaryAndUnits.of(Consolidation.of(units).report(COUNTY), units))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(UnitRules.MISSING.id());
                    assertThat(finding.message(Locale.CHINESE)).isEqualTo("应报送的单位均有报告；无法判断，缺少：应报送的单位名单");
                });
    }

    @Example
    void unitsOnAnotherFormAreNamedAndTheirTableIsNotAdded() {
        List<AnnualReport> units = RandomReports.units(new Random(1), 3, 2022, FormEdition.FORM_2021);
        AnnualReport summary = Consolidation.of(units).report(COUNTY);
        List<AnnualReport> mixed = new ArrayList<>(units);
        mixed.set(1, units.get(1).withApplications(ApplicationTable.notStated(FormEdition.FORM_2019)));

        ValidationResult result = VALIDATOR.validate(new SummaryAndUnits(summary, mixed, agencies(mixed)));

        assertThat(of(result, "summary.editions")).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
            assertThat(finding.cells())
                    .extracting(Cell::pointer)
                    .containsExactly("/units/第1单位/applications/edition", "/summary/applications/edition");
        });
        assertThat(of(result, "summary.sum")).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
            assertThat(finding.message(Locale.CHINESE)).endsWith("缺少：第1单位2021年格式的表格");
        });
        assertThat(of(result, "summary.unit-counted"))
                .extracting(Finding::outcome)
                .containsExactly(RuleOutcome.NOT_ASSESSABLE);
        assertThat(result.tallies().get(0).holds())
                .isEqualTo(cells(summary) + 1 - summary.applications().layout().cellCount());
    }

    @Example
    void aReportOfTheAgencyAloneIsNoSum() {
        List<AnnualReport> units = RandomReports.units(new Random(1), 3, 2022, FormEdition.FORM_2021);

        assertThat(of(
                        VALIDATOR.validate(new SummaryAndUnits(
                                RandomReports.report(new Random(9), "某县人民政府", 2022, FormEdition.FORM_2021),
                                units,
                                agencies(units))),
                        "summary.sum"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message(Locale.CHINESE)).isEqualTo("报告的统计范围是汇总；无法判断，缺少：汇总统计范围为汇总的报告"));
    }

    @Example
    void blanksOfUnitsAreReadByTheBlankPolicyAndNamed() {
        List<AnnualReport> units = new ArrayList<>(RandomReports.units(new Random(1), 3, 2022, FormEdition.FORM_2021));
        AnnualReport blank = units.get(1).withDisputes(units.get(1).disputes().with(0, CountRow.NOT_STATED));
        units.set(1, blank);
        AnnualReport summary = Consolidation.of(units).report(COUNTY);
        SummaryAndUnits subject = new SummaryAndUnits(summary, units, agencies(units));

        assertThat(VALIDATOR.validate(subject).findings()).isEmpty();
        assertThat(VALIDATOR.validate(subject).heldWithBlanks())
                .singleElement()
                .satisfies(held -> assertThat(held.blanks())
                        .extracting(Cell::pointer)
                        .containsExactly("/units/第1单位/disputes/reconsideration/upheld"));
        assertThat(VALIDATOR
                        .withBlankPolicy(BlankPolicy.UNKNOWN)
                        .validate(subject)
                        .findings())
                .extracting(Finding::outcome)
                .containsExactly(RuleOutcome.NOT_ASSESSABLE);
        AnnualReport more = summary.withDisputes(
                summary.disputes().with(0, summary.disputes().orZero(0) + 2));
        assertThat(VALIDATOR
                        .validate(new SummaryAndUnits(more, units, agencies(units)))
                        .findings())
                .extracting(Finding::outcome)
                .containsExactly(RuleOutcome.NOT_ASSESSABLE);
    }

    @Example
    void anAmountThatAUnitDoesNotStateIsReadByTheBlankPolicyToo() {
        List<AnnualReport> units = new ArrayList<>(RandomReports.units(new Random(1), 3, 2022, FormEdition.FORM_2021));
        ProactiveTable table = units.get(2).proactive();
        units.set(
                2,
                units.get(2).withProactive(ProactiveTable.of(FormEdition.FORM_2021, Optional.empty(), values(table))));
        SummaryAndUnits subject = new SummaryAndUnits(Consolidation.of(units).report(COUNTY), units, agencies(units));

        ValidationResult result = VALIDATOR.validate(subject);

        assertThat(result.findings()).isEmpty();
        assertThat(result.heldWithBlanks())
                .singleElement()
                .satisfies(held -> assertThat(held.blanks())
                        .extracting(Cell::pointer)
                        .containsExactly("/units/第2单位/proactive/administrativeFee/amount"));
        assertThat(VALIDATOR
                        .withBlankPolicy(BlankPolicy.UNKNOWN)
                        .validate(subject)
                        .findings())
                .extracting(Finding::outcome)
                .containsExactly(RuleOutcome.NOT_ASSESSABLE);
    }

    @Example
    void aFindingListsFiftyUnitsAndHasTheSumOfAll() {
        List<AnnualReport> units = RandomReports.units(new Random(1), 400, 2022, FormEdition.FORM_2021);
        AnnualReport summary = with(Consolidation.of(units).report(COUNTY), 9, 1);

        assertThat(VALIDATOR
                        .validate(new SummaryAndUnits(summary, units, agencies(units)))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cells()).hasSize(51);
                    assertThat(finding.expected()).isEqualTo(Figure.of(sum(units, 9)));
                });
    }

    @Example
    void sumsBeyondALongAreNoneOfTheSummary() {
        // 2 048 of the largest count and 2 053 are 5 more than 2 to the 64th.
        AnnualReport any = RandomReports.report(new Random(1), "某局", 2022, FormEdition.FORM_2021);
        List<AnnualReport> units = IntStream.rangeClosed(0, 2_048)
                .mapToObj(unit -> AnnualReport.builder()
                        .from(any.withDisputes(any.disputes().with(0, unit == 0 ? 2_053 : CountRow.MAX_COUNT)))
                        .agency(Agency.of("第" + unit + "局"))
                        .build())
                .toList();
        AnnualReport summary = AnnualReport.builder()
                .from(any.withDisputes(any.disputes().with(0, 5)))
                .scope(ReportScope.SUMMARY)
                .build();

        assertThat(of(VALIDATOR.validate(SummaryAndUnits.of(summary, units)), "summary.sum"))
                .anySatisfy(finding -> {
                    assertThat(finding.cells().get(0).pointer()).isEqualTo("/summary/disputes/reconsideration/upheld");
                    assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
                });
    }

    @Example
    void aUnitOfAnotherYearIsRejected() {
        List<AnnualReport> units = RandomReports.units(new Random(1), 2, 2022, FormEdition.FORM_2021);
        AnnualReport summary = Consolidation.of(units).report(COUNTY);
        AnnualReport old = AnnualReport.builder().from(units.get(0)).year(2021).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SummaryAndUnits.of(summary, List.of(old)))
                .withMessage("the report of 第0单位 is of 2021, the summary is of 2022");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SummaryAndUnits.of(summary, List.of()))
                .withMessage("a summary has one unit or more");
    }

    /** Acceptance: ten thousand units in any order and any grouping give one summary, and it is their sum. */
    @Example
    void tenThousandUnitsInAnyOrderAndGroupingGiveTheSameSummaryWhichIsTheirSum() {
        Random random = new Random(8);
        List<AnnualReport> units = new ArrayList<>(RandomReports.units(random, 10_000, 2022, FormEdition.FORM_2021));
        Consolidation whole = units.stream().collect(Consolidation.collector());
        AnnualReport summary = whole.report(COUNTY);

        for (int round = 0; round < 3; round++) {
            Collections.shuffle(units, random);
            List<Consolidation> groups = new ArrayList<>();
            for (int next = 0; next < units.size(); ) {
                int end = Math.min(units.size(), next + 1 + random.nextInt(900));
                groups.add(Consolidation.of(units.subList(next, end)));
                next = end;
            }
            while (groups.size() > 1) {
                Consolidation one = groups.remove(random.nextInt(groups.size()));
                int other = random.nextInt(groups.size());
                groups.set(other, groups.get(other).plus(one));
            }
            assertThat(groups.get(0)).isEqualTo(whole);
            assertThat(groups.get(0).report(COUNTY)).isEqualTo(summary);
        }
        assertThat(units.parallelStream().collect(Consolidation.collector())).isEqualTo(whole);
        ValidationResult result = VALIDATOR.validate(new SummaryAndUnits(summary, units, agencies(units)));
        assertThat(result.findings()).isEmpty();
        assertThat(result.tallies().get(0).holds()).isEqualTo(cells(summary) + 1);
    }

    private static List<Agency> agencies(List<AnnualReport> units) {
        return units.stream().map(AnnualReport::agency).toList();
    }

    private static List<Finding> of(ValidationResult result, String rule) {
        return result.findings().stream()
                .filter(finding -> finding.rule().toString().equals(rule))
                .toList();
    }

    /** The cells of all three tables are numbered one after another here. */
    private static List<CountTable> tables(AnnualReport report) {
        return List.of(report.proactive(), report.applications(), report.disputes());
    }

    private static int cells(AnnualReport report) {
        return tables(report).stream()
                .map(CountTable::layout)
                .mapToInt(TableLayout::cellCount)
                .sum();
    }

    private static CountTable tableOf(AnnualReport report, int cell) {
        int rest = cell;
        for (CountTable table : tables(report)) {
            if (rest < table.layout().cellCount()) {
                return table;
            }
            rest -= table.layout().cellCount();
        }
        throw new IndexOutOfBoundsException(cell);
    }

    private static int numberOf(AnnualReport report, int cell) {
        int rest = cell;
        for (CountTable table : tables(report)) {
            if (table == tableOf(report, cell)) {
                return rest;
            }
            rest -= table.layout().cellCount();
        }
        throw new IndexOutOfBoundsException(cell);
    }

    private static AnnualReport with(AnnualReport report, int cell, long value) {
        int number = numberOf(report, cell);
        if (tableOf(report, cell) instanceof ProactiveTable table) {
            return report.withProactive(table.with(number, value));
        }
        if (tableOf(report, cell) instanceof ApplicationTable table) {
            return report.withApplications(table.with(number, value));
        }
        return report.withDisputes(report.disputes().with(number, value));
    }

    private static long sum(List<AnnualReport> units, int cell) {
        return units.stream()
                .mapToLong(unit -> tableOf(unit, cell).orZero(numberOf(unit, cell)))
                .sum();
    }

    private static long[] values(CountTable table) {
        return IntStream.range(0, table.layout().cellCount())
                .mapToLong(table::orZero)
                .toArray();
    }
}
