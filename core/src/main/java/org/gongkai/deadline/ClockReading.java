package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.application.ApplicationState;
import org.gongkai.internal.json.JsonForm;

/**
 * Where an application stands on a day: its state, and everything that was or is due by then.
 *
 * <p>A reading is written as JSON and not read: it follows from the application, the calendar and the conventions.
 */
@JsonForm(value = ClockReadingJson.class, schema = "clock-reading-1")
public final class ClockReading {

    private final String registrationNumber;
    private final LocalDate day;
    private final ApplicationState state;
    private final List<Deadline> deadlines;

    ClockReading(String registrationNumber, LocalDate day, ApplicationState state, List<Deadline> deadlines) {
        this.registrationNumber = registrationNumber;
        this.day = day;
        this.state = state;
        this.deadlines = List.copyOf(deadlines);
    }

    /** {@return the number of the application} */
    public String registrationNumber() {
        return registrationNumber;
    }

    /** {@return the day that was read, at its end} */
    public LocalDate day() {
        return day;
    }

    /** {@return the state of the application; consulting as long as it is not certain that an answer is waited for no longer} */
    public ApplicationState state() {
        return state;
    }

    /** {@return every deadline that arose by then, in the order in which they arose} */
    public List<Deadline> deadlines() {
        return deadlines;
    }

    /**
     * The deadlines that are still to be met.
     *
     * @return the deadlines, the earliest first; the notice of a correction is among them as long as one can be asked for in
     *     time, whether or not one is needed
     */
    public List<Deadline> open() {
        return deadlines.stream()
                .filter(Deadline::isOpen)
                .sorted(Comparator.comparing(Deadline::dueOn))
                .toList();
    }

    /**
     * The deadlines of one kind.
     *
     * @param kind the kind, not null
     * @return its deadlines in the order in which they arose, one for each letter to a third party; empty if there are none
     */
    public List<Deadline> deadlines(DeadlineKind kind) {
        Objects.requireNonNull(kind, "kind");
        return deadlines.stream().filter(deadline -> deadline.kind() == kind).toList();
    }

    /**
     * The deadline of the reply.
     *
     * @return the deadline; none while a correction or a payment is awaited or has not come, since the period then starts
     *     anew or not at all; by the Regulation of 2007 a payment changes nothing
     */
    public Optional<Deadline> reply() {
        return deadlines(DeadlineKind.REPLY).stream().findFirst();
    }

    /** {@return the number, the day, the state and the deadlines} */
    @Override
    public String toString() {
        return registrationNumber + " on " + day + ": " + state.token() + ' ' + deadlines;
    }
}
