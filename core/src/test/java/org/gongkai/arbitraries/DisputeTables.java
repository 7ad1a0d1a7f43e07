package org.gongkai.arbitraries;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.report.CountRow;
import org.gongkai.report.DisputeCounts;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.TableLayout;

/** Dispute tables. */
public final class DisputeTables {

    private DisputeTables() {}

    /** {@return tables in which every total is the sum of its results and nothing is blank} */
    public static Arbitrary<DisputeTable> consistent() {
        return consistent(Counts.realistic());
    }

    /**
     * Tables in which every total is the sum of its results, of a scale.
     *
     * @param scale how large the counts are; {@link Scale#LIMIT} for the greatest
     * @return the tables
     */
    public static Arbitrary<DisputeTable> consistent(Scale scale) {
        return consistent(scale.counts());
    }

    static Arbitrary<DisputeTable> consistent(Arbitrary<Long> each) {
        Arbitrary<DisputeCounts> groups =
                Combinators.combine(each, each, each, each).as(DisputeCounts::of);
        return Combinators.combine(groups, groups, groups)
                .as((reconsideration, direct, after) -> DisputeTable.builder()
                        .reconsideration(reconsideration)
                        .directLitigation(direct)
                        .litigationAfterReconsideration(after)
                        .build());
    }

    /** {@return tables that add up where a blank is read as 0: some of the zeros are left blank} */
    public static Arbitrary<DisputeTable> withBlanks() {
        return Combinators.combine(
                        consistent(), Counts.blanks(TableLayout.disputes().cellCount()))
                .as(DisputeTables::blanked);
    }

    static DisputeTable blanked(DisputeTable table, Set<Integer> blanks) {
        DisputeTable result = table;
        for (int cell : blanks) {
            result = table.orZero(cell) == 0 ? result.with(cell, CountRow.NOT_STATED) : result;
        }
        return result;
    }

    /** {@return tables in which any cell holds any count or none} */
    public static Arbitrary<DisputeTable> ofAnyCells() {
        return Counts.anyOrBlank()
                .list()
                .ofSize(TableLayout.disputes().cellCount())
                .map(cells -> {
                    DisputeTable table = DisputeTable.notStated();
                    for (int i = 0; i < cells.size(); i++) {
                        table = table.with(i, cells.get(i));
                    }
                    return table;
                })
                .edgeCases(config -> config.add(DisputeTable.notStated()));
    }
}
