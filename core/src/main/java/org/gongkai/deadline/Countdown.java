package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.calendar.DayNotCoveredException;
import org.gongkai.calendar.StatutoryHoliday;
import org.gongkai.internal.Days;
import org.jspecify.annotations.Nullable;

/**
 * Counts a number of working days down from the day after a start, passing over the days of consultations.
 *
 * @param days says which days count
 * @param start the day before the first that can count
 * @param workingDays the number of days to count
 * @param stops the consultations in the order of their first days
 */
record Countdown(CountedDays days, LocalDate start, int workingDays, List<Stop> stops) {

    Countdown {
        Objects.requireNonNull(start, "start");
        if (workingDays < 0) {
            throw new IllegalArgumentException("workingDays must not be negative, but was " + workingDays);
        }
    }

    DueDate dueDate() {
        if (stops.stream().allMatch(stop -> stop.last().isCertain())) {
            try {
                return DueDate.certain(end());
            } catch (DayNotCoveredException unknown) {
                // Counted day by day, under each assumption.
            }
        }
        LocalDate inTimeThrough = new Run(Assumption.NOTHING).end();
        LocalDate earliest = new Run(Assumption.MOST_WORKED).end();
        LocalDate day = new Run(Assumption.WEEK).end();
        Run mostOff = new Run(Assumption.MOST_OFF);
        LocalDate latest = mostOff.end();
        return mostOff.unknownFrom == null
                ? DueDate.certain(day)
                : new DueDate(day, earliest, latest, inTimeThrough, Optional.of(mostOff.unknownFrom));
    }

    /** The last day where all days are known. */
    private LocalDate end() {
        int stopped = 0;
        LocalDate end = days.plus(start, workingDays);
        // What is added for one consultation can reach into the next.
        while (stoppedUpTo(end) > stopped) {
            stopped = stoppedUpTo(end);
            end = days.plus(start, workingDays + stopped);
        }
        return end;
    }

    private int stoppedUpTo(LocalDate end) {
        int stopped = 0;
        LocalDate counted = start;
        for (Stop stop : stops) {
            LocalDate before = Days.before(stop.first());
            LocalDate after = before.isAfter(counted) ? before : counted;
            LocalDate last = stop.last().day().isBefore(end) ? stop.last().day() : end;
            if (last.isAfter(after)) {
                stopped += days.calendar().countWorkingDays(after, last);
                counted = last;
            }
        }
        return stopped;
    }

    /** The same day by day, since not all days are known. */
    private final class Run {

        private final Assumption assumption;
        private final NoticeBound bound;
        private @Nullable LocalDate unknownFrom;
        private int known;

        private Run(Assumption assumption) {
            this.assumption = assumption;
            this.bound = new NoticeBound(assumption);
        }

        private LocalDate end() {
            LocalDate day = start;
            while (known + bound.worked() < workingDays && day.isBefore(LocalDate.MAX)) {
                day = afterStops(day.plusDays(1));
                count(day);
            }
            return day;
        }

        /** The first day from a given one on that no consultation holds. */
        private LocalDate afterStops(LocalDate from) {
            LocalDate day = from;
            for (Stop stop : stops) {
                LocalDate last = assumption.of(stop.last());
                if (!day.isBefore(stop.first()) && !day.isAfter(stop.last().latest())) {
                    stop.last().unknownFrom().ifPresent(this::meet);
                    day = day.isAfter(last) ? day : Days.after(last);
                }
            }
            return day;
        }

        private void count(LocalDate day) {
            Boolean working = days.known(day);
            if (working != null) {
                known += working ? 1 : 0;
            } else if (StatutoryHoliday.on(day).isEmpty()) {
                meet(day);
                bound.add(day);
            }
        }

        private void meet(LocalDate unknown) {
            if (unknownFrom == null) {
                unknownFrom = unknown;
            }
        }
    }
}
