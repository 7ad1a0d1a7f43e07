package org.gongkai.arbitraries;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.ColumnName;
import org.gongkai.report.DisclosureCounts;
import org.gongkai.report.DocumentCounts;
import org.gongkai.report.FeeItemCounts;
import org.gongkai.report.ItemCounts;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ProactiveTable2019;
import org.gongkai.report.ProactiveTable2021;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/** Tables of proactive disclosure of either edition. */
public final class ProactiveTables {

    private ProactiveTables() {}

    /**
     * Tables that no rule objects to: nothing is blank, no rules (规章) are made.
     *
     * @param edition the edition of the form
     * @return the tables
     */
    public static Arbitrary<ProactiveTable> consistent(FormEdition edition) {
        return consistent(edition, Counts.realisticCells(), Amounts.any());
    }

    /**
     * Tables that no rule objects to, of a scale.
     *
     * @param edition the edition of the form
     * @param scale how large the counts and amounts are
     * @return the tables
     */
    public static Arbitrary<ProactiveTable> consistent(FormEdition edition, Scale scale) {
        return consistent(edition, scale.cells(), Amounts.scaledTo(scale));
    }

    static Arbitrary<ProactiveTable> consistent(FormEdition edition, CellCounts each, Arbitrary<Yuan> amounts) {
        Arbitrary<List<Long>> counts = each.times(16);
        return Combinators.combine(counts, amounts).as((numbers, amount) -> switch (edition) {
            case FORM_2019 -> table2019(numbers, amount);
            case FORM_2021 -> table2021(numbers, amount);
        });
    }

    private static ProactiveTable table2019(List<Long> counts, Yuan amount) {
        long disclosed = counts.get(0);
        return ProactiveTable2019.builder()
                .normativeDocument(DisclosureCounts.of(disclosed + counts.get(1), disclosed, disclosed + counts.get(2)))
                .license(items(counts, 3))
                .otherExternalMatter(items(counts, 6))
                .penalty(items(counts, 9))
                .administrativeCompulsion(items(counts, 12))
                .administrativeFee(FeeItemCounts.of(counts.get(15), -counts.get(15)))
                .centralizedProcurement(counts.get(2), amount)
                .remainingZero()
                .build();
    }

    private static ItemCounts items(List<Long> counts, int start) {
        return ItemCounts.of(counts.get(start), counts.get(start + 1) - counts.get(start), counts.get(start + 2));
    }

    private static ProactiveTable table2021(List<Long> counts, Yuan amount) {
        return ProactiveTable2021.builder()
                .normativeDocument(DocumentCounts.of(counts.get(0), counts.get(1), counts.get(0) + counts.get(2)))
                .licenseDecisions(counts.get(3))
                .penaltyDecisions(counts.get(4))
                .administrativeCompulsionDecisions(counts.get(5))
                .administrativeFeeAmount(amount)
                .remainingZero()
                .build();
    }

    /**
     * Tables with blanks, as agencies leave them: for zeros, for totals that they did not work out, for parts of a total that they
     * state, in whole rows, and everywhere. Where a blank is read as 0 much of it does not add up, and nothing contradicts itself.
     *
     * @param edition the edition of the form
     * @return the tables
     */
    public static Arbitrary<ProactiveTable> withBlanks(FormEdition edition) {
        return blanked(edition, BlankCells.any(TableLayout.proactive(edition)));
    }

    /**
     * Tables that no rule objects to where a blank is read as 0: some of the zeros are left blank, and nothing else.
     *
     * @param edition the edition of the form
     * @return the tables
     */
    public static Arbitrary<ProactiveTable> withBlankZeros(FormEdition edition) {
        return blanked(edition, BlankCells.ofZeros(TableLayout.proactive(edition)));
    }

    private static Arbitrary<ProactiveTable> blanked(FormEdition edition, Arbitrary<BlankCells> blanks) {
        return Combinators.combine(consistent(edition), blanks)
                .as((table, cells) -> cells.in(table, ProactiveTable::with));
    }

    /** A table of zeros, in which nothing is blank. */
    static ProactiveTable zero(FormEdition edition) {
        return switch (edition) {
            case FORM_2019 -> ProactiveTable2019.builder().remainingZero().build();
            case FORM_2021 -> ProactiveTable2021.builder().remainingZero().build();
        };
    }

    /**
     * A table that goes on from that of the year before: the items of last year are those that there were, and what is in
     * force is what was, with what was issued and without what was repealed. Forms of different editions have nothing of it in
     * common.
     */
    static ProactiveTable goingOn(ProactiveTable table, ProactiveTable previous) {
        if (table.edition() != previous.edition()) {
            return table;
        }
        ProactiveTable result = table;
        for (TableRow row : table.layout().rows()) {
            if (row.columns().contains(ColumnName.LAST_YEAR_ITEMS)) {
                int items = row.cell(ColumnName.LAST_YEAR_ITEMS);
                int change = row.cell(ColumnName.CHANGE);
                long before = previous.orZero(items) + previous.orZero(change);
                result = result.with(items, before).with(change, Math.max(-before, table.orZero(change)));
            } else if (row.columns().contains(ColumnName.IN_FORCE)) {
                int inForce = row.cell(ColumnName.IN_FORCE);
                int repealed = row.cell(ColumnName.REPEALED);
                long most = previous.orZero(inForce) + table.orZero(row.cell(ColumnName.ISSUED));
                long gone = Math.min(most, table.orZero(repealed));
                result = result.with(repealed, gone).with(inForce, most - gone);
            }
        }
        return result;
    }

    /**
     * Tables in which any cell holds anything that it can, or nothing.
     *
     * @param edition the edition of the form
     * @return the tables
     */
    public static Arbitrary<ProactiveTable> ofAnyCells(FormEdition edition) {
        TableLayout layout = TableLayout.proactive(edition);
        return Combinators.combine(
                        Counts.anyCellsOrBlank().times(layout.cellCount()),
                        Counts.anyChangesOrBlank().times(layout.cellCount()),
                        Amounts.any().optional())
                .as((counts, changes, amount) -> table(edition, counts, changes, amount))
                .edgeCases(config -> config.add(ProactiveTable.notStated(edition)));
    }

    private static ProactiveTable table(
            FormEdition edition, List<Long> counts, List<Long> changes, Optional<Yuan> amount) {
        ProactiveTable table = withAmount(edition, amount);
        for (int i = 0; i < counts.size(); i++) {
            table = table.with(i, (table.layout().isSigned(i) ? changes : counts).get(i));
        }
        return table;
    }

    private static ProactiveTable withAmount(FormEdition edition, Optional<Yuan> amount) {
        if (edition == FormEdition.FORM_2019) {
            ProactiveTable2019.Builder table = ProactiveTable2019.builder();
            amount.ifPresent(yuan -> table.centralizedProcurement(0, yuan));
            return table.build();
        }
        ProactiveTable2021.Builder table = ProactiveTable2021.builder();
        amount.ifPresent(table::administrativeFeeAmount);
        return table.build();
    }
}
