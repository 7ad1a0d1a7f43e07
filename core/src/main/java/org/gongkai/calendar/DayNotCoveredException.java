package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.Objects;

/** A day was asked for that a calendar knows nothing about; it refuses to guess. */
public final class DayNotCoveredException extends RuntimeException {

    private final LocalDate day;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    /**
     * For calendars.
     *
     * @param day the day that was needed, not null
     * @param firstDay the first day that the calendar covers, not null
     * @param lastDay the last day that the calendar covers, not null
     */
    public DayNotCoveredException(LocalDate day, LocalDate firstDay, LocalDate lastDay) {
        super("whether " + Objects.requireNonNull(day, "day") + " is a working day is not known: the calendar covers "
                + Objects.requireNonNull(firstDay, "firstDay") + " to "
                + Objects.requireNonNull(lastDay, "lastDay"));
        this.day = day;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** {@return the day that was needed: where days are added, the first that is not covered} */
    public LocalDate day() {
        return day;
    }

    /** {@return the first day that the calendar covers} */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** {@return the last day that the calendar covers} */
    public LocalDate lastDay() {
        return lastDay;
    }
}
