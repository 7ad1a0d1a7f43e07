package org.gongkai.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.report.TableRow;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Lapse;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Relation;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.Text;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

/** What was done to a table in one go is named as that, and no more than that. */
class OperationsTest {

    private static final AnnualReport TANCHENG = Tancheng.report2020();
    private static final Diagnoser DIAGNOSER = Diagnoser.of(AnnualReportRules.ruleSet());

    @Test
    void cellsOfTwoRowsOfAColumnThatChangedPlacesAreSwappedBack() {
        assertUndone(
                RepairKind.SWAPPED_CELLS,
                swapped(cell("disclosed", "naturalPerson"), cell("notHeld", "naturalPerson")));
    }

    @Test
    void aCellThatChangedPlacesWithAZeroIsSwappedBack() {
        assertUndone(
                RepairKind.SWAPPED_CELLS,
                swapped(cell("disclosed", "naturalPerson"), cell("stateSecret", "naturalPerson")));
        assertUndone(
                RepairKind.SWAPPED_CELLS,
                swapped(cell("notHeld", "naturalPerson"), cell("notHeld", "researchInstitution")));
    }

    @Test
    void aBlankIsNotSwappedWithWhatIsStated() {
        int blank = cell("stateSecret", "naturalPerson");
        ApplicationTable wrong = swapped(cell("disclosed", "naturalPerson"), blank)
                .with(cell("disclosed", "naturalPerson"), CountRow.NOT_STATED);

        assertThat(diagnosed(wrong).repairs()).extracting(Repair::kind).doesNotContain(RepairKind.SWAPPED_CELLS);
    }

    @Test
    void aRowThatStandsAColumnFurtherOrBeforeIsShiftedBack() {
        TableRow row = TANCHENG.applications().layout().row("otherOutcome");
        for (int width = row.cells().length - 1; width <= row.cells().length; width++) {
            for (int by : new int[] {1, width - 1}) {
                ApplicationTable shifted = TANCHENG.applications();
                for (int column = 0; column < width; column++) {
                    shifted = shifted.with(
                            row.cells()[column], TANCHENG.applications().orZero(row.cells()[(column + by) % width]));
                }

                assertUndone(RepairKind.SHIFTED_ROW, shifted);
            }
        }
    }

    @Test
    void totalsThatWereNotWorkedOutAgainAreNamedAsSuch() {
        ApplicationTable table = TANCHENG.applications();
        ApplicationTable late = table;
        for (String row : List.of("received", "disclosed", "processed")) {
            late = late.with(cell(row, "naturalPerson"), table.orZero(cell(row, "naturalPerson")) + 8);
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

    @Test
    void nothingIsCarriedForwardBelowZero() {
        ApplicationTable table = TANCHENG.applications();
        ApplicationTable more = table;
        for (String row : List.of("disclosed", "processed")) {
            for (String column : List.of("naturalPerson", "total")) {
                more = more.with(cell(row, column), table.orZero(cell(row, column)) + 2);
            }
        }

        assertThat(diagnosed(more).repairs())
                .isNotEmpty()
                .allSatisfy(repair -> assertThat(repair.kind()).isNotEqualTo(RepairKind.FORWARD_ROW));
    }

    @Test
    void theLikelierRepairIsNamedFirstAndOfThoseTheShorter() {
        Diagnosis diagnosis = diagnosed(swapped(cell("disclosed", "naturalPerson"), cell("notHeld", "naturalPerson")));

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
        return new Repair(kind, List.of(new CellChange(cell, 2, error)), List.of()).cost();
    }

    @Test
    void whatNeedNotBeEqualIsNotMended() {
        Rule<AnnualReport> atLeast = Rule.<AnnualReport>builder("own.at-least")
                .title("收到不少于办结", "received is at least processed")
                .reconcile(
                        AnnualReport::applications,
                        List.of(Reconciliation.of(
                                TANCHENG.applications().layout(),
                                Text.of("收到不少于办结", "received is at least processed"),
                                new int[] {cell("received", "total")},
                                Relation.AT_LEAST,
                                new int[] {cell("processed", "total")})));
        RuleSet<AnnualReport> own =
                RuleSet.of("own", report -> Subject.of(report.agency().name(), report.year()), List.of(atLeast));
        ApplicationTable less = TANCHENG.applications().with(cell("received", "total"), 7);

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
        ApplicationTable two = TANCHENG.applications().with(cell("received", "total"), 113);
        Diagnosis diagnosis = DIAGNOSER
                .withMaxCells(1)
                .diagnose(TANCHENG.withApplications(two.with(cell("received", "commercialEnterprise"), 4)));

        assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.BEYOND_LIMIT);
        assertThat(diagnosis.lowerBound()).isEqualTo(2);
        assertThat(diagnosis.exhaustive()).isFalse();
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

    private static int cell(String row, String column) {
        return TANCHENG.applications().layout().row(row).cell(column);
    }
}
