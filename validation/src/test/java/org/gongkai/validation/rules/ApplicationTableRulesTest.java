package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.agency.Agency;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

// Mutants that survive: reconciliations, and the sets of an edition, are worked out on loading, before a mutant.
class ApplicationTableRulesTest {

    private static final Validator<AnnualReport> VALIDATOR = Validator.of(AnnualReportRules.ruleSet());

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void eachReconciliationOfTheFormIsDeclaredOnce(FormEdition edition) {
        int rows = edition == FormEdition.FORM_2019 ? 23 : 25;
        List<Reconciliation> all = new ArrayList<>();
        all.addAll(of(edition, ApplicationTableRules.BALANCE.reconciliations()));
        all.addAll(of(edition, ApplicationTableRules.PROCESSED_SUM.reconciliations()));
        all.addAll(of(edition, ApplicationTableRules.ROW_TOTAL.reconciliations()));

        assertThat(all).hasSize(rows + 14);
        assertThat(all).extracting(each -> each.statement().zh()).doesNotHaveDuplicates();
        assertThat(all).extracting(each -> each.statement().en()).doesNotHaveDuplicates();
        assertThat(VALIDATOR.validate(report(full(edition))).tallies())
                .filteredOn(tally -> tally.rule().toString().startsWith("applications."))
                .extracting(RuleTally::holds)
                .startsWith(7, 7, rows);
    }

