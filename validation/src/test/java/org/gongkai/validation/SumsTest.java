package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.Text;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.ApplicationTableRules;
import org.gongkai.validation.rules.DisputeTableRules;
import org.gongkai.validation.rules.ProactiveTableRules;

// Mutants that survive: what is summed at once is else told one by one, which takes longer.
class SumsTest {

    @Example
    void theRulesOfTheTablesHaveTheShapesTheyAreSummedBy() {
        assertThat(Sums.Balances.fit(first(ApplicationTableRules.BALANCE))).isTrue();
        assertThat(Sums.ColumnSums.fit(first(ApplicationTableRules.PROCESSED_SUM)))
                .isTrue();
        assertThat(Sums.RowSums.fit(first(ApplicationTableRules.ROW_TOTAL))).isTrue();
        assertThat(Sums.RowSums.fit(first(DisputeTableRules.SUM))).isTrue();
        for (Rule<AnnualReport> rule : List.of(
                ProactiveTableRules.CHANGE_FLOOR,
                ProactiveTableRules.DISCLOSED_LE_MADE,
                ProactiveTableRules.DISCLOSED_LE_TOTAL)) {
            assertThat(Sums.PairSums.fit(first(rule))).isTrue();
        }
        assertThat(Sums.ColumnSums.fit(first(ApplicationTableRules.ROW_TOTAL))).isFalse();
        assertThat(Sums.ColumnSums.fit(first(ApplicationTableRules.BALANCE))).isFalse();
        assertThat(Sums.Balances.fit(first(ApplicationTableRules.ROW_TOTAL))).isFalse();
        assertThat(Sums.Balances.fit(first(ApplicationTableRules.PROCESSED_SUM)))
                .isFalse();
        assertThat(Sums.RowSums.fit(first(ApplicationTableRules.BALANCE))).isFalse();
        assertThat(Sums.PairSums.fit(first(DisputeTableRules.SUM))).isFalse();
        assertThat(Sums.PairSums.fit(first(ProactiveTableRules.ISSUED_LE_IN_FORCE)))
                .isFalse();
    }

    private static List<Reconciliation> first(Rule<AnnualReport> rule) {
        TableLayout layout = rule.reconciliations().get(0).layout();
        return rule.reconciliations().stream()
                .filter(each -> each.layout() == layout)
                .toList();
    }

    @Property
    void everyWayOfSummingSaysWhatTheReconciliationsSayOneByOne(@ForAll Random random) {
        for (Rule<AnnualReport> rule : AnnualReportRules.ruleSet().rules()) {
            for (TableLayout layout : List.of(
                    TableLayout.applications(FormEdition.FORM_2019),
                    TableLayout.applications(FormEdition.FORM_2021),
                    TableLayout.proactive(FormEdition.FORM_2019),
                    TableLayout.proactive(FormEdition.FORM_2021),
                    TableLayout.disputes())) {
                List<Reconciliation> reconciliations = rule.reconciliations().stream()
                        .filter(each -> each.layout() == layout)
                        .toList();
                if (reconciliations.isEmpty()) {
                    continue;
                }
                CountTable table = tableWithFewValues(layout, random);
                boolean allHold = reconciliations.stream()
                        .allMatch(each -> each.evaluate(table, BlankPolicy.AS_ZERO) == RuleOutcome.HOLDS);
                assertThat(new Sums(List.of(reconciliations)).allHold(table)).isEqualTo(allHold);
                assertThat(new Sums.AnySums(reconciliations).allHold(table)).isEqualTo(allHold);
            }
        }
    }

    /** No rule of the library is of this shape; those of a user can be. */
    @Example
    void whatHasNoShapeOfItsOwnIsSummedCellByCell() {
        TableLayout layout = TableLayout.applications(FormEdition.FORM_2019);
        List<Reconciliation> own = List.of(Reconciliation.of(
                layout, Text.of("自定", "own"), new int[] {0, 20}, Relation.AT_MOST, new int[] {7, 33, 60}));
        List<Reconciliation> balance = first(ApplicationTableRules.BALANCE).stream()
                .filter(each -> each.layout() == layout)
                .toList();
        CountTable table =
                ApplicationTable.builder(FormEdition.FORM_2019).remainingZero().build();

        assertThat(Sums.ColumnSums.fit(own)
                        || Sums.Balances.fit(own)
                        || Sums.RowSums.fit(own)
                        || Sums.PairSums.fit(own))
                .isFalse();
        for (int cell : new int[] {0, 7, 20, 33, 60}) {
            for (int slip : new int[] {-1, 0, 1}) {
                CountTable slipped = withSlip(withSlip(table, 0, 5), cell, slip);
                boolean holds = own.get(0).evaluate(slipped, BlankPolicy.AS_ZERO) == RuleOutcome.HOLDS;
                assertThat(new Sums(List.of(own)).allHold(slipped)).isEqualTo(holds);
            }
        }
        CountTable equal = withSlip(withSlip(table, 0, 5), 60, 5);
        assertThat(new Sums(List.of(own)).allHold(equal)).isTrue();
        assertThat(new Sums(List.of(own, balance)).allHold(equal)).isFalse();
    }

