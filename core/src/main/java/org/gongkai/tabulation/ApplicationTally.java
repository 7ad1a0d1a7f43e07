package org.gongkai.tabulation;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.Outcome;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/**
 * The applications of a year's register, counted one by one into the application table.
 *
 * <p>Where an application lands follows from two days, that of receipt and that of its end (the reply or withdrawal):
 *
 * <ul>
 *   <li>received in the year: row 一, {@code received}, even where it was received on 31 December or a correction made the
 *       reply period start anew in the next year;
 *   <li>received before, and not ended before the year: row 二, {@code carriedIn};
 *   <li>ended in the year: the row of its outcome. A withdrawal is {@linkplain Outcome#OTHER_OUTCOME other}, and so is an
 *       outcome that the edition has no row for;
 *   <li>not ended by 31 December: row 四, {@code carriedForward}. A reply in January is the next year's.
 * </ul>
 *
 * <p>An application that was answered before its day of receipt counts as ended on that day. Every reconciliation of the form
 * therefore holds, and what one year carries forward the next carries in, whatever the register says.
 *
 * <p>A tally can be added to, and merged with another of the same year and edition in any order, so that it serves a loop, a
 * stream, parallel or not, and a distributed engine. It is not safe for use by several threads at once.
 *
 * <p>Java deserialization takes its counts as they are: read streams that can be trusted.
 */
