package org.gongkai.tabulation;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.dispute.DisputeResult;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.DisputeCounts;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.TableLayout;

/**
 * The cases of a year, counted one by one into the dispute table.
 *
 * <p>A case that is not closed by 31 December is pending, also if it was closed later. Which cases are counted is a {@link
 * DisputeCounting}. A tally can be merged with others like an {@link ApplicationTally}, and is not safe for use by several
 * threads at once.
 *
 * <p>Java deserialization takes its counts as they are: read streams that can be trusted.
 */
@NoJsonForm
public final class DisputeTally implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The columns of a group but its total: the results, then pending. */
    private static final int COLUMNS = DisputeResult.values().length + 1;

    private static final int PENDING = COLUMNS - 1;

    private final int year;
    private final DisputeCounting counting;
    private final SlotCounts slots = SlotCounts.tracing(DisputeKind.values().length * COLUMNS);

    private DisputeTally(int year, DisputeCounting counting) {
        if (year < AnnualReport.FIRST_YEAR || year > AnnualReport.LAST_YEAR) {
            throw new IllegalArgumentException(
                    "year " + year + " is not from " + AnnualReport.FIRST_YEAR + " to " + AnnualReport.LAST_YEAR);
        }
        this.year = year;
        this.counting = Objects.requireNonNull(counting, "counting");
    }

    /**
     * An empty tally.
     *
     * @param year the year reported on, from {@link AnnualReport#FIRST_YEAR} to {@link AnnualReport#LAST_YEAR}
     * @param counting which cases to count, not null
     * @return the tally
     * @throws IllegalArgumentException if {@code year} is out of range
     */
    public static DisputeTally of(int year, DisputeCounting counting) {
        Objects.requireNonNull(counting, "counting");
        return new DisputeTally(year, counting);
    }

    /** {@return a collector that adds cases to tallies like this one, starting from what is here} */
    public Collector<Dispute, ?, DisputeTally> collector() {
        DisputeTally start = snapshot();
        return Collector.of(
                () -> of(year, counting),
                DisputeTally::add,
                DisputeTally::merge,
                total -> total.merge(start),
                Collector.Characteristics.UNORDERED);
    }

    DisputeTally snapshot() {
        return of(year, counting).merge(this);
    }

    /**
     * Counts a case.
     *
     * @param dispute the case, of any year; not null
     */
    public void add(Dispute dispute) {
        LocalDate yearEnd = LocalDate.of(year, Month.DECEMBER, 31);
        int filedIn = Objects.requireNonNull(dispute, "dispute").filedOn().getYear();
        int closedIn = dispute.closedOn().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        boolean counted = switch (counting) {
            case OPEN_IN_YEAR -> filedIn <= year && closedIn >= year;
            case FILED_IN_YEAR -> filedIn == year;
        };
        if (counted) {
            int column = dispute.isPending(yearEnd)
                    ? PENDING
                    : dispute.result().orElseThrow().ordinal();
            slots.add(dispute.kind().ordinal() * COLUMNS + column, dispute.caseNumber());
        }
    }

    /**
     * Adds what another tally counted.
     *
     * @param other a tally of the same year and cases, which is left as it is; not null
     * @return this tally
     * @throws IllegalArgumentException if the other is of another year or counts other cases
     */
    public DisputeTally merge(DisputeTally other) {
        Objects.requireNonNull(other, "other");
        if (year != other.year || counting != other.counting) {
            throw new IllegalArgumentException("cannot merge " + other + " into " + this);
        }
        slots.merge(other.slots);
        return this;
    }

    /** {@return the year reported on} */
    public int year() {
        return year;
    }

    /** {@return which cases are counted} */
    public DisputeCounting counting() {
        return counting;
    }

    /** Counts a case by the cell that it stands in, which is no total. */
    void addTo(int cell, String number) {
        slots.add(cell / (COLUMNS + 1) * COLUMNS + cell % (COLUMNS + 1), number);
    }

    /** {@return the table of what was counted so far, with every cell stated} */
    public DisputeTable table() {
        DisputeTable.Builder table = DisputeTable.builder();
        for (DisputeKind kind : DisputeKind.values()) {
            table.group(kind, counts(kind));
        }
        return table.build();
    }

    private DisputeCounts counts(DisputeKind kind) {
        int first = kind.ordinal() * COLUMNS;
        return DisputeCounts.of(
                slots.count(first), slots.count(first + 1), slots.count(first + 2), slots.count(first + PENDING));
    }

    /**
     * The cases behind a cell of the table, totals included.
     *
     * @param cell the number of the cell in the {@linkplain TableLayout#disputes layout}
     * @return their case numbers, sorted; as many as the cell says
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public List<String> behind(int cell) {
        Objects.checkIndex(cell, TableLayout.disputes().cellCount());
        int group = cell / (COLUMNS + 1);
        int column = cell % (COLUMNS + 1);
        int first = group * COLUMNS;
        return slots.numbers(column < COLUMNS ? IntStream.of(first + column) : IntStream.range(first, first + COLUMNS));
    }

    /** {@return the year and which cases are counted} */
    @Override
    public String toString() {
        return "DisputeTally{" + year + ", " + counting + '}';
    }
}
