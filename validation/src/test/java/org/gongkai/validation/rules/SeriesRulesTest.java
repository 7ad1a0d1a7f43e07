package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.CountRow.NOT_STATED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.agency.Agency;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.json.DisclosureJson;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSeries;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;

// Mutants that survive: what is summed at once is else told one by one; cells are worked out on loading.
class SeriesRulesTest {

    private static final Validator<ReportSeries> VALIDATOR = Validator.of(SeriesRules.ruleSet());

    @Property(tries = 300)
    void aSeriesThatGoesOnHasNoFindings(@ForAll Random random, @ForAll @IntRange(min = 1, max = 8) int length) {
        int[] years = Stream.iterate(2021, year -> year + 1)
                .limit(length)
                .mapToInt(Integer::intValue)
                .toArray();

        ValidationResult result = VALIDATOR.validate(RandomReports.series(random, years));

        assertThat(result.findings()).isEmpty();
        assertThat(count(result, SeriesRules.CARRY_OVER, RuleOutcome.HOLDS)).isEqualTo(length - 1);
        assertThat(count(result, SeriesRules.CARRY_OVER_KINDS, RuleOutcome.HOLDS))
                .isEqualTo(6 * (length - 1));
        assertThat(count(result, SeriesRules.IN_FORCE_ROLL, RuleOutcome.HOLDS)).isEqualTo(2 * (length - 1));
    }

    @Property(tries = 200)
    void theFormOf2019HasItemsThatGoOn(@ForAll Random random) {
        ValidationResult result = VALIDATOR.validate(RandomReports.series(random, 2018, 2019, 2020));

        assertThat(result.findings()).isEmpty();
        assertThat(count(result, SeriesRules.ITEMS_ROLL, RuleOutcome.HOLDS)).isEqualTo(2 * 5);
        assertThat(count(result, SeriesRules.TOTAL_ROLL, RuleOutcome.HOLDS)).isEqualTo(2 * 2);
        assertThat(count(result, SeriesRules.IN_FORCE_ROLL, RuleOutcome.HOLDS)).isZero();
    }