    private static List<Reconciliation> of(FormEdition edition, List<Reconciliation> reconciliations) {
        return reconciliations.stream()
                .filter(each -> each.layout() == TableLayout.applications(edition))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void theDeclaredCellsAreThoseOfTheForm(FormEdition edition) {
        TableLayout layout = TableLayout.applications(edition);
        for (int column = 0; column < 7; column++) {
            Reconciliation balance =
                    of(edition, ApplicationTableRules.BALANCE.reconciliations()).get(column);
            assertThat(IntStream.of(balance.expected())).containsExactly(column, 7 + column);
            int processed = layout.cellCount() - 14 + column;
            assertThat(IntStream.of(balance.actual())).containsExactly(processed, processed + 7);
            Reconciliation sum = of(edition, ApplicationTableRules.PROCESSED_SUM.reconciliations())
                    .get(column);
            assertThat(IntStream.of(sum.actual())).containsExactly(processed);
            assertThat(sum.expected()).hasSize(Outcome.of(edition).size());
        }
    }

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void everyWrongCellIsNamedByItsRowAndItsColumns(FormEdition edition) {
        ApplicationTable table = full(edition);
        for (int cell = 0; cell < table.layout().cellCount(); cell++) {
            ValidationResult result = VALIDATOR.validate(report(table.with(cell, table.orZero(cell) + 1)));
            String pointer = table.layout().pointer(cell);

            List<Finding> violations = result.findings().stream()
                    .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                    .toList();
            assertThat(violations).as(pointer).hasSizeBetween(2, 3).allSatisfy(finding -> {
                assertThat(finding.cells()).extracting(Cell::pointer).contains(pointer);
                assertThat(Math.abs(finding.difference().orElseThrow())).isEqualTo(1);
            });
            assertThat(violations)
                    .as(pointer)
                    .extracting(finding -> finding.rule().toString())
                    .contains("applications.row-total");
        }
    }

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void aBlankTotalOverStatedPartsIsNotAssessableInEveryRow(FormEdition edition) {
        ApplicationTable table = full(edition);
        for (TableRow row : table.layout().rows()) {
            ApplicationTable blank = table.with(row.cell(ColumnName.TOTAL), CountRow.NOT_STATED);

            assertThat(rowTotal(blank, row)).as(row.name()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
            assertThat(VALIDATOR.validate(report(blank)).isComplete()).isFalse();
            assertThat(VALIDATOR.validate(report(blank)).findings())
                    .as(row.name())
                    .anySatisfy(finding -> {
                        assertThat(finding.rule()).hasToString("applications.row-total");
                        assertThat(finding.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
                        assertThat(finding.cells())
                                .filteredOn(cell -> !cell.value().isStated())
                                .extracting(Cell::pointer)
                                .containsExactly(table.layout().pointer(row.cell(ColumnName.TOTAL)));
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void aBlankKindUnderAMatchingTotalHoldsInEveryRow(FormEdition edition) {
        ApplicationTable table = full(edition);
        for (TableRow row : table.layout().rows()) {
            for (ApplicantKind kind : ApplicantKind.values()) {
                int cell = row.cell(ColumnName.of(kind));
                int total = row.cell(ColumnName.TOTAL);
                ApplicationTable blank =
                        table.with(cell, CountRow.NOT_STATED).with(total, table.orZero(total) - table.orZero(cell));

                assertThat(rowTotal(blank, row)).as(row.name()).isEqualTo(RuleOutcome.HOLDS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void aBlankKindUnderATotalThatTheOthersExceedIsViolatedInEveryRow(FormEdition edition) {
        ApplicationTable table = full(edition);
        for (TableRow row : table.layout().rows()) {
            for (ApplicantKind kind : ApplicantKind.values()) {
                int cell = row.cell(ColumnName.of(kind));
                int total = row.cell(ColumnName.TOTAL);
                long others = table.orZero(total) - table.orZero(cell);

                ApplicationTable blank = table.with(cell, CountRow.NOT_STATED);
                assertThat(rowTotal(blank.with(total, others - 1), row))
                        .as(row.name())
                        .isEqualTo(RuleOutcome.VIOLATED);
                assertThat(rowTotal(blank.with(total, others + 1), row))
                        .as(row.name())
                        .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void inABlankTableNothingCanBeAssessed(FormEdition edition) {
        ValidationResult result = VALIDATOR.validate(report(ApplicationTable.notStated(edition)));

        Map<String, Long> notAssessable = result.findings().stream()
                .filter(finding -> finding.outcome() == RuleOutcome.NOT_ASSESSABLE)
                .collect(Collectors.groupingBy(finding -> finding.rule().toString(), Collectors.counting()));
        assertThat(notAssessable)
                .containsEntry("applications.balance", 7L)
                .containsEntry("applications.processed-sum", 7L)
                .containsEntry("applications.row-total", edition == FormEdition.FORM_2019 ? 23L : 25L);
        assertThat(result.isValid()).isTrue();
        assertThat(result.isComplete()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void aBlankProcessedTotalOverStatedOutcomesIsNotAssessableInEveryColumn(FormEdition edition) {
        ApplicationTable table = full(edition);
        for (ColumnName column : table.layout().row(RowName.PROCESSED).columns()) {
            int cell = table.layout().row(RowName.PROCESSED).cell(column);

            assertThat(VALIDATOR
                            .validate(report(table.with(cell, CountRow.NOT_STATED)))
                            .findings())
                    .filteredOn(finding -> finding.rule().toString().matches("applications\\.(balance|processed-sum)"))
                    .extracting(finding -> finding.rule().toString(), Finding::outcome)
                    .containsExactly(
                            tuple("applications.balance", RuleOutcome.NOT_ASSESSABLE),
                            tuple("applications.processed-sum", RuleOutcome.NOT_ASSESSABLE));
        }
    }

    @Test
    void theBalanceIsTheOneReconciliationThatTheFormPrints() {
        assertThat(ApplicationTableRules.BALANCE.basis().kind()).isEqualTo(BasisKind.PRINTED);
        assertThat(ApplicationTableRules.BALANCE.basis().citations()).hasSize(2);
        assertThat(ApplicationTableRules.ROW_TOTAL.basis().kind()).isEqualTo(BasisKind.STRUCTURAL);
    }

    private static RuleOutcome rowTotal(ApplicationTable table, TableRow row) {
        return of(table.edition(), ApplicationTableRules.ROW_TOTAL.reconciliations()).stream()
                .filter(each -> each.actual()[0] == row.cell(ColumnName.TOTAL))
                .findFirst()
                .orElseThrow()
                .evaluate(table, BlankPolicy.AS_ZERO);
    }

    /** A table in which every cell is stated, greater than 0 and as it must be. */
    private static ApplicationTable full(FormEdition edition) {
        ApplicationTable.Builder table = ApplicationTable.builder(edition)
                .carriedIn(ApplicantCounts.of(1, 2, 3, 4, 5, 6))
                .carriedForward(ApplicantCounts.of(1, 2, 3, 4, 5, 6));
        long[] received = new long[6];
        for (Outcome outcome : Outcome.of(edition)) {
            long n = outcome.ordinal() + 1L;
            table.outcome(outcome, ApplicantCounts.of(n, 2 * n, n + 3, n + 4, 3 * n, n + 1));
            received[0] += n;
            received[1] += 2 * n;
            received[2] += n + 3;
            received[3] += n + 4;
            received[4] += 3 * n;
            received[5] += n + 1;
        }
        return table.received(ApplicantCounts.of(
                        received[0], received[1], received[2], received[3], received[4], received[5]))
                .build();
    }

    private static AnnualReport report(ApplicationTable table) {
        return AnnualReport.builder()
                .agency(Agency.of("某县人民政府"))
                .year(table.edition() == FormEdition.FORM_2019 ? 2020 : 2021)
                .scope(ReportScope.OWN)
                .proactive(ProactiveTable.notStated(table.edition()))
                .applications(table)
                .disputes(DisputeTable.notStated())
                .build();
    }
}
