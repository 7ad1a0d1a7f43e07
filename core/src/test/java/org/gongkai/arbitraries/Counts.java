package org.gongkai.arbitraries;

import java.util.Random;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitrary;
import org.gongkai.report.CountRow;

/** Counts (件) as reports have them: mostly 0, some small, few large. They shrink to 0. */
public final class Counts {

    private static final long COUNTY = 100;
    private static final long PROVINCE = 1_000_000;
    private static final HeavyTail REALISTIC = new HeavyTail(6).then(5, COUNTY).then(1, PROVINCE);

    private static final int USUAL = 4;
    private static final int BLANK = 2;
    private static final int OF_ANY_SIZE = 1;

    private static final CellCounts ANY =
            CellCounts.of(CellCounts::ofAnySize, 0, 1, 2, CountRow.MAX_COUNT - 1, CountRow.MAX_COUNT);

    private static final CellCounts ANY_OR_BLANK = CellCounts.of(
            random -> anyOrBlank(random, REALISTIC::draw, CellCounts::ofAnySize),
            0,
            1,
            2,
            CountRow.NOT_STATED,
            CountRow.MAX_COUNT - 1,
            CountRow.MAX_COUNT);

    private static final CellCounts ANY_CHANGE_OR_BLANK = CellCounts.of(
            random -> anyOrBlank(
                    random,
                    each -> each.nextInt((int) (2 * COUNTY + 1)) - COUNTY,
                    each -> each.nextBoolean() ? CellCounts.ofAnySize(each) : -CellCounts.ofAnySize(each)),
            0,
            1,
            -1,
            CountRow.NOT_STATED,
            CountRow.MAX_COUNT,
            -CountRow.MAX_COUNT);

    private Counts() {}

    /** {@return counts of realistic size, heavy-tailed up to a million} */
    public static Arbitrary<Long> realistic() {
        return realisticCells().single();
    }

    static CellCounts realisticCells() {
        return REALISTIC.counts();
    }

    static CellCounts anyCellsOrBlank() {
        return ANY_OR_BLANK;
    }

    static CellCounts anyChangesOrBlank() {
        return ANY_CHANGE_OR_BLANK;
    }

    /** {@return every count that a cell can hold, the greatest among them} */
    static Arbitrary<Long> any() {
        return ANY.single();
    }

    /** {@return every count that a cell can hold, the greatest among them, and blanks} */
    public static Arbitrary<Long> anyOrBlank() {
        return ANY_OR_BLANK.single();
    }

    private static long anyOrBlank(Random random, ToLongFunction<Random> usual, ToLongFunction<Random> ofAnySize) {
        int share = random.nextInt(USUAL + BLANK + OF_ANY_SIZE);
        if (share < USUAL) {
            return usual.applyAsLong(random);
        }
        return share < USUAL + BLANK ? CountRow.NOT_STATED : ofAnySize.applyAsLong(random);
    }

    /** {@return every signed change that a cell can hold, and blanks} */
    public static Arbitrary<Long> anyChangeOrBlank() {
        return ANY_CHANGE_OR_BLANK.single();
    }
}
