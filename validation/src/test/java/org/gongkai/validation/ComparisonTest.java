package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.CountRow;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;

// Mutants that survive: another line has the same bound.
class ComparisonTest {

    private static final TableLayout LAYOUT = TableLayout.proactive(FormEdition.FORM_2019);
    private static final Text STATEMENT = Text.of("甲 = 乙", "a = b");
    private static final ReportPlace HERE = new ReportPlace("/2020", "2020年度");
    private static final ReportPlace THERE = new ReportPlace("/2019", "2019年度");

    /** A reconciliation is of one table, so the cells of both sides are of the same one here. */
    @Property
    void theAnswerIsThatOfAReconciliationOfTheSameCells(
            @ForAll("sides") int[][] sides,
            @ForAll Relation relation,
            @ForAll("cells") long[] cells,
            @ForAll BlankPolicy policy) {
        ProactiveTable table = ProactiveTable.of(FormEdition.FORM_2019, Optional.empty(), cells);
        Comparison comparison = Comparison.of(STATEMENT, relation);
        IntStream.of(sides[0]).forEach(cell -> comparison.actual(HERE, table, cell));
        IntStream.of(sides[1]).forEach(cell -> comparison.expected(THERE, table, cell));

        ValidationResult result = check(comparison, policy);

        assertThat(result.count(Reconciliation.of(LAYOUT, STATEMENT, sides[0], relation, sides[1])
                        .evaluate(table, policy)))
                .isEqualTo(1);
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.cells())
                        .extracting(Cell::pointer)
                        .hasSize(sides[0].length + sides[1].length)
                        .allMatch(pointer ->
                                pointer.startsWith("/2020/proactive/") || pointer.startsWith("/2019/proactive/")));
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
                        Tuple.of(3, Arbitraries.longs().between(0, 4)),
                        Tuple.of(2, Arbitraries.just(CountRow.NOT_STATED)))
                .array(Long[].class)
                .ofSize(LAYOUT.cellCount())
                .map(cells -> Arrays.stream(cells).mapToLong(Long::longValue).toArray());
    }

    @Example
    void aViolationHasTheCellsOfBothReportsAndBothSums() {
        DisputeTable five = DisputeTable.notStated().with(0, 5);
        DisputeTable three = DisputeTable.notStated().with(0, 3);

        assertThat(check(Comparison.of(STATEMENT, Relation.EQUAL)
                                .actual(HERE, five, 0)
                                .expected(THERE, three, 0))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cells())
                            .extracting(Cell::toString)
                            .containsExactly("2020年度 行政复议 / 结果维持 = 5", "2019年度 行政复议 / 结果维持 = 3");
                    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("a = b; expected 3, was 5, difference 2");
                });
    }

    @Example
    void amountsAreComparedInYuanAndNotStatedOnesAreBlanks() {
        ProactiveTable much = table(Yuan.of(new BigDecimal("12.50")));
        ProactiveTable little = table(Yuan.of(10));
        ProactiveTable blank = ProactiveTable.notStated(FormEdition.FORM_2021);

        assertThat(check(Comparison.of(STATEMENT, Relation.EQUAL)
                                .actualAmount(HERE, much)
                                .expectedAmount(THERE, little)
                                .expectedBesides(new BigDecimal("2.5")))
                        .count(RuleOutcome.HOLDS))
                .isEqualTo(1);
        assertThat(amounts(much, little).findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("a = b; expected 10元, was 12.5元");
        assertThat(amounts(much, blank).findings())
                .extracting(Finding::outcome)
                .containsExactly(RuleOutcome.NOT_ASSESSABLE);
        assertThat(amounts(blank, little).findings())
                .extracting(Finding::outcome)
                .containsExactly(RuleOutcome.NOT_ASSESSABLE);
        assertThat(amounts(blank, table(Yuan.ZERO)).heldWithBlanks()).hasSize(1);
    }

    @Example
    void whatIsMissingCouldBeAnyCountButNotLessThanNone() {
        Cell missing = Cell.of("/units/某局", "某局报告", Figure.notStated());
        DisputeTable five = DisputeTable.notStated().with(0, 5);
        DisputeTable six = DisputeTable.notStated().with(0, 6);

        assertThat(check(Comparison.of(STATEMENT, Relation.EQUAL)
                                .actual(HERE, six, 0)
                                .expected(THERE, five, 0)
                                .expectedMissing(missing))
                        .count(RuleOutcome.NOT_ASSESSABLE))
                .isEqualTo(1);
        assertThat(check(Comparison.of(STATEMENT, Relation.EQUAL)
                                .actual(HERE, five, 0)
                                .expected(THERE, six, 0)
                                .expectedMissing(missing))
                        .count(RuleOutcome.VIOLATED))
                .isEqualTo(1);
    }

    @Example
    void numbersBesidesTheNamedCellsAreStated() {
        Comparison blankAndZero = Comparison.of(STATEMENT, Relation.EQUAL)
                .actual(HERE, DisputeTable.notStated(), 0)
                .expectedBesides(BigDecimal.ZERO);

        assertThat(check(blankAndZero).heldWithBlanks()).hasSize(1);
    }

    @Example
    void sumsBeyondALongAreStillTold() {
        DisputeTable one = DisputeTable.notStated().with(0, 1);

        assertThat(check(Comparison.of(STATEMENT, Relation.EQUAL)
                                .actual(HERE, one, 0)
                                .expectedBesides(new BigDecimal("90071992547409910000")))
                        .findings())
                .extracting(finding -> finding.expected().toString())
                .containsExactly("90071992547409910000");
    }

    @Example
    void aNameIsEscapedInAPointer() {
        assertThat(ReportPlace.named("/units", "甲/乙~丙").pointer()).isEqualTo("/units/甲~1乙~0丙");
    }

    private static ProactiveTable table(Yuan amount) {
        return ProactiveTable.of(
                FormEdition.FORM_2021,
                Optional.of(amount),
                new long[TableLayout.proactive(FormEdition.FORM_2021).cellCount()]);
    }

    private static ValidationResult amounts(ProactiveTable actual, ProactiveTable expected) {
        return check(Comparison.of(STATEMENT, Relation.EQUAL)
                .actualAmount(HERE, actual)
                .expectedAmount(THERE, expected));
    }

    private static ValidationResult check(Comparison comparison) {
        return check(comparison, BlankPolicy.AS_ZERO);
    }

    private static ValidationResult check(Comparison comparison, BlankPolicy policy) {
        Rule<Comparison> rule = Rule.<Comparison>builder("any.comparison")
                .title("甲 = 乙", "a = b")
                .check(Comparison::check);
        return Validator.of(RuleSet.of("one", each -> Subject.unnamed(), List.of(rule)))
                .withBlankPolicy(policy)
                .validate(comparison);
    }
}
