package org.gongkai.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.report.DisputeCounts;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.TableLayout;

/** Dispute tables. */
public final class DisputeTables {

    private static final int KINDS = 3;
    private static final int RESULTS = 4;

    private DisputeTables() {}

    /** {@return tables in which every total is the sum of its results and nothing is blank} */
    public static Arbitrary<DisputeTable> consistent() {
        return consistent(Counts.realisticCells());
    }

    /**
     * Tables in which every total is the sum of its results, of a scale.
     *
     * @param scale how large the counts are; {@link Scale#LIMIT} for the greatest
     * @return the tables
     */
    public static Arbitrary<DisputeTable> consistent(Scale scale) {
        return consistent(scale.cells());
    }

    private static Arbitrary<DisputeTable> consistent(CellCounts each) {
        return each.times(KINDS * RESULTS)
                .map(cells -> DisputeTable.builder()
                        .reconsideration(counts(cells, 0))
                        .directLitigation(counts(cells, 1))
                        .litigationAfterReconsideration(counts(cells, 2))
                        .build());
    }

    private static DisputeCounts counts(List<Long> cells, int kind) {
        List<Long> row = cells.subList(kind * RESULTS, (kind + 1) * RESULTS);
        return DisputeCounts.of(row.get(0), row.get(1), row.get(2), row.get(3));
    }

    /**
     * Tables with blanks, as agencies leave them: for zeros, for totals that they did not work out, for parts of a total that they
     * state, in whole rows, and everywhere. Where a blank is read as 0 much of it does not add up, and nothing contradicts itself.
     *
     * @return the tables
     */
    public static Arbitrary<DisputeTable> withBlanks() {
        return blanked(BlankCells.any(TableLayout.disputes()));
    }

    /** {@return tables that add up where a blank is read as 0: some of the zeros are left blank, and nothing else} */
    public static Arbitrary<DisputeTable> withBlankZeros() {
        return blanked(BlankCells.ofZeros(TableLayout.disputes()));
    }

    private static Arbitrary<DisputeTable> blanked(Arbitrary<BlankCells> blanks) {
        return Combinators.combine(consistent(), blanks).as((table, cells) -> cells.in(table, DisputeTable::with));
    }

    /** {@return tables in which any cell holds any count or none} */
    public static Arbitrary<DisputeTable> ofAnyCells() {
        return Counts.anyCellsOrBlank()
                .times(TableLayout.disputes().cellCount())
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