    /** In a table in which all hold, one cell more or less breaks exactly what the reconciliations say it breaks. */
    @Example
    void everyCellCountsInEveryWayOfSumming() {
        AnnualReport report = Tancheng.report2020();
        for (CountTable table : List.of(report.applications(), report.disputes(), report.proactive())) {
            for (Rule<AnnualReport> rule : AnnualReportRules.ruleSet().rules()) {
                List<Reconciliation> reconciliations = rule.reconciliations().stream()
                        .filter(each -> each.layout() == table.layout())
                        .toList();
                if (!reconciliations.isEmpty()) {
                    for (int cell = 0; cell < table.layout().cellCount(); cell++) {
                        for (int slip : new int[] {-1, 0, 1}) {
                            assertSumsAreAsOneByOne(reconciliations, withSlip(table, cell, slip));
                        }
                    }
                }
            }
        }
    }

    private static void assertSumsAreAsOneByOne(List<Reconciliation> reconciliations, CountTable table) {
        boolean allHold = reconciliations.stream()
                .allMatch(each -> each.evaluate(table, BlankPolicy.AS_ZERO) == RuleOutcome.HOLDS);
        assertThat(new Sums(List.of(reconciliations)).allHold(table)).isEqualTo(allHold);
        assertThat(new Sums.AnySums(reconciliations).allHold(table)).isEqualTo(allHold);
    }

    private static CountTable withSlip(CountTable table, int cell, int slip) {
        long value = table.orZero(cell) + slip;
        long possible = value < 0 && !table.layout().isSigned(cell) ? 0 : value;
        if (table instanceof ApplicationTable applications) {
            return applications.with(cell, possible);
        }
        return table instanceof DisputeTable disputes
                ? disputes.with(cell, possible)
                : ((ProactiveTable) table).with(cell, possible);
    }

    /** The rules of the application table at once, where the totals of the rows hold and a column does not. */
    @Example
    void everyColumnCountsWhereTheTotalsOfTheRowsHold() {
        CountTable table = Tancheng.report2020().applications();
        List<List<Reconciliation>> together = Stream.of(
                        ApplicationTableRules.BALANCE,
                        ApplicationTableRules.PROCESSED_SUM,
                        ApplicationTableRules.ROW_TOTAL)
                .map(SumsTest::first)
                .toList();
        Sums sums = new Sums(together);

        assertThat(sums.allHold(table)).isTrue();
        for (TableRow row : table.layout().rows()) {
            int total = row.cell(ColumnName.TOTAL);
            for (int cell : row.cells()) {
                CountTable slipped = withSlip(table, cell, 1);
                CountTable totalled = cell == total ? slipped : withSlip(slipped, total, 1);

                assertThat(sums.allHold(slipped)).isFalse();
                assertThat(sums.allHold(totalled)).isFalse();
            }
        }
    }

    /** Of tables that add up, and of such with a slip, the same is said as one by one. */
    @Property
    void rowsAndColumnsTogetherAreSummedAsOneByOne(@ForAll Random random) {
        TableLayout layout = TableLayout.applications(FormEdition.FORM_2019);
        List<List<Reconciliation>> together = Stream.of(
                        ApplicationTableRules.BALANCE,
                        ApplicationTableRules.PROCESSED_SUM,
                        ApplicationTableRules.ROW_TOTAL)
                .map(SumsTest::first)
                .toList();
        CountTable table = tableThatAddsUp(layout, random);
        CountTable slipped = withSlip(table, random.nextInt(layout.cellCount()), random.nextInt(2));

        assertThat(new Sums(together).allHold(table)).isTrue();
        assertThat(new Sums(together).allHold(slipped))
                .isEqualTo(together.stream()
                        .flatMap(List::stream)
                        .allMatch(each -> each.evaluate(slipped, BlankPolicy.AS_ZERO) == RuleOutcome.HOLDS));
    }

    /** Rows of six that begin elsewhere say nothing of the seventh column. */
    @Example
    void columnsAreNotLeftToTheTotalsOfRowsThatBeginElsewhere() {
        TableLayout layout = TableLayout.applications(FormEdition.FORM_2019);
        List<Reconciliation> rows = IntStream.of(3, 10, 17)
                .mapToObj(start -> equal(layout, new int[] {start + 6}, IntStream.range(start, start + 6)))
                .toList();
        List<Reconciliation> columns = IntStream.range(0, 7)
                .mapToObj(column -> equal(layout, new int[] {7 + column}, IntStream.of(14 + column)))
                .toList();
        CountTable table =
                ApplicationTable.builder(FormEdition.FORM_2019).remainingZero().build();
        for (int cell : new int[] {3, 9, 13, 16}) {
            table = withSlip(table, cell, 1);
        }

        assertThat(new Sums(List.of(rows)).allHold(table)).isTrue();
        assertThat(new Sums(List.of(columns)).allHold(table)).isFalse();
        assertThat(new Sums(List.of(columns, rows)).allHold(table)).isFalse();
    }

    private static Reconciliation equal(TableLayout layout, int[] actual, IntStream expected) {
        return Reconciliation.of(layout, Text.of("自定", "own"), actual, Relation.EQUAL, expected.toArray());
    }

