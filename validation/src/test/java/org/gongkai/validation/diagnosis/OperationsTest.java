package org.gongkai.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongkai.validation.diagnosis.ChangedTables.TANCHENG;
import static org.gongkai.validation.diagnosis.ChangedTables.raised;
import static org.gongkai.validation.diagnosis.ChangedTables.row;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.RowName;
import org.gongkai.report.TableRow;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Lapse;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Relation;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

/** What was done to a table in one go is named as that, and no more than that. */
// Mutants that survive: a product with 1 or -1 is the quotient; a loop that ends one place later does nothing there.
class OperationsTest {

    private static final Diagnoser DIAGNOSER = Diagnoser.of(AnnualReportRules.ruleSet());

    @Test
    void cellsOfTwoRowsOfAColumnThatChangedPlacesAreSwappedBack() {
        assertUndone(
                RepairKind.SWAPPED_CELLS,
                swapped(
                        row(Outcome.DISCLOSED).cell(ColumnName.NATURAL_PERSON),
                        row(Outcome.NOT_HELD).cell(ColumnName.NATURAL_PERSON)));
    }

    @Test
    void aCellThatChangedPlacesWithAZeroIsSwappedBack() {
        assertUndone(
                RepairKind.SWAPPED_CELLS,
                swapped(
                        row(Outcome.DISCLOSED).cell(ColumnName.NATURAL_PERSON),
                        row(Outcome.STATE_SECRET).cell(ColumnName.NATURAL_PERSON)));
        assertUndone(
                RepairKind.SWAPPED_CELLS,
                swapped(
                        row(Outcome.NOT_HELD).cell(ColumnName.NATURAL_PERSON),
                        row(Outcome.NOT_HELD).cell(ColumnName.RESEARCH_INSTITUTION)));
    }

    @Test
    void aBlankIsNotSwappedWithWhatIsStated() {
        int blank = row(Outcome.STATE_SECRET).cell(ColumnName.NATURAL_PERSON);
        ApplicationTable wrong = swapped(row(Outcome.DISCLOSED).cell(ColumnName.NATURAL_PERSON), blank)
                .with(row(Outcome.DISCLOSED).cell(ColumnName.NATURAL_PERSON), CountRow.NOT_STATED);

        assertThat(diagnosed(wrong).repairs()).extracting(Repair::kind).doesNotContain(RepairKind.SWAPPED_CELLS);
    }

    @Test
    void aRowThatStandsAColumnFurtherOrBeforeIsShiftedBack() {
        TableRow row = TANCHENG.applications().layout().row(Outcome.OTHER_OUTCOME);
        for (int width = row.cells().length - 1; width <= row.cells().length; width++) {
            for (int by : new int[] {1, width - 1}) {
                ApplicationTable shifted = TANCHENG.applications();
                for (int column = 0; column < width; column++) {
                    shifted = shifted.with(
                            row.cell(column), TANCHENG.applications().orZero(row.cell((column + by) % width)));
                }

                assertUndone(RepairKind.SHIFTED_ROW, shifted);
            }
        }
    }

    @Test
    void totalsThatWereNotWorkedOutAgainAreNamedAsSuch() {
        ApplicationTable late = TANCHENG.applications();
        for (TableRow row : List.of(row(RowName.RECEIVED), row(Outcome.DISCLOSED), row(RowName.PROCESSED))) {
            late = raised(late, row.cell(ColumnName.NATURAL_PERSON), 8);
        }

        assertThat(diagnosed(late).repairs())
                .filteredOn(repair -> repair.kind() == RepairKind.STALE_TOTALS)
                .singleElement()
                .satisfies(repair -> assertThat(repair.changes())
                        .extracting(change -> change.cell().pointer(), CellChange::suggested)
                        .containsExactly(
                                tuple("/applications/received/total", 119L),
                                tuple("/applications/outcomes/disclosed/total", 36L),
                                tuple("/applications/processed/total", 119L)));
    }

