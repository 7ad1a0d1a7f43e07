package org.gongkai.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.diagnosis.ChangedTables.TANCHENG;
import static org.gongkai.validation.diagnosis.ChangedTables.add;
import static org.gongkai.validation.diagnosis.ChangedTables.row;
import static org.gongkai.validation.diagnosis.ChangedTables.with;

import java.util.List;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

/** What a diagnosis makes of blanks whose number is open. */
class OpenBlanksTest {

    private static final Diagnoser DIAGNOSER = Diagnoser.of(AnnualReportRules.ruleSet());

    @Test
    void severalForgottenTotalsAreAllWorkedOut() {
        AnnualReport blank = without(
                TANCHENG, "received/total", "outcomes/disclosed/total", "outcomes/notHeld/total", "processed/total");

        Diagnosis diagnosis = DIAGNOSER.diagnose(blank);

        assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.NOT_ASSESSABLE);
        assertDeduced(
                diagnosis, "received/total", "outcomes/disclosed/total", "outcomes/notHeld/total", "processed/total");
    }

    @Test
    void theFirstCellOfTheFormIsWorkedOutAsAnyOther() {
        assertDeduced(
                DIAGNOSER.diagnose(without(TANCHENG, "received/naturalPerson", "received/commercialEnterprise")),
                "received/naturalPerson",
                "received/commercialEnterprise");
    }

    @Test
    void blanksThatStandInEveryEquationTogetherAreNotWorkedOut() {
        ApplicationTable table =
                ApplicationTable.builder(FormEdition.FORM_2021).remainingZero().build();
        TableLayout layout = table.layout();
        for (ColumnName column : List.of(ColumnName.NATURAL_PERSON, ColumnName.COMMERCIAL_ENTERPRISE)) {
            for (TableRow row : List.of(row(Outcome.DISCLOSED), row(Outcome.NOT_HELD))) {
                table = add(table, row, column, 3);
            }
            table = add(table, layout.row(RowName.RECEIVED), column, 6);
            table = add(table, layout.row(RowName.PROCESSED), column, 6);
        }
        AnnualReport report = TANCHENG.withApplications(table);
        AnnualReport blank = without(
                report,
                "outcomes/disclosed/naturalPerson",
                "outcomes/disclosed/commercialEnterprise",
                "outcomes/notHeld/naturalPerson",
                "outcomes/notHeld/commercialEnterprise",
                "received/total");

        Diagnosis diagnosis = DIAGNOSER.diagnose(blank);

        assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.NOT_ASSESSABLE);
        assertThat(diagnosis.deduced()).singleElement().satisfies(change -> {
            assertThat(change.cell().pointer()).isEqualTo("/applications/received/total");
            assertThat(change.suggested()).isEqualTo(12);
        });
    }

    @Test
    void whatIsWorkedOutGoesByTheRepairedCells() {
        int wrong = cell("outcomes/notHeld/naturalPerson");
        AnnualReport blank = without(TANCHENG, "received/total", "processed/naturalPerson");

        Diagnosis diagnosis = DIAGNOSER.diagnose(with(blank, wrong, 31));

        assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.UNIQUE);
        assertThat(diagnosis.certain())
                .extracting(Cell::pointer)
                .containsExactly("/applications/outcomes/notHeld/naturalPerson");
        assertDeduced(diagnosis, "received/total", "processed/naturalPerson");
    }

    @Test
    void whatIsWorkedOutOfARepairedCellHasItsNewNumber() {
        AnnualReport blank = without(TANCHENG, "received/naturalPerson");
        long carried = TANCHENG.applications().orZero(cell("carriedIn/naturalPerson"));

        Diagnosis diagnosis = DIAGNOSER.diagnose(with(blank, cell("carriedIn/naturalPerson"), carried + 40));

        assertThat(diagnosis.certain())
                .extracting(Cell::pointer)
                .containsExactly("/applications/carriedIn/naturalPerson");
        assertDeduced(diagnosis, "received/naturalPerson");
    }

    /** The last blank of each is in no equation that fails, only beside blanks that turn out open, before or after. */
    @Test
    void aBlankBesideOneThatIsOpenIsOpenTooWhicheverComesFirst() {
        for (List<String> blanks : List.of(
                List.of("processed/naturalPerson", "processed/total", "outcomes/stateSecret/naturalPerson"),
                List.of(
                        "received/commercialEnterprise",
                        "processed/commercialEnterprise",
                        "carriedIn/commercialEnterprise"))) {
            String[] cells = blanks.toArray(String[]::new);

            assertDeduced(DIAGNOSER.diagnose(without(TANCHENG, cells)), cells);
        }
    }

    @Test
    void anEquationOfNothingButBlanksCannotBeAssessed() {
        TableLayout layout = TANCHENG.applications().layout();
        int[] row = layout.row(Outcome.EXCESSIVE_APPLICATIONS).cells();
        AnnualReport allBut = TANCHENG;
        for (int i = 0; i < row.length - 1; i++) {
            assertThat(TANCHENG.applications().orZero(row[i])).isZero();
            allBut = with(allBut, row[i], CountRow.NOT_STATED);
        }

        assertThat(DIAGNOSER.diagnose(allBut).status()).isEqualTo(DiagnosisStatus.CONSISTENT);
        Diagnosis diagnosis = DIAGNOSER.diagnose(with(allBut, row[row.length - 1], CountRow.NOT_STATED));
        assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.NOT_ASSESSABLE);
        assertThat(diagnosis.deduced()).isEmpty();
    }

    @Test
    void theLeastAndTheGreatestCountAreWorkedOut() {
        AnnualReport full = TANCHENG.withApplications(full());
        AnnualReport zero = without(TANCHENG, "received/researchInstitution");

        assertThat(DIAGNOSER.diagnose(without(full, "received/total")).deduced())
                .singleElement()
                .satisfies(change -> assertThat(change.suggested()).isEqualTo(CountRow.MAX_COUNT));
        assertThat(DIAGNOSER
                        .diagnose(
                                zero,
                                Validator.of(AnnualReportRules.ruleSet())
                                        .withBlankPolicy(BlankPolicy.UNKNOWN)
                                        .validate(zero))
                        .deduced())
                .singleElement()
                .satisfies(change -> assertThat(change.suggested()).isZero());
    }

    @Test
    void aRepairCanBeTheGreatestCountAndZero() {
        AnnualReport full = TANCHENG.withApplications(full());

        for (String cell : List.of("received/naturalPerson", "received/researchInstitution")) {
            Diagnosis diagnosis = DIAGNOSER.diagnose(with(full, cell(cell), 5));

            assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.UNIQUE);
            assertThat(diagnosis.repairs().get(0).changes())
                    .singleElement()
                    .satisfies(change -> assertThat(change.suggested())
                            .isEqualTo(full.applications().orZero(cell(cell))));
        }
    }

    /** All that can be received, and all of it carried forward. */
    private static ApplicationTable full() {
        ApplicationTable table =
                ApplicationTable.builder(FormEdition.FORM_2019).remainingZero().build();
        for (TableRow row : List.of(row(RowName.RECEIVED), row(RowName.CARRIED_FORWARD))) {
            table = add(table, row, ColumnName.NATURAL_PERSON, CountRow.MAX_COUNT);
        }
        return table;
    }

    private static void assertDeduced(Diagnosis diagnosis, String... cells) {
        assertThat(diagnosis.deduced())
                .extracting(change -> change.cell().pointer())
                .containsExactlyInAnyOrder(
                        List.of(cells).stream().map(OpenBlanksTest::pointer).toArray(String[]::new));
        assertThat(diagnosis.deduced())
                .allSatisfy(change -> assertThat(change.suggested())
                        .isEqualTo(TANCHENG.applications()
                                .orZero(cell(change.cell()
                                        .pointer()
                                        .substring(pointer("").length())))));
    }

    private static String pointer(String cell) {
        return "/applications/" + cell;
    }

    private static AnnualReport without(AnnualReport report, String... cells) {
        AnnualReport blank = report;
        for (String cell : cells) {
            blank = with(blank, cell(cell), CountRow.NOT_STATED);
        }
        return blank;
    }

    /** A cell that stands at the same place in both editions. */
    private static int cell(String cell) {
        return TANCHENG.applications().layout().cellAt(pointer(cell)).orElseThrow();
    }
}
