package org.gongkai.arbitraries;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.gongkai.report.CountRow;

/** Counts (件) as reports have them: mostly 0, some small, few large. They shrink to 0. */
public final class Counts {

    private static final long COUNTY = 100;
    private static final long PROVINCE = 1_000_000;

    private Counts() {}

    /** {@return counts of realistic size, heavy-tailed up to a million} */
    public static Arbitrary<Long> realistic() {
        return new HeavyTail(6).then(5, COUNTY).then(1, PROVINCE).counts();
    }

    /** {@return every count that a cell can hold, the greatest among them, and blanks} */
    public static Arbitrary<Long> anyOrBlank() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, realistic()),
                Tuple.of(2, Arbitraries.just(CountRow.NOT_STATED)),
                Tuple.of(1, Arbitraries.longs().between(0, CountRow.MAX_COUNT)));
    }

    /** {@return numbers of cells to leave blank: none, some or all of a table} */
    static Arbitrary<? extends Set<Integer>> blanks(int cells) {
        Arbitrary<Integer> cell = Arbitraries.integers().between(0, cells - 1);
        Arbitrary<TreeSet<Integer>> all =
                Arbitraries.just(IntStream.range(0, cells).boxed().collect(Collectors.toCollection(TreeSet::new)));
        return Arbitraries.frequencyOf(Tuple.of(4, cell.list().ofMaxSize(cells).map(TreeSet::new)), Tuple.of(1, all));
    }

    /** {@return every signed change that a cell can hold, and blanks} */
    public static Arbitrary<Long> anyChangeOrBlank() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(-COUNTY, COUNTY)),
                Tuple.of(2, Arbitraries.just(CountRow.NOT_STATED)),
                Tuple.of(1, Arbitraries.longs().between(-CountRow.MAX_COUNT, CountRow.MAX_COUNT)));
    }
}