@NoJsonForm
public final class ApplicationTally implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int KINDS = ApplicantKind.values().length;
    private static final int RECEIVED = 0;
    private static final int CARRIED_IN = 1;
    private static final int FIRST_OUTCOME = 2;

    private final int year;
    private final FormEdition edition;
    private final int[] rowOfOutcome;
    private final int carriedForward;
    private final SlotCounts slots;

    private ApplicationTally(int year, FormEdition edition, boolean tracing) {
        if (year < AnnualReport.FIRST_YEAR || year > AnnualReport.LAST_YEAR) {
            throw new IllegalArgumentException(
                    "year " + year + " is not from " + AnnualReport.FIRST_YEAR + " to " + AnnualReport.LAST_YEAR);
        }
        this.year = year;
        this.edition = Objects.requireNonNull(edition, "edition");
        List<Outcome> outcomes = Outcome.of(edition);
        this.rowOfOutcome = new int[Outcome.values().length];
        for (Outcome outcome : Outcome.values()) {
            int index = outcomes.indexOf(outcome.isIn(edition) ? outcome : Outcome.OTHER_OUTCOME);
            rowOfOutcome[outcome.ordinal()] = FIRST_OUTCOME + index;
        }
        this.carriedForward = FIRST_OUTCOME + outcomes.size();
        int count = (carriedForward + 1) * KINDS;
        this.slots = tracing ? SlotCounts.tracing(count) : SlotCounts.counting(count);
    }

    /**
     * An empty tally that counts, and keeps nothing of the applications.
     *
     * @param year the year reported on, from {@link AnnualReport#FIRST_YEAR} to {@link AnnualReport#LAST_YEAR}
     * @param edition the edition of the form, not null
     * @return the tally
     * @throws IllegalArgumentException if {@code year} is out of range
     */
    public static ApplicationTally counting(int year, FormEdition edition) {
        Objects.requireNonNull(edition, "edition");
        return new ApplicationTally(year, edition, false);
    }

    /**
     * An empty tally that counts, and keeps the registration numbers behind each cell.
     *
     * @param year the year reported on, from {@link AnnualReport#FIRST_YEAR} to {@link AnnualReport#LAST_YEAR}
     * @param edition the edition of the form, not null
     * @return the tally
     * @throws IllegalArgumentException if {@code year} is out of range
     */
    public static ApplicationTally tracing(int year, FormEdition edition) {
        Objects.requireNonNull(edition, "edition");
        return new ApplicationTally(year, edition, true);
    }

    /** {@return a collector that adds applications to tallies like this one, starting from what is here} */
    public Collector<Application, ?, ApplicationTally> collector() {
        ApplicationTally start = snapshot();
        return Collector.of(
                () -> new ApplicationTally(year, edition, slots.isTracing()),
                ApplicationTally::add,
                ApplicationTally::merge,
                total -> total.merge(start),
                Collector.Characteristics.UNORDERED);
    }

    ApplicationTally snapshot() {
        return new ApplicationTally(year, edition, slots.isTracing()).merge(this);
    }

    void requireTracing() {
        if (!slots.isTracing()) {
            throw new IllegalStateException(this + " only counts: it keeps no registration numbers");
        }
    }

    /**
     * Counts an application.
     *
     * @param application the application, of any year; not null
     */
    public void add(Application application) {
        int kind = Objects.requireNonNull(application, "application")
                .applicant()
                .kind()
                .ordinal();
        String number = application.registrationNumber();
        LocalDate received = application.receivedOn();
        Optional<LocalDate> replied = application.endedOn();
        int receivedIn = received.getYear();
        int endedIn = replied.isEmpty()
                ? Integer.MAX_VALUE
                : Math.max(receivedIn, replied.get().getYear());
        if (receivedIn > year || endedIn < year) {
            return;
        }
        count(receivedIn == year ? RECEIVED : CARRIED_IN, kind, number);
        if (endedIn == year) {
            count(rowOfOutcome[application.outcome().orElseThrow().ordinal()], kind, number);
        } else {
            count(carriedForward, kind, number);
        }
    }

    private void count(int row, int kind, String number) {
        slots.add(row * KINDS + kind, number);
    }

    /**
     * Adds what another tally counted.
     *
     * @param other a tally of the same year and edition, which keeps registration numbers if this one does; it is left as it
     *     is; not null
     * @return this tally
     * @throws IllegalArgumentException if the other is of another year or edition, or does not keep the same
     */
    public ApplicationTally merge(ApplicationTally other) {
        Objects.requireNonNull(other, "other");
        if (year != other.year || edition != other.edition || slots.isTracing() != other.slots.isTracing()) {
            throw new IllegalArgumentException("cannot merge " + other + " into " + this);
        }
        slots.merge(other.slots);
        return this;
    }

    /** {@return the year reported on} */
    public int year() {
        return year;
    }

    /** {@return the edition of the form} */
    public FormEdition edition() {
        return edition;
    }

    /** {@return the table of what was counted so far, with every cell stated} */
    public ApplicationTable table() {
        ApplicationTable.Builder table = ApplicationTable.builder(edition)
                .received(counts(RECEIVED))
                .carriedIn(counts(CARRIED_IN))
                .carriedForward(counts(carriedForward));
        for (Outcome outcome : Outcome.of(edition)) {
            table.outcome(outcome, counts(rowOfOutcome[outcome.ordinal()]));
        }
        return table.build();
    }

    private ApplicantCounts counts(int row) {
        ApplicantCounts.Builder counts = ApplicantCounts.builder();
        for (ApplicantKind kind : ApplicantKind.values()) {
            counts.count(kind, slots.count(row * KINDS + kind.ordinal()));
        }
        return counts.build();
    }

    /**
     * The applications behind a cell of the table, totals included.
     *
     * @param cell the number of the cell in the {@linkplain TableLayout#applications layout}
     * @return their registration numbers, sorted; as many as the cell says
     * @throws IndexOutOfBoundsException if there is no such cell
     * @throws IllegalStateException if this tally does not keep registration numbers
     */
    public List<String> behind(int cell) {
        requireTracing();
        TableRow layoutRow = TableLayout.applications(edition).rowOf(cell);
        int column = cell - layoutRow.cell(0);
        // The table has the processed row before the last, and nothing is counted there itself.
        boolean processed = layoutRow.index() == carriedForward;
        int firstRow = processed ? FIRST_OUTCOME : Math.min(layoutRow.index(), carriedForward);
        int lastRow = processed ? carriedForward - 1 : firstRow;
        return slots.numbers(IntStream.rangeClosed(firstRow, lastRow).flatMap(row -> slotsOf(row, column)));
    }

    /** Counts an application by a cell that it stands in, which is no total. */
    void addTo(int cell, String number) {
        TableRow layoutRow = TableLayout.applications(edition).rowOf(cell);
        count(Math.min(layoutRow.index(), carriedForward), cell - layoutRow.cell(0), number);
    }

    private static IntStream slotsOf(int row, int column) {
        return column < KINDS ? IntStream.of(row * KINDS + column) : IntStream.range(row * KINDS, (row + 1) * KINDS);
    }

    /** {@return the year, the edition and whether registration numbers are kept} */
    @Override
    public String toString() {
        return "ApplicationTally{" + year + ", form of " + edition.token() + (slots.isTracing() ? ", tracing" : "")
                + '}';
    }
}