    @Example
    void whatIsOutOfLineIsSummedOneByOne() {
        List<Reconciliation> balance = first(ApplicationTableRules.BALANCE);
        List<Reconciliation> sums = first(ApplicationTableRules.PROCESSED_SUM);
        List<Reconciliation> rows = first(ApplicationTableRules.ROW_TOTAL);
        List<Reconciliation> groups = first(DisputeTableRules.SUM);
        for (int i = 0; i + 1 < balance.size(); i++) {
            assertThat(Sums.Balances.fit(exchanged(balance, i))).isFalse();
            assertThat(Sums.ColumnSums.fit(exchanged(sums, i))).isFalse();
        }
        assertThat(Sums.Balances.fit(balance.subList(1, balance.size()))).isFalse();
        assertThat(Sums.ColumnSums.fit(sums.subList(1, sums.size()))).isFalse();
        assertThat(Sums.ColumnSums.fit(columns(new int[] {0}, new int[] {14, 28})))
                .isFalse();
        assertThat(Sums.ColumnSums.fit(columns(new int[] {0}, new int[] {}))).isFalse();
        for (int i = 0; i + 1 < rows.size(); i++) {
            assertThat(Sums.RowSums.fit(exchanged(rows, i))).isFalse();
        }
        for (int i = 0; i + 1 < groups.size(); i++) {
            assertThat(Sums.RowSums.fit(exchanged(groups, i))).isFalse();
        }
        for (int i = 0; i < rows.size(); i++) {
            List<Reconciliation> onePartElsewhere = new ArrayList<>(rows);
            Reconciliation row = rows.get(i);
            int[] parts = row.expected();
            parts[1] = i == 0 ? 20 : 0;
            onePartElsewhere.set(
                    i, Reconciliation.of(row.layout(), row.statement(), row.actual(), Relation.EQUAL, parts));
            assertThat(Sums.RowSums.fit(onePartElsewhere)).isFalse();
        }
        assertThat(Sums.RowSums.fit(List.of())).isFalse();
    }

    private static List<Reconciliation> columns(int[] actual, int[] expected) {
        TableLayout layout = TableLayout.applications(FormEdition.FORM_2019);
        return IntStream.range(0, 7)
                .mapToObj(column -> equal(
                        layout,
                        IntStream.of(actual).map(cell -> cell + column).toArray(),
                        IntStream.of(expected).map(cell -> cell + column)))
                .toList();
    }

    private static List<Reconciliation> exchanged(List<Reconciliation> list, int index) {
        List<Reconciliation> exchanged = new ArrayList<>(list);
        Collections.swap(exchanged, index, index + 1);
        return exchanged;
    }

    /** A few applications, each received and disclosed, in a table with its sums. */
    private static CountTable tableThatAddsUp(TableLayout layout, Random random) {
        ApplicationTable table =
                ApplicationTable.builder(FormEdition.FORM_2019).remainingZero().build();
        RowName from = random.nextBoolean() ? RowName.RECEIVED : RowName.CARRIED_IN;
        List<TableRow> outcomes =
                Outcome.of(FormEdition.FORM_2019).stream().map(layout::row).toList();
        for (int i = random.nextInt(4); i > 0; i--) {
            int column = random.nextInt(6);
            boolean isLeft = random.nextBoolean();
            Stream<TableRow> rows = isLeft
                    ? Stream.of(layout.row(from), layout.row(RowName.CARRIED_FORWARD))
                    : Stream.of(
                            layout.row(from),
                            outcomes.get(random.nextInt(outcomes.size())),
                            layout.row(RowName.PROCESSED));
            for (TableRow row : rows.toList()) {
                for (int cell : new int[] {row.cells()[column], row.cell(ColumnName.TOTAL)}) {
                    table = table.with(cell, table.orZero(cell) + 1);
                }
            }
        }
        return table;
    }

    /** Zero but for a few cells, which often cancel, so that both answers come up. */
    private static CountTable tableWithFewValues(TableLayout layout, Random random) {
        long[] cells = new long[layout.cellCount()];
        int[] ones = IntStream.range(0, random.nextInt(4))
                .map(i -> random.nextInt(cells.length))
                .toArray();
        for (int one : ones) {
            cells[one] = layout.isSigned(one) ? random.nextInt(3) - 1 : random.nextInt(2);
        }
        return switch (layout.name()) {
            case "applications" -> {
                ApplicationTable table = ApplicationTable.builder(
                                layout.edition().orElseThrow())
                        .remainingZero()
                        .build();
                for (int one : ones) {
                    table = table.with(one, cells[one]);
                }
                yield table;
            }
            case "disputes" -> {
                DisputeTable table = DisputeTable.builder().remainingZero().build();
                for (int one : ones) {
                    table = table.with(one, cells[one]);
                }
                yield table;
            }
            default -> {
                ProactiveTable table = ProactiveTable.notStated(layout.edition().orElseThrow());
                for (int i = 0; i < cells.length; i++) {
                    table = table.with(i, cells[i]);
                }
                yield table;
            }
        };
    }
}
