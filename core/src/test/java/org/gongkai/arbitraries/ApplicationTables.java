package org.gongkai.arbitraries;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;

/** Application tables of either edition. */
public final class ApplicationTables {

    private static final int KINDS = 6;

    private ApplicationTables() {}

    /**
     * Tables that add up: every reconciliation holds and nothing is blank.
     *
     * <p>Among them are tables of zeros, tables with one kind of applicant only, and tables in which one cell
     * holds up to the greatest count.
     *
     * @param edition the edition of the form
     * @return the tables; they shrink cell by cell to a table of zeros
     */
    public static Arbitrary<ApplicationTable> consistent(FormEdition edition) {
        return Arbitraries.frequencyOf(
                Tuple.of(23, consistent(edition, Counts.realisticCells())), Tuple.of(1, ofOneCell(edition)));
    }

    /**
     * Tables that add up, of a scale.
     *
     * @param edition the edition of the form
     * @param scale how large the counts are; {@link Scale#LIMIT} for the greatest
     * @return the tables; they shrink cell by cell to a table of zeros
     */
    public static Arbitrary<ApplicationTable> consistent(FormEdition edition, Scale scale) {
        return consistent(edition, scale.cells());
    }

    private static Arbitrary<ApplicationTable> consistent(FormEdition edition, CellCounts each) {
        int cells = cells(edition);
        Arbitrary<List<Long>> dense = each.times(cells);
        Arbitrary<List<Long>> zeros = Arbitraries.just(Collections.nCopies(cells, 0L));
        Arbitrary<List<Long>> oneKind = Combinators.combine(
                        dense, Arbitraries.integers().between(0, KINDS - 1))
                .as((counts, kind) -> only(counts, cell -> cell % KINDS == kind));
        return Arbitraries.frequencyOf(Tuple.of(20, dense), Tuple.of(1, zeros), Tuple.of(2, oneKind))
                .map(counts -> table(edition, counts));
    }

    private static Arbitrary<ApplicationTable> ofOneCell(FormEdition edition) {
        int cells = cells(edition);
        return Combinators.combine(Counts.any(), Arbitraries.integers().between(0, cells - 1))
                .as((count, one) -> table(edition, only(Collections.nCopies(cells, count), cell -> cell == one)));
    }

    /** The counts of each outcome, of what is carried forward and of what was carried in; the rest follows from them. */
    private static int cells(FormEdition edition) {
        return KINDS * (Outcome.of(edition).size() + 2);
    }

    private static List<Long> only(List<Long> counts, IntPredicate kept) {
        return IntStream.range(0, counts.size())
                .mapToObj(cell -> kept.test(cell) ? counts.get(cell) : 0L)
                .toList();
    }

    /** A table that adds up and has one count in one column, which is received and disclosed. */
    static ApplicationTable ofOneColumn(FormEdition edition, ApplicantKind kind, long count) {
        ApplicantCounts counts = ApplicantCounts.only(kind, count);
        return ApplicationTable.builder(edition)
                .received(counts)
                .outcome(Outcome.DISCLOSED, counts)
                .remainingZero()
                .build();
    }

    /** A table with another one's carried forward as its carried in, and as much received as makes it add up. */
    static ApplicationTable carryingIn(ApplicationTable table, ApplicationTable previous) {
        TableLayout layout = table.layout();
        int[] from = previous.layout().row(RowName.CARRIED_FORWARD).cells();
        int[] in = layout.row(RowName.CARRIED_IN).cells();
        int[] received = layout.row(RowName.RECEIVED).cells();
        int[] forward = layout.row(RowName.CARRIED_FORWARD).cells();
        int[] processed = layout.row(RowName.PROCESSED).cells();
        ApplicationTable result = table;
        long[] totals = new long[3];
        for (int kind = 0; kind < KINDS; kind++) {
            long carriedIn = previous.orZero(from[kind]);
            long handled = table.orZero(processed[kind]);
            // More may have come in than the year dealt with: then the rest is handed on again.
            long handedOn = Math.max(table.orZero(forward[kind]), carriedIn - handled);
            long fresh = handled + handedOn - carriedIn;
            result = result.with(in[kind], carriedIn)
                    .with(forward[kind], handedOn)
                    .with(received[kind], fresh);
            totals[0] += carriedIn;
            totals[1] += handedOn;
            totals[2] += fresh;
        }
        return result.with(in[KINDS], totals[0]).with(forward[KINDS], totals[1]).with(received[KINDS], totals[2]);
    }

    private static ApplicationTable table(FormEdition edition, List<Long> counts) {
        ApplicationTable.Builder table = ApplicationTable.builder(edition);
        long[] handled = new long[KINDS];
        List<Outcome> outcomes = Outcome.of(edition);
        for (int i = 0; i < outcomes.size(); i++) {
            long[] row = row(counts, i);
            table.outcome(outcomes.get(i), counts(row));
            Arrays.setAll(handled, kind -> handled[kind] + row[kind]);
        }
        long[] carriedForward = row(counts, outcomes.size());
        long[] carriedIn = row(counts, outcomes.size() + 1);
        long[] received = new long[KINDS];
        for (int kind = 0; kind < KINDS; kind++) {
            long all = handled[kind] + carriedForward[kind];
            // What was carried in cannot be more than there is to hand on.
            carriedIn[kind] = Math.min(carriedIn[kind], all);
            received[kind] = all - carriedIn[kind];
        }
        return table.received(counts(received))
                .carriedIn(counts(carriedIn))
                .carriedForward(counts(carriedForward))
                .build();
    }

    private static long[] row(List<Long> counts, int row) {
        return counts.subList(row * KINDS, (row + 1) * KINDS).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static ApplicantCounts counts(long... row) {
        return ApplicantCounts.of(row[0], row[1], row[2], row[3], row[4], row[5]);
    }

    /**
     * Tables with blanks, as agencies leave them: for zeros, for totals that they did not work out, for parts of a total that they
     * state, in whole rows, and everywhere. Where a blank is read as 0 much of it does not add up, and nothing contradicts itself.
     *
     * @param edition the edition of the form
     * @return the tables
     */
    public static Arbitrary<ApplicationTable> withBlanks(FormEdition edition) {
        return blanked(edition, BlankCells.any(TableLayout.applications(edition)));
    }

    /**
     * Tables that add up where a blank is read as 0: some of the zeros are left blank, and nothing else.
     *
     * @param edition the edition of the form
     * @return the tables
     */
    public static Arbitrary<ApplicationTable> withBlankZeros(FormEdition edition) {
        return blanked(edition, BlankCells.ofZeros(TableLayout.applications(edition)));
    }

    private static Arbitrary<ApplicationTable> blanked(FormEdition edition, Arbitrary<BlankCells> blanks) {
        return Combinators.combine(consistent(edition), blanks)
                .as((table, cells) -> cells.in(table, ApplicationTable::with));
    }

    /**
     * Tables in which any cell holds any count or none, and little adds up.
     *
     * @param edition the edition of the form
     * @return the tables, the blank one among them
     */
    public static Arbitrary<ApplicationTable> ofAnyCells(FormEdition edition) {
        return Counts.anyCellsOrBlank()
                .times(TableLayout.applications(edition).cellCount())
                .map(cells -> {
                    ApplicationTable table = ApplicationTable.notStated(edition);
                    for (int i = 0; i < cells.size(); i++) {
                        table = table.with(i, cells.get(i));
                    }
                    return table;
                })
                .edgeCases(config -> config.add(ApplicationTable.notStated(edition)));
    }
}
