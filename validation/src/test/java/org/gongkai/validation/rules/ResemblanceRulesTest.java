package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportSeries;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
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
import org.junit.jupiter.params.provider.CsvSource;

// Mutants that survive: ShareShift: cells are worked out on loading, before a mutant; a loop ends later, for nothing.
class ResemblanceRulesTest {

    private static final AnnualReport OF_2022 = of(new Random(5), 2022);
    private static final AnnualReport OF_2023 = of(new Random(6), 2023);

    @Test
    void aReportWithOtherFiguresIsNotACopy() {
        assertThat(outcomes(ResemblanceRules.SAME_AS_LAST_YEAR, OF_2022, OF_2023))
                .isEqualTo("1 0 0");
        AnnualReport copiedButForOneCell = copy(OF_2022)
                .withDisputes(OF_2022.disputes().with(0, OF_2022.disputes().orZero(0) + 1));
        assertThat(outcomes(ResemblanceRules.SAME_AS_LAST_YEAR, OF_2022, copiedButForOneCell))
                .isEqualTo("1 0 0");
    }

    @Test
    void aReportWithAllFiguresOfTheYearBeforeIsTold() {
        ValidationResult result = validate(ResemblanceRules.SAME_AS_LAST_YEAR, OF_2022, copy(OF_2022));

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
            assertThat(finding.cells())
                    .hasSizeBetween(5, 50)
                    .extracting(Cell::pointer)
                    .allMatch(pointer -> pointer.startsWith("/2023/"));
            assertThat(finding.message(Locale.CHINESE)).isEqualTo("2023年度：三张表的数字与上一年度完全相同，请核对");
        });
    }

    @Test
    void thatNothingHappenedTwoYearsRunningIsNotRemarkable() {
        AnnualReport quiet = OF_2022.withApplications(ApplicationTable.of(
                        FormEdition.FORM_2021,
                        new long[TableLayout.applications(FormEdition.FORM_2021).cellCount()]))
                .withDisputes(DisputeTable.of(new long[15]))
                .withProactive(proactive(Yuan.ZERO));

        assertThat(outcomes(ResemblanceRules.SAME_AS_LAST_YEAR, quiet, copy(quiet)))
                .isEqualTo("0 0 0");
    }

    @Test
    void neitherTotalsNorStocksMakeAReportRemarkable() {
        TableLayout layout = TableLayout.applications(FormEdition.FORM_2021);
        ApplicationTable one = zero(FormEdition.FORM_2021);
        for (TableRow row :
                List.of(layout.row(RowName.RECEIVED), layout.row(Outcome.DISCLOSED), layout.row(RowName.PROCESSED))) {
            one = one.with(row.cell(ColumnName.NATURAL_PERSON), 1).with(row.cell(ColumnName.TOTAL), 1);
        }
        ProactiveTable few = proactive(Yuan.of(380));
        few = few.with(few.layout().row(RowName.NORMATIVE_DOCUMENT).cell(ColumnName.IN_FORCE), 22)
                .with(few.layout().row(RowName.LICENSE).cell(ColumnName.DECISIONS), 3)
                .with(few.layout().row(RowName.PENALTY).cell(ColumnName.DECISIONS), 2);
        AnnualReport quiet = OF_2022.withApplications(one)
                .withDisputes(DisputeTable.of(new long[15]))
                .withProactive(few);

        assertThat(outcomes(ResemblanceRules.SAME_AS_LAST_YEAR, quiet, copy(quiet)))
                .isEqualTo("0 0 0");
        AnnualReport busier = quiet.withProactive(
                few.with(few.layout().row(RowName.ADMINISTRATIVE_COMPULSION).cell(ColumnName.DECISIONS), 1));
        AnnualReport disputed = quiet.withDisputes(DisputeTable.of(new long[15]).with(0, 1));
        assertThat(outcomes(ResemblanceRules.SAME_AS_LAST_YEAR, busier, copy(busier)))
                .isEqualTo("0 1 0");
        assertThat(outcomes(ResemblanceRules.SAME_AS_LAST_YEAR, disputed, copy(disputed)))
                .isEqualTo("0 1 0");
    }

    @Test
    void whetherAReportIsACopyCannotBeToldWithoutTheYearBefore() {
        AnnualReport later = AnnualReport.builder().from(OF_2022).year(2024).build();

        assertThat(outcomes(ResemblanceRules.SAME_AS_LAST_YEAR, OF_2022, later)).isEqualTo("0 0 1");
    }

    @Test
    void sharesThatStayAreNoExchange() {
        assertThat(outcomes(ResemblanceRules.SHARE_SHIFT, outcomes(2022, 600, 150), outcomes(2023, 580, 170)))
                .isEqualTo("1 0 0");
    }

    @Test
    void twoOutcomesThatExchangeTheirSharesAreTold() {
        ValidationResult result =
                validate(ResemblanceRules.SHARE_SHIFT, outcomes(2022, 600, 150), outcomes(2023, 151, 602));

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.cells())
                    .extracting(Cell::pointer)
                    .containsExactly(
                            "/2023/applications/outcomes/disclosed/total",
                            "/2022/applications/outcomes/disclosed/total",
                            "/2023/applications/outcomes/notHeld/total",
                            "/2022/applications/outcomes/notHeld/total");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("2023: disclosed and notHeld exchange their shares of the year before "
                            + "(66.7% / 16.7%, now 16.7% / 66.7%): to be looked at");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "30, 70", // a hundred in all
        "40, 20", // a fifth of all apart
        "10, 70", // a tenth of all
    })
    void anExchangeJustLargeEnoughIsTold(long one, long other) {
        AnnualReport before = received(2022, FormEdition.FORM_2021, one, other, 0, 0, 0, 100 - one - other);
        AnnualReport after = received(2023, FormEdition.FORM_2021, other, one, 0, 0, 0, 100 - one - other);

        assertThat(violations(validate(ResemblanceRules.SHARE_SHIFT, before, after)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells())
                        .extracting(Cell::pointer)
                        .contains(
                                "/2022/applications/received/naturalPerson",
                                "/2022/applications/received/commercialEnterprise"));
    }

    @ParameterizedTest
    @CsvSource({
        "600, 150, 0, 750", // one took over the other, as where practice changes
        "600, 20, 20, 600", // one of them too small to tell
        "60, 15, 15, 60", // too few in all
        "400, 300, 300, 400" // too much alike to tell
    })
    void whatCanBeOtherwiseIsNotTakenForAnExchange(long one, long other, long later, long laterOther) {
        assertThat(violations(validate(
                        ResemblanceRules.SHARE_SHIFT, outcomes(2022, one, other), outcomes(2023, later, laterOther))))
                .isEmpty();
    }

    @Test
    void twoKindsOfApplicantThatExchangeTheirSharesAreToldAcrossEditions() {
        AnnualReport before = received(2020, FormEdition.FORM_2019, 700, 0, 0, 0, 200, 100);
        AnnualReport after = received(2021, FormEdition.FORM_2021, 1400, 0, 0, 0, 205, 400);
        AnnualReport swapped = received(2021, FormEdition.FORM_2021, 400, 0, 0, 0, 1400, 205);

        assertThat(violations(validate(ResemblanceRules.SHARE_SHIFT, before, after)))
                .isEmpty();
        assertThat(violations(validate(
                        ResemblanceRules.SHARE_SHIFT,
                        before,
                        received(2021, FormEdition.FORM_2021, 400, 0, 0, 0, 1400, 200))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells())
                        .extracting(Cell::pointer)
                        .contains(
                                "/2021/applications/received/naturalPerson",
                                "/2020/applications/received/legalServiceOrganization"));
        assertThat(violations(validate(ResemblanceRules.SHARE_SHIFT, before, swapped)))
                .hasSize(1);
    }

    @Test
    void anExchangeOverBlanksCannotBeAssessedAndItsAbsenceHoldsOnThem() {
        AnnualReport blank = outcomes(2023, 151, 602);
        int cell = blank.applications().layout().row(Outcome.STATE_SECRET).cell(ColumnName.TOTAL);
        AnnualReport exchanged = blank.withApplications(blank.applications().with(cell, CountRow.NOT_STATED));
        AnnualReport steady = outcomes(2023, 600, 150);
        AnnualReport steadyBlank = steady.withApplications(steady.applications().with(cell, CountRow.NOT_STATED));

        assertThat(outcomes(ResemblanceRules.SHARE_SHIFT, outcomes(2022, 600, 150), exchanged))
                .isEqualTo("0 0 1");
        ValidationResult held = validate(ResemblanceRules.SHARE_SHIFT, outcomes(2022, 600, 150), steadyBlank);
        assertThat(held.heldWithBlanks())
                .singleElement()
                .satisfies(each -> assertThat(each.blanks())
                        .extracting(Cell::pointer)
                        .containsExactly("/2023/applications/outcomes/stateSecret/total"));
        assertThat(Validator.of(only(ResemblanceRules.SHARE_SHIFT))
                        .withBlankPolicy(BlankPolicy.UNKNOWN)
                        .validate(ReportSeries.of(List.of(outcomes(2022, 600, 150), steadyBlank)))
                        .count(RuleOutcome.NOT_ASSESSABLE))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "592372449, 601000000, 1 0 0",
        "592372449, 59237, 0 1 0",
        "380.5, 3805000, 0 1 0",
        "380, 0, 1 0 0",
        "0, 0, 1 0 0",
        "1, 4999, 1 0 0",
        "1, 20001, 1 0 0",
        ", 380, 0 0 1"
    })
    void anAmountInTheWrongUnitIsToldByTheYearBefore(BigDecimal before, BigDecimal after, String expected) {
        assertThat(outcomes(
                        ResemblanceRules.UNIT,
                        OF_2022.withProactive(proactive(before == null ? null : Yuan.of(before))),
                        OF_2023.withProactive(proactive(Yuan.of(after)))))
                .isEqualTo(expected);
    }

    @Test
    void anAmountInTheWrongUnitIsNamedBesideThatOfTheYearBefore() {
        assertThat(validate(
                                ResemblanceRules.UNIT,
                                OF_2022.withProactive(proactive(Yuan.of(380_000))),
                                OF_2023.withProactive(proactive(Yuan.of(38))))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cells())
                            .extracting(Cell::pointer)
                            .containsExactly(
                                    "/2023/proactive/administrativeFee/amount",
                                    "/2022/proactive/administrativeFee/amount");
                    assertThat(finding.message(Locale.CHINESE)).endsWith("金额（38元）与上一年度（380000元）相差约一万倍，请核对单位");
                });
    }

    private static AnnualReport of(Random random, int year) {
        return RandomReports.report(random, "某县人民政府", year, FormEdition.FORM_2021);
    }

    private static AnnualReport copy(AnnualReport report) {
        return AnnualReport.builder().from(report).year(report.year() + 1).build();
    }

    private static ProactiveTable proactive(Yuan amount) {
        return ProactiveTable.of(FormEdition.FORM_2021, Optional.ofNullable(amount), new long[9]);
    }

    /** Applications that were disclosed and that were not held, a few of two other outcomes, and nothing received. */
    private static AnnualReport outcomes(int year, long disclosed, long notHeld) {
        ApplicationTable table = zero(FormEdition.FORM_2021);
        long few = (disclosed + notHeld) / 10;
        for (Outcome outcome : List.of(Outcome.REPEATED_APPLICATION, Outcome.FEE_UNPAID)) {
            table = table.with(table.layout().row(outcome).cell(ColumnName.TOTAL), few);
        }
        return AnnualReport.builder()
                .from(OF_2022)
                .year(year)
                .applications(table.with(table.layout().row(Outcome.DISCLOSED).cell(ColumnName.TOTAL), disclosed)
                        .with(table.layout().row(Outcome.NOT_HELD).cell(ColumnName.TOTAL), notHeld))
                .build();
    }

    private static AnnualReport received(int year, FormEdition edition, long... kinds) {
        ApplicationTable table = zero(edition);
        for (int kind = 0; kind < kinds.length; kind++) {
            table = table.with(kind, kinds[kind]);
        }
        return AnnualReport.builder()
                .from(OF_2022)
                .year(year)
                .applications(table.with(kinds.length, LongStream.of(kinds).sum()))
                .build();
    }

    private static ApplicationTable zero(FormEdition edition) {
        return ApplicationTable.of(
                edition, new long[TableLayout.applications(edition).cellCount()]);
    }

    private static List<Finding> violations(ValidationResult result) {
        return result.findings().stream()
                .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                .toList();
    }

    /** How many hold, are violated and are not assessable. */
    private static String outcomes(Rule<ReportSeries> rule, AnnualReport before, AnnualReport after) {
        ValidationResult result = validate(rule, before, after);
        return result.count(RuleOutcome.HOLDS) + " " + result.count(RuleOutcome.VIOLATED) + " "
                + result.count(RuleOutcome.NOT_ASSESSABLE);
    }

    private static ValidationResult validate(Rule<ReportSeries> rule, AnnualReport before, AnnualReport after) {
        return Validator.of(only(rule)).validate(ReportSeries.of(List.of(before, after)));
    }

    private static RuleSet<ReportSeries> only(Rule<ReportSeries> rule) {
        return RuleSet.of("one", series -> Subject.unnamed(), List.of(rule));
    }
}
