package org.gongkai.arbitraries;

import net.jqwik.api.Arbitrary;
import org.gongkai.report.CountRow;

/** How large the figures of a report are. Counts are heavy-tailed in each and shrink to 0. */
public enum Scale {

    /** A township, or a bureau of a county: nearly every cell is 0, and few hold more than a handful. */
    TOWNSHIP,

    /** A county: half of the cells are 0, most of the others below a hundred, and some in the thousands. */
    COUNTY,

    /** A province with all below it: few cells are 0, and some are in the hundreds of thousands. */
    PROVINCE,

    /** As large as the cells of a table can be while it adds up, as no agency has it. */
    LIMIT;

    /** The most cells that are added up into one. */
    private static final long CELLS = 200;

    /** {@return single counts (件) of this scale, 0 among them} */
    public Arbitrary<Long> counts() {
        return cells().single();
    }

    CellCounts cells() {
        return switch (this) {
            case TOWNSHIP -> new HeavyTail(30).then(5, 3).then(1, 40).counts();
            case COUNTY ->
                new HeavyTail(12).then(10, 100).then(2, 1_000).then(1, 9_999).counts();
            case PROVINCE ->
                new HeavyTail(4)
                        .then(8, 1_000)
                        .then(4, 30_000)
                        .then(1, 1_000_000)
                        .counts();
            case LIMIT -> new HeavyTail(1).then(4, CountRow.MAX_COUNT / CELLS).counts();
        };
    }
}
