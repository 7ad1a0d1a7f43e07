package org.gongkai.arbitraries;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
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
        int outcomes = Outcome.of(edition).size();
        int cells = KINDS * (outcomes + 2);
        Arbitrary<List<Long>> dense = Counts.realistic().list().ofSize(cells);
        Arbitrary<List<Long>> zeros = Arbitraries.just(0L).list().ofSize(cells);
        Arbitrary<List<Long>> oneKind = Combinators.combine(
                        dense, Arbitraries.integers().between(0, KINDS - 1))
                .as((counts, kind) -> only(counts, cell -> cell % KINDS == kind));
        Arbitrary<List<Long>> greatest = Combinators.combine(
                        Arbitraries.longs()
                                .between(0, CountRow.MAX_COUNT)
                                .list()
                                .ofSize(cells),
                        Arbitraries.integers().between(0, cells - 1))
                .as((counts, one) -> only(counts, cell -> cell == one));
        return Arbitraries.frequencyOf(
                        Tuple.of(20, dense), Tuple.of(1, zeros), Tuple.of(2, oneKind), Tuple.of(1, greatest))
                .map(counts -> table(edition, counts));
    }

    private static List<Long> only(List<Long> counts, IntPredicate kept) {
        return IntStream.range(0, counts.size())
                .mapToObj(cell -> kept.test(cell) ? counts.get(cell) : 0L)
                .toList();
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
     * Tables that add up where a blank is read as 0: some of the zeros are left blank, as agencies do.
     *
     * @param edition the edition of the form
     * @return the tables
     */
    public static Arbitrary<ApplicationTable> withBlanks(FormEdition edition) {
        return Combinators.combine(
                        consistent(edition),
                        Counts.blanks(TableLayout.applications(edition).cellCount()))
                .as(ApplicationTables::blank);
    }

    private static ApplicationTable blank(ApplicationTable table, Set<Integer> blanks) {
        ApplicationTable result = table;
        for (int cell : blanks) {
            result = table.orZero(cell) == 0 ? result.with(cell, CountRow.NOT_STATED) : result;
        }
        return result;
    }

    /**
     * Tables in which any cell holds any count or none, and little adds up.
     *
     * @param edition the edition of the form
     * @return the tables, the blank one among them
     */
    public static Arbitrary<ApplicationTable> ofAnyCells(FormEdition edition) {
        return Counts.anyOrBlank()
                .list()
                .ofSize(TableLayout.applications(edition).cellCount())
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
