package org.gongkai.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/** Days counted from a day, of which those beyond the last day or before the first that there is are that day. */
public final class Days {

    private Days() {}

    /**
     * The next day.
     *
     * @param day the day, not null
     * @return the day after it, or {@link LocalDate#MAX}
     */
    public static LocalDate after(LocalDate day) {
        return plus(day, Period.ofDays(1));
    }

    /**
     * The day before.
     *
     * @param day the day, not null
     * @return the day before it, or {@link LocalDate#MIN}
     */
    public static LocalDate before(LocalDate day) {
        return minus(day, Period.ofDays(1));
    }

    /**
     * The day that comes a period after a day.
     *
     * @param day the day, not null
     * @param period the period, negative for a day before; not null
     * @return the day, at most {@link LocalDate#MAX} and at least {@link LocalDate#MIN}
     */
    public static LocalDate plus(LocalDate day, Period period) {
        try {
            return day.plus(period);
        } catch (DateTimeException noSuchDay) {
            return period.isNegative() ? LocalDate.MIN : LocalDate.MAX;
        }
    }

    /**
     * The day that comes a period before a day.
     *
     * @param day the day, not null
     * @param period the period, negative for a day after; not null
     * @return the day, at most {@link LocalDate#MAX} and at least {@link LocalDate#MIN}
     */
    public static LocalDate minus(LocalDate day, Period period) {
        return plus(day, period.negated());
    }
}