    /** Where the outcomes need not add up, totals are put right and the processed stay as they are. */
    @Test
    void aColumnOfTotalsThatWasLeftZeroIsOneThing() {
        ApplicationTable wrong = leftZero(TANCHENG.applications(), ColumnName.TOTAL);

        assertUndone(RepairKind.STALE_TOTALS, wrong);
        assertThat(diagnosed(wrong).describe(Locale.CHINESE))
                .startsWith("一处操作就能解释全部不符（未必是正确数值）：总计填成了 0，没有按明细相加 [")
                .doesNotContain("未填");
        assertThat(diagnosed(wrong).describe(Locale.ENGLISH))
                .startsWith("one operation explains everything (not necessarily the correct value): "
                        + "totals left 0 and not worked out [");
    }

    @Test
    void aRowOfTotalsThatWasLeftZeroIsOneThing() {
        ApplicationTable wrong = leftZero(TANCHENG.applications(), row(RowName.PROCESSED));

        assertUndone(RepairKind.STALE_TOTALS, wrong);
        assertThat(diagnosed(wrong).describe(Locale.CHINESE)).contains("总计填成了 0，没有按明细相加");
    }

    @Test
    void aColumnOfTotalsThatIsACopyOfAnotherIsOneThing() {
        ApplicationTable wrong = TANCHENG.applications();
        for (TableRow row : wrong.layout().rows()) {
            wrong = wrong.with(row.cell(ColumnName.TOTAL), wrong.orZero(row.cell(ColumnName.NATURAL_PERSON)));
        }

        assertUndone(RepairKind.STALE_TOTALS, wrong);
        assertThat(diagnosed(wrong).describe(Locale.CHINESE)).contains("总计未随明细更新");
    }

    @Test
    void aColumnOfApplicantsThatWasLeftZeroIsOneThing() {
        ApplicationTable wrong = leftZero(TANCHENG.applications(), ColumnName.NATURAL_PERSON);

        assertUndone(RepairKind.LEFT_ZERO, wrong);
        assertThat(diagnosed(wrong).describe(Locale.CHINESE)).contains("整列或整行填成了 0");
    }

    @Test
    void theRowOfWhatWasReceivedThatWasLeftZeroIsOneThing() {
        assertUndone(RepairKind.LEFT_ZERO, leftZero(TANCHENG.applications(), row(RowName.RECEIVED)));
    }

    @Test
    void aLineThatWasLeftZeroIsNotNamedWhereAnythingElseIsWrong() {
        ApplicationTable wrong = leftZero(TANCHENG.applications(), ColumnName.TOTAL);
        ApplicationTable worse = raised(wrong, row(Outcome.DISCLOSED).cell(ColumnName.NATURAL_PERSON), 1);

        assertThat(diagnosed(worse).repairs())
                .extracting(Repair::kind)
                .doesNotContain(RepairKind.LEFT_ZERO, RepairKind.FORWARD_ROW);
    }

    private static ApplicationTable leftZero(ApplicationTable table, ColumnName column) {
        ApplicationTable left = table;
        for (TableRow row : table.layout().rows()) {
            left = left.with(row.cell(column), 0);
        }
        return left;
    }

    private static ApplicationTable leftZero(ApplicationTable table, TableRow row) {
        ApplicationTable left = table;
        for (int cell : row.cells()) {
            left = left.with(cell, 0);
        }
        return left;
    }

    @Test
    void totalsThatWereNotWorkedOutAgainLeaveAllElseAlone() {
        ApplicationTable late = TANCHENG.applications();
        for (TableRow row : List.of(row(RowName.RECEIVED), row(RowName.PROCESSED))) {
            late = raised(late, row.cell(ColumnName.NATURAL_PERSON), 8);
        }
        RuleSet<AnnualReport> all = AnnualReportRules.ruleSet();
        Diagnoser diagnoser = Diagnoser.of(own(
                List.of(all.rule(RuleId.of("applications.balance")), all.rule(RuleId.of("applications.row-total")))));

        assertThat(diagnoser.diagnose(TANCHENG.withApplications(late)).repairs())
                .filteredOn(repair -> repair.kind() == RepairKind.STALE_TOTALS)
                .singleElement()
                .satisfies(repair -> assertThat(repair.changes())
                        .extracting(change -> change.cell().pointer())
                        .containsExactly("/applications/received/total", "/applications/processed/total"));
    }

