package org.gongkai.validation.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.gongkai.law.FormEdition;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Relation;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationAnalysisTest {

    private static final TableLayout DISPUTES = TableLayout.disputes();
    private static final TableLayout APPLICATIONS = TableLayout.applications(FormEdition.FORM_2021);

    /** Few enough cells to try every table of small numbers. */
    private static final int CELLS = 4;

    private static final int LARGEST = 4;

    @ParameterizedTest
    @CsvSource({"FORM_2019, applications, 37, 35", "FORM_2021, applications, 39, 37", "FORM_2021, disputes, 3, 3"})
    void twoOfTheReconciliationsOfTheApplicationTableFollowFromTheOthers(
            FormEdition edition, String table, int declared, int independent) {
        List<Standing> standings = ReconciliationAnalysis.of(AnnualReportRules.ruleSet()).standings().stream()
                .filter(standing -> standing.reconciliation().layout().name().equals(table))
                .filter(standing -> standing.reconciliation().layout().edition().isEmpty()
                        || standing.reconciliation().layout().edition().get() == edition)
                .filter(standing -> standing.reconciliation().relation() == Relation.EQUAL)
                .toList();

        assertThat(standings).hasSize(declared);
        assertThat(standings)
                .filteredOn(standing -> standing.kind() == StandingKind.NEW)
                .hasSize(independent);
        assertThat(standings)
                .filteredOn(standing -> standing.kind() != StandingKind.NEW)
                .allSatisfy(standing -> assertThat(standing.from()).isNotEmpty())
                .allMatch(standing -> standing.kind() == StandingKind.IMPLIED);
    }

    @Test
    void aPlantedRedundancyIsNamedWithWhatItFollowsFrom() {
        int[] parts = {0, 1, 2, 3};
        Reconciliation sum = of(new int[] {4}, Relation.EQUAL, parts);
        ReconciliationAnalysis analysis = ReconciliationAnalysis.of(List.of(sum));

        Standing standing = analysis.adding(of(new int[] {4}, Relation.AT_LEAST, new int[] {0, 1}));

        assertThat(standing.kind()).isEqualTo(StandingKind.IMPLIED);
        assertThat(standing.from()).containsExactly(sum);
        assertThat(standing).hasToString("可由其他各项推出：[4]>=[0, 1]；依据：[4]=[0, 1, 2, 3]");
    }

    @Test
    void aPlantedContradictionIsNamedWithTheCellsThatCouldOnlyBeZero() {
        Reconciliation own = Reconciliation.of(
                APPLICATIONS,
                Text.of("予以公开 = 总计", "disclosed = processed"),
                new int[] {total("/processed")},
                Relation.EQUAL,
                new int[] {total("/outcomes/disclosed")});

        Standing standing =
                ReconciliationAnalysis.of(AnnualReportRules.ruleSet()).adding(own);

        assertThat(standing.kind()).isEqualTo(StandingKind.CONTRADICTS);
        assertThat(standing.zeros())
                .contains(total("/outcomes/partlyDisclosed"))
                .doesNotContain(total("/outcomes/disclosed"), total("/processed"), total("/received"));
        assertThat(standing.describe(Locale.ENGLISH))
                .startsWith(
                        "contradicts others: disclosed = processed; these are: column total: processed ="
                                + " the sum of the outcomes; where all hold, these can only be 0: partly disclosed / natural person; ");
    }

    private static int total(String row) {
        return APPLICATIONS.cellAt("/applications" + row + "/total").orElseThrow();
    }

    @Test
    void whatSaysOfItselfThatCellsAreZeroContradictsNothing() {
        Reconciliation none = of(new int[] {4}, Relation.EQUAL, new int[] {});
        Reconciliation sum = of(new int[] {4}, Relation.EQUAL, new int[] {0, 1, 2, 3});

        assertThat(ReconciliationAnalysis.of(List.of(sum)).adding(none).kind()).isEqualTo(StandingKind.NEW);
        assertThat(ReconciliationAnalysis.of(List.of(none)).adding(sum).kind()).isEqualTo(StandingKind.NEW);
    }

    @Test
    void cellsThatCanBeNegativeAreNotForcedToBeZero() {
        TableLayout proactive = TableLayout.proactive(FormEdition.FORM_2019);
        int change = IntStream.range(0, proactive.cellCount())
                .filter(proactive::isSigned)
                .findFirst()
                .orElseThrow();
        Reconciliation sum = Reconciliation.of(
                proactive, Text.of("甲", "a"), new int[] {change - 1}, Relation.EQUAL, new int[] {0, change});

        assertThat(ReconciliationAnalysis.of(List.of(sum))
                        .adding(Reconciliation.of(
                                proactive, Text.of("乙", "b"), new int[] {change - 1}, Relation.EQUAL, new int[] {0}))
                        .kind())
                .isEqualTo(StandingKind.NEW);
    }

    @Property
    void theStandingIsWhatTryingEveryTableGives(
            @ForAll("reconciliations") Reconciliation last,
            @ForAll @Size(max = 3) List<@From("reconciliations") Reconciliation> others) {
        ReconciliationAnalysis analysis = ReconciliationAnalysis.of(others);
        Standing standing = analysis.adding(last);

        boolean follows = tables().filter(table -> others.stream().allMatch(each -> holds(each, table)))
                .allMatch(table -> holds(last, table));
        assertThat(standing.kind() == StandingKind.IMPLIED).isEqualTo(follows);
        if (!follows) {
            List<Reconciliation> together = new ArrayList<>(
                    others.stream().filter(each -> !isOfZeros(each)).toList());
            Set<Integer> zeros = zeros(together, last);
            assertThat(standing.zeros())
                    .containsExactlyElementsOf(
                            isOfZeros(last)
                                    ? List.of()
                                    : zeros.stream().sorted().toList());
            assertThat(standing.kind() == StandingKind.CONTRADICTS)
                    .isEqualTo(!standing.zeros().isEmpty());
        }
    }

    @Property
    void whatAStandingRestsOnIsEnoughForIt(
            @ForAll("reconciliations") Reconciliation last,
            @ForAll @Size(max = 3) List<@From("reconciliations") Reconciliation> others) {
        Standing standing = ReconciliationAnalysis.of(others).adding(last);

        if (standing.kind() == StandingKind.IMPLIED) {
            assertThat(tables().filter(table -> standing.from().stream().allMatch(each -> holds(each, table)))
                            .allMatch(table -> holds(last, table)))
                    .isTrue();
        }
    }

    private static Set<Integer> zeros(List<Reconciliation> others, Reconciliation last) {
        List<Reconciliation> all = new ArrayList<>(others);
        all.add(last);
        Set<Integer> zeros = new HashSet<>(zeros(all));
        zeros.removeAll(zeros(others));
        return zeros;
    }

    private static Set<Integer> zeros(List<Reconciliation> all) {
        Set<Integer> zeros = new HashSet<>(List.of(0, 1, 2, 3));
        tables().filter(table -> all.stream().allMatch(each -> holds(each, table)))
                .forEach(table -> zeros.removeIf(cell -> table[cell] > 0));
        return zeros;
    }

    private static boolean isOfZeros(Reconciliation each) {
        int[] small = each.relation() == Relation.AT_LEAST ? each.expected() : each.actual();
        int[] large = each.relation() == Relation.AT_LEAST ? each.actual() : each.expected();
        return large.length == 0 || (each.relation() == Relation.EQUAL && small.length == 0);
    }

    private static Stream<long[]> tables() {
        int base = LARGEST + 1;
        return IntStream.range(0, (int) Math.pow(base, CELLS)).mapToObj(number -> {
            long[] table = new long[CELLS];
            for (int cell = 0, rest = number; cell < CELLS; cell++, rest /= base) {
                table[cell] = rest % base;
            }
            return table;
        });
    }

    private static boolean holds(Reconciliation each, long[] table) {
        long difference = sum(each.actual(), table) - sum(each.expected(), table);
        return switch (each.relation()) {
            case EQUAL -> difference == 0;
            case AT_MOST -> difference <= 0;
            case AT_LEAST -> difference >= 0;
        };
    }

    private static long sum(int[] side, long[] table) {
        return IntStream.of(side).mapToLong(cell -> table[cell]).sum();
    }

    @Provide
    Arbitrary<Reconciliation> reconciliations() {
        Arbitrary<List<Integer>> sides = Arbitraries.of(0, 1, 2).list().ofSize(CELLS);
        return Combinators.combine(sides, Arbitraries.of(Relation.class))
                .as((side, relation) -> of(on(side, 1), relation, on(side, 2)))
                .filter(each -> each != null);
    }

    private static int[] on(List<Integer> sides, int side) {
        return IntStream.range(0, CELLS).filter(cell -> sides.get(cell) == side).toArray();
    }

    private static Reconciliation of(int[] actual, Relation relation, int[] expected) {
        String statement = IntStream.of(actual).boxed().toList()
                + relation.sign()
                + IntStream.of(expected).boxed().toList();
        if (actual.length + expected.length == 0) {
            return of(new int[] {0}, relation, expected);
        }
        return Reconciliation.of(DISPUTES, Text.of(statement, statement), actual, relation, expected);
    }
}
