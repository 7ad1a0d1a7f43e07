package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.Text;

class ReconciliationTest {

    private static final TableLayout LAYOUT = TableLayout.disputes();
    private static final Text STATEMENT = Text.of("甲 = 乙", "a = b");

    /** Small enough to try every value that could stand in a blank. */
    private static final int LARGEST = 4;

    @Property
    void theAnswerIsWhatTryingEveryNumberInTheBlanksGives(
            @ForAll("sides") int[][] sides, @ForAll Relation relation, @ForAll("cells") long[] cells) {
        Reconciliation reconciliation = Reconciliation.of(LAYOUT, STATEMENT, sides[0], relation, sides[1]);
        int[] named =
                IntStream.concat(IntStream.of(sides[0]), IntStream.of(sides[1])).toArray();
        int[] blanks = IntStream.of(named)
                .filter(cell -> cells[cell] == CountRow.NOT_STATED)
                .toArray();

        RuleOutcome expected;
        if (blanks.length == named.length) {
            expected = RuleOutcome.NOT_ASSESSABLE;
        } else if (compares(sides, relation, filled(cells, blanks, 0))) {
            expected = RuleOutcome.HOLDS;
        } else if (canBeFilled(sides, relation, cells, blanks)) {
            expected = RuleOutcome.NOT_ASSESSABLE;
        } else {
            expected = RuleOutcome.VIOLATED;
        }

        assertThat(reconciliation.evaluate(table(cells), BlankPolicy.AS_ZERO)).isEqualTo(expected);
        RuleOutcome strict = expected == RuleOutcome.HOLDS && blanks.length > 0 ? RuleOutcome.NOT_ASSESSABLE : expected;
        assertThat(reconciliation.evaluate(table(cells), BlankPolicy.UNKNOWN)).isEqualTo(strict);
    }

    @Provide
    Arbitrary<int[][]> sides() {
        return Combinators.combine(
                        Arbitraries.shuffle(
                                IntStream.range(0, LAYOUT.cellCount()).boxed().toList()),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(0, 3))
                .as((cells, actual, expected) -> new int[][] {
                    cells.subList(0, actual).stream()
                            .mapToInt(Integer::intValue)
                            .toArray(),
                    cells.subList(actual, actual + expected).stream()
                            .mapToInt(Integer::intValue)
                            .toArray()
                });
    }

