package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day within a period that did not count, and why.
 *
 * @param day the day, not null
 * @param reason why it did not count, in English; not null
 */
public record UncountedDay(LocalDate day, String reason) {

    /**
     * Checks the parts.
     *
     * @param day the day
     * @param reason why it did not count
     */
    public UncountedDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(reason, "reason");
    }

    /** {@return the reason, which names the day} */
    @Override
    public String toString() {
        return reason;
    }
}
