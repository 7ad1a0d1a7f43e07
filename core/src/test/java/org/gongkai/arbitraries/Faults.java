package org.gongkai.arbitraries;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/**
 * Mistakes of named kinds in a report, most of them in its application table, each with the truth beside it.
 *
 * <p>A fault always changes something: where a kind of mistake cannot be made in a report, such as swapped digits in one of
 * zeros only, any one cell is changed instead.
 */
public final class Faults {

    private static final long LARGEST_CHANGE = 500;
    private static final int LAST_KIND = 5;
    private static final int LONGEST_DELAY = 200;

    private final AnnualReport truth;
    private final ApplicationTable table;

    private Faults(AnnualReport truth) {
        this.truth = truth;
        this.table = truth.applications();
    }

    /**
     * The mistakes that can be made in a report.
     *
     * @param report the report, every cell of whose tables of applications and disputes is stated; not null
     * @return the mistakes
     * @throws IllegalArgumentException if a cell is not stated
     */
    public static Faults in(AnnualReport report) {
        Objects.requireNonNull(report, "report");
        if (!report.applications().isComplete() || !report.disputes().isComplete()) {
            throw new IllegalArgumentException("mistakes are made in a table whose cells are all stated");
        }
        return new Faults(report);
    }

    /** {@return one cell with any other number} */
    public Arbitrary<Fault> oneCell() {
        return Combinators.combine(cells(), changes())
                .as((cell, change) -> fault(FaultKind.ONE_CELL, changed(table, cell, change)));
    }

    /** {@return two cells with any other numbers} */
    public Arbitrary<Fault> twoCells() {
        return Combinators.combine(cells(), changes(), cells(), changes())
                .filter((one, change, other, otherChange) -> !one.equals(other))
                .as((one, change, other, otherChange) ->
                        fault(FaultKind.TWO_CELLS, changed(changed(table, one, change), other, otherChange)));
    }

