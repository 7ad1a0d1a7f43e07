package org.gongkai.arbitraries;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/**
 * The cells of a table that are left blank.
 *
 * @param zeros those that are if they hold 0
 * @param stated those that are whatever they hold
 */
record BlankCells(Set<Integer> zeros, Set<Integer> stated) {

    static final BlankCells NONE = new BlankCells(Set.of(), Set.of());

    private static final int FEW = 4;

    /** Makes a table with one cell changed. */
    @FunctionalInterface
    interface Change<T> {

        T with(T table, int cell, long value);
    }

    /** None, some or all of the zeros of a table. */
    static Arbitrary<BlankCells> ofZeros(TableLayout layout) {
        return zeros(layout).map(zeros -> new BlankCells(zeros, Set.of()));
    }

    /**
     * Some zeros, and in every other table more: the totals over stated parts, the parts of a stated total, whole rows or the
     * whole table.
     */
    static Arbitrary<BlankCells> any(TableLayout layout) {
        List<Set<Integer>> cells = cells(layout).map(Set::of).toList();
        List<Set<Integer>> totals = totals(layout).map(Set::of).toList();
        List<Set<Integer>> rows = layout.rows().stream().map(BlankCells::cells).toList();
        Arbitrary<Set<Integer>> stated = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Set.of())),
                Tuple.of(1, few(totals.isEmpty() ? cells : totals)),
                Tuple.of(1, Arbitraries.just(totals(layout).collect(Collectors.toSet()))),
                Tuple.of(1, few(cells)),
                Tuple.of(1, few(rows)),
                Tuple.of(1, Arbitraries.just(cells(layout).collect(Collectors.toSet()))));
        return Combinators.combine(zeros(layout), stated).as(BlankCells::new).withoutEdgeCases();
    }

    private static Arbitrary<Set<Integer>> zeros(TableLayout layout) {
        Set<Integer> all = cells(layout).collect(Collectors.toCollection(TreeSet::new));
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.integers()
                                .between(0, all.size() - 1)
                                .list()
                                .ofMaxSize(all.size())
                                .map(TreeSet::new)),
                Tuple.of(1, Arbitraries.just(all)));
    }

    private static Arbitrary<Set<Integer>> few(List<Set<Integer>> groups) {
        return Arbitraries.of(groups)
                .list()
                .ofMinSize(1)
                .ofMaxSize(FEW)
                .map(some -> some.stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }

    private static Stream<Integer> cells(TableLayout layout) {
        return IntStream.range(0, layout.cellCount()).boxed();
    }

    private static Set<Integer> cells(TableRow row) {
        return Arrays.stream(row.cells()).boxed().collect(Collectors.toSet());
    }

    private static Stream<Integer> totals(TableLayout layout) {
        return layout.rows().stream()
                .filter(row -> row.columns().contains(ColumnName.TOTAL))
                .map(row -> row.cell(ColumnName.TOTAL));
    }

    /** A table with these cells blank. */
    <T extends CountTable> T in(T table, Change<T> change) {
        T result = table;
        for (int cell : zeros) {
            result = table.orZero(cell) == 0 ? change.with(result, cell, CountRow.NOT_STATED) : result;
        }
        for (int cell : stated) {
            result = change.with(result, cell, CountRow.NOT_STATED);
        }
        return result;
    }
}