    @Test
    void theGreatestCountCanHaveChangedPlaces() {
        ApplicationTable table =
                ApplicationTable.builder(FormEdition.FORM_2019).remainingZero().build();
        for (TableRow row : List.of(row(RowName.RECEIVED), row(RowName.CARRIED_FORWARD))) {
            table = table.with(row.cell(ColumnName.NATURAL_PERSON), CountRow.MAX_COUNT)
                    .with(row.cell(ColumnName.TOTAL), CountRow.MAX_COUNT);
        }
        AnnualReport right = TANCHENG.withApplications(table);
        AnnualReport wrong =
                TANCHENG.withApplications(table.with(row(RowName.RECEIVED).cell(ColumnName.NATURAL_PERSON), 0)
                        .with(row(RowName.RECEIVED).cell(ColumnName.COMMERCIAL_ENTERPRISE), CountRow.MAX_COUNT));

        assertThat(DIAGNOSER.diagnose(wrong).repairs())
                .filteredOn(repair -> repair.kind() == RepairKind.SWAPPED_CELLS)
                .extracting(repair -> repair.applyTo(wrong))
                .contains(right);
    }

    @Test
    void nothingIsCarriedForwardBelowZero() {
        ApplicationTable more = TANCHENG.applications();
        for (TableRow row : List.of(row(Outcome.DISCLOSED), row(RowName.PROCESSED))) {
            for (ColumnName column : List.of(ColumnName.NATURAL_PERSON, ColumnName.TOTAL)) {
                more = raised(more, row.cell(column), 2);
            }
        }

        assertThat(diagnosed(more).repairs())
                .isNotEmpty()
                .allSatisfy(repair -> assertThat(repair.kind()).isNotEqualTo(RepairKind.FORWARD_ROW));
    }

    @Test
    void theLikelierRepairIsNamedFirstAndOfThoseTheShorter() {
        Diagnosis diagnosis = diagnosed(swapped(
                row(Outcome.DISCLOSED).cell(ColumnName.NATURAL_PERSON),
                row(Outcome.NOT_HELD).cell(ColumnName.NATURAL_PERSON)));

        assertThat(diagnosis.repairs().get(0).kind()).isEqualTo(RepairKind.SWAPPED_CELLS);
        for (int i = 1; i < diagnosis.repairs().size(); i++) {
            Repair one = diagnosis.repairs().get(i - 1);
            Repair next = diagnosis.repairs().get(i);
            assertThat(one.cost()).isLessThanOrEqualTo(next.cost());
            assertThat(one.cost() < next.cost()
                            || one.changes().size() <= next.changes().size())
                    .isTrue();
        }
    }

    @Test
    void aSlipOfTheKeyboardIsLikelierThanANumberThatWasLeftOutAndThatThanAnyOther() {
        assertThat(cost(RepairKind.CELLS, TypingError.DIGITS_SWAPPED))
                .isPositive()
                .isEqualTo(cost(RepairKind.CELLS, TypingError.DIGIT_MISSING))
                .isEqualTo(cost(RepairKind.SHIFTED_ROW, TypingError.OTHER))
                .isLessThan(cost(RepairKind.CELLS, TypingError.LEFT_EMPTY));
        assertThat(cost(RepairKind.CELLS, TypingError.LEFT_EMPTY))
                .isEqualTo(cost(RepairKind.SWAPPED_ROWS, TypingError.OTHER))
                .isLessThan(cost(RepairKind.CELLS, TypingError.OTHER));
    }