    /** Each mistake is in a cell that one comparison alone looks at. */
    @Property(tries = 500)
    void aSingleMistakeIsTheOnlyFindingAndNamesItsCells(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 6) int at,
            @ForAll @IntRange(max = 20) int which,
            @ForAll @IntRange(min = 1, max = 1000) int by) {
        ReportSeries series = RandomReports.series(random, 2018, 2019, 2020, 2021, 2022, 2023, 2024);
        AnnualReport before = series.reports().get(at - 1);
        AnnualReport after = series.reports().get(at);
        boolean sameForm = before.proactive().edition() == after.proactive().edition();
        Mistake mistake =
                which < 14 || !sameForm ? carried(before, after, which % 14, by) : rolled(before, after, which, by);

        List<Finding> violations = violations(VALIDATOR.validate(mistake.in(series)));

        assertThat(violations).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(mistake.rule.id());
            assertThat(finding.cells()).extracting(Cell::pointer).contains(mistake.pointer);
            assertThat(finding.cells())
                    .extracting(cell -> cell.pointer().substring(1, 5))
                    .contains(Integer.toString(before.year()), Integer.toString(after.year()));
            assertThat(Math.abs(finding.difference().orElseThrow())).isEqualTo(by);
            assertThat(finding.statement().zh()).startsWith(after.year() + "年度");
        });
    }

    private record Mistake(AnnualReport report, Rule<ReportSeries> rule, String pointer) {

        ReportSeries in(ReportSeries series) {
            List<AnnualReport> reports = new ArrayList<>(series.reports());
            reports.replaceAll(each -> each.year() == report.year() ? report : each);
            return ReportSeries.of(reports);
        }
    }

    private static Mistake carried(AnnualReport before, AnnualReport after, int which, int by) {
        AnnualReport changed = which < 7 ? after : before;
        TableRow row = changed.applications().layout().row(which < 7 ? RowName.CARRIED_IN : RowName.CARRIED_FORWARD);
        int cell = row.cell(which % 7);
        return new Mistake(
                changed.withApplications(
                        changed.applications().with(cell, changed.applications().orZero(cell) + by)),
                which % 7 == 6 ? SeriesRules.CARRY_OVER : SeriesRules.CARRY_OVER_KINDS,
                "/" + changed.year() + changed.applications().layout().pointer(cell));
    }

    private static Mistake rolled(AnnualReport before, AnnualReport after, int which, int by) {
        boolean of2019 = after.proactive().edition() == FormEdition.FORM_2019;
        AnnualReport changed = of2019 ? before : after;
        ProactiveTable table = changed.proactive();
        ColumnName column = of2019 ? ColumnName.CHANGE : which % 2 == 0 ? ColumnName.ISSUED : ColumnName.REPEALED;
        List<TableRow> rows = table.layout().rows().stream()
                .filter(row -> row.columns().contains(column))
                .toList();
        int cell = rows.get(which % rows.size()).cell(column);
        return new Mistake(
                changed.withProactive(table.with(cell, table.orZero(cell) + by)),
                of2019 ? SeriesRules.ITEMS_ROLL : SeriesRules.IN_FORCE_ROLL,
                "/" + changed.year() + table.layout().pointer(cell));
    }

    @Property(tries = 50)
    void aGapCannotBeAssessedAndNamesTheMissingYears(@ForAll Random random) {
        ReportSeries series = RandomReports.series(random, 2019, 2022, 2023);

        ValidationResult result = VALIDATOR.validate(series);

        assertThat(result.findings()).allSatisfy(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
            assertThat(finding.cells()).extracting(Cell::pointer).containsExactly("/2020", "/2021");
            assertThat(finding.message(Locale.CHINESE)).endsWith("无法判断，缺少：2020年度报告、2021年度报告");
        });
        assertThat(result.findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly(
                        "applications.carry-over",
                        "applications.carry-over-kinds",
                        "disputes.pending-again",
                        "proactive.in-force-roll",
                        "report.same-as-last-year",
                        "applications.share-shift",
                        "proactive.unit");
        assertThat(result.isComplete()).isFalse();
        assertThat(DisclosureJson.read(DisclosureJson.write(result), ValidationResult.class))
                .isEqualTo(result);
    }

    @Property(tries = 50)
    void overAChangeOfTheFormTheApplicationsAreComparedAndTheRestIsNotAssessable(@ForAll Random random) {
        ValidationResult result = VALIDATOR.validate(RandomReports.series(random, 2020, 2021));

        assertThat(count(result, SeriesRules.CARRY_OVER, RuleOutcome.HOLDS)).isEqualTo(1);
        assertThat(count(result, SeriesRules.CARRY_OVER_KINDS, RuleOutcome.HOLDS))
                .isEqualTo(6);
        assertThat(result.findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly("proactive.in-force-roll", "report.same-as-last-year", "proactive.unit");
        assertThat(result.findings().get(0).message(Locale.CHINESE))
                .startsWith("2021年度：现行有效件数")
                .endsWith("无法判断，缺少：2020年度2021年格式的第二部分表格");
        assertThat(result.findings().get(0).cells())
                .extracting(Cell::pointer)
                .containsExactly("/2021/proactive/edition", "/2020/proactive/edition", "/2020/proactive");
    }

    @Property(tries = 50)
    void aSummaryAndFiguresOfTheAgencyAloneAreNotCompared(@ForAll Random random) {
        ReportSeries series = RandomReports.series(random, 2022, 2023);
        AnnualReport summary = AnnualReport.builder()
                .from(series.reports().get(1))
                .scope(ReportScope.SUMMARY)
                .build();

        ValidationResult result =
                VALIDATOR.validate(ReportSeries.of(List.of(series.reports().get(0), summary)));

        assertThat(result.findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly(
                        "applications.carry-over",
                        "applications.carry-over-kinds",
                        "disputes.pending-again",
                        "proactive.in-force-roll",
                        "applications.share-shift",
                        "proactive.unit");
        assertThat(result.findings())
                .allSatisfy(
                        finding -> assertThat(finding.message(Locale.CHINESE)).endsWith("缺少：2022年度同一统计范围（汇总）的报告"));
        assertThat(count(result, SeriesRules.CARRY_OVER, RuleOutcome.HOLDS)).isZero();
        assertThat(count(result, SeriesRules.IN_FORCE_ROLL, RuleOutcome.HOLDS)).isZero();
    }

    @Example
    void aBlankThatIsCarriedFollowsTheBlankPolicy() {
        ReportSeries series = RandomReports.series(new Random(1), 2022, 2023);
        AnnualReport first = series.reports().get(0);
        AnnualReport second = series.reports().get(1);
        int in = second.applications().layout().row(RowName.CARRIED_IN).cell(ColumnName.TOTAL);
        int forward = first.applications().layout().row(RowName.CARRIED_FORWARD).cell(ColumnName.TOTAL);
        AnnualReport none = first.withApplications(first.applications().with(forward, 0));
        AnnualReport some = first.withApplications(first.applications().with(forward, 3));
        AnnualReport blank = second.withApplications(second.applications().with(in, NOT_STATED));

        ValidationResult held = VALIDATOR.validate(ReportSeries.of(List.of(none, blank)));
        assertThat(held.findings()).isEmpty();
        assertThat(held.heldWithBlanks()).singleElement().satisfies(each -> {
            assertThat(each.blanks()).extracting(Cell::pointer).containsExactly("/2023/applications/carriedIn/total");
        });
        assertThat(VALIDATOR
                        .withBlankPolicy(BlankPolicy.UNKNOWN)
                        .validate(ReportSeries.of(List.of(none, blank)))
                        .findings())
                .extracting(Finding::outcome)
                .containsExactly(RuleOutcome.NOT_ASSESSABLE);
        assertThat(VALIDATOR.validate(ReportSeries.of(List.of(some, blank))).findings())
                .extracting(Finding::outcome)
                .containsExactly(RuleOutcome.NOT_ASSESSABLE);
    }

    @Example
    void whatRollsOnCannotBeAssessedWhereTheYearBeforeDoesNotStateIt() {
        ReportSeries of2021 = RandomReports.series(new Random(1), 2022, 2023);
        assertThat(blanked(of2021, RowName.NORMATIVE_DOCUMENT, ColumnName.IN_FORCE, SeriesRules.IN_FORCE_ROLL))
                .isEqualTo(1);
        ReportSeries of2019 = RandomReports.series(new Random(1), 2019, 2020);
        assertThat(blanked(of2019, RowName.LICENSE, ColumnName.CHANGE, SeriesRules.ITEMS_ROLL))
                .isEqualTo(1);
        assertThat(blanked(of2019, RowName.NORMATIVE_DOCUMENT, ColumnName.TOTAL_DISCLOSED, SeriesRules.TOTAL_ROLL))
                .isEqualTo(1);
    }

    @Example
    void whatRollsOnHoldsOnABlankThatIsReadAsZero() {
        ReportSeries series = RandomReports.series(new Random(1), 2022, 2023);
        AnnualReport first = series.reports().get(0);
        AnnualReport second = series.reports().get(1);
        TableRow row = second.proactive().layout().row(RowName.NORMATIVE_DOCUMENT);
        ProactiveTable unchanged = second.proactive()
                .with(row.cell(ColumnName.ISSUED), 0)
                .with(row.cell(ColumnName.REPEALED), NOT_STATED)
                .with(row.cell(ColumnName.IN_FORCE), first.proactive().orZero(row.cell(ColumnName.IN_FORCE)));

        ValidationResult result = VALIDATOR.validate(ReportSeries.of(List.of(first, second.withProactive(unchanged))));

        assertThat(result.findings()).isEmpty();
        assertThat(result.heldWithBlanks())
                .singleElement()
                .satisfies(held -> assertThat(held.blanks())
                        .extracting(Cell::pointer)
                        .containsExactly("/2023/proactive/normativeDocument/repealed"));
    }

    /** A change that is not stated could be negative, a count could not. */
    @Example
    void aBlankChangeCouldHaveTakenItemsAwayAndABlankCountCouldNot() {
        ReportSeries series = RandomReports.series(new Random(1), 2019, 2020);
        AnnualReport first = series.reports().get(0);
        AnnualReport second = series.reports().get(1);
        TableRow license = first.proactive().layout().row(RowName.LICENSE);
        ProactiveTable ten = first.proactive().with(license.cell(ColumnName.LAST_YEAR_ITEMS), 10);
        AnnualReport fewer = second.withProactive(second.proactive().with(license.cell(ColumnName.LAST_YEAR_ITEMS), 4));

        assertThat(VALIDATOR
                        .validate(ReportSeries.of(List.of(
                                first.withProactive(ten.with(license.cell(ColumnName.CHANGE), NOT_STATED)), fewer)))
                        .findings())
                .extracting(Finding::outcome)
                .containsExactly(RuleOutcome.NOT_ASSESSABLE);
        assertThat(VALIDATOR
                        .validate(ReportSeries.of(List.of(
                                first.withProactive(first.proactive()
                                        .with(license.cell(ColumnName.LAST_YEAR_ITEMS), NOT_STATED)
                                        .with(license.cell(ColumnName.CHANGE), 10)),
                                fewer)))
                        .findings())
                .extracting(Finding::outcome)
                .containsExactly(RuleOutcome.VIOLATED);
    }

    private static int blanked(ReportSeries series, RowName row, ColumnName column, Rule<ReportSeries> rule) {
        AnnualReport first = series.reports().get(0);
        ProactiveTable table = first.proactive();
        int cell = table.layout().row(row).cell(column);
        AnnualReport changed = series.reports().get(1);
        ColumnName judged = column == ColumnName.CHANGE ? ColumnName.LAST_YEAR_ITEMS : column;
        int judgedCell = table.layout().row(row).cell(judged);
        AnnualReport raised = changed.withProactive(
                changed.proactive().with(judgedCell, changed.proactive().orZero(judgedCell) + 1000));
        return count(
                VALIDATOR.validate(ReportSeries.of(List.of(first.withProactive(table.with(cell, NOT_STATED)), raised))),
                rule,
                RuleOutcome.NOT_ASSESSABLE);
    }

    @Property(tries = 100)
    void fewerCasesThanWerePendingAreTold(@ForAll Random random, @ForAll DisputeKind kind, @ForAll boolean sameForm) {
        ReportSeries series = RandomReports.series(random, sameForm ? 2022 : 2020, sameForm ? 2023 : 2021);
        AnnualReport first = series.reports().get(0);
        AnnualReport last = series.reports().get(1);
        TableRow group = TableLayout.disputes().row(kind);
        long total = last.disputes().orZero(group.cell(ColumnName.TOTAL));
        AnnualReport more = first.withDisputes(first.disputes().with(group.cell(ColumnName.PENDING), total + 1));

        assertThat(violations(VALIDATOR.validate(ReportSeries.of(List.of(more, last)))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(SeriesRules.PENDING_AGAIN.id());
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.difference()).hasValue(-1);
                    assertThat(finding.cells())
                            .extracting(Cell::pointer)
                            .containsExactly(
                                    "/" + last.year() + TableLayout.disputes().pointer(group.cell(ColumnName.TOTAL)),
                                    "/" + first.year()
                                            + TableLayout.disputes().pointer(group.cell(ColumnName.PENDING)));
                });
    }

    @Example
    void aTotalThatGrowsByMoreThanWasDisclosedIsTold() {
        ReportSeries series = RandomReports.series(new Random(2), 2019, 2020);
        AnnualReport last = series.reports().get(1);
        int cell = last.proactive().layout().row(RowName.NORMATIVE_DOCUMENT).cell(ColumnName.TOTAL_DISCLOSED);
        long total = last.proactive().orZero(cell);

        assertThat(violations(VALIDATOR.validate(ReportSeries.of(List.of(
                        series.reports().get(0),
                        last.withProactive(last.proactive().with(cell, total + 1)))))))
                .extracting(finding -> finding.rule().toString())
                .containsExactly("proactive.total-roll");
        assertThat(VALIDATOR
                        .validate(ReportSeries.of(List.of(
                                series.reports().get(0),
                                last.withProactive(last.proactive().with(cell, 0)))))
                        .findings())
                .isEmpty();
    }

    @Example
    void aResultIsOfTheAgencySoThatAWaiverOutlivesTheNextReport() {
        assertThat(VALIDATOR
                        .validate(RandomReports.series(new Random(3), 2022, 2023))
                        .subject())
                .isEqualTo(Subject.of(Agency.of("某县人民政府").name()));
    }

    private static List<Finding> violations(ValidationResult result) {
        return result.findings().stream()
                .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                .toList();
    }

    private static int count(ValidationResult result, Rule<ReportSeries> rule, RuleOutcome outcome) {
        return result.tallies().stream()
                .filter(tally -> tally.rule().equals(rule.id()))
                .mapToInt(tally -> switch (outcome) {
                    case HOLDS -> tally.holds();
                    case VIOLATED -> tally.violated();
                    case NOT_ASSESSABLE -> tally.notAssessable();
                })
                .sum();
    }
}
