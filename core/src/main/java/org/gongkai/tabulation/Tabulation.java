package org.gongkai.tabulation;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.application.Application;
import org.gongkai.dispute.Dispute;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.TableLayout;

/**
 * Parts three and four of an annual report as a register adds up to them, and what is behind each cell.
 *
 * <p>Every identity of both tables holds. Where an application or a case lands is said by {@link ApplicationTally} and {@link
 * DisputeTally}, which also tabulate streams and partial registers.
 *
 * <pre>{@code
 * Tabulation tabulation = Tabulation.of(register, disputes, 2024, FormEdition.FORM_2021);
 * int received = tabulation.applications().layout().row(RowName.RECEIVED).cell(ColumnName.TOTAL);
 * System.out.println(tabulation.applications().value(received));
 * System.out.println(tabulation.applicationsBehind(received));   // registration numbers
 *
 * Tabulation.Accumulator sums = Tabulation.accumulator(2024, FormEdition.FORM_2021);   // where a collector has no place
 * register.forEach(sums::add);
 * }</pre>
 *
 * <p>Java deserialization takes the counts as they are in the stream: read only streams that can be trusted.
 */
@JsonForm(value = TabulationJson.class, schema = "tabulation-1")
public final class Tabulation implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ApplicationTally applicationTally;
    private final DisputeTally disputeTally;
    private final ApplicationTable applications;
    private final DisputeTable disputes;

    private Tabulation(ApplicationTally applicationTally, DisputeTally disputeTally) {
        this.applicationTally = applicationTally;
        this.disputeTally = disputeTally;
        this.applications = applicationTally.table();
        this.disputes = disputeTally.table();
    }

    /**
     * Tabulates a register.
     *
     * @param register the applications of any years, in any order, each once; not null
     * @param disputes the cases of any years, in any order, each once; those open in the year are counted; not null
     * @param year the year reported on, from 2008 to 9999
     * @param edition the edition of the form, not null
     * @return the tabulation
     * @throws IllegalArgumentException if {@code year} is out of range
     */
    public static Tabulation of(
            Iterable<Application> register, Iterable<Dispute> disputes, int year, FormEdition edition) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(disputes, "disputes");
        Accumulator accumulator = new Accumulator(year, edition);
        register.forEach(accumulator::add);
        disputes.forEach(accumulator::add);
        return accumulator.result();
    }

    /**
     * An accumulator with nothing added.
     *
     * @param year the year reported on, from 2008 to 9999
     * @param edition the edition of the form, not null
     * @return the accumulator
     * @throws IllegalArgumentException if {@code year} is out of range
     */
    public static Accumulator accumulator(int year, FormEdition edition) {
        return new Accumulator(year, Objects.requireNonNull(edition, "edition"));
    }

    /**
     * Tabulates what two tallies have counted so far; they can be added to afterwards without changing the result.
     *
     * @param applications the applications, with their registration numbers; not null
     * @param disputes the cases of the same year, not null
     * @return the tabulation
     * @throws IllegalArgumentException if the tallies are of different years
     * @throws IllegalStateException if the tally of applications does not keep registration numbers
     */
    public static Tabulation of(ApplicationTally applications, DisputeTally disputes) {
        Objects.requireNonNull(applications, "applications");
        Objects.requireNonNull(disputes, "disputes");
        if (applications.year() != disputes.year()) {
            throw new IllegalArgumentException(
                    "applications of " + applications.year() + " with disputes of " + disputes.year());
        }
        applications.requireTracing();
        return new Tabulation(applications.snapshot(), disputes.snapshot());
    }

    /** {@return the year reported on} */
    public int year() {
        return applicationTally.year();
    }

    /** {@return which cases part four counts} */
    public DisputeCounting disputeCounting() {
        return disputeTally.counting();
    }

    /** {@return part three, with every cell stated} */
    public ApplicationTable applications() {
        return applications;
    }

    /** {@return part four, with every cell stated} */
    public DisputeTable disputes() {
        return disputes;
    }

    /**
     * The applications behind a cell of part three, totals included.
     *
     * @param cell the number of the cell in its {@linkplain TableLayout#applications layout}
     * @return their registration numbers, sorted; as many as the cell says
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public List<String> applicationsBehind(int cell) {
        return applicationTally.behind(cell);
    }

    /**
     * The cases behind a cell of part four, totals included.
     *
     * @param cell the number of the cell in its {@linkplain TableLayout#disputes layout}
     * @return their case numbers, sorted; as many as the cell says
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public List<String> disputesBehind(int cell) {
        return disputeTally.behind(cell);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tabulation that
                && year() == that.year()
                && disputeCounting() == that.disputeCounting()
                && applications.equals(that.applications)
                && disputes.equals(that.disputes)
                && behindAll().equals(that.behindAll());
    }

    private List<List<String>> behindAll() {
        return Stream.concat(
                        IntStream.range(0, applications.layout().cellCount()).mapToObj(this::applicationsBehind),
                        IntStream.range(0, disputes.layout().cellCount()).mapToObj(this::disputesBehind))
                .toList();
    }

    @Override
    public int hashCode() {
        return Objects.hash(year(), applications, disputes);
    }

    /** {@return the year and both tables} */
    @Override
    public String toString() {
        return "Tabulation{" + year() + ", " + applications + ", " + disputes + '}';
    }

    /**
     * Takes up applications and cases one by one, in any order and grouping: for engines that fold and send what is counted so far
     * by Java serialization. It is not safe for use by several threads at once.
     */
    @NoJsonForm
    public static final class Accumulator implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private final ApplicationTally applications;
        private final DisputeTally disputes;

        private Accumulator(int year, FormEdition edition) {
            applications = ApplicationTally.tracing(year, edition);
            disputes = DisputeTally.of(year, DisputeCounting.OPEN_IN_YEAR);
        }

        /**
         * Counts an application.
         *
         * @param application the application, of any year; not null
         */
        public void add(Application application) {
            applications.add(Objects.requireNonNull(application, "application"));
        }

        /**
         * Counts a case, where it is open in the year.
         *
         * @param dispute the case, of any year; not null
         */
        public void add(Dispute dispute) {
            disputes.add(Objects.requireNonNull(dispute, "dispute"));
        }

        /**
         * Adds what another accumulator counted.
         *
         * @param other the other, of the same year and edition, which is left as it is; not null
         * @return this accumulator
         * @throws IllegalArgumentException if the other is of another year or edition
         */
        public Accumulator merge(Accumulator other) {
            Objects.requireNonNull(other, "other");
            applications.merge(other.applications);
            disputes.merge(other.disputes);
            return this;
        }

        /** {@return the tabulation of what was counted so far; adding more does not change it} */
        public Tabulation result() {
            return of(applications, disputes);
        }
    }
}
