package org.gongkai.deadline;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;

/**
 * The clock of the Regulation (Articles 30 to 34 and the fee measures): on any day, where an application stands and what is
 * due.
 *
 * <ul>
 *   <li>7 working days from receipt to ask for a correction;
 *   <li>20 working days to reply from receipt, from receipt of the corrected application, or from payment of the fee,
 *       whichever came last, and at most 20 more by an extension;
 *   <li>15 working days for a third party or a joint maker to answer, and those of the consultation are not counted in the
 *       reply period;
 *   <li>20 working days to pay a fee.
 * </ul>
 *
 * <p>What was received before 15 May 2019 is read by the {@linkplain GoverningLaw law} of its day. Days that the calendar does not
 * know are no obstacle: what is certain without them is said, and a last day that is not is {@linkplain DueDate provisional}.
 *
 * <p>Counting follows the {@link Conventions}. A clock is immutable; it can be shared by threads, and serialized, if its
 * calendar can.
 *
 * <pre>{@code
 * DeadlineClock clock = DeadlineClock.of(StateCouncilCalendar.published());
 * Deadline reply = clock.read(application, today).reply().orElseThrow();
 * System.out.println(reply.dueOn());
 * reply.steps().forEach(System.out::println);
 * }</pre>
 */
@NoJsonForm
public final class DeadlineClock implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final WorkingCalendar calendar;
    private final Conventions conventions;

    private DeadlineClock(WorkingCalendar calendar, Conventions conventions) {
        this.calendar = calendar;
        this.conventions = conventions;
    }

    /**
     * A clock that counts by the {@linkplain Conventions#standard() standard} conventions.
     *
     * @param calendar the working days, not null
     * @return the clock
     */
    public static DeadlineClock of(WorkingCalendar calendar) {
        return of(calendar, Conventions.standard());
    }

    /**
     * A clock that counts by other conventions.
     *
     * @param calendar the working days, not null
     * @param conventions how to count, not null
     * @return the clock
     */
    public static DeadlineClock of(WorkingCalendar calendar, Conventions conventions) {
        return new DeadlineClock(
                Objects.requireNonNull(calendar, "calendar"), Objects.requireNonNull(conventions, "conventions"));
    }

    /** {@return the working days} */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** {@return how periods are counted} */
    public Conventions conventions() {
        return conventions;
    }

    /**
     * Where an application stands at the end of a day; events after the day are not looked at.
     *
     * @param application the application, not null
     * @param day the day, not null
     * @return the reading; without deadlines if the day is before the day of receipt, or that is before 1 May 2008, when there was
     *     no Regulation
     */
    public ClockReading read(Application application, LocalDate day) {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(day, "day");
        if (day.isBefore(application.receivedOn())) {
            return ClockRun.notReceived(application, day);
        }
        return new ClockRun(calendar, conventions, application, day).reading();
    }

    /**
     * Where an application stands after its last event, or on the day of receipt if it has none: for one that ended, every
     * deadline that it had and how it was met.
     *
     * @param application the application, not null
     * @return the reading
     */
    public ClockReading readLast(Application application) {
        LocalDate received = Objects.requireNonNull(application, "application").receivedOn();
        LocalDate last = application.events().stream()
                .map(ApplicationEvent::on)
                .reduce(received, (first, second) -> first.isAfter(second) ? first : second);
        return read(application, last);
    }

    /**
     * What changes for running applications if days are others, such as when a notice is added to the calendar.
     *
     * @param applications the applications, not null
     * @param other the other calendar, not null
     * @param day the day at whose end the applications are read, not null
     * @return the last days of what is open that are not the same by both calendars, in the order of the applications
     */
    public List<DeadlineChange> changes(Collection<Application> applications, WorkingCalendar other, LocalDate day) {
        Objects.requireNonNull(day, "day");
        DeadlineClock otherClock = of(Objects.requireNonNull(other, "other"), conventions);
        return Objects.requireNonNull(applications, "applications").stream()
                .flatMap(each -> DeadlineChange.between(read(each, day), otherClock.read(each, day)).stream())
                .toList();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> of(calendar, conventions));
    }
}
