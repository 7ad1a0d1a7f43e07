package org.gongkai.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gongkai.validation.diagnosis.ChangedTables.TANCHENG;
import static org.gongkai.validation.diagnosis.ChangedTables.add;
import static org.gongkai.validation.diagnosis.ChangedTables.row;
import static org.gongkai.validation.diagnosis.ChangedTables.with;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.ApplicationTables;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Severity;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

// Mutants that survive: a product with 1 or -1 is the quotient; another order of what is as likely.
// DeclaredEquations: a loop that ends one place later does nothing there.
class DiagnoserTest {

    private static final Diagnoser DIAGNOSER = Diagnoser.of(AnnualReportRules.ruleSet());

    @Provide
    Arbitrary<ApplicationTable> tables() {
        return Arbitraries.of(FormEdition.class).flatMap(ApplicationTables::consistent);
    }

    @Test
    void theReportOfTanchengIsConsistent() {
        Diagnosis diagnosis = DIAGNOSER.diagnose(TANCHENG);

        assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.CONSISTENT);
        assertThat(diagnosis.repairs()).isEmpty();
    }

    @Test
    void ninetyFiveTypedAsFiftyNineIsThatCellWithDigitsSwapped() {
        Diagnosis diagnosis =
                DIAGNOSER.diagnose(with(TANCHENG, row(RowName.RECEIVED).cell(ColumnName.NATURAL_PERSON), 59));

        assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.UNIQUE);
        assertThat(diagnosis.exhaustive()).isTrue();
        assertThat(diagnosis.repairs().get(0).changes()).singleElement().satisfies(change -> {
            assertThat(change.cell().pointer()).isEqualTo("/applications/received/naturalPerson");
            assertThat(change.suggested()).isEqualTo(95);
            assertThat(change.error()).isEqualTo(TypingError.DIGITS_SWAPPED);
        });
        assertThat(diagnosis.violated()).hasSize(2);
        assertThat(diagnosis.describe(Locale.ENGLISH))
                .contains("the smallest change that makes the table balance", "59 -> 95 (digits swapped)")
                .doesNotContain("correct value is");
        assertThat(diagnosis.describe(Locale.CHINESE)).contains("最小改动", "59 -> 95");
    }

    /** Every cell of both editions, in tables of a township and in dense ones. */
    @Property(tries = 40)
    void anySingleWrongCellIsTheOneSmallestRepair(
            @ForAll("tables") ApplicationTable table, @ForAll @LongRange(max = CountRow.MAX_COUNT) long wrong) {
        AnnualReport report = with(table);
        for (int cell = 0; cell < table.layout().cellCount(); cell++) {
            long truth = table.orZero(cell);
            if (truth == wrong) {
                continue;
            }
            Diagnosis diagnosis = DIAGNOSER.diagnose(with(report, cell, wrong));

            assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.UNIQUE);
            assertThat(diagnosis.exhaustive()).isTrue();
            List<Repair> single = diagnosis.repairs().stream()
                    .filter(repair -> repair.kind() == RepairKind.CELLS)
                    .toList();
            assertThat(single)
                    .singleElement()
                    .satisfies(repair -> assertThat(repair.changes())
                            .singleElement()
                            .satisfies(change -> assertThat(change.suggested()).isEqualTo(truth)));
            assertThat(single.get(0).applyTo(with(report, cell, wrong))).isEqualTo(report);
            assertThat(diagnosis.certain())
                    .extracting(Cell::pointer)
                    .containsExactly(table.layout().pointer(cell));
            assertThat(diagnosis.suspects()).isEqualTo(diagnosis.certain());
        }
    }

    @Property(tries = 60)
    void upToThreeWrongCellsAreFoundOrSomethingSmallerFits(
            @ForAll("tables") ApplicationTable table,
            @ForAll @IntRange(min = 1, max = 3) int wrong,
            @ForAll @LongRange(min = 1, max = 400) long amount,
            @ForAll @IntRange(max = 5_000) int seed) {
        AnnualReport report = with(table);
        AnnualReport broken = report;
        Set<Integer> cells = new HashSet<>();
        for (int i = 0; i < wrong; i++) {
            int cell = (seed * (i + 1) * 31 + i * 17) % table.layout().cellCount();
            if (cells.add(cell)) {
                broken = with(broken, cell, changed(table.orZero(cell), amount * (i + 1)));
            }
        }
        Diagnosis diagnosis = DIAGNOSER.diagnose(broken);
        List<Repair> smallest = diagnosis.repairs().stream()
                .filter(repair -> repair.changes().size() == diagnosis.lowerBound())
                .toList();

        assertThat(diagnosis.status()).isIn(DiagnosisStatus.UNIQUE, DiagnosisStatus.AMBIGUOUS);
        assertThat(diagnosis.lowerBound()).isLessThanOrEqualTo(cells.size());
        AnnualReport wrongReport = broken;
        assertThat(diagnosis.repairs()).allSatisfy(repair -> assertBalances(repair.applyTo(wrongReport)));
        if (diagnosis.lowerBound() == cells.size()) {
            assertThat(smallest)
                    .anySatisfy(repair -> assertThat(repair.applyTo(wrongReport).applications())
                            .isEqualTo(report.applications()));
        }
        assertThat(DIAGNOSER.diagnose(broken)).isEqualTo(diagnosis);
    }

    @Property(tries = 8)
    void theRepairsOfOneAndTwoCellsAreThoseOfBruteForce(
            @ForAll("tables") ApplicationTable table,
            @ForAll @IntRange(max = 160) int one,
            @ForAll @IntRange(max = 160) int other,
            @ForAll @LongRange(min = -30, max = 30) long amount,
            @ForAll @LongRange(min = 1, max = 30) long otherAmount) {
        AnnualReport broken = with(table);
        broken = with(broken, one, changed(table.orZero(one), amount));
        broken = with(broken, other, changed(broken.applications().orZero(other), otherAmount));
        Diagnosis diagnosis = DIAGNOSER.diagnose(broken);
        List<Set<String>> found = diagnosis.repairs().stream()
                .filter(repair -> repair.changes().size() == diagnosis.lowerBound())
                .map(repair -> repair.changes().stream()
                        .map(change -> change.cell().pointer() + '=' + change.suggested())
                        .collect(Collectors.toSet()))
                .toList();

        assertThat(found).doesNotHaveDuplicates();
        assertThat(found).containsExactlyInAnyOrderElementsOf(bruteForce(broken));
    }

    /** A count that is off by an amount, upwards where there is room for it. */
    private static long changed(long count, long amount) {
        return isCount(count + amount) ? count + amount : count - amount;
    }

    private static boolean isCount(long value) {
        return value >= 0 && value <= CountRow.MAX_COUNT;
    }

    /** Every change of one cell, or else of two, by the amounts by which any equation is off. */
    private static Set<Set<String>> bruteForce(AnnualReport broken) {
        List<Equation> equations = new DeclaredEquations(AnnualReportRules.ruleSet()).of(broken);
        long[] values = new LinearSystem(broken, equations, BlankPolicy.AS_ZERO).values();
        long[] amounts = equations.stream()
                .mapToLong(equation -> Math.abs(equation.residual(values)))
                .filter(residual -> residual != 0)
                .distinct()
                .flatMap(residual -> LongStream.of(-residual, residual))
                .toArray();
        TableLayout layout = broken.applications().layout();
        Set<Set<String>> single = new HashSet<>();
        Set<Set<String>> pairs = new HashSet<>();
        for (int one = 0; one < layout.cellCount(); one++) {
            for (long a : amounts) {
                values[one] += a;
                if (isCount(values[one]) && equations.stream().allMatch(equation -> equation.residual(values) == 0)) {
                    single.add(Set.of(layout.pointer(one) + '=' + values[one]));
                }
                for (int other = one + 1; other < layout.cellCount(); other++) {
                    for (long b : amounts) {
                        values[other] += b;
                        if (isCount(values[one])
                                && isCount(values[other])
                                && equations.stream().allMatch(equation -> equation.residual(values) == 0)) {
                            pairs.add(Set.of(
                                    layout.pointer(one) + '=' + values[one],
                                    layout.pointer(other) + '=' + values[other]));
                        }
                        values[other] -= b;
                    }
                }
                values[one] -= a;
            }
        }
        return single.isEmpty() ? pairs : single;
    }

    @Test
    void aTotalThatIsTwoTooHighInOneColumnIsAmbiguousInTwentyOneWays() {
        FormEdition edition = FormEdition.FORM_2021;
        ApplicationTable table =
                ApplicationTable.builder(edition).remainingZero().build();
        TableLayout layout = table.layout();
        for (Outcome outcome : Outcome.of(edition)) {
            table = add(table, layout.row(outcome), ColumnName.NATURAL_PERSON, 4);
        }
        table = add(table, layout.row(RowName.RECEIVED), ColumnName.NATURAL_PERSON, 84);
        table = add(table, layout.row(RowName.PROCESSED), ColumnName.NATURAL_PERSON, 84);
        AnnualReport consistent = with(table);
        assertThat(DIAGNOSER.diagnose(consistent).status()).isEqualTo(DiagnosisStatus.CONSISTENT);

        ApplicationTable wrong = add(
                add(table, layout.row(RowName.PROCESSED), ColumnName.NATURAL_PERSON, 2),
                layout.row(RowName.RECEIVED),
                ColumnName.NATURAL_PERSON,
                2);
        Diagnosis diagnosis = DIAGNOSER.diagnose(with(wrong));

        assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.AMBIGUOUS);
        assertThat(diagnosis.repairs().stream()
                        .filter(repair -> repair.changes().size() == 2))
                .hasSize(21);
    }

    @Test
    void aShiftedRowIsNamedAsSuch() {
        TableRow row = TANCHENG.applications().layout().row(RowName.RECEIVED);
        AnnualReport shifted = TANCHENG;
        int[] cells = row.cells();
        for (int column = 0; column < cells.length; column++) {
            int from = (column + cells.length - 1) % cells.length;
            shifted = with(shifted, cells[column], TANCHENG.applications().orZero(cells[from]));
        }

        Diagnosis diagnosis = DIAGNOSER.diagnose(shifted);

        assertThat(diagnosis.repairs()).anySatisfy(repair -> {
            assertThat(repair.kind()).isEqualTo(RepairKind.SHIFTED_ROW);
            assertThat(repair.changes()).hasSizeGreaterThan(2);
        });
    }

    @Test
    void anEmptyForwardRowAndStaleTotalsAreNamedAsSuch() {
        AnnualReport empty = with(
                with(TANCHENG, row(RowName.CARRIED_FORWARD).cell(ColumnName.NATURAL_PERSON), 0),
                row(RowName.CARRIED_FORWARD).cell(ColumnName.TOTAL),
                0);
        AnnualReport late = with(TANCHENG, row(Outcome.NOT_HELD).cell(ColumnName.NATURAL_PERSON), 40);

        assertThat(DIAGNOSER.diagnose(empty).repairs()).extracting(Repair::kind).contains(RepairKind.FORWARD_ROW);
        assertThat(DIAGNOSER
                        .diagnose(with(
                                with(late, row(RowName.PROCESSED).cell(ColumnName.NATURAL_PERSON), 98),
                                row(RowName.RECEIVED).cell(ColumnName.NATURAL_PERSON),
                                98))
                        .repairs())
                .extracting(Repair::kind)
                .contains(RepairKind.STALE_TOTALS);
    }

    @Property(tries = 40)
    void whatNoEquationSeesIsConsistent(@ForAll("tables") ApplicationTable table) {
        TableLayout layout = table.layout();
        ApplicationTable outcomes =
                swapRows(table, layout.row(Outcome.DISCLOSED), layout.row(Outcome.PARTLY_DISCLOSED));
        ApplicationTable received = swapRows(table, layout.row(RowName.RECEIVED), layout.row(RowName.CARRIED_IN));
        ApplicationTable columns = table;
        for (TableRow row : layout.rows()) {
            columns = columns.with(row.cell(0), table.orZero(row.cell(1))).with(row.cell(1), table.orZero(row.cell(0)));
        }

        for (ApplicationTable unseen : List.of(outcomes, received, columns)) {
            assertThat(DIAGNOSER.diagnose(with(unseen)).status()).isEqualTo(DiagnosisStatus.CONSISTENT);
        }
    }

    @Property(tries = 40)
    void theYearBeforeSeesReceivedAndCarriedInSwapped(@ForAll("tables") ApplicationTable table) {
        TableLayout layout = table.layout();
        ApplicationTable before =
                ApplicationTable.builder(table.edition()).remainingZero().build();
        for (int column = 0; column < 7; column++) {
            before = before.with(
                    layout.row(RowName.CARRIED_FORWARD).cell(column),
                    table.orZero(layout.row(RowName.CARRIED_IN).cell(column)));
        }
        AnnualReport previous = AnnualReport.builder()
                .from(TANCHENG)
                .year(TANCHENG.year() - 1)
                .build()
                .withApplications(before);
        ApplicationTable swapped = swapRows(table, layout.row(RowName.RECEIVED), layout.row(RowName.CARRIED_IN));

        assertThat(DIAGNOSER
                        .diagnose(new ReportAndPrevious(with(table), previous))
                        .status())
                .isEqualTo(DiagnosisStatus.CONSISTENT);
        assertThat(DIAGNOSER
                                .diagnose(new ReportAndPrevious(with(swapped), previous))
                                .status()
                        == DiagnosisStatus.CONSISTENT)
                .isEqualTo(swapped.equals(table));
        assertThat(DIAGNOSER
                        .diagnose(new ReportAndPrevious(with(swapped), previous))
                        .repairs())
                .extracting(Repair::kind)
                .satisfies(kinds -> assertThat(kinds.isEmpty() || kinds.contains(RepairKind.SWAPPED_ROWS))
                        .isTrue());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIAGNOSER.diagnose(new ReportAndPrevious(with(table), with(table))));
    }

    @Property(tries = 40)
    void theUnitsLocateWhatTheSummaryAloneCannotShow(
            @ForAll("tables") ApplicationTable table,
            @ForAll @IntRange(max = 14) int cell,
            @ForAll @LongRange(min = 1, max = 500) long amount) {
        AnnualReport summary = with(table);
        List<AnnualReport> units = List.of(part(summary, 0), part(summary, 1), part(summary, 2));
        AnnualReport wrong = summary.withDisputes(
                summary.disputes().with(cell, summary.disputes().orZero(cell) + amount));
        TableLayout layout = table.layout();
        ApplicationTable swapped = swapRows(table, layout.row(Outcome.DISCLOSED), layout.row(Outcome.PARTLY_DISCLOSED));

        assertThat(DIAGNOSER.diagnose(summary, units).status()).isEqualTo(DiagnosisStatus.CONSISTENT);
        Diagnosis diagnosis = DIAGNOSER.diagnose(wrong, units);
        assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.UNIQUE);
        assertThat(diagnosis.repairs().get(0).applyTo(wrong)).isEqualTo(summary);
        assertThat(DIAGNOSER.diagnose(with(swapped), units).status() == DiagnosisStatus.CONSISTENT)
                .isEqualTo(swapped.equals(table));
    }

    /** A third of every count, the first part with what is left over. */
    private static AnnualReport part(AnnualReport summary, int which) {
        ApplicationTable applications = summary.applications();
        for (int cell = 0; cell < applications.layout().cellCount(); cell++) {
            applications = applications.with(cell, part(applications.orZero(cell), which));
        }
        DisputeTable disputes = summary.disputes();
        for (int cell = 0; cell < disputes.layout().cellCount(); cell++) {
            disputes = disputes.with(cell, part(disputes.orZero(cell), which));
        }
        return summary.withApplications(applications).withDisputes(disputes);
    }

    private static long part(long count, int which) {
        return which == 0 ? count - 2 * (count / 3) : count / 3;
    }

    @Test
    void aSummaryIsNotHeldAgainstReportsOfAnotherKind() {
        AnnualReport later =
                AnnualReport.builder().from(TANCHENG).year(TANCHENG.year() + 1).build();

        assertThatIllegalArgumentException().isThrownBy(() -> DIAGNOSER.diagnose(TANCHENG, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIAGNOSER.diagnose(TANCHENG, List.of(later)))
                .withMessageContaining("2021");
    }

    private static ApplicationTable swapRows(ApplicationTable table, TableRow one, TableRow other) {
        ApplicationTable swapped = table;
        for (int column = 0; column < one.cells().length; column++) {
            swapped = swapped.with(one.cell(column), table.orZero(other.cell(column)))
                    .with(other.cell(column), table.orZero(one.cell(column)));
        }
        return swapped;
    }

    @Test
    void theDisputeTableNamesItsFiveCandidates() {
        DisputeTable disputes = TANCHENG.disputes();
        Diagnosis diagnosis = DIAGNOSER.diagnose(TANCHENG.withDisputes(disputes.with(0, disputes.orZero(0) + 1)));

        assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.AMBIGUOUS);
        assertThat(diagnosis.certain()).isEmpty();
        assertThat(diagnosis.suspects())
                .hasSizeBetween(3, 5)
                .allSatisfy(cell -> assertThat(cell.pointer()).startsWith("/disputes/reconsideration/"));
        assertThat(diagnosis.describe(Locale.ENGLISH)).contains("names its candidates");
        assertThat(diagnosis.describe(Locale.CHINESE)).contains("只能列出可疑的单元格");
    }

    @Test
    void blanksAreNeverAccusedAndALoneBlankIsDeduced() {
        int total = row(Outcome.NOT_HELD).cell(ColumnName.TOTAL);
        AnnualReport blank = with(TANCHENG, total, CountRow.NOT_STATED);

        Diagnosis diagnosis = DIAGNOSER.diagnose(blank);

        assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.NOT_ASSESSABLE);
        assertThat(diagnosis.suspects()).isEmpty();
        assertThat(diagnosis.deduced()).singleElement().satisfies(change -> {
            assertThat(change.cell().pointer()).isEqualTo("/applications/outcomes/notHeld/total");
            assertThat(change.suggested()).isEqualTo(TANCHENG.applications().orZero(total));
        });
    }

    @Test
    void aBlankThatTwoEquationsWantOtherwiseIsAMistakeOfWhatIsStated() {
        int blank = row(RowName.RECEIVED).cell(ColumnName.COMMERCIAL_ENTERPRISE);
        AnnualReport wrong = with(
                with(TANCHENG, blank, CountRow.NOT_STATED),
                row(RowName.RECEIVED).cell(ColumnName.TOTAL),
                112);

        Diagnosis diagnosis = DIAGNOSER.diagnose(wrong);

        assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.UNIQUE);
        assertThat(diagnosis.certain()).extracting(Cell::pointer).containsExactly("/applications/received/total");
        assertThat(diagnosis.deduced()).singleElement().satisfies(change -> {
            assertThat(change.cell().pointer()).isEqualTo("/applications/received/commercialEnterprise");
            assertThat(change.suggested()).isEqualTo(2);
        });
    }

    @Property(tries = 60)
    void blanksInATableInOrderAccuseNobodyAndWhatIsDeducedIsTrue(
            @ForAll("tables") ApplicationTable table,
            @ForAll @Size(max = 20) Set<@IntRange(max = 160) Integer> blanks) {
        ApplicationTable blanked = table;
        for (int cell : blanks) {
            // A zero is left blank, a total is forgotten; a part that is not 0 would be against the policy.
            boolean total = cell % 7 == 6;
            blanked = total || table.orZero(cell) == 0 ? blanked.with(cell, CountRow.NOT_STATED) : blanked;
        }
        Diagnosis diagnosis = DIAGNOSER.diagnose(with(blanked));

        assertThat(diagnosis.status()).isIn(DiagnosisStatus.CONSISTENT, DiagnosisStatus.NOT_ASSESSABLE);
        assertThat(diagnosis.deduced())
                .allSatisfy(change -> assertThat(change.suggested())
                        .isEqualTo(table.orZero(
                                table.layout().cellAt(change.cell().pointer()).orElseThrow())));
    }

    @Test
    void aResultBringsItsWaiversAndItsPolicyOfBlanks() {
        AnnualReport wrong = TANCHENG.withDisputes(TANCHENG.disputes().with(4, 17));
        Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
        ValidationResult result = validator.validate(wrong);
        ValidationResult waived = validator
                .withWaiver(result.waive(result.findings().get(0), "one case was counted twice"))
                .validate(wrong);
        AnnualReport blank =
                with(TANCHENG, row(RowName.RECEIVED).cell(ColumnName.RESEARCH_INSTITUTION), CountRow.NOT_STATED);

        assertThat(DIAGNOSER.diagnose(wrong, result)).isEqualTo(DIAGNOSER.diagnose(wrong));
        assertThat(DIAGNOSER.diagnose(wrong, waived).status()).isEqualTo(DiagnosisStatus.CONSISTENT);
        assertThat(DIAGNOSER.diagnose(blank, validator.validate(blank)).status())
                .isEqualTo(DiagnosisStatus.CONSISTENT);
        assertThat(DIAGNOSER
                        .diagnose(
                                blank,
                                validator.withBlankPolicy(BlankPolicy.UNKNOWN).validate(blank))
                        .status())
                .isEqualTo(DiagnosisStatus.NOT_ASSESSABLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIAGNOSER.diagnose(
                        AnnualReport.builder().from(TANCHENG).year(2019).build(), result))
                .withMessageContaining("2019");
    }

    @Property(tries = 60)
    void aBlankIsNeverASuspect(@ForAll("blanked") ApplicationTable table) {
        Diagnosis diagnosis = DIAGNOSER.diagnose(with(table));

        assertThat(diagnosis.status()).isIn(DiagnosisStatus.CONSISTENT, DiagnosisStatus.NOT_ASSESSABLE);
        assertThat(diagnosis.repairs()).isEmpty();
    }

    @Provide
    Arbitrary<ApplicationTable> blanked() {
        return Arbitraries.of(FormEdition.class).flatMap(ApplicationTables::withBlanks);
    }

    @Test
    void whatIsBeyondTheLimitsIsSaidAndALargerBudgetDoesNotChangeAnAnswer() {
        AnnualReport broken = TANCHENG;
        for (TableRow row : List.of(
                row(RowName.RECEIVED), row(Outcome.DISCLOSED), row(Outcome.NOT_HELD), row(RowName.CARRIED_FORWARD))) {
            broken = with(broken, row.cell(ColumnName.NATURAL_PERSON), 1_000L + row.index());
            broken = with(broken, row.cell(ColumnName.OTHER_ORGANIZATION), 777L * (row.index() + 1));
        }

        assertThat(DIAGNOSER.diagnose(broken).status()).isEqualTo(DiagnosisStatus.BEYOND_LIMIT);
        assertThat(DIAGNOSER.diagnose(broken).lowerBound()).isGreaterThanOrEqualTo(4);
        AnnualReport two = with(with(TANCHENG, 3, 9), 17, 40);
        assertThat(DIAGNOSER.withNodeBudget(1).diagnose(two).status()).isEqualTo(DiagnosisStatus.BUDGET_EXHAUSTED);
        assertThat(DIAGNOSER.withNodeBudget(1_000_000).diagnose(two)).isEqualTo(DIAGNOSER.diagnose(two));
        assertThatIllegalArgumentException().isThrownBy(() -> DIAGNOSER.withMaxCells(7));
        assertThatIllegalArgumentException().isThrownBy(() -> DIAGNOSER.withMaxCells(0));
        assertThat(DIAGNOSER.withMaxCells(1).diagnose(two).status()).isEqualTo(DiagnosisStatus.BEYOND_LIMIT);
        assertThat(DIAGNOSER.withMaxCells(1).diagnose(with(TANCHENG, 3, 9)))
                .isEqualTo(DIAGNOSER.diagnose(with(TANCHENG, 3, 9)));
        assertThat(DIAGNOSER.withMaxCells(6).diagnose(two)).isEqualTo(DIAGNOSER.diagnose(two));
        assertThatIllegalArgumentException().isThrownBy(() -> DIAGNOSER.withNodeBudget(0));
    }

    @Test
    void typingErrorsAreToldApart() {
        assertThat(TypingErrors.between(59, 95)).isEqualTo(TypingError.DIGITS_SWAPPED);
        assertThat(TypingErrors.between(93, 95)).isEqualTo(TypingError.DIGIT_REPLACED);
        assertThat(TypingErrors.between(9, 95)).isEqualTo(TypingError.DIGIT_MISSING);
        assertThat(TypingErrors.between(955, 95)).isEqualTo(TypingError.DIGIT_EXTRA);
        assertThat(TypingErrors.between(0, 95)).isEqualTo(TypingError.LEFT_EMPTY);
        assertThat(TypingErrors.between(41, 95)).isEqualTo(TypingError.OTHER);
        assertThat(TypingErrors.between(12345, 95)).isEqualTo(TypingError.OTHER);
    }

    private static void assertBalances(AnnualReport report) {
        assertThat(Validator.of(AnnualReportRules.ruleSet()).validate(report).findings().stream()
                        .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                        .filter(finding -> finding.severity() == Severity.ERROR))
                .isEmpty();
    }
}