    private static int cost(RepairKind kind, TypingError error) {
        Cell cell = Cell.of("/applications/received/total", "总计", Figure.of(1));
        return new Repair(kind, List.of(new CellChange(cell, 2, error))).cost();
    }

    @Test
    void whatNeedNotBeEqualIsNotMended() {
        RuleSet<AnnualReport> own =
                own(List.of(own("own.at-least", Relation.AT_LEAST, row(RowName.RECEIVED), row(RowName.PROCESSED))));
        ApplicationTable less =
                TANCHENG.applications().with(row(RowName.RECEIVED).cell(ColumnName.TOTAL), 7);

        assertThat(Diagnoser.of(own).diagnose(TANCHENG.withApplications(less)).status())
                .isEqualTo(DiagnosisStatus.CONSISTENT);
    }

    @Test
    void aCellThatAUnitLeavesBlankIsNotTheSumOfTheUnits() {
        AnnualReport unit = TANCHENG.withDisputes(TANCHENG.disputes().with(3, CountRow.NOT_STATED));
        AnnualReport more = TANCHENG.withDisputes(TANCHENG.disputes()
                .with(3, TANCHENG.disputes().orZero(3) + 2)
                .with(4, TANCHENG.disputes().orZero(4) + 2));

        assertThat(DIAGNOSER
                        .diagnose(
                                more, List.of(unit.withDisputes(unit.disputes().with(4, CountRow.NOT_STATED))))
                        .status())
                .isEqualTo(DiagnosisStatus.CONSISTENT);
        assertThat(DIAGNOSER.diagnose(more, List.of(TANCHENG)).status()).isEqualTo(DiagnosisStatus.UNIQUE);
    }