    @Provide
    Arbitrary<long[]> cells() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.longs().between(0, LARGEST)),
                        Tuple.of(2, Arbitraries.just(CountRow.NOT_STATED)))
                .array(Long[].class)
                .ofSize(LAYOUT.cellCount())
                .map(values -> Arrays.stream(values).mapToLong(Long::longValue).toArray());
    }

    private static DisputeTable table(long[] cells) {
        DisputeTable table = DisputeTable.notStated();
        for (int i = 0; i < cells.length; i++) {
            table = table.with(i, cells[i]);
        }
        return table;
    }

    private static boolean canBeFilled(int[][] sides, Relation relation, long[] cells, int[] blanks) {
        long most = 4L * LARGEST;
        long ways = LongStream.iterate(1, n -> n * (most + 1))
                .skip(Math.min(blanks.length, 3))
                .findFirst()
                .orElseThrow();
        for (long way = 0; way < ways; way++) {
            if (compares(sides, relation, filled(cells, blanks, way))) {
                return true;
            }
        }
        return false;
    }

    /** The cells with the blanks filled in: {@code way} counts through all numbers in the first three of them. */
    private static long[] filled(long[] cells, int[] blanks, long way) {
        long[] filled = cells.clone();
        long rest = way;
        for (int blank : blanks) {
            filled[blank] = rest % (4L * LARGEST + 1);
            rest /= 4L * LARGEST + 1;
        }
        return filled;
    }

    private static boolean compares(int[][] sides, Relation relation, long[] cells) {
        long actual = IntStream.of(sides[0]).mapToLong(cell -> cells[cell]).sum();
        long expected = IntStream.of(sides[1]).mapToLong(cell -> cells[cell]).sum();
        return switch (relation) {
            case EQUAL -> actual == expected;
            case AT_MOST -> actual <= expected;
            case AT_LEAST -> actual >= expected;
        };
    }

    @Example
    void aBlankChangeCanMendEitherDirection() {
        TableLayout layout = TableLayout.proactive(FormEdition.FORM_2019);
        int items = layout.row(RowName.LICENSE).cell(ColumnName.LAST_YEAR_ITEMS);
        int change = layout.row(RowName.LICENSE).cell(ColumnName.CHANGE);
        Reconciliation floor =
                Reconciliation.of(layout, STATEMENT, new int[] {items, change}, Relation.AT_MOST, new int[0]);
        ProactiveTable table = ProactiveTable.notStated(FormEdition.FORM_2019).with(items, 3);

        assertThat(floor.evaluate(table, BlankPolicy.AS_ZERO)).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(floor.evaluate(table.with(change, 0), BlankPolicy.AS_ZERO)).isEqualTo(RuleOutcome.VIOLATED);
        assertThat(floor.evaluate(table.with(change, -3), BlankPolicy.AS_ZERO)).isEqualTo(RuleOutcome.HOLDS);
    }

    @Example
    void aReconciliationOfNoCellsOrOfOneCellTwiceIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconciliation.of(LAYOUT, STATEMENT, new int[0], Relation.EQUAL, new int[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconciliation.of(LAYOUT, STATEMENT, new int[] {1}, Relation.EQUAL, new int[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconciliation.of(LAYOUT, STATEMENT, new int[] {15}, Relation.EQUAL, new int[] {1}))
                .withMessageContaining("no cell 15");
    }

    @Example
    void aTableOfAnotherLayoutIsRejected() {
        Reconciliation reconciliation =
                Reconciliation.of(LAYOUT, STATEMENT, new int[] {0}, Relation.EQUAL, new int[] {1});

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        reconciliation.evaluate(ProactiveTable.notStated(FormEdition.FORM_2021), BlankPolicy.AS_ZERO))
                .withMessageContaining("disputes");
    }

    @Example
    void rowsWithinAColumnAreNamedAndSayWhatMustHold() {
        TableLayout layout = TableLayout.applications(FormEdition.FORM_2021);
        TableRow received = layout.row(RowName.RECEIVED);
        TableRow carriedIn = layout.row(RowName.CARRIED_IN);
        TableRow processed = layout.row(RowName.PROCESSED);

        Reconciliation named = Reconciliation.inColumn(
                layout, ColumnName.TOTAL, List.of(processed), Relation.AT_MOST, List.of(received, carriedIn));

        assertThat(named.layout()).isSameAs(layout);
        assertThat(named.actual()).containsExactly(processed.cell(ColumnName.TOTAL));
        assertThat(named.relation()).isEqualTo(Relation.AT_MOST);
        assertThat(named.expected()).containsExactly(received.cell(ColumnName.TOTAL), carriedIn.cell(ColumnName.TOTAL));
        assertThat(named.statement())
                .isEqualTo(Text.of(
                        "“总计”列：（七）总计不大于一、本年新收政府信息公开申请数量 + 二、上年结转政府信息公开申请数量",
                        "column total: processed is at most received + carried in"));
    }

    @Example
    void columnsWithinARowAreNamedAndSayWhatMustHold() {
        TableRow lawsuits = LAYOUT.row(DisputeKind.DIRECT_LITIGATION);

        Reconciliation equal = Reconciliation.inRow(
                LAYOUT, lawsuits, List.of(ColumnName.UPHELD, ColumnName.PENDING), Relation.EQUAL, List.of());
        Reconciliation atLeast = Reconciliation.inRow(
                LAYOUT, lawsuits, List.of(ColumnName.TOTAL), Relation.AT_LEAST, List.of(ColumnName.UPHELD));

        assertThat(equal.actual()).containsExactly(lawsuits.cell(ColumnName.UPHELD), lawsuits.cell(ColumnName.PENDING));
        assertThat(equal.relation()).isEqualTo(Relation.EQUAL);
        assertThat(equal.expected()).isEmpty();
        assertThat(equal.statement().en()).isEqualTo("row direct litigation: upheld + pending = 0");
        assertThat(equal).hasToString("“" + lawsuits.label() + "”行：结果维持 + 尚未审结 = 0");
        assertThat(atLeast.statement())
                .isEqualTo(Text.of(
                        "“" + lawsuits.label() + "”行：总计不小于结果维持", "row direct litigation: total is at least upheld"));
    }

    @Example
    void aRowOfAnotherTableIsRejected() {
        TableRow received = TableLayout.applications(FormEdition.FORM_2019).row(RowName.RECEIVED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconciliation.inColumn(
                        TableLayout.applications(FormEdition.FORM_2021),
                        ColumnName.TOTAL,
                        List.of(received),
                        Relation.EQUAL,
                        List.of()))
                .withMessageStartingWith("row received ")
                .withMessageEndingWith("is not of the applications 2021 table");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Reconciliation.inRow(LAYOUT, received, List.of(ColumnName.TOTAL), Relation.EQUAL, List.of()));
    }
}
