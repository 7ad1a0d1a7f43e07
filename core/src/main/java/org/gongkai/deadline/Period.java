package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.internal.Days;
import org.gongkai.law.Citation;
import org.gongkai.text.Text;

/** A period of working days after a start, in which the days of consultations do not count. */
record Period(
        WorkingCalendar calendar,
        DeadlineStep started,
        LocalDate dayBefore,
        int length,
        Citation basis,
        int extension,
        List<Stop> stops) {

    /** A consultation: the first and last day that do not count, none where the last is before the first. */
    record Stop(LocalDate first, LocalDate last, Citation basis) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        Text why(LocalDate day) {
            return Text.of(day + "：征求意见，不计算在期限内（" + basis + '）', day + ": consultation, not counted (" + basis + ')');
        }
    }

    static Period of(WorkingCalendar calendar, DeadlineStep started, LocalDate dayBefore, int length, Citation basis) {
        return new Period(calendar, started, dayBefore, length, basis, 0, List.of());
    }

    Period with(int extension, List<Stop> stops) {
        return new Period(calendar, started, dayBefore, length, basis, extension, List.copyOf(stops));
    }

    Period withoutExtension() {
        return with(0, stops);
    }

    LocalDate end() {
        int days = length + extension;
        int stopped = 0;
        LocalDate end = calendar.plusWorkingDays(dayBefore, days);
        // What is added for one consultation can reach into the next.
        while (stoppedUpTo(end) > stopped) {
            stopped = stoppedUpTo(end);
            end = calendar.plusWorkingDays(dayBefore, days + stopped);
        }
        return end;
    }

    private int stoppedUpTo(LocalDate end) {
        int stopped = 0;
        LocalDate counted = dayBefore;
        for (Stop stop : stops) {
            LocalDate after = Days.before(stop.first()).isAfter(counted) ? Days.before(stop.first()) : counted;
            LocalDate last = stop.last().isBefore(end) ? stop.last() : end;
            if (last.isAfter(after)) {
                stopped += calendar.countWorkingDays(after, last);
                counted = last;
            }
        }
        return stopped;
    }

    List<DeadlineStep> steps() {
        LocalDate end = end();
        List<DeadlineStep> steps = new ArrayList<>();
        steps.add(started);
        steps.add(new DeadlineStep(
                DeadlineStep.Kind.PERIOD,
                dayBefore.plusDays(1),
                withoutExtension().end(),
                length,
                basis));
        for (Stop stop : stops) {
            LocalDate first = stop.first().isAfter(dayBefore) ? stop.first() : dayBefore.plusDays(1);
            LocalDate last = stop.last().isBefore(end) ? stop.last() : end;
            if (!last.isBefore(first)) {
                int days = calendar.countWorkingDays(first.minusDays(1), last);
                steps.add(new DeadlineStep(DeadlineStep.Kind.STOPPED, first, last, days, stop.basis()));
            }
        }
        if (extension > 0) {
            steps.add(new DeadlineStep(
                    DeadlineStep.Kind.EXTENSION,
                    withoutExtension().end().plusDays(1),
                    end,
                    extension,
                    DeadlineKind.EXTENSION_NOTICE.basis()));
        }
        return steps;
    }

    List<UncountedDay> uncountedDays() {
        List<UncountedDay> days = new ArrayList<>();
        LocalDate end = end();
        for (LocalDate day = dayBefore.plusDays(1); day.isBefore(end); day = day.plusDays(1)) {
            if (!calendar.isWorkingDay(day)) {
                days.add(new UncountedDay(day, calendar.why(day)));
            } else {
                for (Stop stop : stops) {
                    if (stop.holds(day)) {
                        days.add(new UncountedDay(day, stop.why(day)));
                        break;
                    }
                }
            }
        }
        return days;
    }
}
