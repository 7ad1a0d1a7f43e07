package org.gongkai.deadline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;

/**
 * A day within a period that did not count, and why.
 *
 * @param day the day, not null
 * @param reason why it did not count, in a line that names the day; not null
 */
@NoJsonForm
public record UncountedDay(LocalDate day, Text reason) implements Serializable {

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

    /** {@return the reason in English} */
    @Override
    public String toString() {
        return reason.en();
    }
}