    @Test
    void whatIsBeyondTheLimitTakesACellMoreThanTheLimit() {
        ApplicationTable two =
                TANCHENG.applications().with(row(RowName.RECEIVED).cell(ColumnName.TOTAL), 113);
        Diagnosis diagnosis = DIAGNOSER
                .withMaxCells(1)
                .diagnose(TANCHENG.withApplications(
                        two.with(row(RowName.RECEIVED).cell(ColumnName.COMMERCIAL_ENTERPRISE), 4)));

        assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.BEYOND_LIMIT);
        assertThat(diagnosis.lowerBound()).isEqualTo(2);
        assertThat(diagnosis.exhaustive()).isFalse();
    }

    @Test
    void whereSoManyCellsAreNotEnoughItTakesOneMore() {
        ApplicationTable three =
                raised(TANCHENG.applications(), row(Outcome.DISCLOSED).cell(ColumnName.NATURAL_PERSON), 1);
        three = raised(three, row(Outcome.DISCLOSED).cell(ColumnName.COMMERCIAL_ENTERPRISE), 5);
        three = raised(three, row(Outcome.NOT_HELD).cell(ColumnName.NATURAL_PERSON), 3);
        AnnualReport report = TANCHENG.withApplications(three);

        assertThat(DIAGNOSER.withMaxCells(2).diagnose(report))
                .extracting(Diagnosis::status, Diagnosis::lowerBound)
                .containsExactly(DiagnosisStatus.BEYOND_LIMIT, 3);
        assertThat(DIAGNOSER.withNodeBudget(1).diagnose(report))
                .extracting(Diagnosis::status, Diagnosis::lowerBound)
                .containsExactly(DiagnosisStatus.BUDGET_EXHAUSTED, 2);
        assertThat(DIAGNOSER.diagnose(report).lowerBound()).isEqualTo(3);
    }

    @Test
    void aSearchThatEndedBeforeItsTimeDoesNotSayThatItFoundAll() {
        AnnualReport two = TANCHENG.withApplications(TANCHENG.applications()
                .with(row(RowName.RECEIVED).cell(ColumnName.TOTAL), 113)
                .with(row(RowName.PROCESSED).cell(ColumnName.TOTAL), 7));
        Diagnosis whole = DIAGNOSER.diagnose(two);
        List<Diagnosis> cutShort = LongStream.rangeClosed(1, 40)
                .mapToObj(nodes -> DIAGNOSER.withNodeBudget(nodes).diagnose(two))
                .filter(each -> each.status() == DiagnosisStatus.BUDGET_EXHAUSTED)
                .toList();

        assertThat(whole.exhaustive()).isTrue();
        assertThat(cutShort).anyMatch(each -> !each.certain().isEmpty()).noneMatch(Diagnosis::exhaustive);
    }

    /** Two equations of a user's own, of which the one less the other is twice a cell. */
    @Test
    void aCellThatCountsTwiceIsNotSolvedForAndNotAllIsFound() {
        Rule<AnnualReport> sum = own(
                "own.sum", Relation.EQUAL, row(RowName.RECEIVED), row(RowName.PROCESSED), row(RowName.CARRIED_FORWARD));
        Rule<AnnualReport> difference = own(
                "own.difference",
                Relation.EQUAL,
                row(RowName.PROCESSED),
                row(RowName.RECEIVED),
                row(RowName.CARRIED_FORWARD));
        ApplicationTable table = ApplicationTable.builder(FormEdition.FORM_2019)
                .remainingZero()
                .build()
                .with(row(RowName.RECEIVED).cell(ColumnName.TOTAL), 5)
                .with(row(RowName.PROCESSED).cell(ColumnName.TOTAL), 2)
                .with(row(RowName.CARRIED_FORWARD).cell(ColumnName.TOTAL), 4);

        Diagnosis diagnosis = Diagnoser.of(own(List.of(sum, difference))).diagnose(TANCHENG.withApplications(table));

        assertThat(diagnosis.repairs()).isNotEmpty();
        assertThat(diagnosis.exhaustive()).isFalse();
    }

    private static Rule<AnnualReport> own(String id, Relation relation, TableRow actual, TableRow... expected) {
        return Rule.<AnnualReport>builder(id)
                .title(id, id)
                .reconcile(
                        AnnualReport::applications,
                        List.of(Reconciliation.of(
                                TANCHENG.applications().layout(),
                                Text.of(id, id),
                                new int[] {actual.cell(ColumnName.TOTAL)},
                                relation,
                                Stream.of(expected)
                                        .mapToInt(row -> row.cell(ColumnName.TOTAL))
                                        .toArray())));
    }

    private static RuleSet<AnnualReport> own(List<Rule<AnnualReport>> rules) {
        return RuleSet.of("own", report -> Subject.of(report.agency().name(), report.year()), rules);
    }

    @Test
    void everyWordOfADiagnosisIsItsNameInJson() {
        Stream.of(DiagnosisStatus.values())
                .forEach(each -> assertThat(each.token()).isEqualTo(camelCase(each)));
        Stream.of(RepairKind.values()).forEach(each -> assertThat(each.token()).isEqualTo(camelCase(each)));
        Stream.of(TypingError.values()).forEach(each -> assertThat(each.token()).isEqualTo(camelCase(each)));
        assertThat(Stream.of(RuleOutcome.values()).map(RuleOutcome::label)).containsExactly("成立", "不成立", "无法判断");
        assertThat(Lapse.EXPIRED.text().zh()).isEqualTo("已过期");
    }

    private static String camelCase(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.length() == 0 ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return name.toString();
    }

    private static void assertUndone(RepairKind kind, ApplicationTable wrong) {
        assertThat(diagnosed(wrong).repairs()).anySatisfy(repair -> {
            assertThat(repair.kind()).isEqualTo(kind);
            assertThat(repair.applyTo(TANCHENG.withApplications(wrong))).isEqualTo(TANCHENG);
        });
    }

    private static Diagnosis diagnosed(ApplicationTable table) {
        return DIAGNOSER.diagnose(TANCHENG.withApplications(table));
    }

    private static ApplicationTable swapped(int one, int other) {
        ApplicationTable table = TANCHENG.applications();
        return table.with(one, table.orZero(other)).with(other, table.orZero(one));
    }
}