    /** {@return two neighbouring digits of a cell that changed places} */
    public Arbitrary<Fault> swappedDigits() {
        return digits(
                FaultKind.SWAPPED_DIGITS,
                (text, at) -> at + 1 >= text.length()
                        ? text
                        : text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2));
    }

    /** {@return a cell with one digit that is another} */
    public Arbitrary<Fault> digitReplaced() {
        return digits(
                FaultKind.DIGIT_REPLACED,
                (text, at) -> text.substring(0, at)
                        + (char) ('0' + (text.charAt(at) - '0' + 1 + at % 8) % 10)
                        + text.substring(at + 1));
    }

    /** {@return a cell with a digit missing} */
    public Arbitrary<Fault> digitMissing() {
        return digits(
                FaultKind.DIGIT_MISSING,
                (text, at) -> text.length() == 1 ? text : text.substring(0, at) + text.substring(at + 1));
    }

    /** {@return a cell with a digit too many} */
    public Arbitrary<Fault> digitExtra() {
        return digits(FaultKind.DIGIT_EXTRA, (text, at) -> text.substring(0, at + 1) + text.substring(at));
    }

    /** {@return two neighbouring cells of a row that changed places} */
    public Arbitrary<Fault> neighbourColumn() {
        return Combinators.combine(rows(), Arbitraries.integers().between(0, 4)).as((row, column) -> {
            int one = row.cell(column);
            int other = row.cell(column + 1);
            return fault(
                    FaultKind.NEIGHBOUR_COLUMN,
                    table.with(one, table.orZero(other)).with(other, table.orZero(one)));
        });
    }

    /** {@return a row whose numbers stand a column further} */
    public Arbitrary<Fault> shiftedRow() {
        return rows().map(row -> {
            int[] cells = row.cells();
            ApplicationTable shifted = table;
            for (int column = 0; column < cells.length; column++) {
                shifted = shifted.with(cells[column], table.orZero(cells[(column + cells.length - 1) % cells.length]));
            }
            return fault(FaultKind.SHIFTED_ROW, shifted);
        });
    }

    /**
     * Digits that a scan, an OCR or a language model misread all over the table, each by chance: most as another digit, a few lost,
     * doubled by another one, or exchanged with their neighbour. A number whose only digit is lost is blank.
     *
     * @param share the share of digits that are misread, above 0 and below 1
     * @return the tables as they are read, with at least one number misread
     * @throws IllegalArgumentException if {@code share} is no such share
     */
    public Arbitrary<Fault> misread(double share) {
        NoisyReader reader = new NoisyReader(share);
        return Arbitraries.randomValue(random -> fault(FaultKind.MISREAD, reader.read(table, random)));
    }

    /**
     * {@return a late change of an outcome that its column was told of and the totals of rows were not; in the truth the totals
     * are worked out again}
     */
    public Arbitrary<Fault> staleTotal() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, LAST_KIND),
                        Arbitraries.longs().between(1, 50))
                .as((column, change) -> staleTotal(column, change)
                        .or(() -> staleTotal(column, -change))
                        .orElseGet(() -> fault(FaultKind.STALE_TOTAL, table)));
    }

    private Optional<Fault> staleTotal(int column, long change) {
        ApplicationTable late = table;
        ApplicationTable workedOut = table;
        TableLayout layout = table.layout();
        for (TableRow row :
                List.of(layout.row(RowName.RECEIVED), layout.row(Outcome.DISCLOSED), layout.row(RowName.PROCESSED))) {
            int cell = row.cell(column);
            int total = row.cell(ColumnName.TOTAL);
            if (!isCount(table.orZero(cell) + change) || !isCount(table.orZero(total) + change)) {
                return Optional.empty();
            }
            late = late.with(cell, table.orZero(cell) + change);
            workedOut = workedOut.with(cell, table.orZero(cell) + change).with(total, table.orZero(total) + change);
        }
        return Optional.of(
                new Fault(FaultKind.STALE_TOTAL, truth.withApplications(late), truth.withApplications(workedOut)));
    }

    private static boolean isCount(long number) {
        return number >= 0 && number <= CountRow.MAX_COUNT;
    }

    /** {@return the row of what is carried forward left 0} */
    public Arbitrary<Fault> forwardRowEmpty() {
        ApplicationTable empty = table;
        for (int cell : table.layout().row(RowName.CARRIED_FORWARD).cells()) {
            empty = empty.with(cell, 0);
        }
        return Arbitraries.just(fault(FaultKind.FORWARD_ROW_EMPTY, empty));
    }

    /** {@return the total of a row not stated} */
    public Arbitrary<Fault> blankedTotal() {
        return rows().map(row ->
                fault(FaultKind.BLANKED_TOTAL, table.with(row.cell(row.cells().length - 1), CountRow.NOT_STATED)));
    }

    /** {@return two rows of outcomes that changed places, which leaves every reconciliation as it was} */
    public Arbitrary<Fault> swappedOutcomes() {
        List<Outcome> outcomes = Outcome.of(table.edition());
        return Combinators.combine(Arbitraries.of(outcomes), Arbitraries.of(outcomes))
                .as((one, other) -> fault(
                        FaultKind.SWAPPED_OUTCOMES,
                        table.with(one, table.outcome(other)).with(other, table.outcome(one))));
    }

    /** {@return two columns that changed places, which leaves every reconciliation as it was} */
    public Arbitrary<Fault> swappedColumns() {
        Arbitrary<Integer> columns = Arbitraries.integers().between(0, LAST_KIND);
        return Combinators.combine(columns, columns).as((one, other) -> {
            ApplicationTable swapped = table;
            for (TableRow row : table.layout().rows()) {
                swapped = swapped(swapped, row.cell(one), row.cell(other));
            }
            return fault(FaultKind.SWAPPED_COLUMNS, swapped);
        });
    }

    /** {@return what was received and what was carried in that changed places, which only the year before can tell} */
    public Arbitrary<Fault> swappedReceived() {
        int[] received = table.layout().row(RowName.RECEIVED).cells();
        int[] carriedIn = table.layout().row(RowName.CARRIED_IN).cells();
        ApplicationTable swapped = table;
        for (int column = 0; column < received.length; column++) {
            swapped = swapped(swapped, received[column], carriedIn[column]);
        }
        return Arbitraries.just(fault(FaultKind.SWAPPED_RECEIVED, swapped));
    }

    private ApplicationTable swapped(ApplicationTable in, int one, int other) {
        return in.with(one, table.orZero(other)).with(other, table.orZero(one));
    }

    /** {@return mistakes that no reconciliation within the report sees, unless nothing but zeros could be swapped} */
    public Arbitrary<Fault> invisible() {
        return Arbitraries.oneOf(swappedOutcomes(), swappedColumns(), swappedReceived());
    }

    /** {@return one cell of the table of disputes with any other number} */
    public Arbitrary<Fault> disputeCell() {
        DisputeTable disputes = truth.disputes();
        return Combinators.combine(
                        Arbitraries.integers().between(0, disputes.layout().cellCount() - 1), changes())
                .as((cell, change) ->
                        inDisputes(FaultKind.DISPUTE_CELL, disputes.with(cell, moved(disputes.orZero(cell), change))));
    }

    /** {@return a late change of a result of a group of disputes that the total of the group was not told of} */
    public Arbitrary<Fault> disputeStaleTotal() {
        DisputeTable disputes = truth.disputes();
        return Combinators.combine(
                        Arbitraries.of(disputes.layout().rows()),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(1, 50))
                .as((group, result, change) -> {
                    int cell = group.cell(result);
                    return inDisputes(
                            FaultKind.DISPUTE_STALE_TOTAL, disputes.with(cell, moved(disputes.orZero(cell), change)));
                });
    }

    /** {@return the total of a group of disputes not stated} */
    public Arbitrary<Fault> disputeBlankedTotal() {
        DisputeTable disputes = truth.disputes();
        return Arbitraries.of(disputes.layout().rows())
                .map(group -> inDisputes(
                        FaultKind.DISPUTE_BLANKED_TOTAL,
                        disputes.with(group.cell(ColumnName.TOTAL), CountRow.NOT_STATED)));
    }

    private Fault inDisputes(FaultKind kind, DisputeTable broken) {
        return new Fault(kind, truth.withDisputes(broken), truth);
    }

    /** {@return mistakes of every kind in the table of disputes} */
    public Arbitrary<Fault> inDisputes() {
        return Arbitraries.oneOf(disputeCell(), disputeStaleTotal(), disputeBlankedTotal());
    }

    /** {@return fewer normative documents in force, or disclosed on the form of 2019, than were issued, or newly disclosed} */
    public Arbitrary<Fault> stockTooSmall() {
        ProactiveTable proactive = truth.proactive();
        TableRow documents = proactive.layout().row(RowName.NORMATIVE_DOCUMENT);
        boolean isOf2019 = proactive.edition() == FormEdition.FORM_2019;
        int stock = documents.cell(isOf2019 ? ColumnName.TOTAL_DISCLOSED : ColumnName.IN_FORCE);
        long added = proactive.orZero(documents.cell(isOf2019 ? ColumnName.NEWLY_DISCLOSED : ColumnName.ISSUED));
        if (added == 0 || proactive.orZero(stock) < added) {
            return oneCell();
        }
        return Arbitraries.longs()
                .between(0, added - 1)
                .map(less ->
                        new Fault(FaultKind.STOCK_TOO_SMALL, truth.withProactive(proactive.with(stock, less)), truth));
    }

    /** {@return another day of publication, from April on} */
    public Arbitrary<Fault> latePublication() {
        LocalDate first = LocalDate.of(truth.year() + 1, Month.APRIL, 1);
        return Arbitraries.longs()
                .between(0, LONGEST_DELAY)
                .map(first::plusDays)
                .filter(day -> !truth.publishedOn().equals(Optional.of(day)))
                .map(day -> new Fault(
                        FaultKind.LATE_PUBLICATION, truth.withoutPublication().withPublishedOn(day), truth));
    }

    /** {@return mistakes of every kind outside of the tables of applications and disputes} */
    public Arbitrary<Fault> elsewhere() {
        return Arbitraries.oneOf(stockTooSmall(), latePublication());
    }

    /** {@return mistakes of every kind in the application table, but for the {@linkplain #invisible() invisible} ones} */
    public Arbitrary<Fault> any() {
        return Arbitraries.oneOf(List.of(
                oneCell(),
                twoCells(),
                swappedDigits(),
                digitReplaced(),
                digitMissing(),
                digitExtra(),
                neighbourColumn(),
                shiftedRow(),
                staleTotal(),
                forwardRowEmpty(),
                blankedTotal()));
    }

    @FunctionalInterface
    private interface Slip {
        String typed(String text, int at);
    }

    private Arbitrary<Fault> digits(FaultKind kind, Slip slip) {
        int[] stated = IntStream.range(0, table.layout().cellCount())
                .filter(cell -> table.orZero(cell) > 0)
                .toArray();
        if (stated.length == 0) {
            return oneCell();
        }
        return Combinators.combine(
                        Arbitraries.integers().between(0, stated.length - 1),
                        Arbitraries.integers().between(0, 17))
                .as((index, at) -> {
                    int cell = stated[index];
                    String text = Long.toString(table.orZero(cell));
                    long typed = Long.parseLong(slip.typed(text, at % text.length()));
                    return fault(kind, table.with(cell, Math.min(typed, CountRow.MAX_COUNT)));
                });
    }

    /** The report with a table, or with any other number in its first cell if the table is the true one. */
    private Fault fault(FaultKind kind, ApplicationTable broken) {
        return broken.equals(table)
                ? new Fault(FaultKind.ONE_CELL, truth.withApplications(changed(table, 0, 1)), truth)
                : new Fault(kind, truth.withApplications(broken), truth);
    }

    private static ApplicationTable changed(ApplicationTable table, int cell, long change) {
        return table.with(cell, moved(table.orZero(cell), change));
    }

    private static long moved(long count, long change) {
        long value = count + change;
        return value >= 0 && value <= CountRow.MAX_COUNT ? value : count - change;
    }

    private Arbitrary<Integer> cells() {
        return Arbitraries.integers().between(0, table.layout().cellCount() - 1);
    }

    private static Arbitrary<Long> changes() {
        return Arbitraries.longs()
                .between(-LARGEST_CHANGE, LARGEST_CHANGE)
                .withDistribution(RandomDistribution.uniform())
                .filter(change -> change != 0);
    }

    private Arbitrary<TableRow> rows() {
        return Arbitraries.of(table.layout().rows());
    }
}
