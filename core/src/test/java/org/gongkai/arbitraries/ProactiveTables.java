package org.gongkai.arbitraries;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
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
        return consistent(edition, Counts.realistic(), Amounts.any());
    }

    /**
     * Tables that no rule objects to, of a scale.
     *
     * @param edition the edition of the form
     * @param scale how large the counts and amounts are
     * @return the tables
     */
    public static Arbitrary<ProactiveTable> consistent(FormEdition edition, Scale scale) {
        return consistent(edition, scale.counts(), Amounts.scaledTo(scale));
    }

    static Arbitrary<ProactiveTable> consistent(FormEdition edition, Arbitrary<Long> each, Arbitrary<Yuan> amounts) {
        Arbitrary<List<Long>> counts = each.list().ofSize(16);
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
     * Tables that no rule objects to where a blank is read as 0: some of the zeros are left blank.
     *
     * @param edition the edition of the form
     * @return the tables
     */
    public static Arbitrary<ProactiveTable> withBlanks(FormEdition edition) {
        return Combinators.combine(
                        consistent(edition),
                        Counts.blanks(TableLayout.proactive(edition).cellCount()))
                .as(ProactiveTables::blanked);
    }

    static ProactiveTable blanked(ProactiveTable table, Set<Integer> blanks) {
        ProactiveTable result = table;
        for (int cell : blanks) {
            result = table.orZero(cell) == 0 ? result.with(cell, CountRow.NOT_STATED) : result;
        }
        return result;
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
        List<Arbitrary<Long>> cells = IntStream.range(0, layout.cellCount())
                .mapToObj(cell -> layout.isSigned(cell) ? Counts.anyChangeOrBlank() : Counts.anyOrBlank())
                .toList();
        return Combinators.combine(
                        Combinators.combine(cells).as(values -> values),
                        Amounts.any().optional())
                .as((values, amount) -> table(edition, values, amount))
                .edgeCases(config -> config.add(ProactiveTable.notStated(edition)));
    }

    private static ProactiveTable table(FormEdition edition, List<Long> cells, Optional<Yuan> amount) {
        ProactiveTable table = withAmount(edition, amount);
        for (int i = 0; i < cells.size(); i++) {
            table = table.with(i, cells.get(i));
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
